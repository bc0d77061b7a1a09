/**
 * A wikitext in pieces that can be read one by one, cut at blank lines where nothing is open: no template, no table, no
 * reference, no comment. Revisions of an article share nearly all their pieces, so a history is read by what each revision
 * changed; what was read of a piece is kept by its words in a cache that whoever reads the history hands in.
 *
 * What is never closed runs to the end, and the rest is then one piece: slower, and read as it always was.
 */

/** Characters of pieces that are kept: those of fifty revisions of a long article that share nothing. Each is kept with what was read of it. */
const MOST_CHARACTERS = 3_000_000

export interface PieceCache<T> {
  get(piece: string): T | undefined
  set(piece: string, read: T): void
}

/** Of two generations: what is asked for moves to the younger, and the older is forgotten when that is full. */
export function pieceCache<T>(mostCharacters = MOST_CHARACTERS): PieceCache<T> {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  let characters = 0
  function set(piece: string, read: T): void {
    if (characters + piece.length > mostCharacters / 2) {
      old = young
      young = new Map()
      characters = 0
    }
    young.set(piece, read)
    characters += piece.length
  }
  return {
    get(piece) {
      const known = young.get(piece)
      if (known !== undefined) return known
      const older = old.get(piece)
      if (older !== undefined) set(piece, older)
      return older
    },
    set,
  }
}

/** What opens, what closes, and where may be cut; in the order in which the reader takes them. */
const MARKS =
  /<!--|-->|<(\/?)(nowiki|math|gallery|timeline|score|syntaxhighlight|source|ref)\b[^>]{0,2000}>|\{\{|\}\}|\n[^\S\n]*(?:\{\||\|\}|\n)/gi

/** Laid end to end they are the text. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  let inComment = false
  let inTag: string | null = null
  let templates = 0
  let inTable = /^\s*\{\|/.test(text)
  MARKS.lastIndex = 0
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const [mark, slash, tag] = match
    if (mark === '<!--') inComment = true
    else if (mark === '-->') inComment = false
    else if (inComment) continue
    else if (tag !== undefined) {
      const name = tag.toLowerCase()
      if (slash === '/') inTag = inTag === name ? null : inTag
      else if (inTag === null && !mark.endsWith('/>')) inTag = name
    } else if (inTag !== null) {
      // the blank line's second end may begin the next mark
      if (mark.startsWith('\n')) MARKS.lastIndex--
    } else if (mark === '{{') templates++
    else if (mark === '}}') templates = Math.max(0, templates - 1)
    else if (mark.endsWith('{|')) inTable ||= templates === 0
    else if (mark.endsWith('|}')) inTable &&= templates !== 0
    else {
      const end = MARKS.lastIndex
      MARKS.lastIndex--
      if (templates > 0 || inTable) continue
      pieces.push(text.slice(from, end))
      from = end
    }
  }
  pieces.push(text.slice(from))
  return pieces
}
