import { describe, expect, it } from 'vitest'
import { createWeCom, type Logger, MemoryStore, silentLogger } from '../../src/index.js'
import { storeKeys } from '../../src/store/index.js'
import { FakeClock } from '../../src/testing/index.js'

const CORP = 'wpCorpOfTheCustomer0000000000001'
const KEYS = { token: 'tokenOfTheSuite', encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }

type Answers = Record<string, unknown>

const GOOD: Answers = {
  get_provider_token: { provider_access_token: 'PAT', expires_in: 7200 },
  get_suite_token: { suite_access_token: 'SAT', expires_in: 7200 },
  get_corp_token: { access_token: 'CAT', expires_in: 7200 },
  get_jsapi_ticket: { errcode: 0, ticket: 'JSAPI', expires_in: 7200 },
  'ticket/get': { errcode: 0, ticket: 'AGENT', expires_in: 7200 },
}

async function setUp(over: Answers = {}, options: { hang?: string; logger?: Logger } = {}) {
  const clock = new FakeClock()
  const store = new MemoryStore({ clock })
  const answers = { ...GOOD, ...over }
  const asked: string[] = []
  const make = () =>
    createWeCom({
      provider: { corpId: 'ww0provider', secret: 'secretOfTheProvider' },
      suites: [{ id: 'ww1suite', secret: 'secretOfTheSuite', ...KEYS }],
      store,
      clock,
      logger: options.logger ?? silentLogger,
      http: { retries: 0 },
      transport: async ({ url }) => {
        const path = Object.keys(answers).find((name) => url.includes(`/${name}`)) ?? 'other'
        asked.push(path)
        if (path === options.hang) await new Promise(() => {})
        return {
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(answers[path] ?? { errcode: 0, errmsg: 'ok' }),
        }
      },
    })
  const wecom = make()
  await wecom.suite().ticket.set('ticket')
  await wecom.installs.import({ corpId: CORP, permanentCode: 'code', agentId: 7 })
  return { wecom, make, store, clock, answers, asked }
}

type Ready = Awaited<ReturnType<typeof setUp>>['wecom']

const TOKENS: [string, string, (wecom: Ready) => Promise<string>][] = [
  ['get_provider_token', 'provider_access_token', (wecom) => wecom.provider.accessToken()],
  ['get_suite_token', 'suite_access_token', (wecom) => wecom.suite().accessToken()],
  ['get_corp_token', 'access_token', (wecom) => wecom.corp(CORP).accessToken()],
  ['get_jsapi_ticket', 'ticket', (wecom) => wecom.corp(CORP).jssdk.jsapiTicket()],
  ['ticket/get', 'ticket', (wecom) => wecom.corp(CORP).jssdk.agentTicket()],
]

describe.each(TOKENS)('an answer of %s', (path, field, get) => {
  const values = [
    undefined,
    null,
    '',
    '  ',
    7,
    true,
    {},
    ['x'],
    'two words',
    'line\nbreak',
    '令牌',
    'x'.repeat(5000),
  ]

  it.each(values)(`without a usable ${field} (%j) is never stored and never used`, async (value) => {
    const { wecom, make, store, answers } = await setUp({
      [path]: { errcode: 0, [field]: value, expires_in: 7200 },
    })
    await expect(get(wecom)).rejects.toMatchObject({ code: 'WECOM_HTTP', reason: 'malformed_response' })
    answers[path] = GOOD[path]
    const good = (GOOD[path] as Record<string, unknown>)[field]
    expect(await get(make())).toBe(good)
    expect(await get(wecom)).toBe(good)
    for await (const key of store.keys('token/')) expect(await store.get(key)).not.toContain('undefined')
  })

  it.each([undefined, null, '', 'soon', -1, 0, 1e300, 7_200_000, true, {}, [7200]])(
    'without a usable expires_in (%j) counts as one of two hours, and is complained of once',
    async (expires_in) => {
      const warnings: unknown[] = []
      const logger = {
        ...silentLogger,
        warn: (message: string, data: unknown) =>
          void (message.includes('expires_in') && warnings.push(data)),
      }
      const answer = { ...(GOOD[path] as object), expires_in }
      const { wecom, clock, asked } = await setUp({ [path]: answer }, { logger })
      const good = (GOOD[path] as Record<string, unknown>)[field]
      for (let hours = 0; hours < 5; hours += 0.25) {
        expect(await get(wecom)).toBe(good)
        await clock.advance(900_000)
      }
      expect(warnings).toHaveLength(1)
      expect(asked.filter((one) => one === path).length).toBeGreaterThanOrEqual(3)
      expect(asked.filter((one) => one === path).length).toBeLessThanOrEqual(20)
    },
  )

  it('takes an expires_in that is a text of digits', async () => {
    const { wecom, clock, asked } = await setUp({ [path]: { ...(GOOD[path] as object), expires_in: '3600' } })
    await get(wecom)
    await clock.advance(3_700_000)
    await get(wecom)
    expect(asked.filter((one) => one === path).length).toBeGreaterThanOrEqual(2)
  })
})

