import { expect, it } from 'vitest'
import { namesApart } from '../../../web/across/voice-names.js'

const paper = (publisher: string | null, title: string | null) => ({ publisher, title })

it.each([
  ['by their publishers', [paper('The Post', 'Flood'), paper('The Times', 'Flood')], ['The Post', 'The Times']],
  [
    'by their titles too where two have one publisher',
    [paper('The Post', 'Flood'), paper('The Post', 'Flood, live'), paper('The Times', 'Flood')],
    ['The Post, Flood', 'The Post, Flood, live', 'The Times'],
  ],
  ['by their titles where there is no publisher', [paper(null, 'Flood'), paper(null, 'Dam')], ['Flood', 'Dam']],
  [
    'by what there is',
    [paper('The Post', null), paper('The Post', null), paper(null, null)],
    ['The Post', 'The Post', ''],
  ],
])('articles beside one another are called %s', (_, articles, names) => expect(namesApart(articles)).toEqual(names))
