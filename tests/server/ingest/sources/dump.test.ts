import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { dumpSource } from '../../../../server/ingest/sources/dump.js'
import type { Position, Step } from '../../../../server/ingest/sources/source.js'
import { isShared, shared } from '../../shared-folder.js'

const folder = mkdtempSync(join(tmpdir(), 'variorum-dump-'))
afterAll(() => rmSync(folder, { recursive: true }))

const revision = (id: number, text: string, more = '') =>
  `<revision><id>${id}</id><timestamp>2020-01-0${id}T10:00:00Z</timestamp><contributor><username>Ann</username><id>7</id></contributor>${more}<text xml:space="preserve">${text}</text></revision>`
const head = `<mediawiki version="0.11"><siteinfo><base>https://wiki.example/wiki/Main_Page</base><namespaces><namespace key="1">Talk</namespace><namespace key="0" /></namespaces></siteinfo>`
const dump = `${head}
<page><title>Old mill</title><ns>0</ns><id>5</id>${revision(1, 'The mill &amp; its pond.', '<minor/><comment>first</comment>')}${revision(2, 'The mill burned.')}</page>
<page><title>Talk:Old mill</title><id>6</id>${revision(3, 'Who wrote this?')}</page>
</mediawiki>`

async function read(
  content: string | Buffer,
  from: Position = null,
  page?: string,
): Promise<{ steps: Step[]; error: string | null }> {
  const path = join(folder, 'dump')
  writeFileSync(path, content)
  const steps: Step[] = []
  try {
    const source = dumpSource({ kind: 'dump', path, ...(page === undefined ? {} : { page }) })
    for await (const step of source.steps(from, new AbortController().signal)) steps.push(step)
    return { steps, error: null }
  } catch (error) {
    return { steps, error: (error as Error).message }
  }
}
const texts = ({ steps }: { steps: Step[] }) =>
  steps.map((step) => (step.kind === 'found' ? Buffer.from(step.found.bytes).toString() : step.kind))

