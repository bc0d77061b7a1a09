/**
 * The words that English writes numbers with. Closed classes, listed from a grammar's tables; lakh and crore from Indian
 * English. Ordinals are here only as the denominators of fractions ("two-thirds", "a twelfth of").
 */

const table = (entries: string): ReadonlyMap<string, number> =>
  new Map(
    entries.split(' ').map((entry) => {
      const [word, value] = entry.split('=')
      return [word!, Number(value)] as const
    }),
  )

/** Added up: twenty + three. */
export const SMALL_NUMBERS = table(
  'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 ' +
    'fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 ' +
    'fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
)

/** Multiplied: three × hundred. */
export const SCALES = table(
  'hundred=100 thousand=1e3 million=1e6 billion=1e9 trillion=1e12 quadrillion=1e15 lakh=1e5 lakhs=1e5 lac=1e5 crore=1e7 ' +
    'crores=1e7 dozen=12',
)

/** Short for a scale, after digits only: 2bn, $1.5m, 40k. `m` and `k` also stand for metre and kelvin, see measures. */
export const SHORT_SCALES = table(
  'bn=1e9 tn=1e12 trn=1e12 mn=1e6 mln=1e6 mio=1e6 bln=1e9 m=1e6 b=1e9 k=1e3 mil=1e6 cr=1e7',
)

export const FRACTIONS = table(
  'half=0.5 halves=0.5 third=0.33333333333333 quarter=0.25 fourth=0.25 fifth=0.2 sixth=0.16666666666667 ' +
    'seventh=0.14285714285714 eighth=0.125 ninth=0.11111111111111 tenth=0.1 eleventh=0.090909090909091 ' +
    'twelfth=0.083333333333333 fifteenth=0.066666666666667 twentieth=0.05 hundredth=0.01 thousandth=0.001 ' +
    'thirds=0.33333333333333 quarters=0.25 fourths=0.25 fifths=0.2 sixths=0.16666666666667 sevenths=0.14285714285714 ' +
    'eighths=0.125 ninths=0.11111111111111 tenths=0.1 twelfths=0.083333333333333 hundredths=0.01',
)

/** Magnitudes without a number. The value orders them: "dozens" to "hundreds" is a rise, of no known size. */
export const VAGUE_PLURALS = table(
  'tens=20 scores=40 dozens=36 hundreds=300 thousands=3e3 millions=3e6 billions=3e9 trillions=3e12 lakhs=3e5 crores=3e7',
)

export const VULGAR_FRACTIONS = table(
  '¼=0.25 ½=0.5 ¾=0.75 ⅐=0.14285714285714 ⅑=0.11111111111111 ⅒=0.1 ⅓=0.33333333333333 ⅔=0.66666666666667 ⅕=0.2 ⅖=0.4 ' +
    '⅗=0.6 ⅘=0.8 ⅙=0.16666666666667 ⅚=0.83333333333333 ⅛=0.125 ⅜=0.375 ⅝=0.625 ⅞=0.875',
)

/** How often: "fined twice". "once" means "formerly" as often as it counts, and is left out. */
export const TIMES = table('twice=2 thrice=3')

/** Words that make a following scale vague: "several hundred", "a few thousand". */
export const SOME = new Set(['several', 'few', 'many'])
