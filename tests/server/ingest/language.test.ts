/** Whose language a text is in, where nobody says it; and that names and short texts decide nothing. */
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../server/ingest/language.js'
import { understand } from '../../../server/ingest/understand.js'

const languageOf = async (...paragraphs: readonly string[]) =>
  (await detectLanguage(paragraphs.map((text) => ({ kind: 'paragraph', level: 0, text }))))?.language ?? null

const DIKE = {
  en: 'The dike at the northern lock gave way before dawn, and the water stood a metre high in the lower streets.',
  de: 'Der Deich an der nördlichen Schleuse brach vor dem Morgengrauen, und das Wasser stand einen Meter hoch in den unteren Straßen.',
  fr: 'La digue près de l’écluse nord a cédé avant l’aube et l’eau est montée à un mètre dans les rues basses.',
  es: 'El dique junto a la esclusa norte cedió antes del amanecer y el agua alcanzó un metro en las calles bajas.',
  pt: 'O dique junto à eclusa norte cedeu antes do amanhecer e a água chegou a um metro nas ruas baixas.',
  it: 'La diga vicino alla chiusa nord ha ceduto prima dell’alba e l’acqua ha raggiunto un metro nelle strade basse.',
  nl: 'De dijk bij de noordelijke sluis brak voor zonsopgang en het water stond een meter hoog in de lage straten.',
  pl: 'Wał przy północnej śluzie pękł przed świtem, a woda w niżej położonych ulicach sięgała metra.',
  tr: 'Kuzey savağındaki set şafaktan önce çöktü ve su aşağı sokaklarda bir metreye yükseldi.',
  az: 'Şimal şlüzündəki bənd sübhdən əvvəl yarıldı və su aşağı küçələrdə bir metrə qalxdı.',
  ru: 'Дамба у северного шлюза прорвалась перед рассветом, и вода на нижних улицах поднялась на метр.',
  uk: 'Дамба біля північного шлюзу прорвалася перед світанком, і вода на нижніх вулицях піднялася на метр.',
  hy: 'Հյուսիսային ջրարգելակի մոտ ամբարտակը փլվեց լուսաբացից առաջ, և ջուրը ցածր փողոցներում բարձրացավ մեկ մետր։',
  ka: 'ჩრდილოეთ რაბთან კაშხალი გათენებამდე გაირღვა და წყალმა ქვედა ქუჩებში ერთ მეტრს მიაღწია.',
  ar: 'انهار السد عند البوابة الشمالية قبل الفجر وارتفع الماء مترا في الشوارع المنخفضة.',
  el: 'Το ανάχωμα στη βόρεια δεξαμενή υποχώρησε πριν από την αυγή και το νερό ανέβηκε ένα μέτρο στους χαμηλούς δρόμους.',
  he: 'הסכר ליד השער הצפוני קרס לפני עלות השחר והמים עלו לגובה מטר ברחובות הנמוכים.',
  zh: '北闸附近的堤坝在黎明前决口,低洼街道的积水深达一米。',
  ja: '北側の水門近くの堤防が夜明け前に決壊し、低い通りでは水位が一メートルに達した。',
} as const

describe('the language of a text', () => {
  it.each(Object.entries(DIKE))('%s is known by a sentence', async (language, sentence) => {
    expect(await languageOf(sentence)).toBe(language)
  })

  it.each([
    [
      'names of other languages',
      'Mayor Nguyễn Văn Hùng of Thành phố Vinh met Zbigniew Wójcik and Grzegorz Brzęczyszczykiewicz of Łódź on Tuesday and told them that the ferry would sail again in the spring.',
    ],
    [
      'a table of results',
      'The goals came from Müller, Sané, Gündoğan, Kovačić and Đoković before a crowd of 75,000 that had waited since noon.',
    ],
    [
      'a quotation',
      'He said “la République n’oublie pas” and left the hall, while those who had come to hear him went on waiting at the gate.',
    ],
    [
      'a statute',
      'A person shall not discharge waste into the waters to which this section applies without consent in writing.',
    ],
  ])('English stays English with %s', async (_, sentence) => {
    expect(await languageOf(sentence)).toBe('en')
  })

  it.each([
    ['nothing', ''],
    ['a heading', 'Es brennt'],
    ['figures', '12 345 678 90 3,456 7.5 % 12:30 2020-01-02 77 88 99 100 200 300 400 500 600 700 800 900'],
    ['names alone', 'Anna Berg, Otto Klein, Rosa Stern, Karl Lang, Emma Kurz, Paul Groß, Lena Weiß, Hugo Braun'],
    ['letters without words', 'xq zrt plm ghj kkl bnm qwe vvv zzz ppp wrt xcv bnq fgh jkl mnb vcx zqw rtp lkj hgf dsz'],
  ])('of %s is not known', async (_, text) => {
    expect(await languageOf(text)).toBeNull()
  })

  it('is that of most of the text, however many the others that are quoted in it', async () => {
    expect(await languageOf(DIKE.de, DIKE.de, DIKE.en, DIKE.de, DIKE.de)).toBe('de')
  })
})

describe('what is said of the language', () => {
  const page = (tag: string, sentence: string) =>
    `<html lang="${tag}"><head><title>Dike</title></head><body><article><h1>Dike</h1><p>${`${sentence} `.repeat(8)}</p></article></body></html>`
  const read = (content: string, language?: string) =>
    understand({ content, name: null, format: 'html', given: language ? { language } : {} })

  it('by a person stands', async () => {
    expect((await read(page('de', DIKE.de), 'fr')).language).toBe('fr')
  })

  it('by a page is believed', async () => {
    expect((await read(page('de-AT', DIKE.de))).language).toBe('de')
    expect(
      (await read(page('hr', 'Nasip je popustio prije zore i voda je stajala metar visoko u donjim ulicama grada.')))
        .language,
    ).toBe('hr')
  })

  it('by a page whose text is in another language is not, and that is on record', async () => {
    const { language, repairs } = await read(page('en', DIKE.de))
    expect(language).toBe('de')
    expect(repairs).toContainEqual({
      kind: 'language',
      count: 1,
      note: 'the page says that it is in English, and its text is in German',
    })
  })
})
