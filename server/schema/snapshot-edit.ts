/** What a client sends to add a snapshot, as JSON or as the fields of a form. */
import { type Static, Type } from 'typebox'
import { DateBasis, Format } from './snapshot.js'

const line = (maxLength: number) => Type.Optional(Type.String({ maxLength }))

/** What a person says of a content goes before what the content says of itself; an empty field says nothing. */
const about = {
  date: Type.Optional(
    Type.String({ maxLength: 200, description: 'EDTF level 1; needed when the content says no date of its own' }),
  ),
  dateBasis: Type.Optional(DateBasis),
  dateNote: line(500),
  title: line(500),
  format: Type.Optional(Format),
  language: line(35),
  partial: Type.Optional(Type.Boolean({ description: 'an extract: what it lacks is not thereby removed' })),
  restated: Type.Optional(Type.Boolean({ description: 'told in other sentences than the source' })),
  states: Type.Optional(
    Type.Boolean({
      description:
        'the content is a live blog: each state that it went through is a snapshot, dated by its posts; the answer is the last',
    }),
  ),
}

const source = { publisher: line(500), url: line(2000), licence: line(500), attribution: line(1000) }

export const SnapshotToAdd = Type.Object(
  {
    ...about,
    content: Type.String({ description: 'the text, or Markdown with or without front matter' }),
    source: Type.Optional(Type.Object(source)),
  },
  { $id: 'SnapshotToAdd' },
)
export type SnapshotToAdd = Static<typeof SnapshotToAdd>

/** The same as a form: the file, or its text in `content`, and the source's fields beside the others. */
export const SnapshotForm = Type.Object(
  {
    ...about,
    ...source,
    content: Type.Optional(Type.String()),
    file: Type.Optional(Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary' })),
  },
  { $id: 'SnapshotForm' },
)
