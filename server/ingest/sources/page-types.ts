/** The kinds of content that a page for people can come in. */
export const PAGE_TYPES: readonly RegExp[] = [
  /^text\/(?:html|plain|markdown|x-markdown|x-wiki|x-web-markdown)$/,
  /^application\/(?:xhtml\+xml|pdf|x-pdf)$/,
]

export const PAGE_ACCEPT =
  'text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.9, application/pdf;q=0.8, */*;q=0.1'
