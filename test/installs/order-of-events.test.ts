import { describe, expect, it } from 'vitest'
import { CORP, SUITE } from '../support/callbacks.js'
import {
  AUTH_INFO,
  authCode,
  cancelAuth,
  createAuth,
  installationWorld,
  MINUTE,
  SECOND,
  START,
} from '../support/installation-world.js'

const SKEWS = [-60 * MINUTE, -MINUTE, -5 * SECOND, 5 * SECOND, MINUTE, 60 * MINUTE]

describe.each(SKEWS)('on a machine whose clock is off by %i ms', (skew) => {
  async function skewed() {
    const world = await installationWorld()
    world.clock.set(START + skew)
    return world
  }

  it('a corp that came by a link and cancelled is gone', async () => {
    const { wecom, weCom, told } = await skewed()
    await wecom.installs.complete(authCode('a'))
    weCom.taken.clear()
    await wecom.handle(cancelAuth(START + 2 * SECOND))
    await wecom.idle()
    expect(await wecom.installs.get(CORP)).toBeUndefined()
    expect(told).toEqual(['installed installed', 'removed cancelled'])
  })

  it('a corp that came by an event and cancelled is gone, without a question to WeCom', async () => {
    const { wecom, count } = await skewed()
    await wecom.handle(createAuth(START, authCode('a')))
    await wecom.idle()
    const before = count(AUTH_INFO)
    await wecom.handle(cancelAuth(START + SECOND))
    await wecom.idle()
    expect(await wecom.installs.get(CORP)).toBeUndefined()
    expect(count(AUTH_INFO)).toBe(before)
  })

  it('a corp that installs again, by an event after a link, is called with the newest code', async () => {
    const { wecom } = await skewed()
    await wecom.installs.complete(authCode('a'))
    await wecom.handle(createAuth(START + SECOND, authCode('b')))
    await wecom.idle()
    expect(await wecom.corp(CORP).accessToken()).toBe('for-permanent-2')
  })

  it('a corp that installs again, by a link after an event, is called with the newest code', async () => {
    const { wecom } = await skewed()
    await wecom.handle(createAuth(START, authCode('a')))
    await wecom.idle()
    await wecom.installs.complete(authCode('b'))
    expect(await wecom.corp(CORP).accessToken()).toBe('for-permanent-2')
  })

  it('remove() removes', async () => {
    const { wecom, told } = await skewed()
    await wecom.handle(createAuth(START, authCode('a')))
    await wecom.idle()
    expect(await wecom.installs.remove(CORP)).toBe(true)
    expect(await wecom.installs.get(CORP)).toBeUndefined()
    await wecom.idle()
    expect(told.at(-1)).toBe('removed removed')
  })
})

