/** What was understood, the bytes it came from and the article it belongs to: together a snapshot to be stored. */
import { AppError } from '../errors.js'
import type { Understood } from '../ingest/understood.js'
import type { Format } from '../schema/snapshot.js'
import type { NewArticle, NewSnapshot, Original } from '../store/store.js'

/**
 * @param article what is new of it is made with the snapshot's topic, publisher and language where it says none itself;
 *   a snapshot that says no publisher or language has the article's
 * @throws AppError DATE_MISSING, INPUT_INVALID
 */
export function newSnapshot(understood: Understood, original: Original, article: NewArticle): NewSnapshot {
  const { dated, notBefore, source } = understood
  if (!dated) {
    const hint = notBefore ? ` It mentions ${notBefore.date}, so it is hardly earlier.` : ''
    throw new AppError('DATE_MISSING', hint, { field: 'date' })
  }
  refuseOtherAddresses(source.url)
  return {
    article: {
      slug: article.slug,
      title: article.title,
      topic: article.topic ?? understood.topic,
      publisher: article.publisher ?? source.publisher,
      language: article.language ?? understood.language,
    },
    date: dated.date,
    dateBasis: dated.basis,
    dateNote: dated.note,
    earliest: dated.earliest,
    latest: dated.latest,
    title: understood.title,
    source: { ...source, publisher: source.publisher ?? article.publisher },
    language: understood.language ?? article.language,
    partial: understood.partial,
    restated: understood.restated,
    format: understood.format,
    original,
    blocks: understood.blocks,
    words: understood.words,
    repairs: understood.repairs,
    references: understood.references,
  }
}

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  wikitext: 'text/x-wiki',
  pdf: 'application/pdf',
}

/** With the character set in which the original's bytes are, as far as it has one. */
export const mediaTypeOf = ({ format, charset }: Pick<Understood, 'format' | 'charset'>): string =>
  charset === null ? MEDIA_TYPES[format] : `${MEDIA_TYPES[format]}; charset=${charset}`

/** A page links to the source's address; `javascript:` and its like would run there. */
function refuseOtherAddresses(url: string | null): void {
  if (url === null) return
  const protocol = URL.canParse(url) ? new URL(url).protocol : null
  if (protocol === 'https:' || protocol === 'http:') return
  throw new AppError('INPUT_INVALID', 'The address of the source must begin with http:// or https://.', {
    field: 'source.url',
  })
}
