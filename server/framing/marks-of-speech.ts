/** Quotation marks as they stand around what somebody says. */

/** … and the two apostrophes that some agencies set for one */
export const ENDS_QUOTE = /^["“”„«»'’]+$/
export const QUOTE = /^["“”„«»]$/
