/**
 * What an archive says it has of a page, in whichever of its tongues: a TimeMap in link format (RFC 7089), CDX as JSON rows
 * under a row of names (which Wayback's JSON TimeMap is too), CDX as lines. An index comes from elsewhere and may be wrong in
 * any entry: what cannot be read is counted and the rest is used.
 *
 *   <https://a.example/web/20191108071533/https://b.example/x>; rel="first memento"; datetime="Fri, 08 Nov 2019 07:15:33 GMT"
 *   [["urlkey","timestamp","original",…],["example,b)/x","20191108071533","https://b.example/x",…]]
 *   example,b)/x 20191108071533 https://b.example/x text/html 200 3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ 483
 */
export interface Listed {
  /** ISO 8601 UTC, seconds */
  readonly at: string
  /** the page's own address */
  readonly original: string
  /** where the capture is to be had; null: by the archive's custom from stamp and address */
  readonly memento: string | null
  readonly mediaType: string | null
  /** as archived; null when the index does not say */
  readonly status: number | null
  /** equal digests are equal bytes; null when the index does not say */
  readonly digest: string | null
}

export interface CaptureIndex {
  readonly listed: readonly Listed[]
  /** further parts of the index */
  readonly more: readonly string[]
  /** entries that could not be read, and the first of them */
  readonly unreadable: { readonly count: number; readonly first: string | null }
}

/** @returns null when the body is no index at all */
export function readCaptureIndex(body: string): CaptureIndex | null {
  const text = body.replace(/^\uFEFF/, '').trim()
  if (text === '') return { listed: [], more: [], unreadable: { count: 0, first: null } }
  if (text.startsWith('[')) return rowsOf(text)
  if (text.startsWith('<') && /^<[^<>\s]+>\s*;/.test(text)) return linksOf(text)
  return linesOf(text)
}

/** "20191108071533" as an instant; null when there is no such moment. */
export function instantOfStamp(stamp: string): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp)
  if (!parts) return null
  const [, year, month, day, hour, minute, second] = parts
  return instant(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

/** An HTTP date as an instant; null when it is none. */
export function instantOfHttpDate(given: string): string | null {
  // Date.parse takes "1" and "2019" too
  if (!/^[A-Za-z]{3},? \d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d\d:\d\d:\d\d/.test(given)) return null
  const at = Date.parse(given)
  return Number.isNaN(at) ? null : instant(new Date(at).toISOString())
}

/** The web is younger than 1990, and 31 February is no day. */
function instant(iso: string): string | null {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return null
  const written = at.toISOString().replace(/\.\d+Z$/, 'Z')
  return written.slice(0, 10) === iso.slice(0, 10) && written >= '1990' && written < '2200' ? written : null
}

function linksOf(text: string): CaptureIndex {
  const listed: Listed[] = []
  const more: string[] = []
  const bad: string[] = []
  let original: string | null = null
  // an address ends at '>', a value at its quote; both may hold commas
  const entry = /<([^<>]{1,4000})>((?:\s*;\s*[a-z*-]{1,40}\s*=\s*(?:"[^"]{0,2000}"|[^\s",;]{1,200}))*)/gi
  for (const [whole, target = '', tail = ''] of text.matchAll(entry)) {
    const fields = new Map(
      [...tail.matchAll(/;\s*([a-z*-]{1,40})\s*=\s*(?:"([^"]{0,2000})"|([^\s",;]{1,200}))/gi)].map(
        ([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? ''] as const,
      ),
    )
    const rels = (fields.get('rel') ?? '').toLowerCase().split(/\s+/)
    if (rels.includes('original')) original = target
    else if (rels.includes('memento')) {
      const at = instantOfHttpDate(fields.get('datetime') ?? '') ?? null
      if (at === null || !/^https?:\/\//i.test(target)) bad.push(whole)
      else
        listed.push({
          at,
          original: originalIn(target) ?? original ?? target,
          memento: target,
          mediaType: null,
          status: null,
          digest: null,
        })
    } else if (rels.includes('timemap') && !rels.includes('self')) more.push(target)
  }
  return { listed, more, unreadable: { count: bad.length, first: bad[0]?.slice(0, 200) ?? null } }
}

/** The page's address inside that of a capture, where an archive has it there. */
const originalIn = (memento: string): string | null =>
  /\/\d{14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/is.exec(memento)?.[1] ?? null

function rowsOf(text: string): CaptureIndex | null {
  let rows: unknown
  try {
    rows = JSON.parse(text)
  } catch {
    return null
  }
  if (!Array.isArray(rows)) return null
  const [head, ...rest] = rows
  if (head === undefined) return { listed: [], more: [], unreadable: { count: 0, first: null } }
  if (!Array.isArray(head) || !head.includes('timestamp')) return null
  return fieldsOf(
    head.map(String),
    rest.filter((row): row is unknown[] => Array.isArray(row) && row.length > 1).map((row) => row.map(String)),
  )
}

/** Letters of a CDX file's first line, " CDX N b a m s k r M S V g", for the fields that are used. */
const LETTERS: Readonly<Record<string, string>> = {
  N: 'urlkey',
  b: 'timestamp',
  a: 'original',
  m: 'mimetype',
  s: 'statuscode',
  k: 'digest',
}
const USUAL = ['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest', 'length']

function linesOf(text: string): CaptureIndex | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const head = lines[0]!.trim()
  const named = head.startsWith('CDX ')
  const fields = named
    ? head
        .slice(4)
        .split(' ')
        .map((letter) => LETTERS[letter] ?? letter)
    : USUAL
  const rows = (named ? lines.slice(1) : lines).map((line) => line.trim().split(' '))
  const likely = rows.some((row) => row.length >= 3 && /^\d{14}$/.test(row[fields.indexOf('timestamp')] ?? ''))
  return named || likely
    ? fieldsOf(
        fields,
        rows.filter((row) => row.length >= 3),
      )
    : null
}

function fieldsOf(names: readonly string[], rows: readonly (readonly string[])[]): CaptureIndex {
  const listed: Listed[] = []
  const bad: string[] = []
  const cell = (row: readonly string[], name: string) => {
    const value = row[names.indexOf(name)]
    return value === undefined || value === '-' || value === '' ? null : value
  }
  for (const row of rows) {
    const at = instantOfStamp(cell(row, 'timestamp') ?? '')
    const original = cell(row, 'original')
    if (at === null || original === null || !/^https?:\/\//i.test(original)) {
      bad.push(row.join(' '))
      continue
    }
    const status = cell(row, 'statuscode')
    listed.push({
      ...{ at, original, memento: null, mediaType: cell(row, 'mimetype') },
      status: status !== null && /^\d{3}$/.test(status) ? Number(status) : null,
      digest: cell(row, 'digest'),
    })
  }
  return { listed, more: [], unreadable: { count: bad.length, first: bad[0]?.slice(0, 200) ?? null } }
}
