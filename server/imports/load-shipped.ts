/** Fills an empty store with the snapshots that ship with the product, so that a newcomer finds something to read. */
import { existsSync } from 'node:fs'
import { type Importer, importFile } from './import-file.js'
import { filesAt } from './read-files.js'

/** A file that cannot be read is told and passed over: it is no reason not to start. */
export async function loadShipped(importer: Importer, folder: string, say: (line: string) => void): Promise<void> {
  if (!existsSync(folder) || !(await importer.store.isEmpty())) return
  const files = await filesAt(folder)
  let loaded = 0
  for (const file of files) {
    try {
      await importFile(importer, file)
      loaded++
    } catch (error) {
      say(`${file.path} was passed over: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if (files.length > 0) say(`Loaded ${loaded} of ${files.length} shipped snapshots.`)
}
