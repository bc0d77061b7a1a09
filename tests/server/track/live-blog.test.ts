/** A page of posts as the series that it went through: what its running counts come to. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { liveBlogOf } from '../../../server/ingest/live-blog.js'
import { understand } from '../../../server/ingest/understand.js'
import type { FigureCourse } from '../../../server/schema/track.js'
import { trackOf } from '../../../server/track/track-of.js'
import { isShared, shared } from '../shared-folder.js'
import { analystOf } from './analyst.js'
import { seriesOf, type Written } from './series-builder.js'

const figuresOf = (written: readonly Written[]): readonly FigureCourse[] => {
  const series = seriesOf(written)
  return trackOf(series, new Set(['figures']), analystOf(series)).figures
}

/** Each value at the time at which it came: "09:10 2 → 11:40 5". */
const told = ({ points }: FigureCourse) =>
  points
    .map(({ at, value, qualifier }) => ({ at: at.slice(-5), said: String(value ?? qualifier) }))
    .filter(({ said }, n, all) => n === 0 || all[n - 1]!.said !== said)
    .map(({ at, said }) => `${at} ${said}`)
    .join(' → ')

/** Posts, the oldest first; each state has those up to it, newest on top. */
function blogOf(...posts: (readonly [string, ...string[]])[]): Written[] {
  const states: Written[] = []
  for (const [time] of posts) {
    const until = posts.slice(0, states.length + 1).reverse()
    const paragraphs = until.flatMap(([at, ...texts]) => [`# 4 May 2031, ${at}`, ...texts])
    states.push({ date: `2031-05-04T${time}`, paragraphs: ['The latest on the Umbari ridge fire.', ...paragraphs] })
  }
  return states
}

describe('a running count along a live blog is one course, though nothing that was posted goes', () => {
  it('of the dead of a fire', () => {
    const courses = figuresOf(
      blogOf(
        ['09:10', 'Two people have died in the fire, the county fire service said.'],
        ['10:20', 'The road to the lake is closed.'],
        ['11:40', 'The fire service now says that five people have died.'],
        ['12:00', 'Buses take guests of the camp to the coast.'],
      ),
    )
    expect(courses.map(told)).toEqual(['09:10 2 → 11:40 5'])
    expect(courses[0]!.changes.map(({ change, firstSeen }) => [change, firstSeen])).toEqual([['revised', 's3']])
  })

  it('of places that are taken, from some to so many', () => {
    const courses = figuresOf(
      blogOf(
        ['09:10', 'Lorran officials claim to have captured several villages.'],
        ['10:20', 'Rain falls on the ridge.'],
        ['11:40', 'Lorran officials say that they have seized a fifth village.'],
      ),
    )
    expect(courses.map(told)).toEqual(['09:10 vague → 11:40 5'])
  })
})

describe('and is none', () => {
  it('where the second is lower, another side, other people or another fate', () => {
    const courses = figuresOf(
      blogOf(
        ['09:10', 'The Lorran side has suffered 16 deaths, its defence ministry said.'],
        ['10:20', 'The Kestran side has suffered 20 deaths, its army said.'],
        ['11:40', 'Forty civilians have been killed, the governor said.'],
        ['12:50', 'More than 70 people were injured, doctors said.'],
      ),
    )
    expect(courses.map(told).sort()).toEqual(['09:10 16', '10:20 20', '11:40 40', '12:50 70'])
  })

  it('where the text is no blog and takes back what it said', () => {
    const courses = figuresOf([
      { date: '2031-05-04', paragraphs: ['Two people died in the fire at Umbari.', 'The lake road is closed.'] },
      { date: '2031-05-05', paragraphs: ['Two people died in the fire at Umbari.', 'The coast road is closed.'] },
      {
        date: '2031-05-06',
        paragraphs: [
          'Two people died in the fire at Umbari.',
          'The coast road is closed.',
          'Five people died on the ferry that took guests away.',
        ],
      },
    ])
    expect(courses.map(told)).toHaveLength(2)
  })
})

interface GoldSeries {
  readonly series: string
  readonly points: readonly {
    readonly time: string | null
    readonly value: number | null
    readonly qualifier: string | null
    readonly mention: string | null
  }[]
}

const FILES = ['gold/figures/series-003.json', 'corpus/003_0f152c3c6624dd7a.txt'] as const

describe.skipIf(!FILES.every((file) => isShared(file)))('the live blog whose course is known', () => {
  it('has seven of its eight series with their values at their times', { timeout: 60_000 }, async () => {
    const content = readFileSync(shared(FILES[1]))
    const { blocks } = await understand({ content, format: 'text', name: 'blog.txt' } as Parameters<
      typeof understand
    >[0])
    const blog = liveBlogOf(blocks)!
    const courses = figuresOf(
      blog.moments.map((moment) => ({
        date: moment.date.slice(0, 16),
        paragraphs: blog.stateAt(moment).map(({ kind, text }) => (kind === 'heading' ? `# ${text}` : text)),
      })),
    )
    const gold: GoldSeries[] = JSON.parse(readFileSync(shared(FILES[0]), 'utf8'))
    const missing = gold.filter(({ points }) => {
      // what no words of the page say stands in no course
      const said = points.filter(({ mention }) => mention !== null)
      const silent = points.length > 0 && said.length === 0 && points.every(({ value }) => value === null)
      return !silent && (said.length === 0 || !courses.some((course) => said.every((point) => holds(course, point))))
    })
    // an article alone, "a helicopter", is no figure
    expect(missing.map(({ series }) => series)).toEqual(['Azerbaijani helicopters shot down'])
  })
})

function holds({ points }: FigureCourse, { time, value, qualifier }: GoldSeries['points'][number]): boolean {
  const same = (point: FigureCourse['points'][number]) => point.value === value && point.qualifier === qualifier
  if (time === null) return points.some(same)
  const first = points.find(same)
  return first?.at === time
}