describe('a call that waits for its token', () => {
  it('ends when its time is up', async () => {
    const { wecom, clock } = await setUp({}, { hang: 'get_corp_token' })
    const call = wecom
      .corp(CORP)
      .user.get({ userid: 'u' }, { timeoutMs: 800 })
      .catch((error: unknown) => error)
    await clock.advance(799)
    await clock.advance(1)
    expect(await call).toMatchObject({ code: 'WECOM_TIMEOUT' })
  })

  it('ends when its signal is aborted', async () => {
    const { wecom, clock } = await setUp({}, { hang: 'get_suite_token' })
    const controller = new AbortController()
    const call = wecom
      .corp(CORP)
      .request({ method: 'GET', path: '/cgi-bin/x' }, { signal: controller.signal })
      .catch((error: unknown) => error)
    await clock.advance(10)
    controller.abort(new Error('enough'))
    expect(await call).toMatchObject({ code: 'WECOM_ABORTED' })
    const again = wecom.provider.request({ method: 'GET', path: '/cgi-bin/x' }, { signal: controller.signal })
    await expect(again).rejects.toMatchObject({ code: 'WECOM_ABORTED' })
  })

  it('leaves the fetching to those who still wait, and no timer behind', async () => {
    const { wecom, clock } = await setUp()
    const timers = clock.pendingTimers
    await wecom.corp(CORP).request({ method: 'GET', path: '/cgi-bin/x' }, { timeoutMs: 800 })
    expect(clock.pendingTimers).toBe(timers)
  })
})

describe('a corp whose installation was removed', () => {
  it('has no token any more, also not from a fetch that was under way', async () => {
    const { wecom, make, store, clock } = await setUp({}, { hang: 'none' })
    const other = make()
    await wecom.corp(CORP).accessToken()
    await other.corp(CORP).accessToken()
    await wecom.installs.remove(CORP)
    await wecom.idle()
    await expect(wecom.corp(CORP).accessToken()).rejects.toMatchObject({ code: 'WECOM_NOT_INSTALLED' })
    await expect(make().corp(CORP).accessToken()).rejects.toMatchObject({ code: 'WECOM_NOT_INSTALLED' })
    for await (const key of store.keys('token/corp/')) expect(await store.get(key)).not.toContain('CAT')
    await clock.advance(0)
    await wecom.installs.import({ corpId: CORP, permanentCode: 'code 2', agentId: 7 })
    expect(await wecom.corp(CORP).accessToken()).toBe('CAT')
  })
})

describe('a permanent code that WeCom does not take', () => {
  const refused = { errcode: 40084, errmsg: 'invalid permanent code' }
  const asks = (asked: readonly string[]) => asked.filter((path) => path === 'get_corp_token').length

  it('is asked with once where no other is stored', async () => {
    const { wecom, asked } = await setUp({ get_corp_token: refused })
    await expect(wecom.corp(CORP).accessToken()).rejects.toMatchObject({ errcode: 40084 })
    expect(asks(asked)).toBe(1)
  })

  it('gives way to the one another process has stored meanwhile', async () => {
    const { wecom, make, store, answers, asked } = await setUp()
    const key = storeKeys.installation('ww1suite', CORP)
    const record = JSON.parse((await store.get(key)) ?? '')
    let first = true
    answers.get_corp_token = {
      toJSON() {
        if (!first) return GOOD.get_corp_token
        first = false
        void store.set(key, JSON.stringify({ ...record, permanentCode: 'newer', generation: 'next' }))
        return refused
      },
    }
    expect(await wecom.corp(CORP).accessToken()).toBe('CAT')
    expect(asks(asked)).toBe(2)
    expect(await make().corp(CORP).accessToken()).toBe('CAT')
  })
})

describe('a provider without a secret', () => {
  it('has no token, and is told where the secret is', async () => {
    const clock = new FakeClock()
    const wecom = createWeCom({
      provider: { corpId: 'ww0provider' },
      suites: [{ id: 'ww1suite', secret: 'secretOfTheSuite', ...KEYS }],
      store: new MemoryStore({ clock }),
      clock,
      logger: silentLogger,
    })
    await expect(wecom.provider.accessToken()).rejects.toMatchObject({
      code: 'WECOM_CONFIG',
      hint: expect.stringContaining('ProviderSecret'),
    })
  })
})
