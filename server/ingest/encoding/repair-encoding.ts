/**
 * What was done to a text by reading it in the wrong character set, undone and recorded.
 *
 * The order matters: two-byte sets first, since what they leave looks like no one-byte damage; control characters after
 * UTF-8, of which they may be a part. Letters lost as question marks are looked for later, in the article alone: the addresses in a
 * page's markup are full of question marks.
 */
import type { Repair } from '../../schema/snapshot.js'
import { repairWindowsControls } from './control-characters.js'
import { repairMisreadCyrillic } from './cyrillic-misread.js'
import { repairGbkReadAsBig5 } from './gbk-misread.js'
import { repairMisreadUtf8 } from './utf8-misread.js'

// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is passed by
const SPECIAL = /[^\x00-\x7f]/g
/** A text of which most lines are special is not worth being read twice. */
const FEW = 0.5

export function repairEncoding(given: string): { text: string; repairs: readonly Repair[] } {
  const special = specialLines(given)
  if (special === '') return { text: given, repairs: [] }
  // what damage is told by stands within a line, so a text whose special lines are right is right
  if (special.length < given.length * FEW && repaired(special).repairs.length === 0) return { text: given, repairs: [] }
  return repaired(given)
}

/** The lines that hold more than ASCII: in English a tenth of the text. */
function specialLines(text: string): string {
  const lines: string[] = []
  SPECIAL.lastIndex = 0
  for (let match = SPECIAL.exec(text); match; match = SPECIAL.exec(text)) {
    const end = text.indexOf('\n', match.index)
    const from = text.lastIndexOf('\n', match.index) + 1
    lines.push(text.slice(from, end < 0 ? text.length : end))
    if (end < 0) break
    SPECIAL.lastIndex = end
  }
  return lines.join('\n')
}

function repaired(given: string): { text: string; repairs: readonly Repair[] } {
  const repairs: Repair[] = []
  let text = given
  const gbk = repairGbkReadAsBig5(text)
  text = gbk.text
  if (gbk.runs > 0) {
    repairs.push({
      kind: 'misread_gbk',
      count: gbk.runs,
      note: 'runs of GBK that had been read as Big5 were read again',
    })
  }
  const utf8 = repairMisreadUtf8(text)
  text = utf8.text
  if (utf8.runs > 0) {
    const sets = [...utf8.charsets.keys()].join(', ')
    repairs.push({
      kind: 'misread_utf8',
      count: utf8.runs,
      note: `runs of UTF-8 that had been read as ${sets} were read again`,
    })
  }
  const cyrillic = repairMisreadCyrillic(text)
  text = cyrillic.text
  if (cyrillic.charset) {
    const note = `words in ${cyrillic.charset} that had been read as Latin-1 were read again`
    repairs.push({ kind: 'misread_cyrillic', count: cyrillic.runs, note })
  }
  const controls = repairWindowsControls(text)
  text = controls.text
  if (controls.count > 0) {
    const note = 'Windows-1252 characters that had been read as Latin-1 controls were read again'
    repairs.push({ kind: 'misread_control', count: controls.count, note })
  }
  return { text, repairs }
}
