/**
 * Marks that hold the place of a citation while a text is read, so that the block in which it ends up is known to cite it. A
 * mark is a number between two control characters, which no text has by then; it is no white space and ends no word.
 */
const OPEN = '\u0003'
const CLOSE = '\u0004'
// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks are made of them, since no text has any
const MARK = /\u0003(\d{1,7})\u0004/g

export const citeMark = (number: number): string => `${OPEN}${number}${CLOSE}`

/** "closed [1], reopened": the space before a mark was the mark's. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const BEFORE_A_STOP = /\s((?:\u0003\d{1,7}\u0004)+)(?=[,.;:!?)])/g

/** The text without its marks and the spaces that they leave, and their numbers in order. */
export function takeCiteMarks(text: string): { readonly text: string; readonly cited: readonly number[] } {
  if (!text.includes(OPEN)) return { text, cited: [] }
  const cited: number[] = []
  const bare = text.replace(BEFORE_A_STOP, '$1').replace(MARK, (_, number: string) => {
    cited.push(Number(number))
    return ''
  })
  return { text: bare.replace(/\s+/g, ' ').trim(), cited }
}
