import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FakeClock } from '../../src/testing/index.js'
import { item, listDead, setUp, stopped } from './support.js'

/** A handler that ends when it is told to. */
function held() {
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = []
  const process = () => new Promise<void>((resolve, reject) => ends.push({ resolve, reject }))
  return { ends, process }
}

describe('the outcome of a handler', () => {
  it.each([false, true])(
    'is recorded when the store is back; the handler does not run again (written: %s)',
    async (afterwards) => {
      let runs = 0
      const { clock, store, inbox } = setUp(async () => {
        runs++
        store.away = true
        store.afterwards = afterwards
      })
      const [box, other] = [inbox(), inbox()]
      await box.resume()
      await other.resume()
      const accepted = await box.accept(item('a'))
      await accepted?.firstTry
      await clock.advance(3 * 60_000)
      store.away = false
      await clock.advance(5_000)
      expect(await box.countPending()).toBe(0)
      await clock.advance(3_600_000)
      expect(runs).toBe(1)
      expect(await box.accept(item('a'))).toBeUndefined()
    },
  )

  it.each([false, true])(
    'is recorded as a failure just so, and the next try waits its pause (written: %s)',
    async (afterwards) => {
      const attempts: number[] = []
      const { clock, store, inbox } = setUp(
        async (_, { attempt }) => {
          attempts.push(attempt)
          if (attempt > 1) return
          store.away = true
          store.afterwards = afterwards
          throw new Error('no')
        },
        { retryDelaysMs: [120_000] },
      )
      const box = inbox()
      await box.resume()
      await box.accept(item('a'))
      await clock.advance(60_000)
      store.away = false
      await clock.advance(59_000)
      expect(attempts).toEqual([1])
      await clock.advance(2_000)
      await box.idle()
      expect(attempts).toEqual([1, 2])
    },
  )

  it.each([false, true])('is recorded as a dead letter just so (written: %s)', async (afterwards) => {
    const { clock, store, inbox } = setUp(
      async () => {
        store.away = true
        store.afterwards = afterwards
        throw new Error('no')
      },
      { retryDelaysMs: [] },
    )
    const box = inbox()
    await box.accept(item('a'))
    await clock.advance(60_000)
    store.away = false
    await clock.advance(10_000)
    expect(await listDead(box)).toMatchObject([{ id: 'a', kind: 'callback', attempts: 1 }])
    expect(await box.countPending()).toBe(0)
  })

  it('is tried once more at closing', async () => {
    let runs = 0
    const { store, inbox } = setUp(async () => {
      runs++
      store.away = true
    })
    const box = inbox()
    await (await box.accept(item('a')))?.firstTry
    store.away = false
    await box.close()
    expect(await box.countPending()).toBe(0)
    expect(runs).toBe(1)
  })

  it('that cannot be recorded does not keep closing or idling from ending', async () => {
    const { store, inbox, lines } = setUp(async () => {
      store.away = true
    })
    const box = inbox()
    await (await box.accept(item('a')))?.firstTry
    await box.idle()
    await box.close()
    expect(lines.some((line) => line.startsWith('the inbox was closed with outcomes'))).toBe(true)
  })
})

describe('a process that lost an event to another one', () => {
  async function lost() {
    const first = held()
    const second = held()
    const world = setUp(first.process, { retryDelaysMs: [1_000] })
    const late = new FakeClock(world.clock.now())
    const one = world.inbox(late)
    await one.accept(item('a'))
    await world.clock.advance(20_000)
    const two = world.inbox(world.clock, { processors: new Map([['callback', second.process]]) })
    await two.resume()
    expect([first.ends.length, second.ends.length]).toEqual([1, 1])
    return { ...world, one, two, first, second }
  }

  it('does not take it away when it succeeds late', async () => {
    const { one, two, first, second, clock } = await lost()
    first.ends[0]?.resolve()
    await one.idle()
    expect(await two.countPending()).toBe(1)
    second.ends[0]?.reject(new Error('no'))
    await two.idle()
    await clock.advance(1_000)
    expect(second.ends).toHaveLength(2)
  })

  it('does not bury it when it fails late', async () => {
    const { one, two, first, second } = await lost()
    first.ends[0]?.reject(new Error('no'))
    await one.idle()
    expect(await listDead(two)).toEqual([])
    second.ends[0]?.resolve()
    await two.idle()
    expect(await two.countPending()).toBe(0)
    expect(await listDead(two)).toEqual([])
  })

  it('does not bury what is done', async () => {
    const world = setUp(held().process)
    const first = held()
    const late = world.inbox(stopped(world.clock), {
      processors: new Map([['callback', first.process]]),
      retryDelaysMs: [],
    })
    await late.accept(item('a'))
    await world.clock.advance(20_000)
    const two = world.inbox(world.clock, { processors: new Map([['callback', async () => {}]]) })
    await two.resume()
    await two.idle()
    first.ends[0]?.reject(new Error('no'))
    await late.idle()
    expect(await listDead(two)).toEqual([])
  })

  it('hears of it by its signal, but not because the store was away for a moment', async () => {
    let signal: AbortSignal | undefined
    const { clock, store, inbox } = setUp((_, context) => {
      signal = context.signal
      return new Promise(() => {})
    })
    await inbox().accept(item('a'))
    store.away = true
    await clock.advance(9_000)
    store.away = false
    await clock.advance(20_000)
    expect(signal?.aborted).toBe(false)
    store.away = true
    await clock.advance(25_000)
    expect(signal?.aborted).toBe(true)
  })
})

