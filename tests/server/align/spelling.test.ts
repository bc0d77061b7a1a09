/** Hyphens and a sentence's first capital are ways of writing; whatever else differs by a sign or a capital is told. */
import { expect, it } from 'vitest'
import { compareTexts } from '../../../server/compare/compare-texts.js'
import { paragraphs } from './paragraphs.js'

it.each([
  ['The union asked both to deescalate the strike.', 'The union asked both to de-escalate the strike.', ['spelling']],
  ['The cease fire held for two days in May.', 'The cease-fire held for two days in May.', ['spelling']],
  ['The ferry was late on three days in May.', 'Although the ferry was late on three days in May.', [null, 'spelling']],
  ['The jury may be sent home on Friday.', 'The jury maybe sent home on Friday.', [null]],
  ['A T-1 was parked beside the old hangar.', 'A T1 was parked beside the old hangar.', [null]],
  ['They closed the Port of Malmö on Friday.', 'They closed the port of Malmö on Friday.', [null]],
])('%s → %s', (from, to, noise) => {
  const { text } = compareTexts(paragraphs(from), paragraphs(to), { include: ['text'] })
  expect(text.flatMap(({ words }) => words ?? []).map((edit) => edit.noise)).toEqual(noise)
})
