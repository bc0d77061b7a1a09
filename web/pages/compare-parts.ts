/** The parts of the compare page beside the text: dates, outline, overview strip, structure. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit'
import type { Comparison, SectionChange } from '../../server/schema/comparison.js'
import type { Snapshot } from '../../server/schema/snapshot.js'
import { dateWords } from '../components/date-words.js'
import { referenceChangesTemplate } from '../components/references.js'
import { placeOf, type TimeAxis, timeAxis } from '../components/time-axis-model.js'
import { dateAmong, dateInWords } from '../dates.js'
import { keysList } from '../keys-list.js'
import { basisAndWhy } from '../snapshot-words.js'
import type { CompareView } from './compare-model.js'
import { LEAD, type OutlineEntry } from './compare-outline.js'

type Choice = Pick<Snapshot, 'id' | 'date' | 'earliest' | 'latest' | 'partial'>

/** An article's marks, of a long series a sample of it, with the two that are compared among them in time. */
export function choicesBeside(marks: readonly Choice[], from: Snapshot, to: Snapshot): readonly Choice[] {
  const choices: Choice[] = [...marks]
  for (const one of [from, to]) {
    if (one.article !== to.article || choices.some(({ id }) => id === one.id)) continue
    const at = choices.findIndex(({ earliest }) => earliest > one.earliest)
    choices.splice(at < 0 ? choices.length : at, 0, one)
  }
  return choices
}

export function datePickers(
  snapshots: readonly Choice[],
  from: Snapshot,
  to: Snapshot,
  pick: (side: 'from' | 'to', id: string) => void,
  swap: () => void,
): TemplateResult {
  // a comparison may take snapshots of different articles: each is in its own list at least
  const choices = (chosen: Choice): readonly Choice[] =>
    snapshots.some((s) => s.id === chosen.id) ? snapshots : [chosen, ...snapshots]
  const near = nearby([...snapshots, from, to])
  const said = ({ date }: Choice) => dateAmong(date, near.get(dateInWords(date)) ?? [])
  const side = (name: 'from' | 'to', chosen: Snapshot) => html`<div class="end ${name}">
    <label><span class="lab"><span class=${name === 'from' ? 'dot-from' : 'dot-to'} aria-hidden="true"></span>${name === 'from' ? 'From, a' : 'To, b'}</span>
      <select class="date" @change=${(event: Event) => pick(name, (event.target as HTMLSelectElement).value)}>
        ${choices(chosen).map((s) => html`<option value=${s.id} ?selected=${s.id === chosen.id}>${said(s)}${s.partial ? ' (extract)' : ''}</option>`)}
      </select>
    </label>
    <p class="why">${basisAndWhy(chosen)}.</p>
  </div>`
  return html`<div class="axis">
    ${axisPicture(choices(from), from, to)}
    <div class="ends">
      ${side('from', from)}
      <button class="btn swap" type="button" aria-keyshortcuts="x" @click=${swap}>Swap <kbd>x</kbd></button>
      ${side('to', to)}
    </div>
  </div>`
}

/** The dates that read alike, by how they read: a long series is gone through once. */
function nearby(choices: readonly Choice[]): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, string[]>()
  for (const { date } of choices) {
    const words = dateInWords(date)
    const list = alike.get(words)
    if (!list) alike.set(words, [date])
    else if (list.length < 2 && list[0] !== date) list.push(date)
  }
  return alike
}

/** A date that takes up less of the axis than this, in percent, is drawn as a point. */
const POINT = 1.2

function axisPicture(snapshots: readonly Choice[], from: Snapshot, to: Snapshot): TemplateResult {
  const all = [...snapshots, from, to]
  const axis = timeAxis(all.map(({ earliest, latest }) => ({ start: Date.parse(earliest), end: Date.parse(latest) })))
  const middle = ({ earliest, latest }: Choice) =>
    (placeOf(axis, Date.parse(earliest)) + placeOf(axis, Date.parse(latest))) / 2
  const words = `${snapshots.length} ${snapshots.length === 1 ? 'snapshot' : 'snapshots'} on a time axis: ${dateAmong(from.date, [to.date])} is a, ${dateAmong(to.date, [from.date])} is b.`
  return html`<svg class="axis-picture" role="img" aria-label=${words} width="100%" height="46">
    ${axis.stretches.map(({ left, right }) => svg`<line class="base" x1="${left}%" x2="${right}%" y1="30" y2="30"></line>`)}
    <line class="between" x1="${middle(from)}%" x2="${middle(to)}%" y1="30" y2="30"></line>
    ${snapshots.filter((s) => s.id !== from.id && s.id !== to.id).map((s) => axisMark(axis, s, s.partial ? 'other partial' : 'other'))}
    ${axisMark(axis, from, 'from')}${axisMark(axis, to, 'to')}
    <text class="from" x="${middle(from)}%" y="14" text-anchor="middle">a</text>
    <text class="to" x="${middle(to)}%" y="14" text-anchor="middle" dx=${Math.abs(middle(from) - middle(to)) < 2 ? '14' : '0'}>b</text>
  </svg>`
}

