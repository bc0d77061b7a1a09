/** `/articles` and `/articles/{article}` */
import { Type } from 'typebox'
import { Article } from '../schema/article.js'
import { ArticleChange, ArticleToAdd } from '../schema/article-edit.js'
import { ArticleList, PageQuery } from '../schema/lists.js'
import { articleOf, noArticle } from './found.js'
import { lineOf, slugFor, topicOf } from './lines.js'
import { ref } from './nouns.js'
import { pageOf } from './page-request.js'
import type { Api, Parts } from './parts.js'
import { NOT_MODIFIED, problems } from './problems.js'

export const ArticleParams = Type.Object({ article: Type.String({ description: "the article's slug" }) })

const tags = ['library']

export function articleRoutes(api: Api, { store }: Parts): void {
  api.get(
    '/articles',
    {
      schema: {
        summary: 'Articles, by topic and then by slug',
        tags,
        operationId: 'listArticles',
        querystring: Type.Object({
          ...PageQuery.properties,
          topic: Type.Optional(Type.String({ description: 'those of one topic, by its slug' })),
        }),
        response: { 200: ref(ArticleList, 'a page of the list'), 304: NOT_MODIFIED, ...problems(400) },
      },
    },
    async ({ query }) => {
      const { items, next } = await store.articles(pageOf(query), query.topic)
      return { items: [...items], next }
    },
  )

  api.post(
    '/articles',
    {
      config: { writes: true },
      schema: {
        summary: 'Adds an article, with no snapshot yet',
        tags,
        operationId: 'addArticle',
        body: ref(ArticleToAdd),
        response: { 201: ref(Article, 'added'), ...problems(400, 401, 403, 409, 413, 415) },
      },
    },
    async ({ body }, reply) => {
      const title = lineOf(body.title, 'title')
      const article = await store.addArticle({ ...changeOf(body), title, slug: slugFor(body.slug, title, 'slug') })
      return reply.code(201).header('location', `${api.prefix}/articles/${article.slug}`).send(article)
    },
  )

  api.get(
    '/articles/:article',
    {
      schema: {
        summary: 'One article',
        tags,
        operationId: 'getArticle',
        params: ArticleParams,
        response: { 200: ref(Article, 'the article'), 304: NOT_MODIFIED, ...problems(404) },
      },
    },
    ({ params }) => articleOf(store, params.article),
  )

  api.patch(
    '/articles/:article',
    {
      config: { writes: true },
      schema: {
        summary: 'Changes what is said of an article; its snapshots stay as they are',
        tags,
        operationId: 'changeArticle',
        params: ArticleParams,
        body: ref(ArticleChange),
        response: { 200: ref(Article, 'as it is now'), ...problems(400, 401, 403, 404, 413, 415) },
      },
    },
    async ({ params, body }) => {
      const asked = changeOf(body)
      const change = Object.fromEntries(Object.entries(asked).filter(([field]) => Object.hasOwn(body, field)))
      const article = await store.updateArticle(params.article, change)
      if (!article) throw noArticle(params.article)
      return article
    },
  )

  api.delete(
    '/articles/:article',
    {
      config: { writes: true },
      schema: {
        summary: 'Deletes an article with its snapshots',
        tags,
        operationId: 'deleteArticle',
        params: ArticleParams,
        response: { 204: Type.Null({ description: 'gone' }), ...problems(401, 403, 404) },
      },
    },
    async ({ params }, reply) => {
      if (!(await store.deleteArticle(params.article))) throw noArticle(params.article)
      return reply.code(204).send(null)
    },
  )
}

/** A field that is absent comes out as null: whoever changes an article takes only those that were sent. */
const changeOf = (body: ArticleChange) => ({
  title: lineOf(body.title, 'title'),
  topic: topicOf(body.topic),
  publisher: lineOf(body.publisher, 'publisher'),
  language: lineOf(body.language, 'language'),
})
