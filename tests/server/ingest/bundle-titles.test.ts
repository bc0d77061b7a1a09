import { describe, expect, it } from 'vitest'
import { planOfManifest } from '../../../server/ingest/bundle.js'

const titles = (snapshots: readonly object[], title?: string) => {
  const article = {
    slug: 'flood',
    ...(title ? { title } : {}),
    snapshots: snapshots.map((s) => ({ file: 'a.txt', ...s })),
  }
  return new Set(planOfManifest(JSON.stringify({ articles: [article] })).map((file) => file.article?.title))
}
const early = { date: '2019-05-01', title: '2019 Visby flood' }
const late = { date: '2021', title: 'Visby flood' }
const mirror = { date: '2023~', title: 'Operation Sandbag', mirror: 'Pages Again' }

describe('an article of a bundle', () => {
  it.each([
    ['its latest snapshot that is no mirror’s', [early, late, mirror], undefined, 'Visby flood'],
    ['the same in any order', [mirror, late, early], undefined, 'Visby flood'],
    ['its latest snapshot, where none is a mirror’s', [early, late], undefined, null],
    ['the mirror’s snapshot, where there is no other', [mirror], undefined, null],
    ['what the bundle says', [early, mirror], 'The flood', 'The flood'],
  ])('is called after %s', (_what, snapshots, said, title) => {
    expect(titles(snapshots, said)).toEqual(new Set([title]))
  })
})
