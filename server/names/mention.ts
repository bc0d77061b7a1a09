/** One place in a text where a name stands, before it is known who is meant. */
import type { NameType } from '../schema/name.js'

export interface Mention {
  readonly start: number
  readonly end: number
  /** as it stands, white space and invisible signs folded */
  readonly surface: string
  readonly sentence: number
  readonly type: NameType
  /** how much speaks for the type: 0 a guess, 1 the words beside it, 3 its own head or a list */
  readonly typed: number
  /** its capital may come from where it stands (sentence start, heading): counts only when the name is found elsewhere */
  readonly doubtful: boolean
  /** where the name would begin without its doubtful first word; null: nothing would be left */
  readonly without: { readonly start: number; readonly surface: string } | null
  /** "the" stands before it: "the Ruvi" is no person's surname */
  readonly definite: boolean
  /** words of the language alone: "Privacy Policy" */
  readonly plain: boolean
  /** "a", "any", "your" stands before it and no noun behind: it is one of many */
  readonly oneOfMany: boolean
  /** "the current conflict": a name only where the text is about an event */
  readonly ofSubject: boolean
  /** titles and descriptions beside it */
  readonly roles: readonly Role[]
  /** other names of the same referent that the text gives right here: "(Wisby)", "formerly Halvard", "(MoFA)" */
  readonly aliases: readonly Alias[]
  /** the name with the other one in brackets, as it stands: "Visby (Wisby)"; null: none */
  readonly bracketed: string | null
  /** a place with what it is said to be: "city of Sandvik"; null: not said */
  readonly headed: string | null
  /** the article that the original links it to; null: none */
  readonly target: string | null
}

export interface Role {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface Alias {
  readonly kind: 'acronym' | 'alternative' | 'former'
  /** the other name, as it stands in the text; its own mention is found by its place */
  readonly start: number
  readonly end: number
}
