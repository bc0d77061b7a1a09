/** Reads a plot of the page into a picture: its lanes one below the other, what names them to the left, the latest to the right. */
import { type Picture, placedPath, type Shape, type TextShape } from './plot-picture.js'

const WIDTH = 1200
const MARGIN = 24
const NAME = 250
const LATEST = 150
const GAP = 16
const LANE = WIDTH - 2 * MARGIN - NAME - LATEST - 2 * GAP
const LINE = 17
/** Characters of a line of a name's column at 13 px. */
const CHARS = 38

export function pictureOf(
  plot: Element,
  { title, source }: { readonly title: string; readonly source: string },
): Picture {
  const sheet = getComputedStyle(plot)
  const [ink, ground] = [sheet.color, getComputedStyle(document.documentElement).backgroundColor]
  const shapes: Shape[] = []
  const words = (text: string, x: number, y: number, more: Partial<TextShape> = {}) =>
    shapes.push({
      kind: 'text',
      x,
      y,
      text,
      anchor: 'start',
      size: 13,
      weight: '400',
      family: 'sans-serif',
      fill: ink,
      ...more,
    })
  words(title, MARGIN, MARGIN + 18, { size: 20, family: 'serif' })
  let y = MARGIN + 36
  for (const row of plot.querySelectorAll('.lane')) {
    const lane = row.querySelector('svg.plot, time-scale svg, svg.even-scale')
    if (!lane) continue
    const height = lane.getBoundingClientRect().height
    const named = [...row.querySelectorAll('.name .serif, .name .lab, .legend li')].flatMap((one, n) =>
      wrapped(one.textContent ?? '', CHARS).map((text) => ({ text, first: n === 0 })),
    )
    named.forEach(({ text, first }, n) => {
      words(text, MARGIN, y + 14 + n * LINE, first ? { family: 'serif', size: 15 } : { size: 12 })
    })
    read(lane, { x: MARGIN + NAME + GAP, y, width: LANE, height }, shapes)
    const latest = row.querySelector('.latest')?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    wrapped(latest, 24).forEach((text, n) => {
      words(text, WIDTH - MARGIN, y + 14 + n * LINE, { anchor: 'end' })
    })
    y += Math.max(height, named.length * LINE) + 10
  }
  words(source, MARGIN, y + 20, { size: 11 })
  return { width: WIDTH, height: y + 20 + MARGIN, title, ground, shapes }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function read(svg: Element, box: Box, shapes: Shape[]): void {
  const length = (element: Element, name: string, whole: number) => {
    const value = element.getAttribute(name) ?? '0'
    return value.endsWith('%') ? (Number.parseFloat(value) / 100) * whole : Number.parseFloat(value) || 0
  }
  for (const element of svg.children) {
    const style = getComputedStyle(element)
    const pen = {
      fill: style.fill,
      stroke: style.stroke,
      width: Number.parseFloat(style.strokeWidth) || 0,
      dash: style.strokeDasharray === 'none' ? '' : style.strokeDasharray.replaceAll('px', ''),
      cap: style.strokeLinecap,
      opacity: Number(style.opacity),
    }
    const [x, y] = [box.x + length(element, 'x', box.width), box.y + length(element, 'y', box.height)]
    switch (element.localName) {
      case 'svg': {
        const [, , w = 0, h = 0] = (element.getAttribute('viewBox') ?? '').split(' ').map(Number)
        const inner = element.hasAttribute('viewBox')
          ? { x: box.x, y: box.y, sx: box.width / w, sy: box.height / h }
          : { x, y, sx: 1, sy: 1 }
        for (const path of element.querySelectorAll('path')) {
          const own = getComputedStyle(path)
          shapes.push({
            kind: 'path',
            d: placedPath(path.getAttribute('d') ?? '', inner),
            fill: own.fill,
            stroke: own.stroke,
            width: Number.parseFloat(own.strokeWidth) || 0,
            dash: own.strokeDasharray === 'none' ? '' : own.strokeDasharray.replaceAll('px', ''),
            cap: own.strokeLinecap,
            opacity: Number(own.opacity),
          })
        }
        break
      }
      case 'line': {
        const d = `M${box.x + length(element, 'x1', box.width)} ${box.y + length(element, 'y1', box.height)}L${box.x + length(element, 'x2', box.width)} ${box.y + length(element, 'y2', box.height)}`
        shapes.push({ kind: 'path', d, ...pen, fill: 'none' })
        break
      }
      case 'text':
        shapes.push({
          kind: 'text',
          x: x + length(element, 'dx', 1),
          y: y + length(element, 'dy', 1),
          text: element.textContent?.trim() ?? '',
          anchor: style.textAnchor,
          size: Number.parseFloat(style.fontSize),
          weight: style.fontWeight,
          family: 'sans-serif',
          fill: style.fill,
        })
        break
      default:
        // a cursor is of the page, not of the plot
        if (element.localName === 'g' && !element.classList.contains('cursor')) read(element, box, shapes)
    }
  }
}

/** Lines of at most so many characters; of a text that runs on, three. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    if (line !== '' && line.length + word.length + 1 > most) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(line)
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]} …`] : lines
}
