import { describe, expect, it } from 'vitest'
import { alignTexts } from '../../../server/align/align-texts.js'
import { compareFigures } from '../../../server/figures/compare-figures.js'
import { figuresOf } from '../../../server/figures/figures-of.js'
import { layOut } from '../../../server/text/blocks.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'

/** The pairs of surfaces that were linked. */
function linked(from: string, to: string): string[] {
  const laid = (text: string) =>
    layOut(
      text
        .split('\n')
        .map((line) => ({ kind: line.includes(' | ') ? 'table_row' : 'paragraph', level: 0, text: line })),
    )
  const aligned = alignTexts(laid(from), laid(to))
  const [a, b] = [figuresOf(aligned.from, NO_CONTEXT), figuresOf(aligned.to, NO_CONTEXT)]
  return compareFigures(aligned, a, b, { partial: { from: false, to: false } })
    .filter(({ from: x, to: y }) => x && y)
    .map(({ from: x, to: y }) => `${x!.surface} → ${y!.surface}`)
}

describe('how a figure stands in its clause', () => {
  it.each<[string, string]>([
    // refused is not let through
    ['A caravan of 14 wagons was turned away at the bridge.', 'A caravan of 22 wagons was let through at the bridge.'],
    ['The board rejected 308 appeals by tenants.', 'The tribunal upheld 187 appeals by tenants.'],
    ['The club refused 40 applicants last year.', 'The club admitted 65 applicants last year.'],
    ['The jury dismissed 12 of the charges.', 'The appeal court upheld 7 of the charges.'],
    ['The agency approved 19 vaccines.', 'The agency rejected 23 vaccines.'],
    ['Customs turned back 31 trucks on Monday.', 'Customs admitted 55 trucks on Monday.'],
    ['Nine athletes were barred from the race.', 'Forty athletes were cleared for the race.'],
    ['Parliament vetoed 5 bills this term.', 'Parliament approved 8 bills this term.'],
    ['The registrar denied 60 licences to taverns.', 'The registrar granted 95 licences to taverns.'],
    ['The register accepted 16 species of moss.', 'The register rejected 21 species of moss.'],
    ['The judge quashed 30 fines.', 'The judge upheld 44 fines.'],
    // what is wanted is not what was given
    [
      'The merger needs the approval of regulators in five states.',
      'Regulators in three states have given their approval to the merger.',
    ],
    ['The treaty requires the signatures of 40 governments.', 'The treaty has been ratified by 22 governments.'],
    ['The ward is waiting for 18 beds.', 'The ward has received 11 beds.'],
    ['A convoy of 12 tankers is waiting at the lock.', 'A convoy of 20 tankers was let through at the lock.'],
    // what one has is not what one lost
    ['The monks own £31m worth of shares in the brewery.', 'The monks have lost £12m on their shares in the brewery.'],
    ['The fund holds $80m of the bonds.', 'The fund lost $15m on the bonds.'],
    ['The breeder owns 210 sheep.', 'The breeder lost 64 sheep to the flood.'],
    // went and came back
    ['Some 4,000 villagers fled the ash.', 'Some 900 villagers have returned.'],
    ['About 700 nuns were driven from the valley.', 'About 150 nuns have come back to the valley.'],
    // opened and shut, hired and sacked
    ['The chain opened 33 bakeries this year.', 'The chain closed 18 bakeries this year.'],
    ['The mill hired 90 weavers in May.', 'The mill dismissed 45 weavers in May.'],
    // the true number is not the reported one
    [
      'The trawler brought in a catch of £80,000, its owner said.',
      'The trawler had reported a catch of £95,000; the true figure was £31,000.',
    ],
    [
      'The museum had 610,000 visitors.',
      'The museum had claimed more visitors than any other, when in truth it had 240,000 visitors.',
    ],
    [
      'The reactor produced 40% of the power of the region.',
      'The reactor had been credited with much of the power; in reality it produced 22% of it.',
    ],
  ])('%s is not told as %s', (from, to) => {
    // the reported catch goes on as the reported catch
    expect(linked(from, to).filter((pair) => !pair.endsWith('£95,000'))).toEqual([])
  })

  it.each<[string, string, string]>([
    ['A caravan of 14 wagons was turned away.', 'A caravan of 22 wagons was sent back.', '14 → 22'],
    ['The board rejected 308 appeals.', 'The board dismissed 310 appeals.', '308 → 310'],
    ['The club admitted 65 applicants.', 'The club accepted 71 applicants.', '65 → 71'],
    // the word governs the part and not the whole
    ['The board rejected 9 of the 312 appeals.', 'The board upheld 11 of the 312 appeals.', '312 → 312'],
    // each of two in one clause has its own
    ['The school admitted 90 pupils and refused 12.', 'The school admitted 97 pupils and refused 15.', '90 → 97'],
    // what was wanted is what was given, where it is the same number
    [
      'The merger needs the approval of five states.',
      'All five states have given their approval to the merger.',
      'five → five',
    ],
    ['The monks own £31m worth of shares.', 'The monks hold £28m worth of shares.', '£31m → £28m'],
    ['The breeder lost 64 sheep.', 'The breeder has lost 71 sheep.', '64 → 71'],
    ['Some 4,000 villagers fled the ash.', 'Nearly 5,200 villagers fled the ash.', 'Some 4,000 → Nearly 5,200'],
    ['The chain opened 33 bakeries.', 'The chain has opened 35 bakeries.', '33 → 35'],
    ['The mill dismissed 45 weavers.', 'The mill has laid off 60 weavers.', '45 → 60'],
    // a participle that tells of somebody else far off says nothing
    [
      'In the hall that the owner had closed in spring, 400 choristers sang.',
      'In the hall that the mayor reopened, 420 choristers sang.',
      '400 → 420',
    ],
    // the number that was reported is told on
    [
      'The trawler brought in a catch of £80,000.',
      'The trawler had reported a catch of £80,000; the true figure was £31,000.',
      '£80,000 → £80,000',
    ],
    // "actually" without a reported number beside it sets nothing right
    ['The choir has 41 singers.', 'The choir actually has 45 singers.', '41 → 45'],
    ['The flood killed 41 people.', 'The true toll of the flood was 45 people killed.', '41 → 45'],
    ['The treaty has been ratified by 22 governments.', 'The treaty has been signed by 27 governments.', '22 → 27'],
    ['The bank holds 12 tonnes of gold.', 'The bank retains 11 tonnes of gold.', '12 tonnes → 11 tonnes'],
  ])('%s goes on as %s', (from, to, pair) => {
    expect(linked(from, to)).toContain(pair)
  })
})
