/** What a wrong character set did is undone, right text is left alone, and each repair is on record. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { markLostInParts } from '../../../../server/ingest/encoding/lost-letters.js'
import { repairEncoding } from '../../../../server/ingest/encoding/repair-encoding.js'

const misread = (text: string, as: string) => iconv.decode(Buffer.from(text), as)
const SENTENCES = [
  'Die Fähre überquerte den Öresund für zwölf Stunden nicht.',
  'Le préfet a déclaré qu’un été très sec était à craindre.',
  'El número de niños vacunados creció en Málaga.',
  'Паром вышел из порта в шесть часов утра.',
  'Η κυβέρνηση ανακοίνωσε νέα μέτρα.',
  'The “dyke” held — just… said the mayor’s office.',
]

describe('repairEncoding', () => {
  for (const charset of ['windows-1252', 'latin1', 'windows-1251', 'macroman']) {
    it(`undoes UTF-8 that was read as ${charset}`, () => {
      for (const right of SENTENCES) {
        const damaged = misread(right, charset)
        // a Greek capital alone is a Cyrillic one and a dash: too little to go by
        if (damaged.includes('\ufffd') || (charset === 'windows-1251' && /\p{Script=Greek}/u.test(right))) continue
        expect(repairEncoding(damaged).text).toBe(right)
      }
    })
  }

  it('undoes it when it happened twice', () => {
    const right = 'Ein Schüler zählte 14 Möwen.'
    expect(repairEncoding(misread(misread(right, 'latin1'), 'latin1')).text).toBe(right)
  })

  it.each([
    ['â€œWe canâ€™t pay,â€ said JosÃ©, and left.', '“We can’t pay,” said José, and left.'],
    ['It said â€œonly 300â€ took part, at â‚¬2 million.', 'It said “only 300” took part, at €2 million.'],
    ['He asked: â€œWho pays?â€', 'He asked: “Who pays?”'],
    ['Read â€œoneâ€, â€œtwoâ€ and â€œthreeâ€.', 'Read “one”, “two” and “three”.'],
  ])('gives back a closing quotation mark whose last byte was dropped: %s', (damaged, right) => {
    expect(repairEncoding(damaged).text).toBe(right)
  })

  it('reads a dagger where no quotation is open', () => {
    expect(repairEncoding('JosÃ© RuÃ\u00adz â€  1911 in MÃ¡laga').text).toBe('José Ruíz † 1911 in Málaga')
  })

  it('leaves right sentences of many languages as they are', () => {
    for (const right of SENTENCES) expect(repairEncoding(right)).toEqual({ text: right, repairs: [] })
  })

  it('reads GBK again that was read as Big5, also folded signs', () => {
    const gbk = (text: string) => iconv.decode(iconv.encode(text, 'gbk'), 'big5').normalize('NFKC')
    const right = 'The Zürich–Geneva line (1924–1931) closed. “We waited,” the drivers’ union said.'
    expect(repairEncoding(gbk(right)).text).toBe(right)
    expect(repairEncoding('It met 習近平 and 李四 at 每 shop.').repairs).toEqual([])
  })

  it('reads Windows-1251 and KOI8-R again that were read as Latin-1', () => {
    const right = 'Паром вышел из порта утром'
    expect(repairEncoding(iconv.decode(iconv.encode(right, 'windows-1251'), 'latin1')).text).toBe(right)
    expect(repairEncoding(iconv.decode(iconv.encode(right, 'koi8-r'), 'latin1')).text).toBe(right)
  })

  it.each([
    ['Goran Pavlovi? and Ne?a Mi?o Koči?, who spoke', 1],
    ['Is it true?Yes', 0],
    ['See page.php?title=Flood&x=1 and page.php?title=Fire', 0],
    ['Who knew? Nobody? Everyone?', 0],
  ])('marks letters lost inside words: %s', (text, lost) => {
    expect(markLostInParts([text], false).repairs).toHaveLength(lost)
  })
})

const data = resolve(import.meta.dirname, '../../../../../shared/data/mojibake')
describe.skipIf(!existsSync(data))('cases collected by others (skipped where ../shared is absent)', () => {
  for (const name of ['in-the-wild', 'language-names', 'synthetic', 'negative']) {
    it(`${name}: every case marked pass`, () => {
      const cases: { original: string; fixed: string; 'fixed-encoding'?: string; expect: string }[] = JSON.parse(
        readFileSync(join(data, `${name}.json`), 'utf8'),
      )
      const wrong = cases
        .filter((each) => each.expect === 'pass')
        .filter((each) => ![each.fixed, each['fixed-encoding']].includes(repairEncoding(each.original).text))
      expect(wrong).toEqual([])
    })
  }
})
