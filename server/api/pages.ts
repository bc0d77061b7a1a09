/** The built pages: their files, and one document for the address of every page. */
import fastifyStatic from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.js'
import type { Api } from './parts.js'

/** Those of `web/routes.ts`; a stroke at the end does not matter there either. */
const PAGES = [
  '/',
  '/compare',
  '/compare/*',
  '/snapshots/*',
  '/articles/*',
  '/topics/*',
  '/imports',
  '/imports/*',
  '/add',
  '/add/',
  '/search',
  '/search/',
]

export async function pageRoutes(app: Api, webFolder: string | null): Promise<void> {
  if (webFolder !== null) {
    await app.register(fastifyStatic, {
      root: webFolder,
      index: false,
      cacheControl: false,
      schemaHide: true,
      // Vite puts a hash of the content into the name of everything under assets/
      setHeaders: (reply, path) => {
        const hashed = path.startsWith(`${webFolder}/assets/`)
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  const page = (reply: FastifyReply) => reply.type('text/html; charset=utf-8').sendFile('index.html')
  const schema = { hide: true }
  if (webFolder !== null) for (const url of PAGES) app.get(url, { schema }, async (_request, reply) => page(reply))

  app.setNotFoundHandler(async (request, reply) => {
    if (webFolder !== null && isRead(request)) return page(reply.code(404))
    throw new AppError('ROUTE_NOT_FOUND', pathOf(request))
  })
}

/** A person followed a link, so the answer is a page that says so. */
const isRead = (request: FastifyRequest) =>
  request.method === 'GET' && !/^\/api(?:\/|$)/.test(pathOf(request)) && /text\/html/.test(request.headers.accept ?? '')

const pathOf = ({ url }: FastifyRequest) => url.replace(/[?#].*$/, '').slice(0, 200)
