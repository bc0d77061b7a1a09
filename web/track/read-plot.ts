/**
 * Reads a plot of the page into a picture: its title, the key of its signs, its lanes one below the other, what names them to
 * the left, the latest to the right, and below all where it comes from. The time axis of a series has no lanes and is drawn
 * over the whole width.
 */
import { type PathShape, type Picture, placedPath, type Shape, type TextShape } from './plot-picture.js'

/** Pixels of the picture: the widest that prints on a page across, with room for the longest names of rows seen. */
const WIDTH = 1200
const MARGIN = 24
const NAME = 250
const LATEST = 150
const GAP = 16
const LANE = WIDTH - 2 * MARGIN - NAME - LATEST - 2 * GAP
const LINE = 17
/** Characters of a line of a name's column at 13 px, and of the whole picture at 11. */
const CHARS = 38
const WIDE_CHARS = 190
/** A sign before its words: a shape of a lane, a swatch, an entry of the key. */
const SIGN = 18
const KEY_SIGN = 32
/** Of a letter of the key. */
const KEY_CHAR = 6.2

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
  let x = MARGIN
  for (const entry of plot.querySelectorAll('.plot-key li')) {
    const said = spaced(entry)
    const width = KEY_SIGN + said.length * KEY_CHAR + 18
    if (x > MARGIN && x + width > WIDTH - MARGIN) {
      x = MARGIN
      y += LINE + 3
    }
    for (const sign of entry.querySelectorAll('svg')) read(sign, { x, y, width: 24, height: 14 }, shapes)
    words(said, x + KEY_SIGN, y + 11, { size: 12 })
    x += width
  }
  if (x > MARGIN) y += LINE + 10
  for (const drawn of plot.querySelectorAll('span-brush :is(time-scale svg, svg.even-scale, svg.axis)')) {
    const { height } = drawn.getBoundingClientRect()
    read(drawn, { x: MARGIN, y, width: WIDTH - 2 * MARGIN, height }, shapes)
    y += height + 4
  }
  for (const row of plot.querySelectorAll('.lane')) {
    const lane = row.querySelector('svg.plot, time-scale svg, svg.even-scale')
    if (!lane) continue
    const height = lane.getBoundingClientRect().height
    const named = [...row.querySelectorAll('.name .serif, .name .lab, .legend li')].flatMap((one, n) => {
      const sign = one.querySelector('svg')
      return wrapped(one.textContent ?? '', CHARS - (sign ? 3 : 0)).map((text, line) => ({
        text,
        first: n === 0 && sign === null,
        sign: line === 0 ? sign : null,
        left: sign ? MARGIN + SIGN : MARGIN,
      }))
    })
    named.forEach(({ text, first, sign, left }, n) => {
      const line = y + 14 + n * LINE
      if (sign) read(sign, { x: MARGIN, y: line - 10, width: 12, height: 12 }, shapes)
      words(text, left, line, first ? { family: 'serif', size: 15 } : { size: 12 })
    })
    read(lane, { x: MARGIN + NAME + GAP, y, width: LANE, height }, shapes)
    wrapped(spaced(row.querySelector('.latest')), 24).forEach((text, n) => {
      words(text, WIDTH - MARGIN, y + 14 + n * LINE, { anchor: 'end' })
    })
    y += Math.max(height, named.length * LINE) + 10
  }
  for (const line of wrapped(source, WIDE_CHARS)) {
    y += LINE
    words(line, MARGIN, y, { size: 11 })
  }
  return { width: WIDTH, height: y + MARGIN, title, ground, shapes }
}

const spaced = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

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
    const [x, y] = [box.x + length(element, 'x', box.width), box.y + length(element, 'y', box.height)]
    switch (element.localName) {
      case 'svg': {
        const [, , w = 0, h = 0] = (element.getAttribute('viewBox') ?? '').split(' ').map(Number)
        const inner = element.hasAttribute('viewBox')
          ? { x: box.x, y: box.y, sx: box.width / w, sy: box.height / h }
          : { x, y, sx: 1, sy: 1 }
        for (const path of element.querySelectorAll('path')) shapes.push(drawnPath(path, inner))
        break
      }
      case 'path':
        shapes.push(drawnPath(element, { x: box.x, y: box.y, sx: 1, sy: 1 }))
        break
      case 'line': {
        const d = `M${box.x + length(element, 'x1', box.width)} ${box.y + length(element, 'y1', box.height)}L${box.x + length(element, 'x2', box.width)} ${box.y + length(element, 'y2', box.height)}`
        shapes.push({ kind: 'path', d, ...penOf(style), fill: 'none' })
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

const drawnPath = (path: Element, place: Parameters<typeof placedPath>[1]): PathShape => ({
  kind: 'path',
  d: placedPath(path.getAttribute('d') ?? '', place),
  ...penOf(getComputedStyle(path)),
})

const penOf = (style: CSSStyleDeclaration): Omit<PathShape, 'kind' | 'd'> => ({
  fill: style.fill,
  stroke: style.stroke,
  width: Number.parseFloat(style.strokeWidth) || 0,
  dash: style.strokeDasharray === 'none' ? '' : style.strokeDasharray.replaceAll('px', ''),
  cap: style.strokeLinecap,
  opacity: Number(style.opacity),
})

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
