/** A PDF over the API: uploaded as a file it is a snapshot with its bytes kept; a bad one is refused and nothing is stored. */
import { describe, expect, it } from 'vitest'
import { writePdf } from '../server/ingest/pdf/write-pdf.js'
import { served } from './given.js'

const REPORT = writePdf([['About 400 dockers went back to work on Monday, the union said.']])

describe('a PDF that is uploaded', () => {
  it('is a snapshot, its original the same bytes under their media type', async () => {
    const { ask } = await served()
    await ask('POST', '/articles', { json: { slug: 'strike', title: 'Strike' } })
    const { status, json } = await ask('POST', '/articles/strike/snapshots', {
      form: { file: ['2021-05-04.pdf', REPORT] },
    })
    expect([status, json.date, json.format, json.words]).toEqual([201, '2021-05-04', 'pdf', 12])
    const original = await ask('GET', `/snapshots/${json.id}/original`)
    expect(original.bytes).toEqual(REPORT)
    expect(original.headers['content-type']).toMatch(/^application\/pdf/)
    expect((await ask('GET', `/snapshots/${json.id}/facts`)).json.figures).toHaveLength(1)
  })

  it('cut short is refused with the reason', async () => {
    const { ask, rows } = await served()
    await ask('POST', '/articles', { json: { slug: 'strike', title: 'Strike' } })
    const before = rows()
    const form = { file: ['2021-05-04.pdf', REPORT.subarray(0, 600)] as const }
    const { status, json } = await ask('POST', '/articles/strike/snapshots', { form })
    expect([status, json.code, json.field]).toEqual([422, 'PDF_UNREADABLE', 'file'])
    expect(json.detail).toBe('The PDF cannot be read: the file 2021-05-04.pdf: it is cut short.')
    expect(rows()).toBe(before)
    expect((await ask('POST', '/preview', { form })).status).toBe(422)
  })
})
