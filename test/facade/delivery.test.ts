import { describe, expect, it } from 'vitest'
import { createWeCom, MemoryStore, type Store, silentLogger, type WeComOptions } from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { CORP, data, instruction, PROVIDER, post, SUITE, SUITE_TWO } from '../support/callbacks.js'

const NOW = 1_767_225_600_000

function setUp(options: Partial<WeComOptions> = {}) {
  const clock = new FakeClock(NOW)
  const store = options.store ?? new MemoryStore({ clock })
  const create = (over: Partial<WeComOptions> = {}) =>
    createWeCom({ provider: PROVIDER, suites: [SUITE, SUITE_TWO], clock, store, ...options, ...over })
  return { clock, store, create, wecom: create() }
}

const install = (wecom: ReturnType<typeof setUp>['wecom'], suiteId = SUITE.id) =>
  wecom.installs.import({
    suiteId,
    corpId: CORP,
    permanentCode: 'code',
    agentId: 7,
    authorizedAt: NOW - 60_000,
  })

const send = (
  wecom: ReturnType<typeof setUp>['wecom'],
  fields: Record<string, string | number>,
  suite = SUITE,
) => wecom.handle(post(instruction({ AuthCorpId: CORP, ...fields }, suite), suite.id, suite))

describe('names from the wire', () => {
  it.each([
    ['installation', 'removed'],
    ['installation', 'installed'],
    ['installation', 'changed'],
    ['installation', ''],
    ['entitlement', 'tell'],
    ['entitlement', 'read'],
    ['entitlement.tell', ''],
    ['callback', ''],
    ['__proto__', ''],
    ['constructor', 'prototype'],
    ['hasOwnProperty', 'toString'],
  ])(
    'are only names: %s with the change %s comes to the handlers and does nothing',
    async (InfoType, ChangeType) => {
      const { wecom } = setUp()
      await install(wecom)
      const names: string[] = []
      const told: string[] = []
      wecom.onAny(({ name }) => void names.push(name))
      for (const name of ['installed', 'changed', 'removed', 'entitlement'] as const)
        wecom.installs.on(name, () => void told.push(name))
      const answer = await send(wecom, { InfoType, ...(ChangeType && { ChangeType }) })
      await wecom.idle()
      expect(answer).toMatchObject({ status: 200, body: 'success' })
      expect(names).toHaveLength(1)
      expect(told).toEqual([])
      expect(await wecom.installs.get(CORP, { suiteId: SUITE.id })).toBeDefined()
      for await (const letter of wecom.deadLetters.list()) expect(letter).toBeUndefined()
    },
  )
})

describe('a store that does not answer', () => {
  const never = () => new Promise<never>(() => {})

  it.each(['get', 'set', 'swap'] as const)('has callbacks refused in time: %s()', async (method) => {
    const { wecom, clock, store } = setUp()
    await install(wecom)
    wecom.on('change_contact', () => {})
    const works = store[method].bind(store)
    store[method] = never
    const answers = Promise.all([
      send(wecom, { InfoType: 'suite_ticket', SuiteTicket: 't' }),
      wecom.handle(post(data({ MsgType: 'text', Content: 'x' }), CORP)),
    ])
    await clock.advance(4_500)
    const [ticket] = await answers
    if (method !== 'set') expect(ticket.status).toBe(503)
    Object.assign(store, { [method]: works })
    expect(await send(wecom, { InfoType: 'suite_ticket', SuiteTicket: 't' })).toMatchObject({ status: 200 })
  })

  it('blocks no token for good', async () => {
    const { wecom, clock, store } = setUp({
      transport: async () => ({
        status: 200,
        headers: {},
        body: '{"suite_access_token":"SAT","access_token":"CAT","expires_in":7200}',
      }),
    })
    await install(wecom)
    await wecom.suite(SUITE.id).ticket.set('ticket')
    const corp = wecom.suite(SUITE.id).corp(CORP)
    const { get } = store
    store.get = never
    const first = corp.accessToken().catch((error: unknown) => error)
    await clock.advance(1_500)
    expect(await first).toMatchObject({ code: 'WECOM_STORE', reason: 'timeout' })
    store.get = get
    expect(await corp.accessToken()).toBe('CAT')
  })

  it('is waited for as long as storeTimeoutMs says', async () => {
    const { wecom, clock, store } = setUp({ storeTimeoutMs: 200 })
    store.get = never
    const age = wecom
      .suite(SUITE.id)
      .ticket.age()
      .catch((error: unknown) => error)
    await clock.advance(200)
    expect(await age).toMatchObject({ code: 'WECOM_STORE' })
  })

  it('does not keep resume() from coming back', async () => {
    const { wecom, clock, store } = setUp()
    store.keys = () => ({ [Symbol.asyncIterator]: () => ({ next: never }) })
    const resumed = wecom.resume()
    await clock.advance(1_500)
    expect(await resumed).toBe(0)
    await wecom.close()
  })
})

