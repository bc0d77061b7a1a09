/** A PDF of lines at given places, as small as one can be: what the tests read is made by them. */

export interface Written {
  readonly text: string
  readonly x?: number
  /** points from the foot of the page; absent: below the line before */
  readonly y?: number
  readonly size?: number
}

export interface About {
  readonly title?: string
  readonly date?: string
  /** the program in which it was written */
  readonly creator?: string
  /** needs a password that nobody has */
  readonly locked?: boolean
}

const LEADING = 14

/** Letters are those of Windows-1252. */
export function writePdf(
  pages: readonly (readonly (Written | string)[])[],
  { title, date, creator, locked }: About = {},
): Buffer {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const first = 4
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${pages.map((_, n) => `${first + 2 * n} 0 R`).join(' ')}] /Count ${pages.length} >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [n, lines] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${first + 2 * n + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    )
    const content = contentOf(lines)
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  add(
    `<< ${title ? `/Title (${escaped(title)}) ` : ''}${date ? `/CreationDate (${date}) ` : ''}${creator ? `/Creator (${escaped(creator)}) ` : ''}/Producer (tests) >>`,
  )
  const info = objects.length
  if (locked) add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`)
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const xref = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const lock = locked ? ` /Encrypt ${info + 1} 0 R /ID [<01> <01>]` : ''
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R${lock} >>\nstartxref\n${xref}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

function contentOf(lines: readonly (Written | string)[]): string {
  let below = 740
  return lines
    .map((line) => {
      const { text, x = 72, y = below, size = 11 } = typeof line === 'string' ? { text: line } : line
      below = y - LEADING
      return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`
    })
    .join('\n')
}

const CODES: Readonly<Record<string, number>> = { '–': 0x96, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95 }
const escaped = (text: string) =>
  text.replace(/[\\()]/g, '\\$&').replace(/[–’“”•]/g, (sign) => String.fromCharCode(CODES[sign]!))
