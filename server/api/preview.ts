/** `/preview`: what would be understood of a content, before anything is kept. */
import { liveBlogOf } from '../ingest/live-blog.js'
import { slugOf } from '../ingest/slug.js'
import type { DatedAt, Understood } from '../ingest/understood.js'
import { ContentToPreview, type DateUnderstood, Preview, PreviewForm } from '../schema/preview.js'
import { layOut } from '../text/blocks.js'
import { jsonOrForm, ref } from './nouns.js'
import type { Api, Parts } from './parts.js'
import { problems } from './problems.js'
import { handedOf, readForm } from './upload.js'

export function previewRoutes(api: Api, { analysis, clock }: Parts): void {
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
    async (request) => previewOf(await analysis.understand(handedOf(request, clock(), {}))),
  )
}

function previewOf({ dated, notBefore, blocks, title, charset: _charset, ...rest }: Understood): Preview {
  const laid = layOut(blocks)
  return {
    ...rest,
    title,
    slug: title === null ? null : slugOf(title),
    date: dated && dateOf(dated),
    notBefore: notBefore && dateOf(notBefore),
    text: laid.text,
    blocks: [...laid.blocks],
    liveBlog: liveBlogIn(blocks, dated),
    repairs: [...rest.repairs],
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
