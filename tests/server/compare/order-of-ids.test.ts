import { expect, it } from 'vitest'
import { inOrderOfId } from '../../../server/compare/order-of-ids.js'

it('ids are in order of their numbers, by letter first', () => {
  expect(['p10', 'n1', 'p2', 'f3'].sort(inOrderOfId)).toEqual(['f3', 'n1', 'p2', 'p10'])
})
