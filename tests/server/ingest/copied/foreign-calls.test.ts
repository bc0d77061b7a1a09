import { describe, expect, it } from 'vitest'
import { withoutFurniture } from '../../../../server/ingest/copied/furniture.js'

const block = (text: string) => ({ kind: 'paragraph' as const, level: 0, text })
const PROSE = 'La rivière est sortie de son lit lundi soir, et une quarantaine de maisons sont sous les eaux.'
const kept = (...lines: string[]) => withoutFurniture(lines.map(block)).kept.map(({ text }) => text)

describe('around an article in another language', () => {
  it.each([
    'À lire aussi : Dix ans de crues dans la vallée',
    'Lesen Sie auch: Wie der Damm gebaut wurde',
    'Lea también: La crecida de 1998',
    'Leggi anche: Dieci anni di piene',
    'Читайте также: Паводок в цифрах',
    'Czytaj także: Dziesięć lat powodzi',
    'Publicité',
    'Teilen',
    'Tous droits réservés. Reproduction interdite.',
    '© 2024 Talblatt. Alle Rechte vorbehalten.',
    'Abonnez-vous à notre lettre du matin',
    'Подпишитесь на наш канал',
    'Temps de lecture : 3 min',
    'Article réservé aux abonnés',
  ])('"%s" goes', (line) => {
    expect(kept('Crue dans la vallée', PROSE, line, PROSE)).toEqual(['Crue dans la vallée', PROSE, PROSE])
  })

  it.each([
    'Par Anne Petit',
    'Par Anne Petit et Marc Le Goff',
    'Von Anna Berg in Hamburg',
    'Por Ana Ruiz y Luis Vega',
    'Автор: Анна Петрова',
    'By Anna Berg in Visby',
  ])('the by-line "%s" below the headline goes', (line) => {
    expect(kept('Crue dans la vallée', line, PROSE)).toEqual(['Crue dans la vallée', PROSE])
  })

  it.each([
    'À lire aussi dans les archives, le rapport de 1998 disait déjà que la digue ne tiendrait pas.',
    'Lesen Sie auch das Kleingedruckte, riet der Verband den Mietern am Montag.',
    'Teilen heißt nicht verlieren, sagte sie.',
    'La publicité du tabac est interdite.',
    'Par Toutatis, criait la foule.',
    'Von der Brücke blieb nichts.',
    'Подпишите договор до мая, говорит министр.',
  ])('"%s" stays', (line) => {
    expect(kept('Crue dans la vallée', line, PROSE)).toContain(line)
  })

  it('a headline that begins like a by-line stays', () => {
    expect(kept('Von Trapp House Burns', PROSE)).toEqual(['Von Trapp House Burns', PROSE])
    expect(kept('Di Marco Wins Again', PROSE)).toEqual(['Di Marco Wins Again', PROSE])
  })
})
