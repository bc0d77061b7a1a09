/**
 * How true a comparison is, against a pair whose truth is known: which words were kept, and which paragraphs moved.
 * Counted in words of letters, digits and apostrophes, so that no tool's own tokens matter.
 */

export const WORD = /[\p{L}\p{M}\p{N}_']+/gu

/** By word of `to`: the number of the word of `from` that it is reported to be, -1 for none; `moved` by passage. */
export function reported(comparison, fromText, toText) {
  const fromWords = wordStarts(fromText)
  const toWords = wordStarts(toText)
  const numberAt = new Map(fromWords.map(({ start }, n) => [start, n]))
  const mapped = new Int32Array(toWords.length).fill(-1)
  const inMove = new Uint8Array(toWords.length)
  // a run goes on over noise, which is no edit to a reader, and from one passage into the next where both texts do
  const runs = []
  let run = 0
  const endRun = () => {
    if (run > 0) runs.push(run)
    run = 0
  }
  let next = 0
  const keep = (fromStart, toStart, length, moved) => {
    while (next > 0 && toWords[next - 1]?.start >= toStart) next--
    while (next < toWords.length && toWords[next].start < toStart) next++
    for (; next < toWords.length && toWords[next].end <= toStart + length; next++) {
      const n = numberAt.get(fromStart + toWords[next].start - toStart)
      if (n === undefined) continue
      mapped[next] = n
      inMove[next] = moved ? 1 : 0
      run++
    }
  }
  let f = -1
  let t = -1
  for (const { change, from, to, words = [] } of comparison.text) {
    if (!from || !to) continue
    if (from.start !== f || to.start !== t) endRun()
    f = from.start
    t = to.start
    for (const edit of words) {
      // what lies between two edits is the same on both sides
      const length = edit.to ? edit.to.start - t : edit.from.start - f
      keep(f, t, length, change === 'moved')
      if (edit.noise === null) endRun()
      else if (edit.to) run += toText.slice(edit.to.start, edit.to.end).match(WORD)?.length ?? 0
      f = edit.from ? edit.from.end : f + length
      t = edit.to ? edit.to.end : t + length
    }
    keep(f, t, Math.min(from.end - f, to.end - t), change === 'moved')
    f = from.end
    t = to.end
  }
  endRun()
  return { mapped, inMove, runs, toWords }
}

function wordStarts(text) {
  return [...text.matchAll(WORD)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
}

/** @param truth origin (by word of `to`: the word of `from`, -1), para (by word: its paragraph), paraKinds (kept, moved, added) */
export function scored(comparison, fromText, toText, truth) {
  const { mapped, inMove, runs, toWords } = reported(comparison, fromText, toText)
  if (toWords.length !== truth.origin.length) throw new Error('the truth counts other words than the text')
  let kept = 0
  let found = 0
  let told = 0
  let right = 0
  const movedFound = new Map()
  for (let n = 0; n < mapped.length; n++) {
    const kind = truth.paraKinds[truth.para[n]]
    if (truth.origin[n] >= 0 && kind === 'kept') {
      kept++
      if (mapped[n] >= 0) found++
    }
    if (mapped[n] >= 0) {
      told++
      if (mapped[n] === truth.origin[n]) right++
    }
    if (kind === 'moved') {
      const seen = movedFound.get(truth.para[n]) ?? 0
      movedFound.set(truth.para[n], seen + (inMove[n] && mapped[n] === truth.origin[n] ? 1 : 0))
    }
  }
  // a reported move is false when it touches no paragraph that moved
  const moves = comparison.text.filter((p) => p.change === 'moved')
  let falseMoves = 0
  let at = 0
  for (const { to } of [...moves].sort((a, b) => a.to.start - b.to.start)) {
    while (at < toWords.length && toWords[at].start < to.start) at++
    let touches = false
    for (let n = at; n < toWords.length && toWords[n].end <= to.end; n++)
      if (truth.paraKinds[truth.para[n]] === 'moved') touches = true
    if (!touches) falseMoves++
  }
  const words = runs.reduce((a, b) => a + b, 0)
  const small = runs.filter((run) => run <= 2).reduce((a, b) => a + b, 0)
  return {
    keptFound: found / kept,
    keptRight: right / told,
    movesTrue: movedFound.size,
    movesFound: [...movedFound.values()].filter((n) => n > 0).length,
    movesTold: moves.length,
    falseMoves,
    confetti: words ? small / words : 0,
  }
}