describe('a retry', () => {
  it('whose time comes while the store is away is made later', async () => {
    const attempts: number[] = []
    const { clock, store, inbox } = setUp(async (_, { attempt }) => {
      attempts.push(attempt)
      if (attempt === 1) throw new Error('no')
    })
    // Without resume() nothing else looks at it.
    const box = inbox()
    await box.accept(item('a'))
    await box.idle()
    store.away = true
    await clock.advance(60_000)
    expect(attempts).toEqual([1])
    store.away = false
    await clock.advance(5_000)
    expect(attempts).toEqual([1, 2])
  })
})

describe('an event that could not be stored, or was without anybody hearing of it', () => {
  it.each([
    [false, 0],
    [true, 1],
  ])('is worked on if it was (written: %s)', async (afterwards, runs) => {
    const done: string[] = []
    const { clock, store, inbox } = setUp(async ({ id }) => void done.push(id))
    const box = inbox()
    store.away = true
    store.afterwards = afterwards
    await expect(box.accept(item('a'))).rejects.toThrow()
    store.away = false
    await clock.advance(60_000)
    expect(done).toHaveLength(runs)
    await box.accept(item('a'))
    await box.idle()
    expect(done).toEqual(['a'])
  })
})

describe('more at once than there are places', () => {
  it('waits, each is tried once, and its first try is awaited', async () => {
    let running = 0
    let most = 0
    const { inbox } = setUp(async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setImmediate(resolve))
      running--
    })
    const box = inbox(undefined, { concurrency: 3 })
    const accepted = await Promise.all(Array.from({ length: 40 }, (_, i) => box.accept(item(`e${i}`))))
    await Promise.all(accepted.map((one) => one?.firstTry))
    expect(most).toBe(3)
    expect(await box.countPending()).toBe(0)
  })

  it('is left to the next process at closing', async () => {
    const done: string[] = []
    const slow = held()
    const { inbox } = setUp(slow.process, { concurrency: 1 })
    const box = inbox()
    await box.accept(item('a'))
    const waiting = await box.accept(item('b'))
    const closed = box.close()
    slow.ends[0]?.resolve()
    await closed
    await waiting?.firstTry
    expect(slow.ends).toHaveLength(1)
    const next = inbox(undefined, {
      processors: new Map([['callback', async ({ id }) => void done.push(id)]]),
    })
    await next.resume()
    await next.idle()
    expect(done).toEqual(['b'])
  })
})

describe('whatever fails, and whenever', () => {
  it('every accepted event is handled or a dead letter in the end, and nothing waits for ever', async () => {
    const plan = fc.record({
      events: fc.integer({ min: 1, max: 6 }),
      // For each handler call whether it fails; for each store call whether it fails, and whether after writing.
      handlers: fc.array(fc.boolean(), { maxLength: 12 }),
      store: fc.array(fc.constantFrom('ok', 'ok', 'ok', 'before', 'after'), { maxLength: 40 }),
    })
    await fc.assert(
      fc.asyncProperty(plan, async ({ events, handlers, store: faults }) => {
        const handled = new Set<string>()
        const { clock, store, inbox } = setUp(
          async ({ id }) => {
            if (handlers.shift() === true) throw new Error('no')
            handled.add(id)
          },
          { retryDelaysMs: [1_000, 2_000] },
        )
        const swap = store.swap.bind(store)
        const set = store.set.bind(store)
        const get = store.get.bind(store)
        const faulty =
          <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
          async (...args: A): Promise<R> => {
            const fault = faults.shift() ?? 'ok'
            if (fault === 'before') throw new Error('away')
            const result = await call(...args)
            if (fault === 'after') throw new Error('away')
            return result
          }
        store.swap = faulty(swap)
        store.set = faulty(set)
        store.get = faulty(get)
        const box = inbox()
        await box.resume()
        const accepted: string[] = []
        for (let i = 0; i < events; i++) {
          const stored = await box.accept(item(`e${i}`)).catch(() => undefined)
          if (stored !== undefined) accepted.push(`e${i}`)
        }
        await clock.advance(10 * 60_000)
        const dead = (await listDead(box)).map(({ id }) => id)
        for (const id of accepted) expect(handled.has(id) || dead.includes(id)).toBe(true)
        expect(dead.filter((id) => handled.has(id))).toEqual([])
        expect(await box.counts()).toMatchObject({ pending: 0, dead: dead.length })
      }),
      { numRuns: 300 },
    )
  })
})
