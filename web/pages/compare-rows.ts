/** The text view's rows: side by side or inline, each change with its sign, its address and its words. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Chip } from '../facets/chips-model.js'
import type { FactMark } from '../facets/fact-marks.js'
import type { Fold } from './compare-folds.js'
import type { GhostRow, HeadingRow, PassageRow, Row } from './compare-model.js'
import { drawnInline, type Piece } from './compare-pieces.js'

export interface RowsView {
  readonly inline: boolean
  readonly noise: boolean
  /** ids of folds that were opened */
  readonly open: ReadonlySet<string>
  readonly fold: boolean
  readonly current: string | null
  readonly toggle: (fold: string) => void
  /** what else changed in a passage, by its id */
  readonly chips: ReadonlyMap<string, readonly Chip[]>
  /** the passage that is being drawn is the current one: its marks can be reached by the Tab key */
  readonly stops?: boolean
}

const SIGNS: Readonly<Record<PassageRow['change'], readonly [sign: string, words: string]>> = {
  same: ['', 'unchanged'],
  reworded: ['≠', 'reworded'],
  moved: ['↕', 'moved'],
  added: ['+', 'added'],
  removed: ['−', 'removed'],
  split: ['⑃', 'split'],
  merged: ['⑂', 'merged'],
}

export const changeInWords = (change: PassageRow['change']): string => SIGNS[change][1]
const percent = (share: number) => (share >= 0.995 ? 'word for word' : `${Math.round(share * 100)} % the same`)

export const rowsTemplate = (rows: readonly (Row | Fold)[], view: RowsView): TemplateResult[] =>
  rows.map((row) => rowTemplate(row, view))

function rowTemplate(row: Row | Fold, view: RowsView): TemplateResult {
  switch (row.kind) {
    case 'heading':
      return heading(row, view)
    case 'fold':
      return view.fold && !view.open.has(row.id) ? stub(row, view) : html`${row.rows.map((r) => passage(r, view))}`
    case 'ghost':
      return ghost(row, view)
    case 'passage':
      return passage(row, view)
  }
}

function heading(row: HeadingRow, view: RowsView): TemplateResult {
  const changes =
    row.changes === 0 ? 'unchanged' : `${row.changes.toLocaleString('en')} ${row.changes === 1 ? 'change' : 'changes'}`
  const name =
    row.from !== null && row.to !== null && row.from !== row.to
      ? html`<del><span class="vh">removed: </span>${row.from}</del> <span aria-hidden="true">→</span> <ins><span class="vh">added: </span>${row.to}</ins>`
      : row.change === 'added'
        ? html`<ins><span class="vh">new: </span>${row.to}</ins>`
        : row.change === 'removed'
          ? html`<del><span class="vh">gone: </span>${row.from}</del>`
          : (row.to ?? row.from)
  const level = Math.min(6, row.level + 1)
  const title = html`<span class="name" dir="auto">${name}</span> <span class="lab">${changes}</span>`
  const sign = row.change === 'same' ? nothing : gutter(row.id, row.change)
  return html`<div class="row head-row level-${row.level}" id=${row.id} data-current=${row.id === view.current} tabindex="-1">
    ${sign}<div role="heading" aria-level=${level}>${title}</div>
  </div>`
}

function gutter(id: string, change: PassageRow['change'], words = changeInWords(change)): TemplateResult {
  return html`<a class="sign" href=${`#${id}`} aria-label=${`${words}: address of this change`}><span aria-hidden="true">${SIGNS[change][0]}</span></a>`
}

function passage(row: PassageRow, all: RowsView): TemplateResult {
  const view = { ...all, stops: row.id === all.current }
  const changed = row.change !== 'same'
  const shown = view.noise && row.noiseOnly ? 'noise' : row.change
  return html`<div
    class="row is-${shown} block-${row.block}"
    id=${row.id}
    tabindex="-1"
    data-current=${row.id === view.current}
    role=${changed ? 'group' : 'none'}
    aria-label=${changed ? changeInWords(row.change) : nothing}
  >
    ${changed ? gutter(row.id, row.change) : html`<span class="sign" aria-hidden="true">${shown === 'noise' ? '·' : ''}</span>`}
    ${view.inline ? inlineCell(row, view) : sideCells(row, view)}
    ${chipsTemplate(view.chips.get(row.id) ?? [])}
  </div>`
}

const CHIP_SIGNS: Readonly<Record<Chip['facet'], readonly [sign: string, words: string]>> = {
  figures: ['№', 'figure'],
  names: ['Aa', 'name'],
  framing: ['“”', 'framing'],
}
/** A paragraph of twenty figures is read in its tab. */
const MOST_CHIPS = 6

function chipsTemplate(chips: readonly Chip[]): TemplateResult | typeof nothing {
  if (chips.length === 0) return nothing
  return html`<p class="chips">
    ${chips.slice(0, MOST_CHIPS).map(({ facet, id, words }) => html`<a class=${facet} href=${`?tab=${facet}#${id}`}><span class="chip-sign" aria-hidden="true">${CHIP_SIGNS[facet][0]}</span><span class="vh">${CHIP_SIGNS[facet][1]}: </span><span dir="auto">${words}</span></a>`)}
    ${chips.length > MOST_CHIPS ? html`<span class="lab">and ${chips.length - MOST_CHIPS} more</span>` : nothing}
  </p>`
}

