/**
 * A MediaWiki XML export as a stream of revisions, however large: chunks of bytes go in, whole revisions come out.
 *
 * Exports of twenty years differ: 0.3 to 0.11, with and without `<ns>`, `<sha1>`, `deleted` attributes. What is not known is
 * passed over.
 *
 * A mistake in the XML spoils the revision that it stands in and no other. The parser alone would not do: behind a bare "&" it
 * reads on to the next semicolon, behind a quote that is not closed to the next quote, perhaps many revisions on. In an export
 * no text holds "<", so wherever "<revision>" or "<page>" stands, one begins: there a parser that is not where it should be
 * is given up, and a new one goes on. For the same reason what stands in `<text>` is read without it (`dump-text.ts`).
 */
import { StringDecoder } from 'node:string_decoder'
import { SaxesParser } from 'saxes'
import { characterData } from './dump-text.js'

export interface DumpPage {
  readonly title: string
  /** 0 for articles */
  readonly namespace: number
  /** the page sends its readers to another one today; a redirect in its history may have been a slip or a prank */
  readonly isRedirect: boolean
}

export interface DumpSite {
  /** the address of its main page; null when it says none */
  readonly base: string | null
  /** such as "Wikipedia" */
  readonly name: string | null
  /** the tag of its language, which a page may not be in */
  readonly language: string | null
}

export type DumpItem =
  | {
      readonly kind: 'revision'
      readonly page: DumpPage
      /** '' when a damaged export has none */
      readonly id: string
      readonly at: string
      readonly user: string | null
      readonly comment: string | null
      readonly minor: boolean
      /** its text, in UTF-8; null: hidden by the wiki */
      readonly bytes: Uint8Array | null
    }
  | {
      readonly kind: 'broken'
      readonly page: DumpPage | null
      readonly id: string
      readonly at: string
      readonly reason: string
    }

export interface DumpParser {
  /** The items that this chunk completes. */
  write(chunk: Buffer): DumpItem[]
  /** whether the export was read to its end; else it is cut, perhaps in the middle of a revision */
  readonly isWhole: () => boolean
  /** what the wiki says of itself, once it was read */
  readonly site: () => DumpSite
  /** whether this is an export at all */
  readonly isExport: () => boolean
}

/** Bytes. MediaWiki takes no page above 2 MB; a text without end must not fill the memory. */
const LONGEST_TEXT = 32 * 1024 * 1024

/** Of a mark that is cut by the end of a chunk; a text's, with all its attributes, has some 100. */
const LONGEST_MARK = 400

interface Draft {
  id: string
  at: string
  user: string | null
  comment: string | null
  minor: boolean
  bytes: Uint8Array
  hidden: boolean
  broken: string | null
}

const NOTHING = new Uint8Array()

const draft = (): Draft => ({
  id: '',
  at: '',
  user: null,
  comment: null,
  minor: false,
  bytes: NOTHING,
  hidden: false,
  broken: null,
})

