import { describe, expect, it } from 'vitest'
import type { Clock } from '../../src/base/index.js'
import type { FakeClock } from '../../src/testing/index.js'
import { item, listDead, setUp, stopped } from './support.js'

/** Counts the timers of a clock. */
function counting(clock: FakeClock) {
  let timers = 0
  let most = 0
  const counted: Clock = {
    now: () => clock.now(),
    timer(ms, fn) {
      most = Math.max(most, ++timers)
      let over = false
      const end = () => {
        if (!over) timers--
        over = true
      }
      const timer = clock.timer(ms, () => {
        end()
        fn()
      })
      return {
        cancel() {
          end()
          timer.cancel()
        },
      }
    },
  }
  return { counted, most: () => most }
}

describe('resuming', () => {
  it('goes on after a store that was away at first, and does not reject', async () => {
    const done: string[] = []
    const { clock, store, inbox } = setUp(async ({ id }) => void done.push(id))
    await inbox(stopped(clock), { processors: new Map() }).accept(item('a'))
    const next = inbox()
    store.away = true
    expect(await next.resume()).toBe(0)
    await clock.advance(60_000)
    store.away = false
    await clock.advance(30_000)
    expect(done).toEqual(['a'])
  })

  it('goes on looking after one look failed half-way', async () => {
    const done: string[] = []
    const { clock, store, inbox } = setUp(async ({ id }) => void done.push(id))
    const next = inbox()
    await next.resume()
    const keys = store.keys.bind(store)
    store.keys = async function* (prefix) {
      yield* keys(prefix)
      throw new Error('the connection broke')
    }
    await clock.advance(31_000)
    store.keys = keys
    await inbox(stopped(clock), { processors: new Map() }).accept(item('a'))
    await clock.advance(30_000)
    expect(done).toEqual(['a'])
  })

  it('is not stopped by a record that is damaged, says so once, and counts it', async () => {
    const done: string[] = []
    const { clock, store, inbox, lines } = setUp(async ({ id }) => void done.push(id))
    const damaged = ['', 'not json', 'null', '[]', '{}', '{"item":null}', '{"item":{"id":"x"},"attempts":0}']
    for (const [index, text] of damaged.entries()) await store.set(`inbox/pending/wwP/0${index}`, text)
    const dead = inbox(stopped(clock), { processors: new Map() })
    await dead.accept(item('a'))
    await dead.accept(item('b'))
    const next = inbox()
    expect(await next.resume()).toBe(2)
    await next.idle()
    await clock.advance(90_000)
    expect(done.sort()).toEqual(['a', 'b'])
    expect(await next.counts()).toEqual({ pending: damaged.length, dead: 0, damaged: damaged.length })
    expect(lines.filter((line) => line.includes('damaged'))).toHaveLength(damaged.length)
  })

  it('is not stopped by a record that cannot be read', async () => {
    const done: string[] = []
    const { clock, store, inbox } = setUp(async ({ id }) => void done.push(id))
    const dead = inbox(stopped(clock), { processors: new Map() })
    for (const id of ['a', 'b', 'c']) await dead.accept(item(id))
    const get = store.get.bind(store)
    store.get = (key) => (key.endsWith('/b') ? Promise.reject(new Error('bad sector')) : get(key))
    const next = inbox()
    expect(await next.resume()).toBe(2)
    await next.idle()
    expect(done.sort()).toEqual(['a', 'c'])
  })

  it('puts a new event in place of a damaged record of the same id', async () => {
    const done: string[] = []
    const { store, inbox } = setUp(async ({ id }) => void done.push(id))
    await store.set('inbox/pending/wwP/a', '{"item":')
    const box = inbox()
    expect(await box.accept(item('a'))).toBeDefined()
    await box.idle()
    expect(done).toEqual(['a'])
    expect(await box.accept(item('a'))).toBeUndefined()
  })

  it('takes up ten thousand events with few at once, each of them once', async () => {
    const done = new Map<string, number>()
    let running = 0
    let most = 0
    const { clock, inbox } = setUp(async ({ id }) => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setImmediate(resolve))
      done.set(id, (done.get(id) ?? 0) + 1)
      running--
    })
    const dead = inbox(stopped(clock), { processors: new Map() })
    for (let i = 0; i < 10_000; i++) await dead.accept(item(`e${i}`))
    const next = inbox(clock, { concurrency: 7 })
    expect(await next.resume()).toBe(10_000)
    await next.idle()
    expect(most).toBe(7)
    expect(done.size).toBe(10_000)
    expect([...done.values()].every((times) => times === 1)).toBe(true)
    expect(await next.countPending()).toBe(0)
  })

  it('does not wait for the handlers, and reads in parallel', async () => {
    const { clock, store, inbox } = setUp(() => new Promise(() => {}))
    const dead = inbox(stopped(clock), { processors: new Map() })
    for (let i = 0; i < 300; i++) await dead.accept(item(`e${i}`))
    let reading = 0
    let most = 0
    const get = store.get.bind(store)
    store.get = async (key) => {
      most = Math.max(most, ++reading)
      await new Promise((resolve) => setImmediate(resolve))
      reading--
      return get(key)
    }
    expect(await inbox().resume()).toBe(300)
    expect(most).toBeGreaterThan(8)
    expect(most).toBeLessThanOrEqual(64)
  })

  it('keeps no timer for each event that waits', async () => {
    const { clock, inbox } = setUp(() => Promise.reject(new Error('no')))
    const { counted, most } = counting(clock)
    const box = inbox(counted, { concurrency: 4 })
    await box.resume()
    for (let i = 0; i < 500; i++) await box.accept(item(`e${i}`))
    await box.idle()
    await clock.advance(2_000)
    expect(most()).toBeLessThanOrEqual(4 + 3)
    await box.close()
    expect(clock.pendingTimers).toBe(0)
  })

  it('shares the work between two processes', async () => {
    const done: string[] = []
    const { clock, inbox } = setUp(async ({ id }) => {
      await new Promise((resolve) => setImmediate(resolve))
      done.push(id)
    })
    const dead = inbox(stopped(clock), { processors: new Map() })
    for (let i = 0; i < 200; i++) await dead.accept(item(`e${i}`))
    const both = [inbox(), inbox()]
    await Promise.all(both.map((box) => box.resume()))
    await Promise.all(both.map((box) => box.idle()))
    expect(done).toHaveLength(200)
    expect(new Set(done).size).toBe(200)
  })
})