function sideCells(row: PassageRow, view: RowsView): TemplateResult {
  const moved = row.moved
  return html`<div class="cell from" dir="auto">
      ${
        row.from && !moved
          ? html`<p>${pieces(row.from, view)}</p>`
          : html`<p class="absent">${moved ? html`Not here in a: see <a href=${`#${row.id}-from`}>${moved.from}</a>` : 'Nothing here in a'}</p>`
      }
    </div>
    <div class="cell to" dir="auto">
      ${moved ? moveNote(row) : nothing}
      ${row.to ? html`<p>${moved ? bothInOne(row.inline, view) : pieces(row.to, view)}</p>` : html`<p class="absent">Nothing here in b</p>`}
    </div>`
}

function inlineCell(row: PassageRow, view: RowsView): TemplateResult {
  return html`<div class="cell inline" dir="auto">${row.moved ? moveNote(row) : nothing}<p>${bothInOne(row.inline, view)}</p></div>`
}

function moveNote({ id, moved }: PassageRow): TemplateResult | typeof nothing {
  if (!moved) return nothing
  if (moved.with)
    return html`<p class="move">Moved <a href=${`#${id}-from`}>with its section <span aria-hidden="true">↕</span></a>, ${percent(moved.alike)}</p>`
  const place = moved.from === moved.to ? 'elsewhere in this section' : moved.from
  return html`<p class="move">Moved from <a href=${`#${id}-from`}>${place} <span aria-hidden="true">↕</span></a>, ${percent(moved.alike)}</p>`
}

function ghost(row: GhostRow, view: RowsView): TemplateResult {
  const note = html`<p class="move">Moved to <a href=${`#${row.of}`}>${row.place} <span aria-hidden="true">↕</span></a>, ${percent(row.alike)}</p>`
  const words = html`<p>${row.from.map((piece) => piece.text)}</p>`
  return html`<div class="row is-ghost block-${row.block}" id=${row.id} tabindex="-1" role="group" aria-label="moved away" data-current=${row.id === view.current}>
    <a class="sign" href=${`#${row.id}`} aria-label="moved away: address of this place"><span aria-hidden="true">↕</span></a>
    ${
      view.inline
        ? html`<div class="cell inline" dir="auto">${note}${words}</div>`
        : html`<div class="cell from" dir="auto">${note}${words}</div>
            <div class="cell to"><p class="absent">Not here in b: see <a href=${`#${row.of}`}>${row.place}</a></p></div>`
    }
  </div>`
}

function stub(fold: Fold, view: RowsView): TemplateResult {
  const first = fold.rows[0]!.to?.map((piece) => piece.text).join('') ?? ''
  const count = fold.rows.length
  const words = `${fold.words.toLocaleString('en')} ${fold.words === 1 ? 'word' : 'words'} unchanged`
  return html`<div class="row fold" id=${fold.id}>
    <span class="sign" aria-hidden="true"></span>
    <div class="stub">
      <button class="btn" type="button" aria-expanded="false" @click=${() => view.toggle(fold.id)}>
        ${words}${count > 1 ? html`<span class="vh">, in ${count} passages</span>` : nothing}
      </button>
      <span class="lab excerpt" dir="auto">${first.length > 90 ? `${first.slice(0, 90).replace(/\s\S*$/u, '')} …` : first}</span>
    </div>
  </div>`
}

/** Where both texts stand in one line, what went has to be told from what came, in a mere spelling too. */
const bothInOne = (list: readonly Piece[], view: RowsView) => pieces(drawnInline(list, view.noise), view, true)

function pieces(list: readonly Piece[], { noise, stops }: RowsView, both = false): (TemplateResult | string)[] {
  return list.flatMap((piece): (TemplateResult | string)[] => {
    const words = piece.fact ? factLink(piece.text, piece.fact, stops) : piece.text
    if (piece.mark === null) return [words]
    if (piece.noise !== null) {
      // hidden noise reads as each text has it
      if (!noise) return [words]
      const title = `no change of meaning: ${piece.noise}`
      if (!both) return [html`<span class="noise" title=${title}>${words}</span>`]
      return piece.mark === 'removed'
        ? [html`<del class="noise" title=${title}>${words}</del>`]
        : [html`<ins class="noise" title=${title}>${words}</ins>`]
    }
    return piece.mark === 'removed'
      ? [html`<del><span class="vh">[removed: </span>${words}<span class="vh">]</span></del>`]
      : [html`<ins><span class="vh">[added: </span>${words}<span class="vh">]</span></ins>`]
  })
}

// The Tab key stops at those of the passage where the reader is: an article has hundreds.
const factLink = (words: string, { facet, id, title }: FactMark, stops = false) =>
  facet === 'names'
    ? html`<a class="fact names" href=${`?tab=names#${id}`} title=${title} data-name=${id} aria-haspopup="dialog" tabindex=${stops ? 0 : -1}>${words}</a>`
    : html`<a class="fact figures" href=${`?tab=figures#${id}`} title=${title} tabindex=${stops ? 0 : -1}>${words}</a>`
