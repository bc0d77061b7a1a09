/** What a client sends to start an import: the kind of source, and where it is. Kinds that read a path are for the shell alone. */
import { type Static, Type } from 'typebox'

const line = (maxLength: number, description: string) => Type.String({ maxLength, description })
const address = (description: string) => Type.String({ minLength: 1, maxLength: 2000, description })

/** Sampled, the last version of each day, week (from Monday) or month, UTC, stands for it. */
const Every = Type.Union([Type.Literal('all'), Type.Literal('day'), Type.Literal('week'), Type.Literal('month')], {
  description: 'all versions, or the last of each day, week (from Monday) or month, UTC; all when not said',
})
export type Every = Static<typeof Every>

const article = {
  article: Type.Optional(
    line(120, 'the slug of the article that the snapshots belong to; by the address or the title when not said'),
  ),
  publisher: Type.Optional(line(500, 'who publishes it')),
  topic: Type.Optional(line(500, "the topic's title, for an article that is new")),
  licence: Type.Optional(line(500, 'the licence of its texts')),
  language: Type.Optional(line(35, 'BCP 47 tag, where the texts say none')),
  title: Type.Optional(line(500, 'the title of an article that is new; each version keeps its own')),
  partial: Type.Optional(
    Type.Boolean({ description: 'what is read is an extract: what it lacks is not thereby removed' }),
  ),
}
/** Which versions of a history are wanted. */
export const sampling = {
  every: Type.Optional(Every),
  from: Type.Optional(line(40, 'no version before this day, YYYY-MM-DD')),
  to: Type.Optional(line(40, 'no version after this day, YYYY-MM-DD')),
}

export const AddressImport = Type.Object(
  {
    kind: Type.Literal('address', { description: 'one page, as it stands now' }),
    url: address('the page to fetch; later again it gives the next snapshot'),
    states: Type.Optional(
      Type.Boolean({ description: 'the page is a live blog, and wanted as the states that it went through' }),
    ),
    ...article,
  },
  { $id: 'AddressImport' },
)
export type AddressImport = Static<typeof AddressImport>

export const WikiImport = Type.Object(
  {
    kind: Type.Literal('wiki', { description: 'the history of one page of a MediaWiki' }),
    url: address('a page of a MediaWiki, such as https://en.wikipedia.org/wiki/Anarchism'),
    api: Type.Optional(address("the wiki's api.php, where it is not where wikis have it")),
    ...sampling,
    ...article,
  },
  { $id: 'WikiImport' },
)
export type WikiImport = Static<typeof WikiImport>

export const ArchiveImport = Type.Object(
  {
    kind: Type.Literal('archive', { description: 'the captures of one page in a web archive' }),
    url: address('the page whose captures are wanted, or the address of a TimeMap or CDX list of them'),
    archive: Type.Optional(
      address('the archive that is asked, such as https://web.archive.org; none for the address of a list'),
    ),
    ...sampling,
    ...article,
  },
  { $id: 'ArchiveImport' },
)
export type ArchiveImport = Static<typeof ArchiveImport>

/** An archive file, or a wiki's export, that is sent as a form; fields are those of an import of it. */
export const ArchiveFileForm = Type.Object(
  {
    file: Type.Optional(
      Type.Unsafe<Uint8Array>({
        type: 'string',
        format: 'binary',
        description: 'a WARC, packed or not, a WACZ, or the XML export of a MediaWiki, packed or not',
      }),
    ),
    dump: Type.Optional(
      Type.Boolean({
        description: "the file is a MediaWiki's XML export; by its name, such as x.xml.bz2, when not said",
      }),
    ),
    url: Type.Optional(line(2000, 'of a web archive, only the page of this address')),
    page: Type.Optional(line(500, 'of an XML export, only the page of this title')),
    ...sampling,
    ...article,
  },
  { $id: 'ArchiveFileForm' },
)
export type ArchiveFileForm = Static<typeof ArchiveFileForm>

export const ImportToStart = Type.Union([AddressImport, WikiImport, ArchiveImport], { $id: 'ImportToStart' })
export type ImportToStart = Static<typeof ImportToStart>
