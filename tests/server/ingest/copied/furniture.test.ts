import { describe, expect, it } from 'vitest'
import { withoutFurniture } from '../../../../server/ingest/copied/furniture.js'

const keeps = (text: string, kind: 'heading' | 'paragraph' = 'paragraph') =>
  withoutFurniture([
    { kind: 'paragraph', level: 0, text: 'The reservoir above the town was emptied on Sunday, the company said.' },
    { kind, level: kind === 'heading' ? 2 : 0, text },
  ]).kept.some((block) => block.text === text)

describe('furniture', () => {
  it.each([
    'Home Secretary Anna Berg resigned.',
    'Search teams found 12 bodies on Monday.',
    'Copyright law was changed on Monday, and 300 works fell free.',
    'Register entries were found to be false.',
    'File: the council keeps one on each quay, and lost that of 2020.webm in May.',
  ])('is not what the article says: %s', (text) => {
    expect(keeps(text)).toBe(true)
  })

  it.each(['Home front', 'Search and rescue', 'Register of the dead'])('is not a heading such as %s', (text) => {
    expect(keeps(text, 'heading')).toBe(true)
  })

  it.each([
    'Home',
    'Menu',
    'Subscribe to our newsletter',
    'Log in to comment',
    '© 2021 The Lake Courier',
    'Register now',
    'File:Quay at dawn 2020.webmPlay media',
    '* {{Authority control Floods in Malta, 2020 disasters in Europe Floods in 2020',
  ])('is a line such as %s', (text) => {
    expect(keeps(text)).toBe(false)
  })
})
