/** `/preview`: what would be understood of a content, before anything is kept. */
import { continuesOf } from '../imports/continues.js'
import { cleanCharacters, decode } from '../ingest/decode.js'
import { addressesOf } from '../ingest/links/page-address.js'
import { liveBlogOf } from '../ingest/live-blog.js'
import { slugOf } from '../ingest/slug.js'
import { struckLines } from '../ingest/struck-lines.js'
import type { Handed } from '../ingest/understand.js'
import type { DatedAt, Understood } from '../ingest/understood.js'
import { ContentToPreview, type DateUnderstood, Preview, PreviewForm } from '../schema/preview.js'
import { layOut } from '../text/blocks.js'
import { jsonOrForm, ref } from './nouns.js'
import type { Api, Parts } from './parts.js'
import { problems } from './problems.js'
import { handedOf, readForm } from './upload.js'

export function previewRoutes(api: Api, { store, analysis, clock }: Parts): void {
  api.post(
    '/preview',
    {
      preValidation: readForm,
      schema: {
        summary: 'What is understood of a content: title, date, text; nothing is kept',
        tags: ['snapshots'],
        operationId: 'preview',
        consumes: ['application/json', 'multipart/form-data'],
        body: jsonOrForm(ContentToPreview, PreviewForm),
        response: { 200: ref(Preview, 'what was understood'), ...problems(400, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      const handed = handedOf(request, clock(), {})
      const understood = await analysis.understand(handed)
      return previewOf(understood, {
        struck: await struckIn(handed, understood),
        continues: await continued(understood),
      })
    },
  )

  async function continued({ title, source: { url }, ownAddress }: Understood): Promise<Preview['continues']> {
    const fromAddress = url === null ? null : await store.articleFromUrl(addressesOf(url, ownAddress))
    const { items: articles } = await store.articles({ cursor: null, limit: MOST_ARTICLES })
    return continuesOf(title, title === null ? null : slugOf(title), { fromAddress, articles })
  }
}

/** Enough to find the one; a library of more is not gone through for a suggestion. */
const MOST_ARTICLES = 500

/** Other formats have no lines to strike: their marks are not the page's words. */
async function struckIn(
  { content, ...handed }: Handed,
  { format, blocks, title }: Understood,
): Promise<Preview['struck']> {
  if (format !== 'text' && format !== 'html') return []
  const how = {
    what: 'content',
    field: 'content',
    charset: handed.charset ?? null,
    mediaType: handed.mediaType ?? null,
  }
  const { text } = typeof content === 'string' ? cleanCharacters(content, 'content', 'content') : decode(content, how)
  const heading = title === null ? [] : [{ kind: 'heading' as const, level: 1, text: title }]
  const lines = format === 'html' ? (await import('../ingest/page/page-lines.js')).pageLines(text) : text
  return struckLines(lines, [...heading, ...blocks]).map(({ before, text: line }) => ({
    before: Math.max(0, before - heading.length),
    text: line,
  }))
}

function previewOf(
  { dated, notBefore, blocks, title, charset: _charset, references, ...rest }: Understood,
  more: Pick<Preview, 'struck' | 'continues'>,
): Preview {
  const laid = layOut(blocks)
  return {
    ...rest,
    ...more,
    title,
    slug: title === null ? null : slugOf(title),
    date: dated && dateOf(dated),
    notBefore: notBefore && dateOf(notBefore),
    text: laid.text,
    blocks: [...laid.blocks],
    liveBlog: liveBlogIn(blocks, dated),
    repairs: [...rest.repairs],
    references: references.length,
  }
}

function liveBlogIn(blocks: Understood['blocks'], dated: DatedAt | null): Preview['liveBlog'] {
  const blog = liveBlogOf(blocks, dated?.date ?? null)
  return (
    blog && {
      posts: blog.posts,
      states: blog.moments.map(({ date }) => date),
      inferredDays: blog.moments.filter(({ isDayInferred }) => isDayInferred).length,
    }
  )
}

const dateOf = ({ date, basis, note, earliest, latest }: DatedAt): DateUnderstood => ({
  date,
  dateBasis: basis,
  dateNote: note,
  earliest,
  latest,
})
