import { describe, expect, it } from 'vitest'
import type { Reference } from '../../../server/schema/reference.js'
import { referenceReceiver, referenceSender } from '../../../server/workers/reference-wire.js'

const cites = (text: string, citedIn: number[], url: string | null = null): Reference => ({
  ...{ text, title: null, url, citedIn },
})
/** as it comes out of another thread */
const copied = <T>(value: T): T => structuredClone(value)

describe('references between two threads', () => {
  it('arrive as they were, each entry sent once however it is cited', () => {
    const send = referenceSender(1)
    const receive = referenceReceiver()
    const versions = [
      [cites('Lind 1931', [0, 4]), cites('Holm 1950', [])],
      [cites('Holm 1950', [2]), cites('Lind 1931', [1, 5]), cites('Lind 1931', [3], 'https://post.example/7')],
      [],
      [cites('Lind 1931', [1, 5])],
    ]
    const sent = versions.map((version) => copied(send(version)))
    expect(sent.map(({ fresh }) => fresh.length)).toEqual([2, 1, 0, 0])
    expect(sent.map(receive)).toEqual(versions)
  })

  it('are the same object as long as they are cited alike, and never change', () => {
    const send = referenceSender(1)
    const receive = referenceReceiver()
    const [first] = receive(copied(send([cites('Lind 1931', [2])])))
    const [second] = receive(copied(send([cites('Lind 1931', [2])])))
    const [third] = receive(copied(send([cites('Lind 1931', [3])])))
    expect(second).toBe(first)
    expect([first?.citedIn, third?.citedIn]).toEqual([[2], [3]])
  })

  it('are counted anew when many were sent, so that neither side keeps all', () => {
    const send = referenceSender(1, 5)
    const receive = referenceReceiver()
    receive(copied(send([cites('Lind 1931', [0])])))
    const anew = copied(send([cites('Lind 1931', [1])]))
    expect(anew.fresh).toHaveLength(1)
    expect(receive(anew)).toEqual([cites('Lind 1931', [1])])
  })

  it('that were lost on the way are missed', () => {
    const send = referenceSender(1)
    const receive = referenceReceiver()
    send([cites('Lind 1931', [])])
    expect(() => receive(copied(send([cites('Holm 1950', [])])))).toThrow(/did not arrive/)
  })
})
