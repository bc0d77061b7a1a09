/** The analysis for tests of series: everything computed, nothing kept. */
import { compareTexts } from '../../../server/compare/compare-texts.js'
import { factsOf } from '../../../server/compare/facts.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'
import { livesOf } from '../../../server/track/lives.js'
import { nameCourses } from '../../../server/track/name-courses.js'
import { contextOf, laidOf, type Series } from '../../../server/track/series.js'
import { digestOf } from '../../../server/track/step-digest.js'
import type { Analyst } from '../../../server/track/track-of.js'

export const analystOf = (series: Series): Analyst => ({
  step: (from, to) =>
    digestOf(
      compareTexts(laidOf(series, from), laidOf(series, to), {
        partial: { from: from.snapshot.partial, to: to.snapshot.partial },
        contexts: { from: contextOf(from.snapshot), to: contextOf(to.snapshot) },
      }),
    ),
  lives: (of) => livesOf(of),
  names: nameCourses,
  facts: (of) => factsOf(scan(laidOf(series, of), createLexicon()), contextOf(of.snapshot)),
})
