import { describe, expect, it } from 'vitest'
import { silentLogger } from '../../src/base/index.js'
import { MemoryStore } from '../../src/store/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { SuiteTickets } from '../../src/tokens/index.js'

const SUITE = 'ww1'
const HOUR = 3_600_000

function setUp() {
  const clock = new FakeClock()
  const store = new MemoryStore({ clock })
  return { clock, store, tickets: new SuiteTickets(store, clock, silentLogger), now: clock.now() }
}

describe('suite tickets', () => {
  it('pushed in the wrong order leave the newest', async () => {
    const { tickets, now } = setUp()
    expect(await tickets.push(SUITE, 'newer', now)).toBe(true)
    expect(await tickets.push(SUITE, 'older', now - 600_000)).toBe(false)
    expect(await tickets.push(SUITE, 'again', now)).toBe(true)
    expect(await tickets.get(SUITE)).toBe('again')
  })

  it.each([Number.NaN, 0, -1, Number.POSITIVE_INFINITY, 1e300, 1])(
    'pushed with the time %d are taken, and keep no later one out',
    async (bad) => {
      const { tickets, clock, now } = setUp()
      await tickets.push(SUITE, 'first', now)
      expect(await tickets.push(SUITE, 'without a time', bad)).toBe(true)
      expect(await tickets.get(SUITE)).toBe('without a time')
      await clock.advance(600_000)
      expect(await tickets.push(SUITE, 'next', now + 600_000)).toBe(true)
      expect(await tickets.get(SUITE)).toBe('next')
      expect(await tickets.push(SUITE, 'repeated', now)).toBe(false)
    },
  )

  it.each([HOUR, -HOUR, 30 * 24 * HOUR, -30 * 24 * HOUR])(
    'set by hand on a machine whose clock is %d ms off keep out nothing that is pushed',
    async (off) => {
      const { tickets, clock, now } = setUp()
      clock.set(now + off)
      expect(await tickets.set(SUITE, 'by hand')).toBe(true)
      expect(await tickets.push(SUITE, 'pushed', now)).toBe(true)
      expect(await tickets.set(SUITE, 'by hand, with a time', now + 10 * HOUR)).toBe(true)
      expect(await tickets.push(SUITE, 'pushed later', now + 600_000)).toBe(true)
      expect(await tickets.get(SUITE)).toBe('pushed later')
    },
  )

  it('set by hand with the time of their push do not replace newer ones', async () => {
    const { tickets, now } = setUp()
    await tickets.set(SUITE, 'by hand', now)
    expect(await tickets.set(SUITE, 'older', now - 1)).toBe(false)
    await tickets.push(SUITE, 'pushed', now + 1)
    expect(await tickets.set(SUITE, 'older', now)).toBe(false)
    expect(await tickets.get(SUITE)).toBe('pushed')
    await expect(tickets.set(SUITE, 'x', Number.NaN)).rejects.toMatchObject({ code: 'WECOM_CONFIG' })
    await expect(tickets.set(SUITE, ' ')).rejects.toMatchObject({ code: 'WECOM_CONFIG' })
  })

  it.each(['', 'x', 'null', '{}', '{"ticket":7,"receivedAt":1}', '{"ticket":"t","receivedAt":"now"}'])(
    'that are damaged in the store (%s) count as absent and are replaced',
    async (text) => {
      const { tickets, store, now } = setUp()
      await store.set(`ticket/${SUITE}`, text)
      expect(await tickets.get(SUITE)).toBeUndefined()
      expect(await tickets.age(SUITE)).toBeUndefined()
      expect(await tickets.push(SUITE, 'new', now)).toBe(true)
      expect(await tickets.get(SUITE)).toBe('new')
    },
  )

  it('received by a clock that was ahead do not look fresh for hours', async () => {
    const { tickets, clock, now } = setUp()
    clock.set(now + 5 * HOUR)
    await tickets.push(SUITE, 't', now)
    clock.set(now + HOUR)
    expect(await tickets.age(SUITE)).toMatchObject({ fresh: false, ageMs: 0 })
  })

  it('that WeCom refuses are told apart from those that never came and those that are too old', async () => {
    const { tickets, clock, now } = setUp()
    const cause = new Error('40085')
    expect(tickets.missing(SUITE)).toMatchObject({ code: 'WECOM_NO_SUITE_TICKET', reason: 'ticket_missing' })
    await tickets.push(SUITE, 'SECRETTICKET', now)
    const refused = await tickets.refused(SUITE, cause)
    expect(refused).toMatchObject({ code: 'WECOM_NO_SUITE_TICKET', reason: 'ticket_refused', cause })
    expect(refused.message).toContain('refused')
    expect(refused.message).not.toMatch(/\b0 min/)
    await clock.advance(45 * 60_000)
    const old = await tickets.refused(SUITE, cause)
    expect(old).toMatchObject({ reason: 'ticket_expired' })
    expect(old.message).toContain('45 min ago')
    for (const error of [refused, old]) expect(JSON.stringify(error)).not.toContain('SECRETTICKET')
  })
})
