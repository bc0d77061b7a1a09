/** A failure in words: what happened, and what to do. The server's own problems say both already. */
import { ApiProblem } from './api.js'

export function wordsOf(error: unknown): { readonly heading: string; readonly detail: string } {
  if (!(error instanceof ApiProblem)) {
    return {
      heading: 'This page has failed',
      detail: `It is a fault of the page and not of the texts; nothing stored was touched. ${error instanceof Error ? error.message : ''}`,
    }
  }
  if (error.status === 0) {
    return {
      heading: 'The server did not answer',
      detail: 'It may be stopped, or the connection is gone. Nothing was lost; start it again, or try once more.',
    }
  }
  if (error.status === 404) return { heading: 'Not here', detail: error.message }
  if (error.status >= 500) {
    return { heading: 'The server could not do it', detail: `${error.message} What is stored was not touched.` }
  }
  return { heading: 'The server refused it', detail: error.message }
}
