/** What a file says of itself: read, left alone or refused with the field's name. */
import { describe, expect, it } from 'vitest'
import { AppError } from '../../../server/errors.js'
import { readBasis, splitFrontMatter } from '../../../server/ingest/front-matter.js'

const refused = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof AppError) return [error.code, error.field]
    throw error
  }
  return null
}

describe('front matter', () => {
  it.each([
    ['---\ntitle: The dam\ndate: 2021-03-04\n---\nIt held.', { title: 'The dam', date: '2021-03-04' }, 'It held.'],
    ['---\ndate: 2021\n---\nIt held.', { date: '2021' }, 'It held.'],
    ['---\nrestated: true\npartial: false\n---\nIt held.', { restated: true, partial: false }, 'It held.'],
    ['---\ndateBasis: "inferred: by its words"\n---\nx', { dateBasis: 'inferred', dateNote: 'by its words' }, 'x'],
    ['---\ntitle:\nauthor: Ann\ntags: [a, b]\n---\nx', {}, 'x'],
    ['---\n---\nIt held.', {}, '---\n---\nIt held.'],
    ['It held.\n\n---\n\ntitle: none', {}, 'It held.\n\n---\n\ntitle: none'],
  ])('%j', (text, matter, body) => {
    expect(splitFrontMatter(text)).toEqual({ matter, body })
  })

  it.each([
    ['---\ntitle: [a, b]\n---\nx', 'title'],
    ['---\npartial: perhaps\n---\nx', 'partial'],
    ['---\ndateBasis: guessed\n---\nx', 'dateBasis'],
    ['---\n- a\n- b\n---\nx', 'content'],
    ['---\ntitle: a\ntitle: b\n---\nx', 'content'],
    ['---\ntitle: "open\n---\nx', 'content'],
  ])('%j is refused, naming %s', (text, field) => {
    expect(refused(() => splitFrontMatter(text))).toEqual(['FRONT_MATTER_INVALID', field])
  })

  it('takes a basis with or without its reason', () => {
    expect(readBasis('captured')).toEqual({ basis: 'captured', note: null })
    expect(readBasis('stated:  on the page ')).toEqual({ basis: 'stated', note: 'on the page' })
  })
})
