import { describe, expect, it } from 'vitest'
import { MemoryStore, type WeCom } from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { CORP } from '../support/callbacks.js'
import {
  authCode,
  contentsOf,
  createAuth,
  installationWorld,
  MINUTE,
  PERMANENT_CODE,
  SECOND,
  START,
  storeThatGoesAway,
} from '../support/installation-world.js'

const CODE = authCode('a')

describe('an answer that takes its time', () => {
  it.each([12, 35, 59])('of %i s still makes the installation, with one request', async (seconds) => {
    const { wecom, weCom, clock, count, told } = await installationWorld()
    weCom.answerMs = seconds * SECOND
    const completing = wecom.installs.complete(CODE)
    await clock.advance(seconds * SECOND)
    expect(await completing).toMatchObject({ corpId: CORP, status: 'active' })
    await wecom.idle()
    expect(count(PERMANENT_CODE)).toBe(1)
    expect(told).toEqual(['installed installed'])
  })

  it('is waited for by another process, which sends no second request', async () => {
    const { wecom, create, weCom, clock, count } = await installationWorld()
    weCom.answerMs = 50 * SECOND
    const first = wecom.installs.complete(CODE)
    await clock.advance(5 * SECOND)
    const second = create().installs.complete(CODE)
    await clock.advance(50 * SECOND)
    expect(await second).toEqual(await first)
    expect(count(PERMANENT_CODE)).toBe(1)
  })

  it('longer than anybody waits for it is kept, finished and told all the same', async () => {
    const { wecom, weCom, clock, told } = await installationWorld()
    weCom.answerMs = 5 * MINUTE
    const completing = wecom.installs.complete(CODE).catch((error: unknown) => error)
    await clock.advance(2 * MINUTE)
    expect(await completing).toMatchObject({ code: 'WECOM_TIMEOUT' })
    await clock.advance(4 * MINUTE)
    await wecom.idle()
    expect(await wecom.installs.get(CORP)).toMatchObject({ status: 'active', agentId: 1000002 })
    expect(told).toEqual(['installed installed'])
  })

  it('is not cut short by the time-out of other calls', async () => {
    const { wecom, weCom, clock } = await installationWorld({ http: { timeoutMs: 50, budgetMs: 50 } })
    weCom.answerMs = 20 * SECOND
    const completing = wecom.installs.complete(CODE)
    await clock.advance(20 * SECOND)
    expect(await completing).toMatchObject({ corpId: CORP })
  })

  it('is read after a stop of the whole process, whose timers all fire first', async () => {
    const { wecom, weCom, clock } = await installationWorld()
    let arrive = (): void => {}
    weCom.answer = (whole) =>
      new Promise((resolve) => {
        arrive = () => resolve(whole)
      })
    const completing = wecom.installs.complete(CODE).catch((error: unknown) => error)
    await clock.advance(0)
    // Stopped for an hour: the clock jumps, what was due fires, and only then the socket is read.
    clock.set(START + 60 * MINUTE)
    await clock.advance(0)
    arrive()
    await clock.advance(0)
    expect(await completing).toMatchObject({ corpId: CORP })
  })
})

describe('a process that slept through its lease', () => {
  it('is waited for as long as it gives signs of life', async () => {
    const { wecom, create, weCom, clock, store, told } = await installationWorld()
    weCom.answerMs = 40 * SECOND
    const first = wecom.installs.complete(CODE)
    await clock.advance(SECOND)
    for await (const key of store.keys('lease/')) await store.delete(key)
    const second = create().installs.complete(CODE)
    await clock.advance(40 * SECOND)
    expect(await second).toEqual(await first)
    expect(told).toEqual(['installed installed'])
  })

  it('and was given up brings its answer all the same', async () => {
    const { wecom, create, weCom, clock, store } = await installationWorld()
    weCom.answerMs = 40 * SECOND
    const first = wecom.installs.complete(CODE)
    await clock.advance(SECOND)
    const keys: string[] = []
    for await (const key of store.keys('')) keys.push(key)
    for (const key of keys.filter((one) => one.startsWith('lease/'))) await store.delete(key)
    // Stopped: no sign of life reaches the store.
    const swap = store.swap.bind(store)
    store.swap = (key, expected, next, options) =>
      expected?.includes('asked') && next?.includes('asked')
        ? Promise.resolve(false)
        : swap(key, expected, next, options)
    const second = create()
      .installs.complete(CODE)
      .catch((error: unknown) => error)
    await clock.advance(40 * SECOND)
    expect(await second).toMatchObject({ reason: 'auth_code_invalid' })
    expect(await first).toMatchObject({ corpId: CORP, status: 'active' })
    await wecom.idle()
    expect((await wecom.health()).suites[0]?.incomplete).toEqual([])
  })

  it('is waited for within a bound', async () => {
    const { wecom, create, weCom, clock, store } = await installationWorld()
    weCom.answerMs = 10 * SECOND
    const first = wecom.installs.complete(CODE)
    await clock.advance(3 * SECOND)
    for await (const key of store.keys('lease/')) await store.delete(key)
    const second = create().installs.complete(CODE)
    await clock.advance(8 * SECOND)
    expect(await second).toEqual(await first)
  })
})

