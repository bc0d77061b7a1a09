/**
 * Windows characters that were read as Latin-1: U+0085 is no text, byte 0x85 of Windows-1252 is an ellipsis.
 * The 27 characters stand where Latin-1 has controls that no text has, so nothing right can be touched.
 */
import { readAs } from './charsets.js'

const CONTROL = /[\u0080-\u009f]/g

export function repairWindowsControls(text: string): { text: string; count: number } {
  let count = 0
  const repaired = text.replace(CONTROL, (control) => {
    const sign = readAs(Uint8Array.of(control.charCodeAt(0)), 'windows-1252')
    if (sign === '\ufffd' || sign === control) return control
    count++
    return sign
  })
  return { text: repaired, count }
}
