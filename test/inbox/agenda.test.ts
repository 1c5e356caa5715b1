import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Agenda } from '../../src/inbox/agenda.js'
import { FakeClock } from '../../src/testing/index.js'

describe('an agenda', () => {
  it('gives every key out once, at its last time, in order and on one timer', async () => {
    const put = fc.record({ key: fc.integer({ min: 0, max: 15 }), inMs: fc.integer({ min: 0, max: 500 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(put, { maxLength: 60 }), async (puts) => {
        const clock = new FakeClock()
        const start = clock.now()
        const due: [string, number, string][] = []
        const agenda = new Agenda(clock, (key, note) => void due.push([key, clock.now() - start, note]))
        const expected = new Map<string, [number, string]>()
        for (const [index, { key, inMs }] of puts.entries()) {
          agenda.put(`k${key}`, start + inMs, `n${index}`)
          expected.set(`k${key}`, [inMs, `n${index}`])
          expect(clock.pendingTimers).toBe(1)
        }
        await clock.advance(1_000)
        const times = due.map(([, at]) => at)
        expect(times).toEqual([...times].sort((a, b) => a - b))
        expect(new Map(due.map(([key, at, note]) => [key, [at, note]]))).toEqual(expected)
        expect(due).toHaveLength(expected.size)
        expect(clock.pendingTimers).toBe(0)
      }),
    )
  })

  it('is silent once cleared', async () => {
    const clock = new FakeClock()
    const agenda = new Agenda(clock, () => expect.unreachable())
    agenda.put('a', clock.now() + 10, '')
    agenda.clear()
    await clock.advance(100)
    expect(clock.pendingTimers).toBe(0)
    expect(agenda.noteOf('a')).toBeUndefined()
  })
})
