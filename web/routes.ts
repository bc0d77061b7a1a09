/** The pages and their addresses. Each page is a chunk of its own, fetched when it is first opened. */
import { html, type TemplateResult } from 'lit'

export interface Route {
  readonly path: string
  /** the masthead's entry that this page belongs to; null: none */
  readonly entry: 'library' | 'add' | 'search' | null
  readonly load: () => Promise<unknown>
  readonly view: (params: Readonly<Record<string, string>>) => TemplateResult
}

export const ROUTES: readonly Route[] = [
  {
    path: '/',
    entry: 'library',
    load: () => import('./pages/library-page.js'),
    view: () => html`<library-page></library-page>`,
  },
  {
    path: '/articles/:slug',
    entry: 'library',
    load: () => import('./pages/article-page.js'),
    view: ({ slug = '' }) => html`<article-page .slug=${slug}></article-page>`,
  },
  {
    path: '/snapshots/:id',
    entry: 'library',
    load: () => import('./pages/snapshot-page.js'),
    view: ({ id = '' }) => html`<snapshot-page .snapshotId=${id}></snapshot-page>`,
  },
  {
    path: '/compare/:from/:to',
    entry: 'library',
    load: () => import('./pages/compare-page.js'),
    view: ({ from = '', to = '' }) => html`<compare-page .from=${from} .to=${to}></compare-page>`,
  },
  {
    path: '/compare',
    entry: 'library',
    load: () => import('./pages/compare-texts-page.js'),
    view: () => html`<compare-texts-page></compare-texts-page>`,
  },
  {
    path: '/topics/:slug',
    entry: 'library',
    load: () => import('./pages/topic-page.js'),
    view: ({ slug = '' }) => html`<topic-page .slug=${slug}></topic-page>`,
  },
  {
    path: '/search',
    entry: 'search',
    load: () => import('./pages/search-page.js'),
    view: () => html`<search-page></search-page>`,
  },
  {
    path: '/add',
    entry: 'add',
    load: () => import('./pages/add-page.js'),
    view: () => html`<add-page></add-page>`,
  },
  {
    path: '/imports',
    entry: 'add',
    load: () => import('./pages/imports-page.js'),
    view: () => html`<imports-page></imports-page>`,
  },
  {
    path: '/imports/:id',
    entry: 'add',
    load: () => import('./pages/import-page.js'),
    view: ({ id = '' }) => html`<import-page .importId=${id}></import-page>`,
  },
]

export const NOT_FOUND: Route = {
  path: '',
  entry: null,
  load: () => import('./pages/not-found-page.js'),
  view: () => html`<not-found-page></not-found-page>`,
}