describe('a cancellation', () => {
  it('that comes late, after a new installation by a link, is ignored: WeCom takes the code', async () => {
    const { wecom, told } = await installationWorld()
    await wecom.handle(createAuth(START, authCode('a')))
    await wecom.idle()
    await wecom.installs.complete(authCode('b'))
    await wecom.handle(cancelAuth(START + SECOND))
    await wecom.idle()
    expect(await wecom.installs.get(CORP)).toMatchObject({ status: 'active' })
    expect(told).toEqual(['installed installed', 'installed reinstalled'])
  })

  it.each([true, false])(
    'in the very second of the installation is decided by WeCom (taken: %s)',
    async (taken) => {
      const { wecom, weCom } = await installationWorld()
      await wecom.handle(createAuth(START, authCode('a')))
      await wecom.idle()
      if (!taken) weCom.taken.clear()
      await wecom.handle(cancelAuth(START))
      await wecom.idle()
      expect((await wecom.installs.get(CORP)) !== undefined).toBe(taken)
    },
  )

  it('that WeCom cannot be asked about waits until it can', async () => {
    const { wecom, weCom, clock } = await installationWorld()
    await wecom.installs.complete(authCode('a'))
    await wecom.idle()
    weCom.authInfo = () => ({ errcode: -1, errmsg: 'system busy' })
    const handled = wecom.handle(cancelAuth(START + SECOND))
    await clock.advance(10 * SECOND)
    await handled
    expect(await wecom.installs.get(CORP)).toBeDefined()
    weCom.taken.clear()
    await clock.advance(5 * MINUTE)
    expect(await wecom.installs.get(CORP)).toBeUndefined()
  })

  it('that WeCom itself has not heard of everywhere yet is looked at again', async () => {
    const { wecom, weCom, clock, told } = await installationWorld()
    await wecom.installs.complete(authCode('a'))
    await wecom.handle(cancelAuth(START + SECOND))
    await wecom.idle()
    expect(await wecom.installs.get(CORP)).toBeDefined()
    weCom.taken.clear()
    await clock.advance(2 * MINUTE)
    expect(await wecom.installs.get(CORP)).toBeUndefined()
    await wecom.idle()
    expect(told.at(-1)).toBe('removed cancelled')
  })

  it('without a readable time is decided by WeCom, too', async () => {
    const { wecom, weCom } = await installationWorld()
    await wecom.handle(createAuth(START, authCode('a')))
    await wecom.idle()
    weCom.taken.clear()
    await wecom.handle(cancelAuth(Number.NaN))
    await wecom.idle()
    expect(await wecom.installs.get(CORP)).toBeUndefined()
  })

  it.each([true, false])(
    'that is older than the time of an import is decided by WeCom: the time may be of another clock (taken: %s)',
    async (taken) => {
      const { wecom, weCom } = await installationWorld()
      weCom.taken.add('imported')
      await wecom.installs.import({
        corpId: CORP,
        permanentCode: 'imported',
        authorizedAt: START + 60 * MINUTE,
      })
      if (!taken) weCom.taken.clear()
      await wecom.handle(cancelAuth(START + SECOND))
      await wecom.idle()
      expect((await wecom.installs.get(CORP)) !== undefined).toBe(taken)
    },
  )

  it('delivered again after the corp came back does not take the new installation with it', async () => {
    const { wecom, clock, weCom } = await installationWorld()
    let failures = 1
    wecom.installs.on('removed', () => {
      if (failures-- > 0) throw new Error('not yet')
    })
    await wecom.handle(createAuth(START, authCode('a')))
    await wecom.idle()
    weCom.taken.clear()
    await wecom.handle(cancelAuth(START + SECOND))
    await wecom.idle()
    await wecom.installs.complete(authCode('b'))
    await clock.advance(MINUTE)
    expect(await wecom.corp(CORP).accessToken()).toBe('for-permanent-2')
  })
})

describe('a permanent code', () => {
  it('that waited in the store does not replace the one of a newer authorisation', async () => {
    const { wecom, store, clock } = await installationWorld()
    const swap = store.swap.bind(store)
    store.swap = (key, expected, next, options) =>
      key.startsWith('installation/') ? Promise.reject(new Error('away')) : swap(key, expected, next, options)
    await wecom.handle(createAuth(START, authCode('a')))
    await wecom.idle()
    store.swap = swap
    await wecom.handle(createAuth(START + SECOND, authCode('b')))
    await wecom.idle()
    await clock.advance(MINUTE)
    expect(await wecom.corp(CORP).accessToken()).toBe('for-permanent-2')
  })
})

describe('the state of the link', () => {
  it.each(['v1', 'v2'] as const)(
    'reaches the installation with either form of the answer (%s)',
    async (form) => {
      const { wecom } = await installationWorld({ suites: [{ ...SUITE, authInfoVersion: form }] })
      await wecom.handle(createAuth(START, authCode('a'), { State: 'campaign7' }))
      await wecom.idle()
      expect(await wecom.installs.get(CORP)).toMatchObject({ state: 'campaign7' })
    },
  )

  it('reaches the installation even if the redirect came first', async () => {
    const { wecom } = await installationWorld()
    await wecom.installs.complete(authCode('a'))
    await wecom.handle(createAuth(START - SECOND, authCode('a'), { State: 'campaign7' }))
    await wecom.idle()
    expect(await wecom.installs.get(CORP)).toMatchObject({
      state: 'campaign7',
      authorizedAt: START - SECOND,
    })
  })

  it('stays when the permanent code is reset', async () => {
    const { wecom } = await installationWorld()
    await wecom.handle(createAuth(START, authCode('a'), { State: 'campaign7' }))
    await wecom.idle()
    await wecom.handle(createAuth(START + SECOND, authCode('b'), { InfoType: 'reset_permanent_code' }))
    await wecom.idle()
    expect(await wecom.installs.get(CORP)).toMatchObject({ state: 'campaign7' })
    expect(await wecom.corp(CORP).accessToken()).toBe('for-permanent-2')
  })
})