function axisMark(axis: TimeAxis, { earliest, latest }: Choice, role: string): SVGTemplateResult {
  const start = placeOf(axis, Date.parse(earliest))
  const end = placeOf(axis, Date.parse(latest))
  return end - start > POINT
    ? svg`<rect class="mark ${role}" x="${start}%" width="${end - start}%" y="24" height="12"></rect>`
    : svg`<circle class="mark ${role}" cx="${(start + end) / 2}%" cy="30" r=${role.startsWith('other') ? 4.5 : 7}></circle>`
}

export function outlineTemplate(outline: readonly OutlineEntry[]): TemplateResult {
  const most = Math.max(1, ...outline.map(({ from, to }) => Math.max(from, to)))
  const bar = (words: number, full: number, y: number, role: string) => svg`
    <rect class="${role} pale" x="0" y=${y} width="${(100 * words) / most}%" height="3"></rect>
    <rect class=${role} x="0" y=${y} width="${(100 * full) / most}%" height="3"></rect>`
  return html`<nav class="outline" aria-label="Sections and how much each changed">
    <p class="lab">Words per section, a over b. Full tone: gone, or new.</p>
    <ol>
      ${outline.map(
        ({
          row,
          heading,
          level,
          change,
          from,
          to,
          gone,
          fresh,
        }) => html`<li class="level-${Math.min(4, Math.max(2, level))}">
          <a href=${`#${row}`} title=${heading}
            ><span class="name">${change === 'removed' ? html`<del>${heading}</del>` : change === 'added' ? html`<ins>${heading}</ins>` : heading}<span class="vh">, ${from} words in a, ${to} in b</span></span>
            <svg aria-hidden="true" width="100%" height="7">${bar(from, gone, 0, 'from')}${bar(to, fresh, 4, 'to')}</svg></a
          >
        </li>`,
      )}
    </ol>
  </nav>`
}

/** Over the two columns: which date each is, and how long its text. */
export function sidesTemplate(from: Snapshot, to: Snapshot): TemplateResult {
  const head = (letter: 'a' | 'b', role: 'from' | 'to', { date, words }: Snapshot) =>
    html`<span><span class="dot-${role}"></span>${letter}, ${dateAmong(date, [from.date, to.date])}. ${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}</span>`
  return html`<div class="sides" aria-hidden="true"><span></span>${head('a', 'from', from)}${head('b', 'to', to)}</div>`
}

/** The whole of both texts at a glance. One tab stop; the outline says the same in words. */
export function stripTemplate(
  view: CompareView,
  at: number,
  count: string,
  go: (id: string) => void,
  step: (by: 1 | -1) => void,
): TemplateResult {
  const marks = view.strip.map((mark) => {
    const height = Math.max(0.25, 100 * (mark.end - mark.start))
    return svg`<rect class="${mark.lane} ${mark.change}" x=${mark.lane === 'from' ? 4 : 22} y="${100 * mark.start}%" width="12" height="${height}%" data-id=${mark.id}></rect>`
  })
  const threads = view.threads.map(
    ({ from, to }) => svg`<line class="thread" x1="16" x2="22" y1="${100 * from}%" y2="${100 * to}%"></line>`,
  )
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    step(event.key === 'ArrowDown' ? 1 : -1)
  }
  const press = (event: MouseEvent) => {
    const id = (event.target as Element).getAttribute('data-id') ?? nearest(view, event)
    if (id) go(id)
  }
  return html`<div class="strip">
    <p class="lab" aria-hidden="true"><span class="from">a</span> <span class="to">b</span></p>
    <div role="slider" tabindex="0" aria-label="Overview of all changes" aria-orientation="vertical" aria-valuemin="0" aria-valuemax=${view.changes.length} aria-valuenow=${at + 1} aria-valuetext=${count} @keydown=${keys} @click=${press}>
      <svg aria-hidden="true" width="38" height="100%">${marks}${threads}</svg>
    </div>
  </div>`
}

