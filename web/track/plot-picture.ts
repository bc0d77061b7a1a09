/**
 * A plot as a picture to take away. What stands on the page is an arrangement of HTML and many small drawings, styled by a
 * sheet that a file would not have; so its lanes are laid out anew, with every length in pixels and every colour written
 * out, as a list of shapes. The list becomes an SVG file, or is drawn on a canvas for a PNG: an SVG as the source of an
 * image would need an exception from the page's own security policy.
 */
export interface PathShape {
  readonly kind: 'path'
  readonly d: string
  readonly fill: string
  readonly stroke: string
  readonly width: number
  readonly dash: string
  readonly cap: string
  readonly opacity: number
}

export interface TextShape {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: string
  readonly size: number
  readonly weight: string
  readonly family: string
  readonly fill: string
}

export type Shape = PathShape | TextShape

export interface Picture {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly ground: string
  readonly shapes: readonly Shape[]
}

/** A path of absolute M, L, H, V, Z and the h of a dot, moved and stretched. */
export function placedPath(d: string, { x, y, sx, sy }: { x: number; y: number; sx: number; sy: number }): string {
  const round = (value: number) => String(Math.round(value * 100) / 100)
  return d.replace(/([MLHVhZ])([^MLHVhZ]*)/g, (_, command: string, rest: string) => {
    const numbers = rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? []
    switch (command) {
      case 'H':
        return `H${round(x + numbers[0]! * sx)}`
      case 'V':
        return `V${round(y + numbers[0]! * sy)}`
      case 'h':
        return `h${numbers[0]}`
      case 'Z':
        return 'Z'
      default: {
        const pairs: string[] = []
        for (let n = 0; n + 1 < numbers.length; n += 2)
          pairs.push(`${round(x + numbers[n]! * sx)} ${round(y + numbers[n + 1]! * sy)}`)
        return command + pairs.join(command === 'M' ? 'L' : ' ')
      }
    }
  })
}

export function svgOf({ width, height, title, ground, shapes }: Picture): string {
  const body = shapes.map((shape) => {
    if (shape.kind === 'text')
      return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}" font-family="${escaped(shape.family)}" font-size="${shape.size}" font-weight="${shape.weight}" fill="${shape.fill}">${escaped(shape.text)}</text>`
    const dash = shape.dash === '' ? '' : ` stroke-dasharray="${shape.dash}"`
    return `<path d="${shape.d}" fill="${shape.fill}" stroke="${shape.stroke}" stroke-width="${shape.width}" stroke-linecap="${shape.cap}"${dash}${shape.opacity < 1 ? ` opacity="${shape.opacity}"` : ''}/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${escaped(title)}</title><rect width="${width}" height="${height}" fill="${ground}"/>${body.join('')}</svg>`
}

/** What XML forbids goes, and what it reads as markup is written out. */
const escaped = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Browsers refuse larger canvases. */
const MOST_PIXELS = 16_000

/** Twice as fine as the page, where that fits. */
export function pngOf(picture: Picture): Promise<Blob | null> {
  const scale = Math.min(2, MOST_PIXELS / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(picture.width * scale)
  canvas.height = Math.ceil(picture.height * scale)
  const context = canvas.getContext('2d')
  if (!context) return Promise.resolve(null)
  context.scale(scale, scale)
  context.fillStyle = picture.ground
  context.fillRect(0, 0, picture.width, picture.height)
  for (const shape of picture.shapes) draw(context, shape)
  return new Promise((done) => canvas.toBlob(done, 'image/png'))
}

function draw(context: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'text') {
    context.globalAlpha = 1
    context.fillStyle = shape.fill
    context.font = `${shape.weight} ${shape.size}px ${shape.family}`
    context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor === 'end' ? 'right' : 'left'
    context.fillText(shape.text, shape.x, shape.y)
    return
  }
  const path = new Path2D(shape.d)
  context.globalAlpha = shape.opacity
  if (shape.fill !== 'none') {
    context.fillStyle = shape.fill
    context.fill(path)
  }
  if (shape.stroke === 'none' || shape.width === 0) return
  context.strokeStyle = shape.stroke
  context.lineWidth = shape.width
  context.lineCap = shape.cap === 'round' || shape.cap === 'square' ? shape.cap : 'butt'
  context.setLineDash(shape.dash.split(/[\s,]+/).flatMap((part) => (part === '' ? [] : [Number.parseFloat(part)])))
  context.stroke(path)
}
