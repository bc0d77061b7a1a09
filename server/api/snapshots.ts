/** `/articles/{article}/snapshots`: a list that grows. */
import { Type } from 'typebox'
import { AppError } from '../errors.js'
import { addStates, liveBlogSnapshots } from '../imports/live-blog-snapshots.js'
import { mediaTypeOf, newSnapshot } from '../imports/new-snapshot.js'
import { readDate } from '../ingest/dates.js'
import type { Given } from '../ingest/understand.js'
import type { Article } from '../schema/article.js'
import { PageQuery, SnapshotList } from '../schema/lists.js'
import { Snapshot } from '../schema/snapshot.js'
import { SnapshotForm, SnapshotToAdd } from '../schema/snapshot-edit.js'
import type { NewArticle, Store } from '../store/store.js'
import { cursorBefore } from '../store/timeline.js'
import { ArticleParams } from './articles.js'
import { articleOf, noArticle } from './found.js'
import { languageTagOf, lineOf } from './lines.js'
import { jsonOrForm, ref } from './nouns.js'
import { pageOf } from './page-request.js'
import type { Api, Parts } from './parts.js'
import { NOT_MODIFIED, problems } from './problems.js'
import { handedOf, originalOf, readForm } from './upload.js'

const tags = ['snapshots']

export function snapshotListRoutes(api: Api, { store, analysis, clock }: Parts): void {
  api.get(
    '/articles/:article/snapshots',
    {
      schema: {
        summary: "An article's snapshots, oldest first",
        tags,
        operationId: 'listSnapshots',
        params: ArticleParams,
        querystring: Type.Object({
          ...PageQuery.properties,
          after: Type.Optional(Type.String({ description: 'those that may be of this date or later, EDTF' })),
          before: Type.Optional(Type.String({ description: 'those that may be of this date or earlier, EDTF' })),
          around: Type.Optional(
            Type.String({ description: "a snapshot's id: the page that has it in its middle, instead of a cursor" }),
          ),
        }),
        response: { 200: ref(SnapshotList, 'a page of the list'), 304: NOT_MODIFIED, ...problems(400, 404) },
      },
    },
    async ({ params, query }) => {
      const asked = pageOf(query)
      const cursor = query.around ? await cursorAround(store, params.article, query.around, asked.limit) : asked.cursor
      const page = await store.snapshots(params.article, { ...asked, cursor }, spanOf(query))
      if (!page) throw noArticle(params.article)
      return { items: [...page.items], next: page.next }
    },
  )

  api.post(
    '/articles/:article/snapshots',
    {
      config: { writes: true },
      preValidation: readForm,
      schema: {
        summary: 'Adds a snapshot',
        description:
          'The same content and date again is no second snapshot: the answer is then 200 and the stored one.',
        tags,
        operationId: 'addSnapshot',
        consumes: ['application/json', 'multipart/form-data'],
        params: ArticleParams,
        body: jsonOrForm(SnapshotToAdd, SnapshotForm),
        response: {
          200: ref(Snapshot, 'it was there already'),
          201: ref(Snapshot, 'added'),
          ...problems(400, 401, 403, 404, 413, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const article = await articleOf(store, request.params.article)
      const handed = handedOf(request, clock(), givenBy(request.body))
      const understood = await analysis.understand(handed)
      const original = originalOf(handed, mediaTypeOf(understood))
      const { snapshot, added } = request.body.states
        ? await addStates(store, liveBlogSnapshots(understood, original, asNew(article)))
        : await store.addSnapshot(newSnapshot(understood, original, asNew(article)))
      reply.header('location', `${api.prefix}/snapshots/${snapshot.id}`)
      return reply.code(added ? 201 : 200).send(snapshot)
    },
  )
}

/** @throws AppError ARTICLE_NOT_FOUND, SNAPSHOT_NOT_FOUND */
async function cursorAround(store: Store, article: string, id: string, limit: number): Promise<string | null> {
  const timeline = await store.timeline(article)
  if (!timeline) throw noArticle(article)
  const at = timeline.findIndex((one) => one.id === id)
  if (at < 0) throw new AppError('SNAPSHOT_NOT_FOUND', id, { field: 'around' })
  return cursorBefore(timeline, at, Math.floor((limit - 1) / 2))
}

function spanOf({ after, before }: { after?: string; before?: string }) {
  return {
    ...(after ? { after: readDate(after, 'stated', null, 'after').earliest } : {}),
    ...(before ? { before: readDate(before, 'stated', null, 'before').latest } : {}),
  }
}

/** JSON has the source as an object, a form has its fields beside the others. */
type Sent = Partial<SnapshotToAdd> & NonNullable<SnapshotToAdd['source']>

function givenBy(body: Sent): Given {
  const source = { ...body, ...body.source }
  return {
    title: lineOf(body.title, 'title'),
    date: lineOf(body.date, 'date'),
    dateBasis: body.dateBasis ?? null,
    dateNote: lineOf(body.dateNote, 'dateNote'),
    language: languageTagOf(body.language, 'language'),
    partial: body.partial ?? null,
    restated: body.restated ?? null,
    publisher: lineOf(source.publisher, 'source.publisher'),
    url: lineOf(source.url, 'source.url'),
    licence: lineOf(source.licence, 'source.licence'),
    attribution: lineOf(source.attribution, 'source.attribution'),
  }
}

/** Should it be deleted in the meantime, it is made again as it was. */
const asNew = ({ slug, topic, publisher, language }: Article): NewArticle => ({
  slug,
  title: null,
  topic,
  publisher,
  language,
})
