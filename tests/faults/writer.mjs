/**
 * Writes snapshots into a store until it is killed: node writer.mjs FOLDER NUMBER. Each is of about a megabyte in some hundred
 * blocks, so that most of the time one is being written. Prints the id of each that it was told is stored.
 */
import { writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [module, folder, number] = process.argv.slice(2)
const { openStore } = await import(pathToFileURL(module).href)
const store = await openStore(folder)
writeSync(1, 'open\n')

for (let version = 0; ; version++) {
  const date = `${2000 + Number(number)}-01-${String((version % 28) + 1).padStart(2, '0')}`
  const paragraphs = Array.from(
    { length: 300 },
    (_, i) => `${number}.${version}.${i} ${`stone ${i * version} `.repeat(250)}`,
  )
  const { snapshot } = await store.addSnapshot({
    article: { slug: 'wall', title: null, topic: { slug: 'walls', title: 'Walls' }, publisher: null, language: null },
    ...{
      date,
      dateBasis: 'stated',
      dateNote: null,
      earliest: `${date}T00:00:00.000Z`,
      latest: `${date}T23:59:59.999Z`,
    },
    ...{
      title: null,
      source: {},
      language: null,
      partial: false,
      restated: false,
      format: 'text',
      words: 1,
      repairs: [],
      references: [],
    },
    original: { bytes: Buffer.from(paragraphs.join('\n\n')), mediaType: 'text/plain', name: null },
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', level: 0, text })),
  })
  writeSync(1, `${snapshot.id}\n`)
}
