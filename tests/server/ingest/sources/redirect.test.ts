import { expect, it } from 'vitest'
import { redirectTarget } from '../../../../server/ingest/sources/redirect.js'

it.each<[string, string | null]>([
  ['#REDIRECT [[Harbour fire]]', 'Harbour fire'],
  ['#redirect: [[Harbour_fire#Causes|the causes]]\n\n{{R from move}}', 'Harbour fire#Causes'],
  ['#WEITERLEITUNG [[Hafenbrand]]', 'Hafenbrand'],
  ['#перенаправление [[Пожар в порту]]', 'Пожар в порту'],
  ['# Redirect [[Harbour fire]] is the first step.', null],
  [`#Hafen [[Brand]] begins a list\n${'* and an article follows it\n'.repeat(30)}`, null],
  ['The page was a #REDIRECT [[Harbour fire]] once.', null],
  ['', null],
])('%j leads to %j', (text, target) => {
  expect(redirectTarget(text)).toBe(target)
})
