/** A name for a URL path, made of a title in any script. */
import anyAscii from 'any-ascii'

/** 80 characters keep a link on one line. */
const LONGEST = 80

/** Lower-case letters, digits and single hyphens; "untitled" when the title has none. */
export function slugOf(title: string): string {
  const plain = anyAscii(title.slice(0, 500)).toLowerCase().replace(/['’]/g, '')
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return (slug.length > LONGEST ? slug.slice(0, LONGEST).replace(/-[^-]*$/, '') : slug) || 'untitled'
}

export const isSlug = (given: string) => /^[a-z0-9](?:[a-z0-9-]{0,118}[a-z0-9])?$/.test(given)
