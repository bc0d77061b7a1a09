/** Imports of what lies on this machine. A request over the network cannot start one: it could then read any file here. */
import { type Static, Type } from 'typebox'
import { AddressImport, ArchiveImport, sampling, WikiImport } from './import-request.js'

const about = {
  article: Type.Optional(Type.String()),
  publisher: Type.Optional(Type.String()),
  topic: Type.Optional(Type.String()),
  licence: Type.Optional(Type.String()),
  language: Type.Optional(Type.String()),
  title: Type.Optional(Type.String()),
  partial: Type.Optional(Type.Boolean()),
}
/** absolute, or '-' for standard input where that is possible */
const path = Type.String()
const handed = Type.Optional(
  Type.String({ description: 'it was sent to the server under this name, and goes when it was read' }),
)
const url = Type.Optional(Type.String({ description: 'only the page of this address, where there are several' }))

export const LocalImport = Type.Union([
  Type.Object({
    kind: Type.Literal('dump'),
    path,
    handed,
    ...about,
    ...sampling,
    page: Type.Optional(Type.String({ description: 'only the page of this title' })),
  }),
  Type.Object({
    kind: Type.Literal('warc'),
    path,
    handed,
    ...about,
    url,
  }),
  Type.Object({ kind: Type.Literal('git'), path, ...about }),
])
export type LocalImport = Static<typeof LocalImport>

/** Everything that an import can be asked for; what is stored of a job. */
export const ImportParameters = Type.Union([AddressImport, WikiImport, ArchiveImport, LocalImport])
export type ImportParameters = Static<typeof ImportParameters>
