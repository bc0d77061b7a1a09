/** What is noise between two spellings of a token, and what is not. */
import { describe, expect, it } from 'vitest'
import { noiseBetween, normalForm } from '../../../server/text/normal-form.js'
import { tokenise } from '../../../server/text/tokens.js'

const formOf = (token: string) => {
  const { count, kind } = tokenise(token)
  expect(count).toBe(1)
  return normalForm(token, kind[0]!)
}

describe('the normal form', () => {
  it.each([
    ['organisation', 'organization'],
    ['Organisation', 'Organization'],
    ['theatre', 'theater'],
    ['neighbours', 'neighbors'],
    ['cancelled', 'canceled'],
    ['programme', 'program'],
    ['don’t', "don't"],
    ['1,204', '1204'],
    ['1\u00a0204', '1204'],
    ['Jean‑Luc', 'Jean-Luc'],
    ['“', '"'],
    ['—', '-'],
    ['…', '...'],
    ['[12]', '[13]'],
    ['co\u00adoperate', 'cooperate'],
    ['ﬁre', 'fire'],
    ['e\u0301tat', 'état'],
  ])('%s and %s are one', (a, b) => expect(formOf(a)).toBe(formOf(b)))

  it.each([
    ['rise', 'rize'],
    ['our', 'or'],
    ['four', 'for'],
    ['depot', 'depots'],
    ['1,204', '1,304'],
    ['10.5', '105'],
    ['1,5', '15'],
    ['Turkey', 'turkey'],
    ['état', 'etat'],
  ])('%s and %s are two', (a, b) => expect(formOf(a)).not.toBe(formOf(b)))

  it.each([
    ['same', 'same', null],
    ['organisation', 'organization', 'spelling'],
    ['“', '"', 'quotes'],
    ['–', '-', 'dashes'],
    ['1\u00a0204', '1 204', 'spaces'],
    ['ﬁre', 'fire', 'encoding'],
  ] as const)('between %s and %s the noise is %s', (a, b, kind) => expect(noiseBetween(a, b)).toBe(kind))
})
