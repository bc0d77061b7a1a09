/** Parts of the Add page's preview: the text with what was left out of it struck through, and what to do with a live blog. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Preview } from '../../server/schema/preview.js'
import { dateWords } from '../components/date-words.js'
import { textBlocks } from '../components/text-blocks.js'

/** The first blocks, each stretch of them behind the lines of the page that stood before it and were left out. */
export function previewText({ text, blocks, struck }: Preview, most: number): TemplateResult {
  const shown = blocks.slice(0, most)
  const parts: (TemplateResult | readonly TemplateResult[])[] = []
  let at = 0
  for (const line of struck) {
    if (line.before > shown.length) break
    parts.push(textBlocks({ text, blocks: shown.slice(at, line.before) }))
    parts.push(html`<p class="struck" dir="auto"><span class="vh">Left out: </span><del>${line.text}</del></p>`)
    at = line.before
  }
  parts.push(textBlocks({ text, blocks: shown.slice(at) }))
  const more = blocks.length - shown.length
  return html`
    ${struck.length > 0 ? html`<p class="note">Struck through: ${struck.length === 1 ? 'a line' : `${struck.length} lines`} of the page that ${struck.length === 1 ? 'is' : 'are'} not the article’s. What was struck wrongly can be kept by pasting the text as Markdown.</p>` : nothing}
    <div class="first-blocks" role="region" aria-label="The text as it would be kept" tabindex="0">${parts}${more > 0 ? html`<p class="lab">… and ${more.toLocaleString('en')} more</p>` : nothing}</div>`
}

/** One page, or a snapshot for each moment of its posts. */
export function liveBlogChoice(blog: Preview['liveBlog']): TemplateResult | typeof nothing {
  if (!blog) return nothing
  const first = blog.states[0]!
  const last = blog.states.at(-1)!
  const count = blog.states.length
  return html`<fieldset class="states">
    <legend>This page is a live blog of ${blog.posts.toLocaleString('en')} posts</legend>
    <label class="tick"><input type="radio" name="states" value="states" checked /> Keep it as ${count === 1 ? 'the one state' : html`the ${count.toLocaleString('en')} states`} that it went through, ${count === 1 ? dateWords(first) : html`from ${dateWords(first)} to ${dateWords(last)}`}</label>
    <label class="tick"><input type="radio" name="states" value="page" /> Keep it as one page, of the date above</label>
    ${blog.inferredDays > 0 ? html`<p class="note">${blog.inferredDays === count ? 'The posts say times alone' : `${blog.inferredDays.toLocaleString('en')} of the posts say a time alone`}: their day is taken from the posts around them, or from the date of the page.</p>` : nothing}
  </fieldset>`
}
