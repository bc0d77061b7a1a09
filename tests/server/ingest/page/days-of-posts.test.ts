/** Posts that show a time alone stand on the day that the page's mark-up gives them. */
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { liveBlogOf } from '../../../../server/ingest/live-blog.js'
import { writeOutDays } from '../../../../server/ingest/page/days-of-posts.js'
import { readHtml } from '../../../../server/ingest/page/html.js'

const times = (...pairs: readonly (readonly [datetime: string, shown: string])[]) =>
  parseHTML(
    `<html><body>${pairs.map(([datetime, shown]) => `<time datetime="${datetime}">${shown}</time>`).join(' ')}</body></html>`,
  ).document
const shown = (document: ReturnType<typeof times>) =>
  [...document.querySelectorAll('time')].map((time) => time.textContent)

describe('writeOutDays', () => {
  it.each([
    ['in the zone of the page', '2024-05-08T09:30:00+12:00', '9.30am NZST', '8 May 2024, 9.30am NZST'],
    ['from UTC to a clock ahead of it', '2024-05-07T21:30:00Z', '9.30am', '8 May 2024, 9.30am'],
    ['from UTC to a clock behind it', '2024-05-08T02:10Z', '10:10 pm', '7 May 2024, 10:10 pm'],
    ['from UTC to the same clock', '2024-05-08T23:59:31.000Z', '23:59', '8 May 2024, 23:59'],
    ['where the page rounds a minute over midnight', '2024-05-08T23:59:58+02:00', '00:00', '8 May 2024, 00:00'],
    ['where no zone is said', '2024-05-08T09:30', '09:30', '8 May 2024, 09:30'],
  ])('%s', (_what, datetime, time, expected) => {
    const document = times([datetime, time], [datetime, time], [datetime, time])
    expect(writeOutDays(document)).toBe(3)
    expect(shown(document)[0]).toBe(expected)
  })

  it.each([
    [
      'two alone',
      [
        ['2024-05-08T09:30Z', '09:30'],
        ['2024-05-08T09:30Z', '09:31'],
      ],
    ],
    ['what says its day', Array.from({ length: 3 }, () => ['2024-05-08T09:30Z', '8 May 2024, 09:30'] as const)],
    ['a day without a time', Array.from({ length: 3 }, () => ['2024-05-08', '09:30'] as const)],
    ['words', Array.from({ length: 3 }, () => ['2024-05-08T09:30Z', 'two hours ago'] as const)],
    ['what is no date', Array.from({ length: 3 }, () => ['2024-99-99T09:30Z', '09:30'] as const)],
  ] as const)('leaves %s as it is', (_what, pairs) => {
    const document = times(...pairs)
    const before = shown(document)
    expect(writeOutDays(document)).toBe(0)
    expect(shown(document)).toEqual(before)
  })
})

it('a live blog over several days has its moments on their own days, and the record says whence', () => {
  const post = (at: string, time: string, text: string) =>
    `<div><time datetime="${at}">${time}</time><p>${text}</p></div>`
  const page = readHtml(
    `<html><head><title>Ferry strike: live</title></head><body><article><h1>Ferry strike: live</h1>
    ${post('2024-05-08T09:30:00+12:00', '9.30am NZST', 'The crews of two ferries went back to work after talks that lasted all night.')}
    ${post('2024-05-06T08:05:00+12:00', '8.05am NZST', 'Eleven crossings were called off, and the harbour board spoke of a lost summer.')}
    ${post('2024-05-04T06:00:00+12:00', '6.00am NZST', 'The strike began at midnight, and no ferry left the harbour in the morning.')}
    </article></body></html>`,
  )
  expect(liveBlogOf(page.blocks, '2024-05-09')?.moments.map(({ date }) => date)).toEqual([
    '2024-05-04T06:00+12:00',
    '2024-05-06T08:05+12:00',
    '2024-05-08T09:30+12:00',
  ])
  expect(page.repairs).toContainEqual(expect.objectContaining({ kind: 'post_day', count: 3 }))
})

describe('a time above the headline of its post', () => {
  const post = (time: string, headline: string, words: string) =>
    `<article><div class="when"><time datetime="2031-06-02T${time}:00Z">${time}</time></div><h2>${headline}</h2><p>${words}</p></article>`
  const page = readHtml(
    `<html><body><main><h1>Dam: live</h1><p>Crews are on the way to the dam above the town of Orrin.</p>${[
      post(
        '11:20',
        'Sluice opened',
        'Engineers opened the second sluice and the water began to fall, the operator said.',
      ),
      post('10:05', 'Town warned', 'People in the lower town were told to go to the school on the hill for the night.'),
      post('09:40', 'Crack seen', 'A walker saw a crack in the wall and called the operator, who sent two engineers.'),
    ].join('')}</main></body></html>`,
  )

  it('heads that post, and none stands in the lead or below another', () => {
    expect(page.blocks.map(({ kind, text }) => `${kind} ${text.slice(0, 19)}`).slice(1)).toEqual([
      'paragraph Crews are on the wa',
      'heading 2 June 2031, 11:20',
      'heading Sluice opened',
      'paragraph Engineers opened th',
      'heading 2 June 2031, 10:05',
      'heading Town warned',
      'paragraph People in the lower',
      'heading 2 June 2031, 09:40',
      'heading Crack seen',
      'paragraph A walker saw a crac',
    ])
  })

  it('still makes a series of the page', () => {
    expect(liveBlogOf(page.blocks)!.moments.map(({ date }) => date)).toEqual([
      '2031-06-02T09:40',
      '2031-06-02T10:05',
      '2031-06-02T11:20',
    ])
  })
})
