import { type Static, Type } from 'typebox'

const orNull = (description: string) => Type.Union([Type.String(), Type.Null()], { description })

/** How an importer came by a snapshot: what the wiki, the archive or the repository says of that version. */
export const Capture = Type.Object(
  {
    at: Type.String({ description: 'the moment at which the source stood so, EDTF level 1' }),
    url: orNull('the address of the page itself'),
    fetchedFrom: orNull('where the bytes were taken from, where that is another address: an archive, an API, a file'),
    revision: orNull("the source's own name of the version: a wiki's revision id, a commit"),
    editor: orNull('who made the version'),
    comment: orNull("the editor's own words about it"),
    minor: Type.Boolean({ description: 'the editor marked it as a minor edit' }),
  },
  { $id: 'Capture' },
)
export type Capture = Static<typeof Capture>

/** The moments at which a snapshot's text was found again unchanged, oldest first. */
export const Sightings = Type.Object(
  {
    lastSeen: Type.String({
      description: 'the last instant at which the text is known to have stood so, ISO 8601 UTC',
    }),
    sightings: Type.Array(Capture, { description: 'the first is the one that the snapshot was taken from' }),
  },
  { $id: 'Sightings' },
)
export type Sightings = Static<typeof Sightings>
