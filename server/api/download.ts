/** Files to take away: named safely, and never of a type that a browser would run as a page of this site. */

const HARMLESS = /^(?:text\/(?:plain|markdown|csv)|application\/(?:json|pdf|octet-stream))(?:;|$)/

/** Bytes keep the type that they came with unless a browser could run it. */
export const harmless = (mediaType: string): string =>
  HARMLESS.test(mediaType) ? mediaType : 'application/octet-stream'

/** `Content-Disposition` of RFC 6266: a plain name for old programs, the whole name for others. */
export function attachment(name: string): string {
  // a path, a control character or half a surrogate pair is no part of a file's name
  const whole = (name.split(/[/\\]/).at(-1) ?? '').slice(-200).replace(/\p{Cc}|\p{Cs}|\p{Cf}/gu, '') || 'snapshot'
  const plain = whole.replace(/[^\w.\- ]/g, '_')
  const encoded = encodeURIComponent(whole).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
