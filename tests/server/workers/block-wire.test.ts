import { describe, expect, it } from 'vitest'
import type { Block } from '../../../server/text/blocks.js'
import { blockReceiver, blockSender } from '../../../server/workers/block-wire.js'

const block = (text: string): Block => ({ kind: 'paragraph', level: 0, text })
const [a, b, c] = [block('one'), block('two'), block('three')] as const
const texts = (blocks: readonly Block[]) => blocks.map(({ text }) => text)
/** as it comes out of another thread */
const copied = <T>(value: T): T => structuredClone(value)

describe('blocks between two threads', () => {
  it('are sent once, and arrive as the same object every time', () => {
    const send = blockSender(1)
    const receive = blockReceiver()
    const first = receive(copied(send([a, b, a])))
    const later = copied(send([b, c]))
    expect(texts(later.fresh)).toEqual(['three'])
    const second = receive(later)
    expect([texts(first), texts(second)]).toEqual([
      ['one', 'two', 'one'],
      ['two', 'three'],
    ])
    expect(second[0]).toBe(first[1])
  })

  it('of several threads are kept apart', () => {
    const receive = blockReceiver()
    const [one, other] = [blockSender(1), blockSender(2)]
    expect(texts(receive(copied(one([a, b]))))).toEqual(['one', 'two'])
    expect(texts(receive(copied(other([c, a]))))).toEqual(['three', 'one'])
    expect(texts(receive(copied(one([b]))))).toEqual(['two'])
  })

  it('are counted anew when many were sent, so that neither side keeps all', () => {
    const send = blockSender(1, 5)
    const receive = blockReceiver()
    receive(copied(send([a, b])))
    const anew = copied(send([a, c]))
    expect(texts(anew.fresh)).toEqual(['one', 'three'])
    expect(texts(receive(anew))).toEqual(['one', 'three'])
  })

  it('that were lost on the way are missed', () => {
    const send = blockSender(1)
    const receive = blockReceiver()
    send([a])
    expect(() => receive(copied(send([b])))).toThrow(/did not arrive/)
  })
})