describe('a suite ticket', () => {
  it.each(['', 'yesterday', '-5', '0', '99999999999999', '1767225600000'])(
    'pushed with the time "%s" is kept, and so is the next one',
    async (TimeStamp) => {
      const { wecom, store } = setUp()
      const push = (SuiteTicket: string, at: string | number) =>
        send(wecom, { InfoType: 'suite_ticket', SuiteTicket, TimeStamp: at })
      expect(await push('first', TimeStamp)).toMatchObject({ status: 200, body: 'success' })
      expect(await store.get(`ticket/${SUITE.id}`)).toContain('first')
      expect(await push('second', NOW / 1000 + 5)).toMatchObject({ status: 200 })
      expect(await store.get(`ticket/${SUITE.id}`)).toContain('second')
      expect(await push('third', TimeStamp)).toMatchObject({ status: 200 })
      expect(await store.get(`ticket/${SUITE.id}`)).toContain('third')
    },
  )
})

describe('two back ends on one store', () => {
  it('leave each other the events of suites they do not know', async () => {
    const { clock, store, wecom } = setUp()
    const stopped = createWeCom({
      provider: PROVIDER,
      suites: [SUITE, SUITE_TWO],
      clock: new FakeClock(NOW),
      store,
      callback: { retryDelaysMs: [] },
    })
    stopped.on('corp_arch_auth', () => new Promise(() => {}))
    await send(stopped, { InfoType: 'corp_arch_auth' }, SUITE_TWO)
    const one = createWeCom({ provider: PROVIDER, suites: [SUITE], clock, store })
    const seen: string[] = []
    one.onAny(({ name }) => void seen.push(name))
    await one.resume()
    await clock.advance(10 * 60_000)
    expect(seen).toEqual([])
    for await (const letter of one.deadLetters.list()) expect(letter).toBeUndefined()
    wecom.on('corp_arch_auth', ({ suite }) => void seen.push(suite?.id ?? ''))
    await wecom.resume()
    await wecom.idle()
    expect(seen).toEqual([SUITE_TWO.id])
    await Promise.all([one.close(), wecom.close()])
  })

  it('of two providers see nothing of each other', async () => {
    const { clock, store, wecom } = setUp()
    wecom.on('corp_arch_auth', () => Promise.reject(new Error('no')))
    await send(wecom, { InfoType: 'corp_arch_auth' })
    const other = createWeCom({
      provider: { corpId: 'ww8888888888888888' },
      suites: [SUITE],
      clock,
      store,
    })
    const seen: string[] = []
    other.onAny(({ name }) => void seen.push(name))
    await other.resume()
    await clock.advance(10 * 60_000)
    expect(seen).toEqual([])
    expect((await other.health()).pending).toBe(0)
    await other.close()
  })
})

describe('handlers', () => {
  it('run no more at once than callback.concurrency says, and an installation does not wait for them', async () => {
    const { wecom, clock } = setUp({ callback: { concurrency: 3 } })
    await install(wecom)
    let running = 0
    let changed = 0
    wecom.on('change_contact', () => {
      running++
      return new Promise(() => {})
    })
    wecom.installs.on('removed', () => void changed++)
    for (let i = 0; i < 10; i++)
      await send(wecom, { InfoType: 'change_contact', ChangeType: 'delete_user', UserID: `u${i}` })
    await send(wecom, { InfoType: 'cancel_auth' })
    await clock.advance(0)
    expect(running).toBe(3)
    expect(changed).toBe(1)
  })
})

describe('an event that is done with', () => {
  it('is remembered as long as callback.dedupeMs says', async () => {
    const { wecom, clock } = setUp({ callback: { dedupeMs: 7_200_000, replayWindowMs: 0 } })
    let runs = 0
    wecom.on('corp_arch_auth', () => void runs++)
    const again = async () => {
      await send(wecom, { InfoType: 'corp_arch_auth' })
      await wecom.idle()
      return runs
    }
    expect(await again()).toBe(1)
    await clock.advance(7_199_000)
    expect(await again()).toBe(1)
    await clock.advance(2_000)
    expect(await again()).toBe(2)
  })
})

describe('the options', () => {
  const base = {
    provider: PROVIDER,
    suites: [SUITE],
    store: new MemoryStore() as Store,
    logger: silentLogger,
  }

  it.each([
    [{ storeTimeoutMs: 0 }, 'storeTimeoutMs'],
    [{ storeTimeoutMs: Number.NaN }, 'storeTimeoutMs'],
    [{ callback: { concurrency: 0 } }, 'callback.concurrency'],
    [{ callback: { concurrency: 1.5 } }, 'callback.concurrency'],
    [{ callback: { dedupeMs: 1_800_000, replayWindowMs: 900_000 } }, 'callback.dedupeMs'],
    [{ callback: { dedupeMs: Number.NaN } }, 'callback.dedupeMs'],
  ])('that make no sense are named: %j', (options, name) => {
    expect(() => createWeCom({ ...base, ...options })).toThrow(name)
  })

  it('let a long window stretch how long events are remembered', () => {
    expect(() => createWeCom({ ...base, callback: { replayWindowMs: 20 * 3_600_000 } })).not.toThrow()
  })
})
