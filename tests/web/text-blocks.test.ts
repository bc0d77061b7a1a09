import type { TemplateResult } from 'lit'
import { describe, expect, it } from 'vitest'
import type { BlockSpan } from '../../server/schema/block.js'
import { type Mark, textBlocks } from '../../web/components/text-blocks.js'

/** A template with its values put in, without a browser: enough to see which words stand in which element. */
function written(part: unknown): string {
  if (Array.isArray(part)) return part.map(written).join('')
  if (typeof part !== 'object' || part === null) return String(part)
  const { strings, values } = part as TemplateResult
  return strings.map((string, n) => string + (n < values.length ? written(values[n]) : '')).join('')
}

/** One block a line. */
function blocksOf(...lines: readonly (readonly [kind: BlockSpan['kind'], words: string])[]) {
  let text = ''
  const blocks: BlockSpan[] = []
  for (const [kind, words] of lines) {
    blocks.push({ kind, level: kind === 'heading' ? 2 : 0, start: text.length, end: text.length + words.length })
    text += `${words}\n`
  }
  return { text, blocks }
}
const mark = (text: string, words: string, look = 'm'): Mark => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, look, title: '' }
}
const plain = (html: string) =>
  html
    .replace(/ data-key=Symbol\(lit-nothing\)/g, '')
    .replace(/ (?:dir|title|tabindex|role|aria-level|class|id)=(?:"[^"]*"|[^\s>]+)?/g, '')

describe('textBlocks', () => {
  it('puts neighbouring items into one list, and ends it at any other block', () => {
    const shape = blocksOf(['list_item', 'one'], ['list_item', 'two'], ['paragraph', 'then'], ['list_item', 'three'])
    expect(plain(written(textBlocks(shape)))).toBe(
      '<ul><li>one</li><li>two</li></ul><p>then</p><ul><li>three</li></ul>',
    )
  })

  it('lays marks over the words they span, in whichever block', () => {
    const shape = blocksOf(['paragraph', 'Some 40 left.'], ['quote', 'Only 12 stayed.'])
    const marks = [mark(shape.text, '40'), mark(shape.text, '12')]
    expect(plain(written(textBlocks(shape, marks)))).toBe(
      '<p>Some <mark>40</mark> left.</p><blockquote>Only <mark>12</mark> stayed.</blockquote>',
    )
  })

  it('leaves out a mark that begins inside another, and of one over two blocks marks each part', () => {
    const shape = blocksOf(['paragraph', 'the old town hall'], ['paragraph', 'stands'])
    const marks = [mark(shape.text, 'old town'), mark(shape.text, 'town hall'), mark(shape.text, 'hall\nstands')]
    expect(plain(written(textBlocks(shape, marks)))).toBe(
      '<p>the <mark>old town</mark> <mark>hall</mark></p><p><mark>stands</mark></p>',
    )
  })

  it('sets sentences apart by their number, marks inside them, and cuts a mark where a sentence ends', () => {
    const shape = blocksOf(['paragraph', 'Some 40 left. Few stayed.'], ['list_item', 'Nobody knows.'])
    const at = (words: string, look = '') => mark(shape.text, words, look)
    const marks = [mark(shape.text, '40'), mark(shape.text, 'left. Few')]
    const sentences = [at('Some 40 left.'), at('Few stayed.', 'chosen'), at('Nobody knows.')]
    expect(
      plain(written(textBlocks(shape, marks, sentences)))
        .replace(/<span (?:chosen)? data/g, '<span data')
        .replaceAll(' aria-current=false', ''),
    ).toBe(
      '<p><span data-said=0>Some <mark>40</mark> <mark>left.</mark></span><mark> </mark>' +
        '<span data-said=1 aria-current=true><mark>Few</mark> stayed.</span></p>' +
        '<ul><li><span data-said=2>Nobody knows.</span></li></ul>',
    )
  })

  it('passes words on as words: markup in a text is a value, never a part of a template', () => {
    const shape = blocksOf(['paragraph', '<img src=x>'])
    const [paragraph] = textBlocks(shape)
    expect(paragraph!.strings.join('')).not.toContain('img')
    expect(written(paragraph)).toContain('<img src=x>')
  })
})
