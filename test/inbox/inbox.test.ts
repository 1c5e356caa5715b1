import { describe, expect, it } from 'vitest'
import { silentLogger } from '../../src/base/index.js'
import { Inbox, type InboxItem, type InboxOptions, type InboxProcessor } from '../../src/inbox/index.js'
import { MemoryStore } from '../../src/store/index.js'
import { FakeClock } from '../../src/testing/index.js'

function item(id: string): InboxItem {
  return {
    id,
    kind: 'callback',
    name: 'change_contact.create_user',
    suiteId: 'ww1',
    receivedAt: 0,
    payload: '{}',
  }
}

function setUp(process: InboxProcessor, options: Partial<InboxOptions> = {}) {
  const clock = new FakeClock()
  const store = new MemoryStore({ clock })
  const processors = new Map([['callback', process]])
  const inbox = (own = clock, over: Partial<InboxOptions> = {}) =>
    new Inbox({
      store,
      clock: own,
      logger: silentLogger,
      providerCorpId: 'wwP',
      processors,
      ...options,
      ...over,
    })
  return { clock, store, inbox }
}

async function listDead(inbox: Inbox) {
  const dead = []
  for await (const letter of inbox.deadLetters()) dead.push(letter)
  return dead
}

describe('an inbox', () => {
  it('processes an item once, however often it is delivered', async () => {
    const seen: string[] = []
    const { inbox } = setUp(async ({ id }) => void seen.push(id))
    const box = inbox()
    const accepted = await Promise.all([1, 2, 3].map(() => box.accept(item('a'))))
    await box.idle()
    expect(await box.accept(item('a'))).toBeUndefined()
    expect(accepted.filter((one) => one !== undefined)).toHaveLength(1)
    expect(seen).toEqual(['a'])
  })

  it('tries a failed item again after each pause until it succeeds', async () => {
    let tries = 0
    const attempts: number[] = []
    const { inbox, clock } = setUp(async (_, { attempt }) => {
      attempts.push(attempt)
      if (++tries < 4) throw new Error('not yet')
    })
    const box = inbox()
    await box.accept(item('a'))
    await box.idle()
    expect(tries).toBe(1)
    await clock.advance(1_000)
    await clock.advance(5_000)
    await clock.advance(15_000)
    expect(attempts).toEqual([1, 2, 3, 4])
    expect(await box.countPending()).toBe(0)
  })

  it('gives an item that keeps failing to the dead letters, without secrets in the reason', async () => {
    const { inbox, clock } = setUp(() => Promise.reject(new Error('GET /x?access_token=SECRETVALUE')), {
      retryDelaysMs: [10],
    })
    const box = inbox()
    await box.accept(item('a'))
    await clock.advance(10)
    const [dead] = await listDead(box)
    expect(dead).toMatchObject({ id: 'a', attempts: 2, suiteId: 'ww1' })
    expect(JSON.stringify(dead)).not.toContain('SECRETVALUE')
    expect(await box.countPending()).toBe(0)
  })

  it('does not try again what cannot succeed', async () => {
    let tries = 0
    const { inbox } = setUp(
      async () => {
        tries++
        throw new Error('used up')
      },
      { isPermanent: () => true },
    )
    const box = inbox()
    await box.accept(item('a'))
    await box.idle()
    expect(tries).toBe(1)
    expect(await listDead(box)).toHaveLength(1)
  })

  it('replays a dead letter, and forgets one on request', async () => {
    let broken = true
    const done: string[] = []
    const { inbox } = setUp(
      async ({ id }) => {
        if (broken) throw new Error('broken')
        done.push(id)
      },
      { retryDelaysMs: [] },
    )
    const box = inbox()
    await box.accept(item('a'))
    await box.accept(item('b'))
    await box.idle()
    broken = false
    expect(await box.replay('a')).toBe(true)
    await box.idle()
    expect(done).toEqual(['a'])
    expect(await box.discard('b')).toBe(true)
    expect(await box.replay('b')).toBe(false)
    expect(await listDead(box)).toEqual([])
  })

  it('takes up what a dead process left behind, once its hold has run out', async () => {
    let crash = true
    const done: string[] = []
    const { inbox, clock } = setUp(({ id }) => {
      if (crash) return new Promise(() => {})
      done.push(id)
      return Promise.resolve()
    })
    // On a clock of its own that stands still: a dead process renews nothing.
    const dead = inbox(new FakeClock())
    await dead.accept(item('a'))
    crash = false
    const next = inbox()
    expect(await next.resume()).toBe(0)
    await clock.advance(60_000)
    await next.idle()
    expect(done).toEqual(['a'])
  })

  it('keeps a slow item to itself as long as it is working on it', async () => {
    let finish: () => void = () => {}
    let runs = 0
    const { inbox, clock } = setUp(() => {
      runs++
      return new Promise((resolve) => {
        finish = resolve
      })
    })
    const [one, two] = [inbox(), inbox()]
    await one.accept(item('a'))
    await two.resume()
    await clock.advance(120_000)
    expect(runs).toBe(1)
    finish()
    await one.idle()
    expect(await one.countPending()).toBe(0)
  })

  it('starts nothing more once closed, and loses nothing', async () => {
    let tries = 0
    const { inbox, clock } = setUp(async () => {
      tries++
      throw new Error('not yet')
    })
    const box = inbox()
    await box.accept(item('a'))
    await box.close()
    await clock.advance(3_600_000)
    expect(tries).toBe(1)
    expect(await box.countPending()).toBe(1)
  })
})