async function worldWithStore() {
  const clock = new FakeClock(START)
  const inner = new MemoryStore({ clock })
  const { store, state } = storeThatGoesAway(inner)
  const world = await installationWorld({ store, clock })
  world.weCom.spent = () => {
    state.away = true
  }
  return { ...world, inner, state }
}

describe('a store that is away when the answer arrives', () => {
  it.each([3, 40, 600])('for %i s loses nothing', async (seconds) => {
    const { wecom, state, clock, told } = await worldWithStore()
    const completing = wecom.installs.complete(CODE).catch((error: unknown) => error)
    await clock.advance(seconds * SECOND)
    state.away = false
    await clock.advance(MINUTE)
    await completing
    await wecom.idle()
    expect(await wecom.installs.get(CORP)).toMatchObject({ status: 'active', agentId: 1000002 })
    expect(told).toEqual(['installed installed'])
  })

  it('for 3 s is not even noticed by the visitor', async () => {
    const { wecom, state, clock } = await worldWithStore()
    const completing = wecom.installs.complete(CODE)
    await clock.advance(3 * SECOND)
    state.away = false
    await clock.advance(5 * SECOND)
    expect(await completing).toMatchObject({ corpId: CORP })
  })

  it('until the end is said by close(), in its report and in the log, without the code', async () => {
    const { wecom, clock, log } = await worldWithStore()
    wecom.installs.complete(CODE).catch(() => {})
    await clock.advance(SECOND)
    const closing = wecom.close()
    await clock.advance(30 * SECOND)
    const report = await closing
    expect(report.unwritten).toEqual([{ suiteId: 'ww1111111111111111', corpId: CORP }])
    const said = log.filter(({ level }) => level === 'error')
    expect(said.filter(({ data }) => data?.corpId === CORP)).toHaveLength(2)
    expect(JSON.stringify([report, log])).not.toMatch(/permanent-1|aaaaaaaa/)
  })

  it('and back before close() gives up leaves nothing to say', async () => {
    const { wecom, clock, state, inner } = await worldWithStore()
    wecom.installs.complete(CODE).catch(() => {})
    await clock.advance(30 * SECOND)
    const closing = wecom.close()
    await clock.advance(SECOND)
    state.away = false
    await clock.advance(SECOND)
    expect(await closing).toEqual({ unwritten: [] })
    expect(await contentsOf(inner)).toContain('permanent-1')
  })
})

describe('close()', () => {
  it('is immediate when nothing is under way', async () => {
    const { wecom } = await installationWorld()
    await wecom.installs.complete(CODE)
    await wecom.idle()
    expect(await wecom.close()).toEqual({ unwritten: [] })
  })

  it('names an exchange WeCom has not answered', async () => {
    const { wecom, weCom, clock } = await installationWorld()
    weCom.answerMs = 5 * MINUTE
    const completing = wecom.installs.complete(CODE).catch((error: unknown) => error)
    await clock.advance(SECOND)
    const closing = wecom.close({ waitMs: 2 * SECOND })
    await clock.advance(2 * SECOND)
    expect(await closing).toEqual({ unwritten: [{ suiteId: 'ww1111111111111111' }] })
    expect(await completing).toMatchObject({ code: 'WECOM_ABORTED' })
  })
})

describe('a redirect that was answered in a process that died', () => {
  it('is finished by the next one, though nobody brings the code again', async () => {
    const { wecom, create, store, clock, told } = await installationWorld()
    const swap = store.swap.bind(store)
    store.swap = (key, expected, next, options) =>
      key.startsWith('installation/')
        ? Promise.reject(new Error('killed'))
        : swap(key, expected, next, options)
    await expect(wecom.installs.complete(CODE)).rejects.toThrow('killed')
    store.swap = swap
    await wecom.close()
    const next = create()
    await clock.advance(MINUTE)
    await next.resume()
    await next.idle()
    await clock.advance(MINUTE)
    expect(await next.corp(CORP).accessToken()).toBe('for-permanent-1')
    expect(told).toEqual(['installed installed'])
  })
})

