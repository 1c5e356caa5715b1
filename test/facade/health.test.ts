import { describe, expect, it } from 'vitest'
import { MemoryStore, type Transport } from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { CORP, PROVIDER } from '../support/callbacks.js'
import {
  authCode,
  changeAuth,
  installationWorld,
  MINUTE,
  memoryLogger,
  SECOND,
  START,
  storeThatGoesAway,
} from '../support/installation-world.js'
import { scriptedTransport } from '../support/scripted-transport.js'

const PROVIDER_TOKEN = '/cgi-bin/service/get_provider_token'
const scripted = scriptedTransport({
  '/cgi-bin/service/get_suite_token': () => ({ suite_access_token: 'ST', expires_in: 7200 }),
  [PROVIDER_TOKEN]: () => ({ provider_access_token: 'PT', expires_in: 7200 }),
})

describe('health()', () => {
  it('is well when everything is', async () => {
    const { wecom } = await installationWorld({ transport: scripted.transport })
    expect(await wecom.health()).toMatchObject({
      ok: true,
      store: { ok: true },
      clock: undefined,
      suites: [{ ticket: { fresh: true }, token: { ok: true }, incomplete: [] }],
      provider: { ok: true },
      pending: 0,
      deadLetters: 0,
    })
  })

  it('says that the store is away, and does not reject', async () => {
    const { store, state } = storeThatGoesAway(new MemoryStore({ clock: new FakeClock(START) }))
    const { wecom } = await installationWorld({ transport: scripted.transport, store })
    state.away = true
    const health = await wecom.health()
    expect(health).toMatchObject({ ok: false, store: { ok: false, code: 'WECOM_STORE' } })
    expect(health.pending).toBeUndefined()
    expect(health.deadLetters).toBeUndefined()
    state.away = false
    expect((await wecom.health()).store).toEqual({ ok: true })
  })

  it.each(['not json', 'null', '[]', '{}'])('bears any single record that reads %s', async (text) => {
    const { wecom, store } = await installationWorld({ transport: scripted.transport })
    await wecom.installs.import({ corpId: CORP, permanentCode: 'x' })
    const keys = [
      `installation/ww1111111111111111/${CORP}`,
      'installation/ww1111111111111111/wpAnother',
      'incomplete/ww1111111111111111',
      'ticket/ww1111111111111111',
      'inbox/pending/a',
      'inbox/dead/a',
    ]
    for (const key of keys) {
      const before = await store.get(key)
      await store.set(key, text)
      const health = await wecom.health()
      expect(typeof health.ok).toBe('boolean')
      if (before === undefined) await store.delete(key)
      else await store.set(key, before)
    }
  })

  it('looks at no more of the store with a thousand customers than with one', async () => {
    const { wecom, store } = await installationWorld({ transport: scripted.transport })
    const calls = async () => {
      let count = 0
      const { get, keys } = store
      store.get = (key) => {
        count++
        return get.call(store, key)
      }
      store.keys = async function* (prefix) {
        for await (const key of keys.call(store, prefix)) {
          count++
          yield key
        }
      }
      await wecom.health()
      Object.assign(store, { get, keys })
      return count
    }
    await wecom.health()
    const before = await calls()
    await wecom.installs.importAll(
      Array.from({ length: 1_000 }, (_, n) => ({ corpId: `wp${n}`, permanentCode: 'x' })),
    )
    expect(await calls()).toBe(before)
  })

  it('counts pending events and dead letters up to 1,000', async () => {
    const { wecom, store } = await installationWorld({ transport: scripted.transport })
    for (let n = 0; n < 1_200; n++) await store.set(`inbox/dead/${PROVIDER.corpId}/${n}`, '{}')
    expect(await wecom.health()).toMatchObject({ ok: false, deadLetters: 1_000, pending: 0 })
  })

  it('stays well after a change_auth of a corp nobody knows', async () => {
    const { wecom } = await installationWorld({ transport: scripted.transport })
    await wecom.handle(changeAuth(START, 'wpUnknown'))
    await wecom.idle()
    expect((await wecom.health()).ok).toBe(true)
  })
})

describe('a clock that is off', () => {
  const dated = (offsetMs: number | ((call: number) => number), clock: FakeClock): Transport => {
    let calls = 0
    return async (request) => {
      const response = await scripted.transport(request)
      const offset = typeof offsetMs === 'number' ? offsetMs : offsetMs(calls++)
      return {
        ...response,
        headers: { ...response.headers, date: new Date(clock.now() - offset).toUTCString() },
      }
    }
  }
  async function skewed(offset: number) {
    const clock = new FakeClock(START)
    const log = memoryLogger()
    const world = await installationWorld({ clock, logger: log.logger, transport: dated(offset, clock) })
    await world.wecom.suite().ticket.set('ticket')
    return {
      ...world,
      clock,
      said: () => log.lines.filter(({ message }) => message.includes('clock of this machine')),
    }
  }

  it.each([-60 * MINUTE, -MINUTE, -7 * SECOND, 7 * SECOND, MINUTE, 60 * MINUTE])(
    'by %i ms is named by health and by one warning',
    async (offset) => {
      const { wecom, said, clock } = await skewed(offset)
      const { clock: found } = await wecom.health()
      expect(found?.ok).toBe(false)
      expect(Math.abs((found?.skewMs ?? 0) - offset)).toBeLessThan(1_000)
      await clock.advance(3 * 3_600_000)
      await wecom.health()
      expect(said()).toHaveLength(1)
      expect(said()[0]).toMatchObject({ level: 'warn', data: { skewMs: found?.skewMs } })
    },
  )

  it.each([-3 * SECOND, 0, 3 * SECOND])('by %i ms is not worth a word', async (offset) => {
    const { wecom, said } = await skewed(offset)
    expect((await wecom.health()).clock).toMatchObject({ ok: true })
    expect(said()).toEqual([])
  })

  it('does not stamp the time of an installation by a link', async () => {
    const clock = new FakeClock(START)
    const plain = await installationWorld()
    const wrong = 10 * MINUTE
    const transport: Transport = async (request) => {
      const response = await plain.transport(request)
      return { ...response, headers: { date: new Date(clock.now() - wrong).toUTCString() } }
    }
    const { wecom } = await installationWorld({ clock, transport })
    await wecom.suite().ticket.set('ticket')
    const { authorizedAt } = await wecom.installs.complete(authCode('a'))
    expect(Math.abs(authorizedAt - (START - wrong))).toBeLessThan(2_000)
  })
})
