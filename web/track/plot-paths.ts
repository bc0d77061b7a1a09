/**
 * What a lane is drawn of. A series of hundreds of snapshots has thousands of marks, and an element for each made the brush
 * stutter; so all marks of one look are one path, in a box of 1000 by 100 that is stretched over the lane while its strokes
 * are not. A dot is a line without length and with a round cap, a square one with a square cap.
 */
export const x10 = (percent: number) => round(percent * 10)

export const dot = (x: number, y: number) => `M${x10(x)} ${round(y)}h.01`
export const across = (from: number, to: number, y: number) => `M${x10(from)} ${round(y)}H${x10(to)}`
export const upright = (x: number, from: number, to: number) => `M${x10(x)} ${round(from)}V${round(to)}`

export type Anchor = 'start' | 'middle' | 'end'

export interface Label {
  readonly x: number
  readonly text: string
}

/** A label that would reach over an end of the lane begins or ends at its mark. `charWidth`: in percent of the lane. */
export function anchorOf({ x, text }: Label, charWidth: number): Anchor {
  const half = (text.length * charWidth) / 2
  return x - half < 0 ? 'start' : x + half > 100 ? 'end' : 'middle'
}

/** Labels that do not touch, with how each is set: of two that would, the first stays. */
export function apart<T extends Label>(labels: readonly T[], charWidth: number): readonly (T & { anchor: Anchor })[] {
  const kept: (T & { anchor: Anchor })[] = []
  let reached = -Infinity
  for (const label of labels) {
    const width = label.text.length * charWidth
    const anchor = anchorOf(label, charWidth)
    const left = label.x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
    if (left < reached) continue
    kept.push({ ...label, anchor })
    reached = left + width + charWidth
  }
  return kept
}

const round = (value: number) => Math.round(value * 100) / 100