describe('a wiki dump', () => {
  it('gives every revision of its articles with all that is said of it, and no talk', async () => {
    const { steps } = await read(dump)
    expect(texts({ steps })).toEqual(['The mill & its pond.', 'The mill burned.'])
    expect(steps[0]).toMatchObject({
      found: {
        capture: {
          ...{ at: '2020-01-01T10:00:00Z', revision: '1', editor: 'Ann', comment: 'first', minor: true },
          url: 'https://wiki.example/wiki/Old_mill',
        },
        given: { title: 'Old mill' },
      },
    })
  })

  it('gives the name of its wiki as the publisher and its language for pages too short to tell, and passes redirects', async () => {
    const own = dump
      .replace('<mediawiki ', '<mediawiki xml:lang="de-CH" ')
      .replace('<siteinfo>', '<siteinfo><sitename>Mill Wiki</sitename>')
      .replace('The mill burned.', '#REDIRECT [[New mill]]')
    const led = own.replace('</title>', '</title><redirect title="New mill"/>')
    const { steps } = await read(led)
    expect(steps[0]).toMatchObject({ found: { given: { publisher: 'Mill Wiki' }, siteLanguage: 'de' } })
    expect(steps[1]).toMatchObject({ kind: 'passed', reason: 'It is a redirect to New mill.' })
    // in the history of a page that is none today it is a version like the others
    expect((await read(own)).steps[1]).toMatchObject({ kind: 'found' })
  })

  it('gives one page alone when it is named, whatever it is', async () => {
    expect(texts(await read(dump, null, 'Talk:Old_mill'))).toEqual(['Who wrote this?'])
  })

  it('sampled gives the last revision of each day of each page, between two days', async () => {
    const at = (id: number, time: string) =>
      `<revision><id>${id}</id><timestamp>${time}Z</timestamp><text>${id}</text></revision>`
    const times = ['2020-01-01T10:00:00', '2020-01-01T11:00:00', '2020-01-02T09:00:00', '2020-01-03T09:00:00']
    const page = (title: string, from: number) =>
      `<page><title>${title}</title><ns>0</ns>${times.map((time, i) => at(from + i, time)).join('')}</page>`
    const path = join(folder, 'sampled')
    writeFileSync(path, `<mediawiki>${page('Mill', 1)}${page('Pond', 5)}</mediawiki>`)
    const given = async (position: Position) => {
      const steps: Step[] = []
      const source = dumpSource({ kind: 'dump', path, every: 'day', to: '2020-01-02' })
      for await (const step of source.steps(position, new AbortController().signal)) steps.push(step)
      return steps
    }
    const steps = await given(null)
    expect(texts({ steps })).toEqual(['2', '3', '6', '7'])
    const second = steps[1]!
    expect(texts({ steps: await given('position' in second ? second.position : null) })).toEqual(['6', '7'])
  })

  it('goes on behind the position that it gave', async () => {
    const { steps } = await read(dump)
    const first = steps[0]!
    expect(texts(await read(dump, 'position' in first ? first.position : null))).toEqual(['The mill burned.'])
  })

  it.each([
    ['gz', (path: string) => writeFileSync(path, gzipSync(dump))],
    ...[
      ['bzip2', 'bzip2', '-c'],
      ['xz', 'xz', '-c'],
      ['lzma', 'xz', '--format=lzma', '-c'],
    ].flatMap(([name, program, ...args]) =>
      spawnSync(program!, ['--version']).error
        ? []
        : [[name!, (path: string) => writeFileSync(path, spawnSync(program!, args, { input: dump }).stdout)] as const],
    ),
  ] as [string, (path: string) => void][])('is read packed as %s, known by its bytes', async (_name, pack) => {
    const path = join(folder, 'packed')
    pack(path)
    const steps: Step[] = []
    for await (const step of dumpSource({ kind: 'dump', path }).steps(null, new AbortController().signal))
      steps.push(step)
    expect(texts({ steps })).toEqual(['The mill & its pond.', 'The mill burned.'])
  })

  it('with a broken page in it gives the rest, and says what is broken', async () => {
    const broken = `<page><title>Bad</title><ns>0</ns>${revision(4, 'an <b>unclosed & bare text')}${revision(5, 'whole')}</page>`
    const unclosed = `<page><title>Worse</title><ns>0</ns><revision><id>6</id><timestamp>2020-01-06T10:00:00Z</timestamp><text>never closed`
    const { steps, error } = await read(dump.replace('<page><title>Talk', `${broken}${unclosed}<page><title>Talk`))
    expect(texts({ steps })).toEqual(['The mill & its pond.', 'The mill burned.', 'failed', 'whole', 'failed'])
    expect(steps[2]).toMatchObject({
      label: expect.stringContaining('Bad, revision 4'),
      reason: expect.stringContaining('XML is broken'),
    })
    expect(error).toBeNull()
  })

  it('that hides a text passes it over, and one without a time fails alone', async () => {
    const hidden =
      '<revision><id>8</id><timestamp>2020-01-08T10:00:00Z</timestamp><text deleted="deleted" /></revision>'
    const timeless = '<revision><id>9</id><text>when?</text></revision>'
    const { steps } = await read(dump.replace('</page>', `${hidden}${timeless}</page>`))
    expect(texts({ steps })).toEqual(['The mill & its pond.', 'The mill burned.', 'passed', 'failed'])
  })

  it.each([
    ['cut in the middle', dump.slice(0, dump.indexOf('burned')), /cut short/, 1],
    ['packed and cut', gzipSync(dump).subarray(0, 60), /cut short/, 0],
    ['no dump', '<html><body>Hello</body></html>', /no XML export/, 0],
    ['empty', '', /no XML export/, 0],
  ])('%s ends with its reason; what was whole before it stays', async (_what, content, reason, whole) => {
    const { steps, error } = await read(content)
    expect(error).toMatch(reason)
    expect(steps.filter(({ kind }) => kind === 'found')).toHaveLength(whole)
    expect(steps.some(({ kind }) => kind === 'failed')).toBe(false)
  })

  it.skipIf(!isShared('data', 'wiki-export', 'invented-event.xml'))(
    'of another hand gives its 60 revisions in order',
    async () => {
      const source = dumpSource({ kind: 'dump', path: shared('data', 'wiki-export', 'invented-event.xml') })
      const times: string[] = []
      for await (const step of source.steps(null, new AbortController().signal))
        if (step.kind === 'found') times.push(step.found.capture.at)
      expect([times.length, times[0], times.at(-1)]).toEqual([60, '2019-11-08T06:52:10Z', '2025-01-20T10:10:10Z'])
    },
  )
})