function nearest(view: CompareView, event: MouseEvent): string | null {
  const box = (event.currentTarget as Element).getBoundingClientRect()
  const at = (event.clientY - box.top) / box.height
  const lane = event.clientX - box.left < box.width / 2 ? 'from' : 'to'
  let best: { id: string; distance: number } | null = null
  for (const mark of view.strip) {
    if (mark.lane !== lane) continue
    const distance = Math.abs((mark.start + mark.end) / 2 - at)
    if (!best || distance < best.distance) best = { id: mark.id, distance }
  }
  return best?.id ?? null
}

const SECTION_WORDS: Readonly<Record<SectionChange['change'], string>> = {
  same: 'stands',
  renamed: 'renamed',
  moved: 'moved',
  added: 'new',
  removed: 'gone',
}

/** Both outlines side by side with their words, and what became of each section. */
export function structureTemplate(comparison: Comparison, outline: readonly OutlineEntry[]): TemplateResult {
  const { structure } = comparison
  const rowBy = new Map(outline.map((entry) => [entry.id, entry.row]))
  const total = (side: 'from' | 'to') =>
    Math.max(
      1,
      structure.reduce((n, s) => n + (s[side]?.words ?? 0), 0),
    )
  const totals = { from: total('from'), to: total('to') }
  const most = Math.max(
    0.01,
    ...structure.flatMap((s) => [(s.from?.words ?? 0) / totals.from, (s.to?.words ?? 0) / totals.to]),
  )
  const cell = (section: SectionChange, side: 'from' | 'to') => {
    const here = section[side]
    if (!here)
      return html`<td class="none" colspan="2"><span class="vh">not there</span><span aria-hidden="true">—</span></td>`
    const share = here.words / totals[side]
    return html`<td class="name level-${Math.max(1, here.level)}" dir="auto">
        <a href=${`?tab=text#${rowBy.get(section.id) ?? ''}`}>${here.heading ?? LEAD}</a>
      </td>
      <td class="num">
        ${here.words.toLocaleString('en')} <span class="lab">${(100 * share).toFixed(1)} %</span>
        <svg aria-hidden="true" width="100%" height="4"><rect class=${side} width="${(100 * share) / most}%" height="4"></rect></svg>
      </td>`
  }
  return html`<div class="scroll" role="region" aria-label="Sections" tabindex="0"><table class="structure">
    <caption class="vh">Sections of both texts, their words and shares, and what became of them</caption>
    <thead>
      <tr><th scope="col">In a</th><th scope="col" class="num">Words</th><th scope="col">Became</th><th scope="col">In b</th><th scope="col" class="num">Words</th></tr>
    </thead>
    <tbody>
      ${structure.map(
        (section) => html`<tr id=${section.id} class="is-${section.change}" tabindex="-1">
          ${cell(section, 'from')}<td class="became">${SECTION_WORDS[section.change]}${becameMore(section)}</td>${cell(section, 'to')}
        </tr>`,
      )}
    </tbody>
  </table></div>${referenceChangesTemplate(comparison)}`
}

function becameMore({ change, from, to, kept }: SectionChange): TemplateResult | typeof nothing {
  if (!from || !to || from.words === 0)
    return change === 'removed' && kept.from > 0
      ? html`<span class="lab"> ${kept.from.toLocaleString('en')} words stand elsewhere</span>`
      : nothing
  return html`<span class="lab"> ${Math.round((100 * kept.from) / from.words)} % kept</span>`
}

export const keysTemplate = (): TemplateResult =>
  keysList(
    [
      ['n', 'next change, or next row of the tab'],
      ['p', 'previous change, or row'],
      ['x', 'swap the two dates'],
      ['v', 'side by side or inline'],
      ['f', 'fold what stands unchanged'],
      ['m', 'show what changes no meaning'],
      ['← →', 'along the tabs; Home and End to the first and last'],
      ['?', 'this list'],
      ['Esc', 'close'],
    ],
    'keys-title',
  )

export const titleOf = (snapshot: Snapshot): string => snapshot.title ?? 'Untitled'

export function heading(from: Snapshot, to: Snapshot): TemplateResult {
  const publisher = to.source.publisher ?? from.source.publisher
  const retitled = from.title !== null && to.title !== null && from.title !== to.title
  return html`<div class="title">
    <h1 id="title" dir="auto">${titleOf(to)}</h1>
    <p>
      ${publisher ? html`${publisher}. ` : nothing}${
        retitled
          ? html`Titled <span class="earlier-word" dir="auto">${from.title}</span> on ${dateWords(from.date)}.`
          : nothing
      }
    </p>
  </div>`
}