describe('events of others on a shared store', () => {
  it('of another provider are never seen', async () => {
    const done: string[] = []
    const { clock, inbox } = setUp(async ({ id }) => void done.push(id))
    const theirs = inbox(stopped(clock), { providerCorpId: 'wwQ', processors: new Map() })
    await theirs.accept(item('a'))
    const ours = inbox()
    expect(await ours.resume()).toBe(0)
    expect(await ours.countPending()).toBe(0)
    expect(await ours.accept(item('a'))).toBeDefined()
    await ours.idle()
    await clock.advance(60_000)
    expect(done).toEqual(['a'])
    expect(await theirs.countPending()).toBe(1)
  })

  it('of a suite or a kind that is unknown here are left to whoever knows it', async () => {
    const done: string[] = []
    const { clock, inbox } = setUp(async ({ id }) => void done.push(id))
    const dead = inbox(stopped(clock), { processors: new Map() })
    await dead.accept(item('a', { suiteId: 'wwUnknown' }))
    await dead.accept(item('b', { kind: 'a newer one' }))
    await dead.accept(item('c'))
    const ours = inbox(clock, { isOurs: ({ suiteId }) => suiteId === 'ww1' })
    await ours.resume()
    await clock.advance(3_600_000)
    expect(done).toEqual(['c'])
    expect(await listDead(ours)).toEqual([])
    expect(await ours.countPending()).toBe(2)
    const theirs = inbox(clock, { isOurs: ({ suiteId }) => suiteId === 'wwUnknown' })
    await theirs.resume()
    await theirs.idle()
    expect(done).toEqual(['c', 'a'])
  })
})

describe('handlers that never end', () => {
  it('keep only their own lane busy', async () => {
    const done: string[] = []
    const { clock, inbox } = setUp(
      ({ id, name }) => {
        if (name === 'message.text') return new Promise(() => {})
        done.push(id)
        return Promise.resolve()
      },
      { concurrency: 2, laneOf: ({ name }) => name },
    )
    const box = inbox()
    for (let i = 0; i < 10; i++) await box.accept(item(`m${i}`, { name: 'message.text' }))
    await box.accept(item('install', { name: 'create_auth' }))
    await clock.advance(0)
    expect(done).toEqual(['install'])
  })
})

describe('holds and pauses left by a clock that was wrong', () => {
  const HOURS = 6 * 3_600_000

  it('hours ahead: a hold ends', async () => {
    let crash = true
    const done: string[] = []
    const { clock, inbox } = setUp(({ id }) => {
      if (crash) return new Promise(() => {})
      done.push(id)
      return Promise.resolve()
    })
    await inbox(stopped(clock, HOURS)).accept(item('a'))
    crash = false
    await inbox().resume()
    await clock.advance(60_000)
    expect(done).toEqual(['a'])
  })

  it('hours ahead: a pause ends', async () => {
    let tries = 0
    const { clock, inbox } = setUp(() =>
      tries++ === 0 ? Promise.reject(new Error('no')) : Promise.resolve(),
    )
    const dead = inbox(stopped(clock, HOURS))
    await dead.accept(item('a'))
    await dead.idle()
    await inbox().resume()
    await clock.advance(1_000)
    expect(tries).toBe(2)
  })

  it('hours ahead, alive: its events stay its own', async () => {
    let runs = 0
    const { clock, inbox } = setUp(() => {
      runs++
      return new Promise(() => {})
    })
    const ahead = { now: () => clock.now() + HOURS, timer: clock.timer.bind(clock) }
    await inbox(ahead).accept(item('a'))
    await inbox().resume()
    await clock.advance(10 * 60_000)
    expect(runs).toBe(1)
  })

  it('the own one, set back: what waits is tried after its pause', async () => {
    let tries = 0
    let setBackMs = 0
    const { clock, inbox } = setUp(() =>
      tries++ === 0 ? Promise.reject(new Error('no')) : Promise.resolve(),
    )
    // Timers do not follow a clock that is set back: they run when their time has passed.
    const own = { now: () => clock.now() - setBackMs, timer: clock.timer.bind(clock) }
    const box = inbox(own)
    await box.accept(item('a'))
    await box.idle()
    setBackMs = HOURS
    await clock.advance(1_000)
    expect(tries).toBe(2)
  })
})
