#!/usr/bin/env node
/**
 * `variorum`, the same from a shell. Results go to standard output, everything said about them to standard error.
 * Ends with 0 when all was done, 1 when something was refused or failed, 2 when the command was not understood.
 */
import { type Command, UsageError } from './cli/usage.js'
import { ConfigError } from './config.js'
import { AppError } from './errors.js'
import { PRODUCT } from './product.js'

const HELP = `variorum ${PRODUCT.version}

  variorum import PATH…        keeps a file, a folder of dated files, or a bundle (manifest.json);
                               prints each snapshot's id
      --article SLUG             the article that it belongs to; else by the folder, the bundle or the title
      --date DATE                EDTF: 2020-10-30, 2020-10, 2025~, 2020-10-04/2020-10-09
      --title TITLE  --topic TOPIC  --publisher NAME  --url URL  --licence LICENCE  --language TAG
      --format text|markdown     else by the file's ending
      --partial                  an extract: what it lacks is not thereby removed
  variorum import DUMP.xml     every revision of a MediaWiki export, packed with gz, bz2, xz or lzma or not;
                               "-" reads it from standard input
      --page TITLE               of that page alone; --every, --from and --to as below
  variorum import FILE.warc    the pages of a web archive (.warc, .warc.gz, .wacz)
      --url URL                  of that address alone
  variorum import FILE --git   the history of a file in a git repository
  variorum import URL          the page as it stands now; again later, its next snapshot
      --history                  a wiki page's revisions, by the wiki's API (--api URL where it is elsewhere)
      --archive URL              the page's captures in an archive, such as https://web.archive.org
      --captures                 URL is itself a TimeMap or a CDX list
      --every day|week|month     the last version of each alone
      --from DAY  --to DAY       between these alone
  Imports that last go on where they were when the same command is given again; --afresh begins anew,
  --dry-run lists what there is and keeps nothing.
  variorum compare FROM TO     what differs; each a snapshot's id or a file
      --format md|csv|html|json  md when not said
      --facet FACET              which table, of csv: text, structure, figures, names, framing, references
  variorum analyse FILE        its figures, names and framing cues, as JSON
      --date DATE  --language TAG
  variorum list [ARTICLE]      the articles, or the snapshots of one
  variorum reextract [ARTICLE] derives the texts of an article, or of all, again from their originals

The store is in DATA_DIR (data). OUTBOUND=off forbids all fetching; OUTBOUND_ALLOW=host:port,… lets private
addresses be fetched from.
`

/** Each brings along what it needs alone: an import holds none of what a comparison does. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./cli/import.js')).importCommand,
  compare: async () => (await import('./cli/compare.js')).compareCommand,
  analyse: async () => (await import('./cli/analyse.js')).analyseCommand,
  list: async () => (await import('./cli/list.js')).listCommand,
  reextract: async () => (await import('./cli/reextract.js')).reextractCommand,
}

const say = (line: string) => void process.stderr.write(`${line}\n`)

async function run([name, ...args]: readonly string[]): Promise<number> {
  const wantsHelp = name === 'help' || [name, ...args].some((arg) => arg === '--help' || arg === '-h')
  if (name === undefined || wantsHelp) {
    ;(wantsHelp ? process.stdout : process.stderr).write(HELP)
    return wantsHelp ? 0 : 2
  }
  if (name === '--version') {
    process.stdout.write(`${PRODUCT.version}\n`)
    return 0
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) throw new UsageError(`There is no command "${name}".`)
  return (await command())([...args], { say, print: (text) => void process.stdout.write(text), env: process.env })
}

/** What went wrong, in words; a mistake of ours keeps its stack. */
function told(error: unknown): number {
  if (error instanceof UsageError) {
    say(`${error.message} See variorum --help.`)
    return 2
  }
  if (error instanceof AppError || error instanceof ConfigError) say(error.message)
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return 1
}

// whoever reads the output may have enough of it: variorum list | head
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await run(process.argv.slice(2)).catch(told)
