/** What is known of a text besides its words, where an analysis needs it: a count "this year" hangs on the date. */
export interface TextContext {
  /** EDTF level 1; null: not dated */
  readonly date: string | null
  readonly title: string | null
  /** BCP 47 tag; null: not said, and then read as English */
  readonly language: string | null
}

export const NO_CONTEXT: TextContext = { date: null, title: null, language: null }

/** The rules for figures, names and framing know English; any other language would yield nonsense. */
export const isRead = ({ language }: TextContext): boolean => language === null || /^en(?:-|$)/i.test(language)
