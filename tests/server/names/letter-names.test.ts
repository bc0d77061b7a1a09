import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../server/names/names-of.js'
import { layOut } from '../../../server/text/blocks.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'
import { trackOf } from '../../../server/track/track-of.js'
import { analystOf } from '../track/analyst.js'
import { seriesOf } from '../track/series-builder.js'

const lettersIn = (text: string) =>
  namesOf(scan(layOut([{ kind: 'paragraph', level: 0, text }]), createLexicon()), NO_CONTEXT)
    .flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)))
    .filter((surface) => /^\p{Lu}\.?$/u.test(surface))
    .join('')

describe('a capital letter alone is a name where the text shows it to be one', () => {
  it.each([
    ['She posted on X that the bridge was closed.', 'X'],
    ['The minister wrote on X. The post was deleted an hour later.', 'X'],
    ['X, formerly Kestrel, said it had removed the film.', 'X'],
    ['The ferry line, now called Z, employs 400 people. Z did not pay its rent.', 'ZZ'],
    ['The social media platform X was down for two hours.', 'X'],
    ['V said on Monday that the vaccine would be late.', 'V'],
    ['If a X user dies, his family may ask. To reach X about it takes a form; X takes weeks.', 'XXX'],
    ['Fans shared goals on X, and the club answered on X.', 'XX'],
  ])('%s', (text, letters) => expect(lettersIn(text)).toBe(letters))
})

describe('and is none where it hangs on another word or stands for what is not known', () => {
  it.each([
    'Plan B failed, and Plan C was not ready.',
    'Malcolm X said that he was on his way.',
    'The x-axis shows years and the X axis days; X follows a normal law on X.',
    'J. Smith and T. S. Fenwick wrote on X-rays.',
    'He got a Grade A in maths and a B in art, he wrote on Facebook.',
    'Patients with hepatitis B lack vitamin D.',
    'If X users sign up, Y accounts are closed.',
    'The bound depends on X, and the function on X is smooth.',
    'Q: What did you see? A: Nothing.',
    'Group B opens on Friday; Gate C was closed.',
    'Let X be a set. X contains Y.',
    'Generation Z posted on Chirper; Generation X did not.',
    'The U.S. said it would wait. I said so.',
    'A said that B had left, the clerk wrote on form C.',
    'He wrote on Louis X and on Model S.',
  ])('%s', (text) => expect(lettersIn(text)).toBe(''))
})

it('a firm that becomes a letter is renamed once, and goes on under it', () => {
  const series = seriesOf([
    {
      date: '2031-03-01',
      paragraphs: ['Kestrel weighs what is of public use. Share your activity on Kestrel with care.'],
    },
    { date: '2031-04-01', paragraphs: ['Q weighs what is of public use. Share your activity on Q with care.'] },
    { date: '2031-05-01', paragraphs: ['Q weighs what is of public use. Share your activity on Q with much care.'] },
  ])
  const { names, events } = trackOf(series, new Set(['names', 'events']), analystOf(series))
  expect(names.map(({ labels }) => labels.map(({ name }) => name))).toEqual([['Kestrel', 'Q']])
  expect(events.filter(({ facet }) => facet === 'names').map(({ change, firstSeen }) => [change, firstSeen])).toEqual([
    ['renamed', 's2'],
  ])
})
