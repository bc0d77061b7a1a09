/** The built command as a shell runs it: what it prints, what it says, and the code it ends with. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { built, type Ended, runNode } from '../built.js'
import { temporaryFolder } from '../server/store/given.js'

const folder = temporaryFolder(afterAll)
const DATA_DIR = join(folder, 'data')
const variorum = (...args: string[]): Promise<Ended> => runNode([built('cli.js'), ...args], { DATA_DIR })
const at = (...path: string[]) => join(folder, ...path)

mkdirSync(at('ferry'))
const OLD = 'The ferry carried 1,204 passengers in June.\n\nThe mayor opened the pier.\n'
const NEW = 'The ferry carried 1,310 passengers in June.\n\nThe mayor opened the pier.\n'
writeFileSync(at('ferry', '2020-06.md'), `# Ferry\n\n${OLD}`)
writeFileSync(at('ferry', '2020-07.md'), `# Ferry\n\n${NEW}`)
writeFileSync(at('old.txt'), OLD)
writeFileSync(at('new.txt'), NEW)
mkdirSync(at('bundle'))
writeFileSync(at('bundle', 'a.txt'), OLD)
writeFileSync(at('empty.txt'), '\n')
writeFileSync(at('picture.txt'), Buffer.from('89504e470d0a1a0a0000000d494844520000', 'hex'))

it('a folder is imported, listed and compared', async () => {
  const imported = await variorum('import', at('ferry'))
  expect(imported).toMatchObject({ code: 0 })
  const ids = imported.out.trim().split('\n')
  expect(ids.map((id) => id.replace(/-[0-9a-f]{12}$/, ''))).toEqual(['2020-06', '2020-07'])
  expect((await variorum('list')).out).toBe('ferry\t2\tFerry\n')
  expect((await variorum('list', 'ferry')).out.split('\n').map((row) => row.split('\t')[0])).toEqual([...ids, ''])

  const report = await variorum('compare', ids[0]!, ids[1]!)
  expect([report.code, report.err]).toEqual([0, ''])
  expect(report.out).toContain('1,310')
  const json = await variorum('compare', ids[0]!, ids[1]!, '--format', 'json')
  const { from, summary, texts } = JSON.parse(json.out)
  expect([from.id, summary.identical, texts.to]).toEqual([ids[0], false, NEW.trim()])

  const again = await variorum('import', at('ferry'))
  expect([again.code, again.out]).toEqual([0, imported.out])
}, 60_000)

it('two files are compared without a store, as JSON, Markdown and tables', async () => {
  const nowhere = at('nowhere')
  const compare = (...args: string[]) =>
    runNode([built('cli.js'), 'compare', at('old.txt'), at('new.txt'), ...args], { DATA_DIR: nowhere })
  const json = JSON.parse((await compare('--format', 'json')).out)
  expect(json.texts).toEqual({ from: OLD.trim(), to: NEW.trim() })
  for (const facet of ['text', 'figures', 'names', 'framing', 'structure', 'references']) {
    const { code, out } = await compare('--format', 'csv', '--facet', facet)
    expect([facet, code]).toEqual([facet, 0])
    expect(out).toMatch(/^\ufeff?[\w ]+(?:,[\w ]+)+\r\n/)
  }
  expect((await compare('--format', 'csv', '--facet', 'figures')).out).toMatch(/1,?204/)
  expect((await runNode([built('cli.js'), 'list'], { DATA_DIR: at('fresh') })).out).toBe('')
}, 60_000)

it('a web archive that is damaged is listed as far as it goes, and said to be so in one line', async () => {
  writeFileSync(at('crawl.warc'), 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\njunk behind')
  for (const more of [['--dry-run'], []]) {
    const { code, err } = await variorum('import', at('crawl.warc'), ...more)
    expect([code, err.trim().split('\n').at(-1)]).toEqual([
      1,
      expect.stringMatching(/is damaged: behind its last whole/),
    ])
    expect(err).not.toMatch(/^\s+at /m)
  }
}, 60_000)

it('a file is analysed as the API would', async () => {
  const { code, out } = await variorum('analyse', at('old.txt'))
  const { text, figures } = JSON.parse(out)
  expect([code, text]).toEqual([0, OLD.trim()])
  expect(figures.map((f: { value: number }) => f.value)).toContain(1204)
})

it.each([
  ['help', ['--help'], 0],
  ['the version', ['--version'], 0],
  ['no command', [], 2],
  ['an unknown command', ['frobnicate'], 2],
  ['a command by the name of what every object has', ['constructor'], 2],
  ['an unknown option', ['list', '--sideways'], 2],
  ['one side alone', ['compare', 'a'], 2],
  ['an unknown format', ['compare', 'a', 'b', '--format', 'docx'], 2],
  ['an unknown facet', ['compare', 'a', 'b', '--facet', 'mood'], 2],
  ['a snapshot that is not there', ['compare', 'a', 'b'], 1],
  ['an article that is not there', ['list', 'atlantis'], 1],
  ['a path that is not there', ['import', at('missing')], 1],
  ['a text without a date', ['import', at('old.txt')], 1],
  ['an unreadable date', ['import', at('old.txt'), '--date', '04/05/2020'], 1],
  ['an empty file', ['import', at('empty.txt'), '--date', '2020'], 1],
  ['a picture', ['import', at('picture.txt'), '--date', '2020'], 1],
  ['an option for another kind of source', ['import', at('old.txt'), '--every', 'month'], 2],
  ['a state of what is no page', ['import', 'dump.xml', '--states'], 2],
  ['a page of what is no dump', ['import', 'https://a.example/', '--page', 'Mill'], 2],
  ['a file that is not there to analyse', ['analyse', at('missing')], 1],
])('%s ends with its code, in words and without a stack', async (_what, args, code) => {
  const ended = await variorum(...args)
  expect([ended.code, ended.err]).toEqual([code, expect.not.stringMatching(/\n\s+at /)])
  if (code === 0) expect(ended.out).not.toBe('')
  else expect([ended.out, ended.err]).toEqual(['', expect.stringMatching(/\w/)])
})
