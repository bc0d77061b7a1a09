/** Single lines that people type: titles, publishers, slugs. What no line can hold is refused, and an empty one says nothing. */
import { AppError } from '../errors.js'
import { isSlug, slugOf } from '../ingest/slug.js'
import type { TopicName } from '../schema/article-edit.js'

/** @throws AppError INPUT_INVALID */
export function lineOf(given: string | null | undefined, field: string): string | null {
  const line = given?.replace(/\s+/gu, ' ').trim()
  if (!line) return null
  // half a surrogate pair cannot be written as UTF-8, and a NUL ends a string in half of all programs
  if (/\p{Cs}|\p{Cc}/u.test(line)) {
    throw new AppError('INPUT_INVALID', `"${field}" holds a control character or half of one.`, { field })
  }
  return line
}

/** A language's tag, in its usual spelling. @throws AppError INPUT_INVALID */
export function languageTagOf(given: string | null | undefined, field: string): string | null {
  const line = lineOf(given, field)
  if (line === null) return null
  try {
    return Intl.getCanonicalLocales(line)[0] ?? null
  } catch (cause) {
    const reason = `"${field}" is no tag of a language, such as en, de or pt-BR.`
    throw new AppError('INPUT_INVALID', reason, { field, cause })
  }
}

/** The slug that was given, or one made of the title. @throws AppError INPUT_INVALID */
export function slugFor(given: string | undefined, title: string | null, field: string): string {
  if (given) {
    if (isSlug(given)) return given
    throw new AppError('INPUT_INVALID', `"${field}" may hold a to z, 0 to 9 and hyphens between them.`, { field })
  }
  if (title !== null) return slugOf(title)
  throw new AppError('INPUT_INVALID', 'An article needs a title or a slug.', { field: 'title' })
}

/** null: in no topic. @throws AppError INPUT_INVALID */
export function topicOf(given: TopicName | null | undefined): { slug: string; title: string } | null {
  const title = lineOf(given?.title, 'topic.title')
  return title === null ? null : { title, slug: slugFor(given?.slug, title, 'topic.slug') }
}
