import { describe, expect, it } from 'vitest'
import { match } from '../../web/router.js'

const ROUTES = ['/', '/add', '/articles/:slug', '/compare/:from/:to'].map((path) => ({ path }))
const told = (pathname: string) => {
  const found = match(ROUTES, pathname)
  return found && [found.route.path, found.params]
}

describe('the router', () => {
  it.each([
    ['/', '/', {}],
    ['/add', '/add', {}],
    ['/add/', '/add', {}],
    ['/articles/a-war', '/articles/:slug', { slug: 'a-war' }],
    ['/articles/%C3%A9t%C3%A9', '/articles/:slug', { slug: 'été' }],
    ['/articles/a%2Fb', '/articles/:slug', { slug: 'a/b' }],
    ['/compare/x1/y2', '/compare/:from/:to', { from: 'x1', to: 'y2' }],
  ])('%s is %s', (pathname, path, params) => expect(told(pathname)).toEqual([path, params]))

  it.each([
    '/adds',
    '/Add',
    '/articles',
    '/articles/',
    '/compare/x1',
    '/compare/x1/y2/z3',
    '/articles/%',
    '/articles/%E9',
  ])('%s is no page', (pathname) => expect(told(pathname)).toBeNull())
})