describe('a permanent code that was lost after all', () => {
  /** Two lives: the first spends the code and dies before the answer; the second hears 40078. */
  async function lost(fields: Record<string, string>, before?: (wecom: WeCom) => Promise<void>) {
    const world = await installationWorld({ callback: { retryDelaysMs: [SECOND] } })
    await before?.(world.wecom)
    world.weCom.answer = () => ({ errcode: 0, errmsg: 'ok' })
    await world.wecom.handle(createAuth(START, CODE, fields))
    await world.wecom.idle()
    world.weCom.answer = (whole) => whole
    await world.clock.advance(MINUTE)
    await world.wecom.idle()
    return world
  }

  it('is a state of the installation, of health and an event, until the corp authorises again', async () => {
    const { wecom, told, clock } = await lost({ AuthCorpId: CORP, State: 'campaign7' })
    const missing = { reason: 'codeMissing', corpId: CORP, state: 'campaign7', authorizedAt: START }
    expect(await wecom.installs.get(CORP)).toMatchObject({ status: 'codeMissing', state: 'campaign7' })
    const health = await wecom.health()
    expect(health.ok).toBe(false)
    expect(health.suites[0]?.incomplete).toMatchObject([missing])
    expect(told).toEqual([`codeMissing ${CORP} true`])
    await expect(wecom.corp(CORP).accessToken()).rejects.toMatchObject({
      code: 'WECOM_NOT_INSTALLED',
      reason: 'code_missing',
    })
    expect(await wecom.installs.refresh(CORP)).toMatchObject({ status: 'codeMissing' })
    expect((await wecom.corp(CORP).entitlement()).usable).toBe(false)

    await wecom.handle(createAuth(START + MINUTE, authCode('b')))
    await wecom.idle()
    await clock.advance(SECOND)
    expect(await wecom.installs.get(CORP)).toMatchObject({ status: 'active' })
    expect((await wecom.health()).suites[0]?.incomplete).toEqual([])
    expect(told.at(-1)).toBe('installed installed')
  })

  it('is told without a corp where the event names none', async () => {
    const { wecom, told } = await lost({})
    expect(told).toEqual(['codeMissing undefined true'])
    const [incomplete] = (await wecom.health()).suites[0]?.incomplete ?? []
    expect(incomplete).toMatchObject({ reason: 'codeMissing', authorizedAt: START })
    expect(incomplete?.corpId).toBeUndefined()
  })

  it('ends with a cancellation', async () => {
    const { wecom } = await lost({ AuthCorpId: CORP })
    expect(await wecom.installs.remove(CORP)).toBe(true)
    expect(await wecom.installs.get(CORP)).toBeUndefined()
    expect((await wecom.health()).suites[0]?.incomplete).toEqual([])
  })

  it('takes the place of an older code that WeCom no longer takes', async () => {
    const { wecom } = await lost({ AuthCorpId: CORP }, async (before) => {
      await before.handle(createAuth(START - MINUTE, authCode('0')))
      await before.idle()
    })
    expect(await wecom.installs.get(CORP)).toMatchObject({ status: 'codeMissing' })
  })

  it('is none for a corp whose code works', async () => {
    const { wecom, told, weCom } = await installationWorld()
    await wecom.handle(createAuth(START, CODE, { AuthCorpId: CORP }))
    await wecom.idle()
    weCom.spent = () => void weCom.taken.add('permanent-1')
    weCom.answer = () => ({ errcode: 40078, errmsg: 'invalid auth_code' })
    await wecom.handle(createAuth(START + SECOND, authCode('z'), { AuthCorpId: CORP }))
    await wecom.idle()
    expect(await wecom.installs.get(CORP)).toMatchObject({ status: 'active' })
    expect(told).toEqual(['installed installed'])
    const dead: string[] = []
    for await (const { name } of wecom.deadLetters.list()) dead.push(name)
    expect(dead).toEqual([])
  })

  it('is none for a text somebody brought that was no code', async () => {
    const { wecom, weCom, told } = await installationWorld()
    weCom.answer = () => ({ errcode: 40078, errmsg: 'invalid auth_code' })
    for (let tries = 0; tries < 2; tries++)
      await expect(wecom.installs.complete(CODE)).rejects.toMatchObject({ reason: 'auth_code_invalid' })
    await wecom.idle()
    expect(told).toEqual([])
    expect((await wecom.health()).suites[0]?.incomplete).toEqual([])
  })
})
