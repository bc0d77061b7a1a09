/**
 * What a Wayback archive writes into a page that it shows: a toolbar, scripts, a note at the end, and links that lead into the
 * archive. Captures are asked for as they were captured, so that none of it is there; an archive that does not know that way
 * is undone here, on the bytes read as Latin-1, so that nothing else changes whatever the page's character set is.
 */
const INSERTS: readonly (readonly [string, string])[] = [
  ['<!-- BEGIN WAYBACK TOOLBAR INSERT -->', '<!-- END WAYBACK TOOLBAR INSERT -->'],
  ['<script', '<!-- End Wayback Rewrite JS Include -->'],
]
/** The note behind the page, and the timings behind the note. */
const NOTE = /<!--\s*FILE ARCHIVED ON /
/** An address inside the archive: the stamp, perhaps a kind, then the page's own. */
const REWRITTEN =
  /(["'(=\s])(?:https?:\/\/[^\s"'<>/]{1,255})?(?:\/[a-z0-9-]{1,40})?\/\d{14}(?:[a-z]{2}_)?\/((?:https?:)?\/\/)/gi

/** @returns the bytes as they were captured, and how many inserts and links were undone */
export function undoArchive(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly undone: number } {
  let html = Buffer.from(bytes).toString('latin1')
  let undone = 0
  for (const [begin, end] of INSERTS) {
    const last = html.indexOf(end)
    if (last < 0) continue
    // the scripts stand right behind <head>; a page's own come after them
    const first =
      begin === '<script'
        ? html.search(/<script\b[^>]{0,500}(?:\/_static\/|\/static\/js\/|archive\.org)/i)
        : html.indexOf(begin)
    if (first < 0 || first > last) continue
    html = html.slice(0, first) + html.slice(last + end.length)
    undone++
  }
  const note = html.search(NOTE)
  if (note >= 0) {
    html = html.slice(0, note)
    undone++
  }
  if (undone === 0) return { bytes, undone }
  html = html.replace(REWRITTEN, (_whole, before: string, scheme: string) => {
    undone++
    return before + scheme
  })
  return { bytes: Buffer.from(html, 'latin1'), undone }
}

/** The address under which a Wayback archive gives a capture's bytes as captured; null when it has no stamp to put that behind. */
export function rawMemento(memento: string): string | null {
  const parts = /^(.*?\/\d{14})(?:[a-z]{2}_)?(\/.+)$/is.exec(memento)
  return parts ? `${parts[1]}id_${parts[2]}` : null
}
