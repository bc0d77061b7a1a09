/** What a client sends to add a snapshot, as JSON or as the fields of a form. */
import { type Static, Type } from 'typebox'
import { DateBasis, Format } from './snapshot.js'

const line = (maxLength: number, description: string) => Type.Optional(Type.String({ maxLength, description }))

/** What a person says of a content goes before what the content says of itself; an empty field says nothing. */
const about = {
  date: Type.Optional(
    Type.String({ maxLength: 200, description: 'EDTF level 1; needed when the content says no date of its own' }),
  ),
  dateBasis: Type.Optional(DateBasis),
  dateNote: line(500, 'why the date is believed, in words'),
  title: line(500, "the article's title at that date"),
  format: Type.Optional(Format),
  language: line(35, 'BCP 47 tag; detected when absent'),
  partial: Type.Optional(Type.Boolean({ description: 'an extract: what it lacks is not thereby removed' })),
  restated: Type.Optional(Type.Boolean({ description: 'told in other sentences than the source' })),
  states: Type.Optional(
    Type.Boolean({
      description:
        'the content is a live blog: each state that it went through is a snapshot, dated by its posts; the answer is the last',
    }),
  ),
}

const source = {
  publisher: line(500, 'who publishes it'),
  url: line(2000, 'where it was read'),
  licence: line(500, 'of its text'),
  attribution: line(1000, 'whom its licence asks to name'),
}

export const SnapshotToAdd = Type.Object(
  {
    ...about,
    content: Type.String({ description: 'the text, or Markdown with or without front matter' }),
    source: Type.Optional(Type.Object(source, { description: 'what is absent, the content may say' })),
  },
  { $id: 'SnapshotToAdd' },
)
export type SnapshotToAdd = Static<typeof SnapshotToAdd>

/** The same as a form: the file, or its text in `content`, and the source's fields beside the others. */
export const SnapshotForm = Type.Object(
  {
    ...about,
    ...source,
    content: Type.Optional(Type.String({ description: 'the text, where no file is sent' })),
    file: Type.Optional(
      Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: 'the file, where no text is sent' }),
    ),
  },
  { $id: 'SnapshotForm' },
)
