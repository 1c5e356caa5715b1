import { describe, expect, test } from 'vitest'
import { weComFetch } from '../../src/fetch/index.js'
import { MemoryStore, type Store, silentLogger } from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { type AdapterOptions, createWebHandler } from '../../src/web/index.js'
import { APP } from '../contract/support/credentials.js'
import { corpIdOf, createWorld, DOMAIN } from '../contract/support/world.js'
import { request } from './support.js'

/** A process that stands still from the moment it has answered until somebody asks again, as functions do. */
class Freezer {
  #frozen = false
  #kept = 0
  readonly waitUntil = (work: Promise<unknown>) => {
    this.#kept++
    void work.finally(() => {
      this.#kept--
    })
  }

  /** After the answer. */
  answered(): void {
    this.#frozen = this.#kept === 0
  }

  /** What nobody hears the end of while the process stands still. */
  async thaw<T>(work: Promise<T>): Promise<T> {
    const outcome = await work.then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    )
    if (this.#frozen) await new Promise(() => {})
    if ('error' in outcome) throw outcome.error
    return outcome.value
  }

  store(clock: FakeClock): Store {
    const store = new MemoryStore({ clock })
    return {
      get: (key) => this.thaw(store.get(key)),
      set: (key, value, options) => this.thaw(store.set(key, value, options)),
      swap: (key, expected, next, options) => this.thaw(store.swap(key, expected, next, options)),
      delete: (key) => this.thaw(store.delete(key)),
      keys: (prefix) => store.keys(prefix),
    }
  }
}

/** Lets everything go on that can. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** What a handler of `installed` was told by a back end in such a process, after one installation. */
async function installInto(
  options: (freezer: Freezer) => AdapterOptions,
  context?: (freezer: Freezer) => object,
): Promise<string[]> {
  const freezer = new Freezer()
  const world = await createWorld({ store: (clock) => freezer.store(clock) })
  const handle = weComFetch(world.wecom, { clock: world.clock, ...options(freezer) })
  const told: string[] = []
  world.wecom.installs.on('installed', ({ corp }) => told.push(corp.corpId))
  world.use({
    idle: rest,
    handle: async ({ method, query, body }) => {
      const url = `https://${DOMAIN}/?${query}`
      const posted = method === 'POST' ? { body: String(await body()) } : {}
      const response = await handle(new Request(url, { method, ...posted }), context?.(freezer))
      freezer.answered()
      return { status: response?.status ?? 404, headers: {}, body: (await response?.text()) ?? '' }
    },
  })
  const push = await world.sim.install({ suiteId: APP.id, corpId: corpIdOf(1) })
  expect(push).toMatchObject({ status: 200 })
  await rest()
  return told
}

describe('an installation in a process that stands still once it has answered', () => {
  test('is not told when nothing is done about it', async () => {
    expect(await installInto(() => ({}))).toEqual([])
  })

  test('is told when the work is given to waitUntil, of the options or of the request', async () => {
    expect(await installInto(({ waitUntil }) => ({ waitUntil }))).toEqual([corpIdOf(1)])
    expect(
      await installInto(
        () => ({}),
        ({ waitUntil }) => ({ waitUntil }),
      ),
    ).toEqual([corpIdOf(1)])
  })

  test('is told when the answer comes after the work', async () => {
    expect(await installInto(() => ({ answerAfter: 'work' }))).toEqual([corpIdOf(1)])
  })
})

describe('the work behind an answer', () => {
  const answering = (idle?: () => Promise<void>) => ({
    handle: async () => ({ status: 200, headers: {}, body: 'success' }),
    ...(idle && { idle }),
  })

  test('is waited for as long as WeCom waits, and no longer', async () => {
    const clock = new FakeClock()
    const answer = createWebHandler(
      answering(() => new Promise(() => {})),
      { clock, answerAfter: 'work' },
    )
    let status: number | undefined
    const answered = answer(request()).then((given) => {
      status = given?.status
    })
    await clock.advance(3_999)
    expect(status).toBeUndefined()
    await clock.advance(1)
    await answered
    expect(status).toBe(200)
  })

  test('is not waited for by a URL check', async () => {
    const kept: unknown[] = []
    const options: AdapterOptions = { answerAfter: 'work', waitUntil: (work) => kept.push(work) }
    const answer = createWebHandler(
      answering(() => new Promise(() => {})),
      options,
    )
    expect(await answer(request({ method: 'GET' }))).toMatchObject({ status: 200 })
    expect(kept).toEqual([])
  })

  test('that fails, or cannot be kept alive, is logged and costs no answer', async () => {
    const told: unknown[] = []
    const logger = { ...silentLogger, error: (...line: unknown[]) => told.push(line) }
    const waitUntil = () => {
      throw new Error('no context here')
    }
    const answer = createWebHandler(
      answering(() => Promise.reject(new Error('worse'))),
      {
        logger,
        waitUntil,
        answerAfter: 'work',
      },
    )
    expect(await answer(request())).toMatchObject({ status: 200 })
    expect(JSON.stringify(told)).toMatch(/no context here.*worse/s)
  })

  test('is nobody’s business where a handler tells nothing of it', async () => {
    const answer = createWebHandler(answering(), { answerAfter: 'work' })
    expect(await answer(request())).toMatchObject({ status: 200 })
  })

  test('is kept alive by the method of the context, called as one', async () => {
    class Context {
      readonly kept: unknown[] = []
      waitUntil(work: Promise<unknown>) {
        this.kept.push(work)
      }
    }
    const context = new Context()
    const answer = weComFetch(answering(async () => {}))
    await answer(new Request('https://app.example/', { method: 'POST', body: 'x' }), context)
    expect(context.kept).toHaveLength(1)
    for (const other of [{ params: {} }, { waitUntil: 'later' }])
      expect(
        (await answer(new Request('https://app.example/', { method: 'POST', body: 'x' }), other))?.status,
      ).toBe(200)
  })
})
