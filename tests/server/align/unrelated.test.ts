import { expect, test } from 'vitest'
import { compareTexts } from '../../../server/compare/compare-texts.js'
import { paragraphs } from './paragraphs.js'

const one = paragraphs(
  'A storm surge reached the fishing port of Grenå on Friday and put the fish market under water.',
  'The harbour master closed the locks at four and rang the owners of some ninety moored boats.',
  'Prime minister and king visited the port on Sunday and promised money for a higher wall.',
  'Cranes lifted three trawlers back from the quay, one of them with a broken keel and no rudder.',
  'Insurance companies expect two thousand claims, mostly for cellars, cars and summer houses.',
  'Schools stay closed until Wednesday because heating oil has leaked into several classrooms.',
  'Meteorologists blame a low that stood still over the strait for almost thirty hours.',
  'Ferries to Sweden resume tomorrow morning; passengers with bookings may change them free of charge.',
  'Soldiers filled forty thousand sandbags at the football ground and stacked them by the brewery.',
  'An eighty-year-old retired pilot was rescued from his roof and treated for hypothermia.',
  'Electricity returned to nine of ten households before midnight, according to the grid operator.',
  'Two biologists fear for the salt marsh, where avocets had begun to breed after a long absence.',
)
const other = paragraphs(
  'What the sea took from us: notes from a week on the coast by our columnist.',
  'Nobody in the village can remember that the old lighthouse road was ever cut off before.',
  'The prime minister visited the port and promised help, as prime ministers do after each storm.',
  'My neighbour has run his smokehouse for forty years, and now its chimney lies in the garden.',
  'Climate models foretold such nights, yet planners went on selling plots behind the dunes.',
  'Perhaps the time has come to retreat, to give meadows back and to build on the ridge.',
  'At night one hears the pumps; by day one hears politicians, and the pumps do more good.',
  'I counted seven wedding photographs drying on one washing line, faces bleached like driftwood.',
  'A boy sold rubber boots from a pram; his grandmother kept accounts in a wet school notebook.',
  'The priest rang his bell although no sexton had come, and eleven parishioners waded to Mass.',
  'Statistics will record none of this, since grief has neither invoice nor policy number.',
  'Next winter another low will come, and somebody will again call it unprecedented.',
)

test('two articles on one event share no passage for one sentence that is like another', () => {
  const { text, summary } = compareTexts(one, other)
  expect(text.filter(({ from, to }) => from && to)).toEqual([])
  expect(summary.unlike).toBe(true)
})

test('a sentence taken over word for word stays one, however unlike the rest is', () => {
  const quoting = paragraphs(
    ...other.blocks.slice(3).map(({ start, end }) => other.text.slice(start, end)),
    'Meteorologists blame a low that stood still over the strait for almost thirty hours.',
  )
  expect(compareTexts(one, quoting).text.filter(({ from, to }) => from && to)).toHaveLength(1)
})
