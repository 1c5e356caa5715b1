import { describe, expect, it } from 'vitest'
import { acquireLease, holdLease, MemoryStore, waitForLease } from '../../src/store/index.js'
import { FakeClock } from '../../src/testing/index.js'

function setUp() {
  const clock = new FakeClock()
  return { clock, store: new MemoryStore({ clock }), options: { clock, ttlMs: 30_000 } }
}

describe('waiting for a lease', () => {
  it('ends when its holder gives it back', async () => {
    const { clock, store, options } = setUp()
    const first = await waitForLease(store, 'lease/a', options)
    let taken = false
    const second = waitForLease(store, 'lease/a', options).then(() => {
      taken = true
    })
    await clock.advance(5_000)
    expect(taken).toBe(false)
    await first.release()
    await clock.advance(100)
    await second
    expect(taken).toBe(true)
  })

  it('ends when its holder is dead for as long as the lease lasts', async () => {
    const { clock, store, options } = setUp()
    await acquireLease(store, 'lease/a', options)
    const second = waitForLease(store, 'lease/a', options)
    await clock.advance(30_100)
    expect(await second).toBeDefined()
  })
})

describe('work under a lease', () => {
  it('keeps it as long as it lasts, and gives it back', async () => {
    const { clock, store, options } = setUp()
    let finish = () => {}
    const work = holdLease(store, 'lease/a', options, () => new Promise((resolve) => (finish = resolve)))
    await clock.advance(10 * 60_000)
    expect(await acquireLease(store, 'lease/a', options)).toBeUndefined()
    finish()
    expect(await work).toBe(true)
    expect(await acquireLease(store, 'lease/a', options)).toBeDefined()
    expect(clock.pendingTimers).toBe(0)
  })

  it('says when it was lost on the way', async () => {
    const { store, options } = setUp()
    expect(await holdLease(store, 'lease/a', options, () => store.delete('lease/a'))).toBe(false)
  })

  it('that fails gives it back as well', async () => {
    const { clock, store, options } = setUp()
    const work = holdLease(store, 'lease/a', options, () => Promise.reject(new Error('no')))
    await expect(work).rejects.toThrow('no')
    expect(await acquireLease(store, 'lease/a', options)).toBeDefined()
    expect(clock.pendingTimers).toBe(0)
  })

  it('outlives a store that fails for a moment', async () => {
    const { clock, store, options } = setUp()
    let finish = () => {}
    const work = holdLease(store, 'lease/a', options, () => new Promise((resolve) => (finish = resolve)))
    await clock.advance(0)
    const swap = store.swap.bind(store)
    store.swap = () => Promise.reject(new Error('store is away'))
    await clock.advance(15_000)
    store.swap = swap
    await clock.advance(60_000)
    finish()
    expect(await work).toBe(true)
  })
})

describe('a lease of a holder whose clock is wrong', () => {
  const HOURS = 5 * 3_600_000

  it.each([
    ['hours ahead', HOURS],
    ['days ahead', 3 * 24 * 3_600_000],
  ])('%s ends as soon as any other when its holder is gone', async (_, ahead) => {
    const { clock, store, options } = setUp()
    await acquireLease(store, 'lease/a', { clock: new FakeClock(clock.now() + ahead), ttlMs: 30_000 })
    let taken = false
    const second = waitForLease(store, 'lease/a', options).then(() => {
      taken = true
    })
    await clock.advance(29_000)
    expect(taken).toBe(false)
    await clock.advance(1_100)
    await second
    expect(taken).toBe(true)
  })

  it('is not taken from a holder that is alive', async () => {
    const { clock, store, options } = setUp()
    const skewed = { now: () => clock.now() + HOURS, timer: clock.timer.bind(clock) }
    let finish = () => {}
    const work = holdLease(
      store,
      'lease/a',
      { clock: skewed, ttlMs: 30_000 },
      () => new Promise((resolve) => (finish = resolve)),
    )
    let taken = false
    const second = waitForLease(store, 'lease/a', options).then(() => {
      taken = true
    })
    await clock.advance(10 * 60_000)
    expect(taken).toBe(false)
    finish()
    expect(await work).toBe(true)
    await clock.advance(200)
    await second
  })

  it('does not take leases of others for over because its own clock is behind', async () => {
    const { clock, store, options } = setUp()
    let finish = () => {}
    const work = holdLease(store, 'lease/a', options, () => new Promise((resolve) => (finish = resolve)))
    const behind = { now: () => clock.now() - HOURS, timer: clock.timer.bind(clock) }
    let taken = false
    const second = waitForLease(store, 'lease/a', { clock: behind, ttlMs: 30_000 }).then(() => {
      taken = true
    })
    await clock.advance(5 * 60_000)
    expect(taken).toBe(false)
    finish()
    expect(await work).toBe(true)
    await clock.advance(200)
    await second
  })

  it.each(['', 'not json', '{}', 'null', '{"owner":"x","ttlMs":"1","until":null}'])(
    'does not stand in the way when it is damaged: %s',
    async (text) => {
      const { store, options } = setUp()
      await store.set('lease/a', text)
      expect(await acquireLease(store, 'lease/a', options)).toBeDefined()
    },
  )
})

describe('a lease on a store that fails after it has written', () => {
  it('is still ours, and is given back', async () => {
    const { clock, store, options } = setUp()
    const lease = await acquireLease(store, 'lease/a', options)
    const swap = store.swap.bind(store)
    store.swap = async (...args) => {
      await swap(...args)
      throw new Error('the answer was lost')
    }
    await clock.advance(10_000)
    await expect(lease?.renew()).rejects.toThrow('lost')
    store.swap = swap
    await clock.advance(10_000)
    expect(await lease?.renew()).toBe(true)
    await lease?.release()
    expect(await store.get('lease/a')).toBeUndefined()
  })
})
