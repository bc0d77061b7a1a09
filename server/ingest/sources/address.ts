/** A page as it stands now. Asked again later, it gives the next version. */

import type { Fetcher } from '../fetch/fetcher.js'
import { PAGE_ACCEPT, PAGE_TYPES } from './page-types.js'
import type { Source } from './source.js'

export const addressSource = (url: string, fetcher: Fetcher, now: () => Date): Source => ({
  async *steps(from, signal) {
    if (from !== null) return
    yield { kind: 'total', total: 1 }
    const fetched = await fetcher({ url, types: PAGE_TYPES, accept: PAGE_ACCEPT, signal })
    const at = now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z')
    const found = {
      bytes: fetched.body,
      format: null,
      mediaType: fetched.mediaType,
      name: null,
      capture: {
        ...{ at, url, fetchedFrom: fetched.url === url ? null : fetched.url },
        ...{ revision: null, editor: null, comment: null, minor: false },
      },
      given: { url: fetched.url, dateBasis: 'captured' as const, dateNote: 'when the page was fetched' },
      article: { url },
      page: true,
      mayBeBlank: false,
    }
    yield { kind: 'found', label: url, position: 'fetched', found }
  },
})