export function dumpParser(): DumpParser {
  let parser = new SaxesParser()
  /** of all but the texts: the export is looked through as Latin-1, a letter for each byte, since marks are ASCII */
  let decoder = new StringDecoder('utf8')
  let errored = false
  /** the end of the last chunk, when it may be the beginning of a mark */
  let held = ''
  let items: DumpItem[] = []
  let path: string[] = []
  /** what was met of a revision's text; null: it does not stand in one */
  let raw: string[] | null = null
  let rawLength = 0
  /** a revision's text once it was met whole */
  let bytes: Uint8Array | null = null
  let value = ''
  let page: { title: string; namespace: number | null; isRedirect: boolean } | null = null
  let revision: Draft | null = null
  let site: DumpSite = { base: null, name: null, language: null }
  let seenRoot = false
  let closed = false
  const namespaces = new Map<string, number>()
  let namespaceKey = 0

  const pageOf = (): DumpPage => ({
    title: page?.title ?? '',
    namespace: page?.namespace ?? namespaceOf(page?.title ?? ''),
    isRedirect: page?.isRedirect ?? false,
  })
  /** Exports before 0.6 do not say it: it stands before the title's first colon. */
  const namespaceOf = (title: string) => namespaces.get(title.slice(0, Math.max(0, title.indexOf(':')))) ?? 0

  function finish(): void {
    if (!revision) return
    const { id, at, user, comment, minor, hidden, broken } = revision
    const read = hidden ? null : revision.bytes
    revision = null
    const reason = broken ?? (at === '' ? 'It has no time.' : null)
    if (reason !== null) items.push({ kind: 'broken', page: page && pageOf(), id, at, reason })
    else items.push({ kind: 'revision', page: pageOf(), id, at, user, comment, minor, bytes: read })
  }

  const spoil = (reason: string) => {
    if (revision) revision.broken ??= reason
  }

  function listen(): void {
    parser.on('error', (error) => {
      errored = true
      spoil(`The XML is broken: ${error.message.replace(/^(?:undefined:)?\d+:\d+: /, '')}`)
    })
    parser.on('opentag', ({ name, attributes }) => {
      seenRoot ||= name === 'mediawiki'
      if (name === 'mediawiki') site = { ...site, language: languageTag(attributes['xml:lang']) ?? site.language }
      if (name === 'page' || name === 'revision') {
        // one that was never closed ends here, and is not whole
        spoil('The XML is broken: it is not closed.')
        finish()
        path = [name]
        if (name === 'page') page = { title: '', namespace: null, isRedirect: false }
        else revision = draft()
      } else path.push(name)
      value = ''
      if (page && !revision && name === 'redirect') page.isRedirect = true
      if (name === 'namespace') namespaceKey = Number(attributes.key)
      if (revision && name === 'minor') revision.minor = true
      if (revision && name === 'text' && attributes.deleted !== undefined) revision.hidden = true
    })
    parser.on('text', (text) => {
      const name = path.at(-1)
      if (name === undefined || !READ.has(name)) return
      if (value.length + text.length > LONGEST_TEXT) {
        spoil(TOO_LONG)
        value = ''
      } else value += text
    })
    parser.on('closetag', ({ name }) => {
      const inRevision = path.length === 2 && path[0] === 'revision'
      if (path.at(-1) === name) path.pop()
      const read = value
      value = ''
      switch (name) {
        case 'base':
          site = { ...site, base: read.trim() }
          break
        case 'sitename':
          site = { ...site, name: read.trim().slice(0, 500) || null }
          break
        case 'namespace':
          if (Number.isFinite(namespaceKey)) namespaces.set(read.trim(), namespaceKey)
          break
        case 'title':
          if (page && !revision) page.title = read.trim()
          break
        case 'ns':
          if (page && !revision && /^-?\d+$/.test(read.trim())) page.namespace = Number(read)
          break
        case 'id':
          if (revision && inRevision) revision.id = read.trim()
          break
        case 'timestamp':
          if (revision) revision.at = read.trim()
          break
        case 'username':
        case 'ip':
          if (revision) revision.user = read.trim() || null
          break
        case 'comment':
          if (revision) revision.comment = read.trim() || null
          break
        case 'text':
          if (revision) revision.bytes = bytes ?? Buffer.from(read)
          bytes = null
          break
        case 'revision':
          finish()
          path = ['page']
          break
        case 'mediawiki':
          closed = true
          break
        case 'page':
          spoil('The XML is broken: it is not closed.')
          finish()
          page = null
          path = []
          break
      }
    })
  }

  /** A parser that stands where the mark may stand. */
  function begin(mark: string): void {
    parser = new SaxesParser()
    decoder = new StringDecoder('utf8')
    parser.write(mark === '<page>' ? '<mediawiki>' : '<mediawiki><page>')
    path = mark === '<page>' ? [] : ['page']
    value = ''
    raw = null
    bytes = null
    errored = false
    listen()
  }

  /** Gives the parser what it is needed for. */
  function feed(part: string): void {
    for (let at = 0; at < part.length; ) {
      if (raw !== null) {
        const mark = part.indexOf('<', at)
        const end = mark < 0 ? part.length : mark
        take(raw, part.slice(at, end))
        at = end
        if (mark < 0) return
        endText(raw)
        raw = null
      }
      TEXT_BEGINS.lastIndex = at
      const begun = TEXT_BEGINS.exec(part)
      const end = begun ? TEXT_BEGINS.lastIndex : part.length
      parser.write(decoder.write(Buffer.from(part.slice(at, end), 'latin1')))
      at = end
      if (begun && !errored && path.length === 2 && path[0] === 'revision' && path[1] === 'text') {
        raw = []
        rawLength = 0
      }
    }
  }

  function take(into: string[], part: string): void {
    rawLength += part.length
    if (rawLength > LONGEST_TEXT) spoil(TOO_LONG)
    else into.push(part)
  }

  function endText(parts: readonly string[]): void {
    const { bytes: met, wrong } = characterData(parts.join(''))
    bytes = met
    if (wrong === null) return
    errored = true
    spoil(`The XML is broken: ${wrong}`)
  }

  const taken = () => {
    const done = items
    items = []
    return done
  }

  listen()
  return {
    write(chunk) {
      const text = held + chunk.toString('latin1')
      // a mark that is cut by the end of the chunk waits for its other half
      const cut = text.lastIndexOf('<')
      const end = cut >= text.length - LONGEST_MARK && cut >= 0 && !text.includes('>', cut) ? cut : text.length
      held = text.slice(end)
      let done = 0
      for (const { index, 0: mark } of text.slice(0, end).matchAll(/<(?:revision|page)>/g)) {
        feed(text.slice(done, index))
        done = index
        if (revision === null && !errored) continue
        spoil('The XML is broken: it is not closed.')
        finish()
        begin(mark)
      }
      feed(text.slice(done, end))
      return taken()
    },
    isWhole: () => closed,
    site: () => site,
    isExport: () => seenRoot,
  }
}

const TEXT_BEGINS = /<text\b[^<>]*>/g
const TOO_LONG = `Its text is longer than ${LONGEST_TEXT / 1024 / 1024} MB.`
const READ = new Set([
  'base',
  'sitename',
  'namespace',
  'title',
  'ns',
  'id',
  'timestamp',
  'username',
  'ip',
  'comment',
  'text',
])

const languageTag = (value: string | undefined): string | null =>
  value !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value) ? value.toLowerCase().split('-')[0]! : null
