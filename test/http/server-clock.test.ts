import { describe, expect, it } from 'vitest'
import { silentLogger } from '../../src/base/index.js'
import { ServerClock } from '../../src/http/server-clock.js'
import { memoryLogger } from '../support/installation-world.js'

const NOW = 1_767_225_600_000
const at = (ms: number) => ({ date: new Date(ms).toUTCString() })

describe('what answers tell about the clock', () => {
  it('is not known before the first date', () => {
    const clock = new ServerClock(silentLogger)
    clock.observe({}, NOW, NOW)
    expect(clock.skewMs).toBeUndefined()
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['no date', { date: 'yesterday' }],
    ['a date that is a number', { date: 7 }],
    ['an empty date', { date: '' }],
    ['a cached answer', { ...at(NOW - 86_400_000), age: '86400' }],
  ])('is not learnt from %s', (_, headers) => {
    const clock = new ServerClock(silentLogger)
    clock.observe(headers, NOW, NOW + 10)
    expect(clock.skewMs).toBeUndefined()
  })

  it('is not learnt from a slow answer, nor across a jump of the own clock', () => {
    const clock = new ServerClock(silentLogger)
    clock.observe(at(NOW), NOW, NOW + 60_000)
    clock.observe(at(NOW + 1_000), NOW, NOW - 60_000)
    expect(clock.skewMs).toBeUndefined()
  })

  it('does not change for one proxy that answers from another day', () => {
    const { logger, lines } = memoryLogger()
    const clock = new ServerClock(logger)
    for (let call = 0; call < 20; call++) {
      const sent = NOW + call * 10_000
      clock.observe(at(call % 5 === 4 ? sent - 86_400_000 : sent), sent, sent + 100)
    }
    expect(Math.abs(clock.skewMs ?? 9_999_999)).toBeLessThan(1_000)
    expect(lines).toEqual([])
  })

  it('is said again only after the clock was right in between', () => {
    const { logger, lines } = memoryLogger()
    const clock = new ServerClock(logger)
    for (const skew of [60_000, 0, 60_000]) {
      for (let call = 0; call < 10; call++) {
        const sent = NOW + call * 10_000 + skew
        clock.observe(at(sent - skew + lines.length), sent, sent + 50)
      }
    }
    expect(lines).toHaveLength(2)
  })
})
