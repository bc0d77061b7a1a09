import { describe, expect, it } from 'vitest'
import { sameName, spelledAlike } from '../../../server/names/same-name.js'

describe('two names', () => {
  it.each([
    ['Tigran Petrossian', 'Tigran Petrosyan', true],
    ['Lin Mei-hua', 'Lin Meihua', true],
    ['Hallberg Aktiengesellschaft', 'Hallberg AG', true],
    ['Zoë Muñoz', 'Zoe Munoz', true],
    ['Ортов', 'Ortov', true],
    ['Moreno, Lucia', 'Lucia Moreno', true],
    ['Dr. Omar Fadel', 'Omar Fadel', true],
    ['Vu\ufffdi\ufffd', 'Vučić', true],
    ['Marcel Olsen', 'Marecl Olsen', true],
    ['Yusuf Hassan al-Harbi', 'Yusuf Hassan al-Gharbi', true],
    ['Yusuf Hassan al-Masri', 'Yusuf Hassan al-Maliki', false],
    ['Tarn Credit Fund', 'Tarn Credit Fund II', false],
    ['Anton Grigoryan', 'Davit Grigoryan', false],
    ['Ilham Karimov', 'Leyla Karimova', false],
    ['Hallberg AG', 'Hallberg GmbH', false],
    ['Martinsberg', 'Marburg', false],
    ['Northern Gas Company', 'Northern Oil Company', false],
  ])('%s and %s: one name %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same)
    expect(sameName(b, a)).toBe(same)
  })

  it('are spellings of one by the same letters, not by a part', () => {
    expect(spelledAlike('Ye Chih-wei', 'Ye Zhiwei')).toBeGreaterThan(0.8)
    expect(spelledAlike('Lake Tamsin', 'Tamsin')).toBe(0)
  })
})
