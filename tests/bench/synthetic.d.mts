import type { Truth } from './quality.mjs'

export function makePair(
  paragraphs: readonly string[],
  kind: 'light' | 'heavy',
  scale: number,
  articleLength?: number,
): { readonly from: readonly string[]; readonly to: readonly string[]; readonly truth: Truth }
