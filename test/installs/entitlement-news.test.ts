import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Entitlement, EntitlementContext, InstallationContext, WeCom } from '../../src/index.js'
import { CORP, SUITE } from '../support/callbacks.js'
import { AUTH_INFO, DAY, PAID, RENEWED, shop, TRIAL, UNPAID } from '../support/shop.js'

const tellKey = (key: string) => key.includes('entitlement.tell') && key.startsWith('inbox/pending/')

describe('the entitlement of a corp', () => {
  it('is read at the installation and told, with everything a handler needs', async () => {
    const { wecom, install, told } = await shop()
    await install()
    expect(told).toHaveLength(1)
    const [{ entitlement, previous, installation, corp, suite, attempt, id } = {} as EntitlementContext] =
      told
    expect(entitlement).toMatchObject({ status: 'trial', usable: true, editionName: '专业版' })
    expect(previous).toBeUndefined()
    expect([installation.corpId, corp.corpId, suite.id, attempt]).toEqual([CORP, CORP, SUITE.id, 1])
    expect(id).toContain(CORP)
    expect(await wecom.corp(CORP).entitlement()).toEqual(entitlement)
  })

  it('is told as "none" where the app sells nothing', async () => {
    const { wecom, install, market, news } = await shop()
    market.edition = undefined
    await install()
    expect(news()).toEqual(['- > none'])
    expect(await wecom.corp(CORP).entitlement()).toMatchObject({ status: 'none', usable: true })
  })

  it('knows what time has done before anybody tells', async () => {
    const { wecom, install, clock, count } = await shop()
    await install()
    const asked = count(AUTH_INFO)
    await clock.advance(15 * DAY)
    expect(await wecom.corp(CORP).entitlement()).toMatchObject({ status: 'trial_expired', usable: false })
    expect(count(AUTH_INFO)).toBe(asked)
  })

  it('is told at a refresh when time has changed it', async () => {
    const { wecom, install, clock, news } = await shop()
    await install()
    await clock.advance(15 * DAY)
    await wecom.suite().ticket.set('ticket')
    await wecom.installs.refresh(CORP)
    await wecom.idle()
    expect(news()).toEqual(['- > trial', 'trial > trial_expired'])
  })

  it('is read when it is first asked for, of an installation from elsewhere', async () => {
    const { wecom, market, count, news } = await shop()
    market.edition = PAID
    await wecom.installs.import({ corpId: CORP, permanentCode: 'from-php' })
    expect(await wecom.corp(CORP).entitlement()).toMatchObject({ status: 'paid', seats: 10 })
    expect(await wecom.corp(CORP).entitlement()).toMatchObject({ status: 'paid', seats: 10 })
    await wecom.idle()
    expect(count(AUTH_INFO)).toBe(1)
    expect(news()).toEqual(['- > paid'])
  })

  it('of a corp that is not installed is an error', async () => {
    const { wecom } = await shop()
    await expect(wecom.corp(CORP).entitlement()).rejects.toMatchObject({ code: 'WECOM_NOT_INSTALLED' })
  })

  it('has no secret and nothing of the library in what is shown', async () => {
    const { wecom, install, told } = await shop()
    await install()
    const shown = JSON.stringify([
      await wecom.installs.get(CORP),
      told.map(({ installation }) => installation),
    ])
    for (const own of ['permanent-', 'news', 'reads', 'editionReadAt']) expect(shown).not.toContain(own)
  })

  it('is gone when the app stops to sell editions', async () => {
    const { install, market, order, send, news } = await shop()
    await install()
    market.edition = undefined
    await send(order('change_editon'))
    expect(news()).toEqual(['- > trial', 'trial > none'])
  })

  it('ends when WeCom no longer takes the authorisation', async () => {
    const { wecom, install, market, order, send, news } = await shop()
    market.edition = PAID
    await install()
    market.error = { errcode: 40084, errmsg: 'invalid authorizer permanent code' }
    await send(order('refund'))
    expect(news()).toEqual(['- > paid', 'paid > unauthorized'])
    expect((await wecom.corp(CORP).entitlement()).usable).toBe(false)
  })

  it('is over 7 days after the seats were first found too few, though it is read again meanwhile', async () => {
    const { wecom, install, market, clock } = await shop()
    market.edition = { app_status: 6, user_limit: 5, expired_time: RENEWED?.expired_time ?? 0 }
    await install()
    const since = clock.now()
    await clock.advance(5 * DAY)
    await wecom.suite().ticket.set('ticket')
    await wecom.installs.refresh(CORP)
    const entitlement = await wecom.corp(CORP).entitlement()
    expect(entitlement).toMatchObject({ status: 'over_limit', overLimitUntil: since + 7 * DAY })
    await clock.advance(2 * DAY)
    expect(await wecom.corp(CORP).entitlement()).toMatchObject({ status: 'over_limit_ended' })
    // WeCom's word is stronger: what it still calls usable began later than was seen.
    await wecom.suite().ticket.set('ticket')
    await wecom.installs.refresh(CORP)
    expect(await wecom.corp(CORP).entitlement()).toMatchObject({ status: 'over_limit', usable: true })
  })
})

describe('after an event the authorisation is read again', () => {
  it.each(['change_editon', 'pay_for_app_success', 'refund', 'open_order', 'cancel_order'])(
    '%s',
    async (name) => {
      const { install, market, order, send, news } = await shop()
      await install()
      market.edition = PAID
      expect(await send(order(name))).toMatchObject({ body: 'success' })
      expect(news()).toEqual(['- > trial', 'trial > paid'])
    },
  )

  it('change_order, change_auth, and change_editon in the spelling that would be right', async () => {
    const { install, market, event, send, news } = await shop()
    await install()
    market.edition = PAID
    await send(event('change_order', { PaidCorpId: CORP, OldOrderId: 'N1', NewOrderId: 'N2' }))
    market.edition = UNPAID
    await send(event('change_auth', { AuthCorpId: CORP }))
    market.edition = PAID
    await send(event('change_edition', { PaidCorpId: CORP }))
    expect(news()).toEqual(['- > trial', 'trial > paid', 'paid > unpaid', 'unpaid > paid'])
  })

  it('and the handlers of the event itself are called under the official name', async () => {
    const { wecom, install, event, send } = await shop()
    const seen: string[] = []
    wecom.on('change_editon', ({ event: { InfoType, PaidCorpId } }) => void seen.push(InfoType, PaidCorpId))
    await install()
    await send(event('change_edition', { PaidCorpId: CORP }))
    expect(seen).toEqual(['change_editon', CORP])
  })

  it('which says nothing when nothing changed', async () => {
    const { install, order, send, told, count } = await shop()
    await install()
    const asked = count(AUTH_INFO)
    await send(order('open_order'))
    await send(order('pay_for_app_success'))
    expect(count(AUTH_INFO)).toBe(asked + 2)
    expect(told).toHaveLength(1)
  })

  it('and a reinstallation tells what it finds, without forgetting what was told', async () => {
    const { install, market, news } = await shop()
    market.edition = PAID
    await install()
    await install()
    market.edition = UNPAID
    await install()
    expect(news()).toEqual(['- > paid', 'paid > unpaid'])
  })

  it('but a corp that left and came back is told of from the start', async () => {
    const { install, event, send, news, told, clock } = await shop()
    await install()
    await send(event('cancel_auth', { AuthCorpId: CORP }))
    await clock.advance(1_000)
    await install()
    expect(news()).toEqual(['- > trial', '- > trial'])
    expect(told[1]?.id).not.toBe(told[0]?.id)
    expect(told[1]?.revision).toBeGreaterThan(told[0]?.revision ?? 0)
  })
})

describe('under faults', () => {
  it('a duplicate event tells once', async () => {
    const { install, market, order, send, news } = await shop()
    await install()
    market.edition = PAID
    const payment = order('pay_for_app_success', 'N1', 1_767_225_700)
    await Promise.all([send(payment), send(payment)])
    await send(order('pay_for_app_success', 'N1', 1_767_225_700))
    expect(news()).toEqual(['- > trial', 'trial > paid'])
  })

  it('two changes within a second, told in the same letters, are both looked into', async () => {
    const { install, market, order, send, news, count } = await shop()
    await install()
    const reads = count(AUTH_INFO)
    market.edition = PAID
    const first = order('change_editon', '', 1_767_225_700)
    await send(first)
    market.edition = UNPAID
    await send(order('change_editon', '', 1_767_225_700))
    expect(news()).toEqual(['- > trial', 'trial > paid', 'paid > unpaid'])
    for (let again = 0; again < 3; again++) await send(first)
    expect(count(AUTH_INFO)).toBe(reads + 3)
  })

  it('an event before the installation is stored is made good by the installation', async () => {
    const { wecom, install, market, order, send, news } = await shop()
    market.edition = PAID
    expect(await send(order('pay_for_app_success'))).toMatchObject({ body: 'success' })
    expect(news()).toEqual([])
    await install()
    expect(news()).toEqual(['- > paid'])
    expect((await wecom.health()).deadLetters).toBe(0)
  })

  it('an event while the installation is read is not lost in what was read before it', async () => {
    const { wecom, install, market, order, news } = await shop()
    let paid = false
    market.onTheWay = async () => {
      if (paid) return
      paid = true
      market.edition = PAID
      await wecom.handle(order('pay_for_app_success'))
    }
    await install()
    await wecom.idle()
    expect(news().at(-1)).toMatch(/> paid$/)
    expect(await wecom.corp(CORP).entitlement()).toMatchObject({ status: 'paid' })
  })

  it('events in any order end at what WeCom has in the end', async () => {
    const { wecom, install, market, order, send, news } = await shop()
    market.edition = PAID
    await install()
    market.edition = UNPAID
    await send(order('refund', 'N1', 1_767_226_000))
    await send(order('pay_for_app_success', 'N1', 1_767_225_000))
    await send(order('change_editon', '', 1_767_224_000))
    expect(news()).toEqual(['- > paid', 'paid > unpaid'])
    expect((await wecom.corp(CORP).entitlement()).usable).toBe(false)
  })

  it('a refund during a renewal ends at what is left, told in order', async () => {
    const { wecom, install, market, order, told } = await shop()
    market.edition = PAID
    await install()
    market.edition = RENEWED
    const renewal = wecom.handle(order('pay_for_app_success', 'N2'))
    market.onTheWay = () => {
      market.edition = PAID
    }
    await Promise.all([renewal, wecom.handle(order('refund', 'N2')), wecom.handle(order('change_editon'))])
    await wecom.idle()
    const ends = told.map(({ entitlement }) => entitlement.paidUntil)
    expect(ends.at(-1)).toBe((PAID?.expired_time ?? 0) * 1000)
    expect(told.map(({ revision }) => revision)).toEqual(
      [...told.map(({ revision }) => revision)].sort((a, b) => a - b),
    )
    expect(await wecom.corp(CORP).entitlement()).toMatchObject({ paidUntil: ends.at(-1) })
  })

  it('WeCom out of reach delays the news and does not keep the event from its handlers', async () => {
    const { wecom, install, market, order, send, clock, news } = await shop()
    const events: string[] = []
    wecom.on('refund', ({ event }) => void events.push(event.OrderId))
    market.edition = PAID
    await install()
    market.edition = UNPAID
    market.error = { errcode: 48002, errmsg: 'api forbidden' }
    await send(order('refund', 'N7'))
    expect(events).toEqual(['N7'])
    expect(news()).toEqual(['- > paid'])
    market.error = undefined
    await clock.advance(1_000)
    expect(news()).toEqual(['- > paid', 'paid > unpaid'])
    expect(events).toEqual(['N7'])
  })

  it('a crash between the record and the news loses nothing', async () => {
    const { wecom, create, install, market, order, send, store, clock, news, told } = await shop()
    await install()
    market.edition = PAID
    const swap = store.swap.bind(store)
    store.swap = (key, expected, next, options) =>
      tellKey(key) ? Promise.reject(new Error('killed')) : swap(key, expected, next, options)
    await send(order('pay_for_app_success'))
    await wecom.close()
    store.swap = swap
    expect(news()).toEqual(['- > trial'])
    expect(await wecom.corp(CORP).entitlement()).toMatchObject({ status: 'paid' })
    await clock.advance(60_000)
    const next = create()
    await next.resume()
    await next.idle()
    expect(news()).toEqual(['- > trial', 'trial > paid'])
    expect(told[1]?.attempt).toBe(1)
  })

  it('a crash in the installation between the record and the news loses nothing', async () => {
    const { wecom, create, install, store, clock, news } = await shop()
    const swap = store.swap.bind(store)
    store.swap = (key, expected, next, options) =>
      tellKey(key) ? Promise.reject(new Error('killed')) : swap(key, expected, next, options)
    await install()
    await wecom.close()
    store.swap = swap
    await clock.advance(60_000)
    const next = create()
    await next.resume()
    await next.idle()
    expect(news()).toEqual(['- > trial'])
  })

  it('a crash after the handler tells again, under the same id', async () => {
    const { wecom, create, install, market, order, send, store, clock, told, news } = await shop()
    await install()
    market.edition = PAID
    const swap = store.swap.bind(store)
    store.swap = (key, expected, next, options) =>
      key.startsWith('installation/') && told.length === 2
        ? Promise.reject(new Error('killed'))
        : swap(key, expected, next, options)
    await send(order('pay_for_app_success'))
    await wecom.close()
    store.swap = swap
    await clock.advance(60_000)
    const next = create()
    await next.resume()
    await next.idle()
    expect(news()).toEqual(['- > trial', 'trial > paid', 'trial > paid'])
    expect(told[2]?.id).toBe(told[1]?.id)
    expect(told[2]?.attempt).toBe(2)
    expect(told[2]?.revision).toBe(told[1]?.revision)
  })

  it('a handler that failed is told the state of now, not the one it failed at', async () => {
    const { wecom, clock, install, market, order, send, told } = await shop()
    await install()
    let failing = true
    wecom.installs.on('entitlement', () => {
      if (failing) throw new Error('no database')
    })
    market.edition = PAID
    await send(order('pay_for_app_success'))
    failing = false
    market.edition = UNPAID
    await send(order('refund'))
    await clock.advance(60_000)
    expect(told.map(({ entitlement }) => entitlement.status)).toEqual(['trial', 'paid', 'unpaid', 'unpaid'])
    expect(told.at(-1)).toMatchObject({ attempt: 2, entitlement: { status: 'unpaid' } })
  })

  it('a change taken back before its handler succeeded is told as what it is', async () => {
    const { wecom, clock, install, market, order, send, told } = await shop()
    await install()
    let failing = true
    wecom.installs.on('entitlement', ({ entitlement }) => {
      if (failing && entitlement.status === 'paid') throw new Error('no database')
    })
    market.edition = PAID
    await send(order('pay_for_app_success'))
    market.edition = TRIAL
    await send(order('refund'))
    failing = false
    await clock.advance(60_000)
    expect(told.map(({ entitlement }) => entitlement.status)).toEqual(['trial', 'paid', 'trial', 'trial'])
  })

  it('an answer that was overtaken by another process is not stored over the newer one', async () => {
    const { wecom, create, install, market, order, send, news, count } = await shop()
    await install()
    const other = create()
    market.edition = PAID
    let overtaken = false
    market.onTheWay = async () => {
      if (overtaken) return
      overtaken = true
      // This answer still says "paid"; before it arrives the other process hears of the refund.
      market.edition = UNPAID
      await send(order('refund'), other)
    }
    const asked = count(AUTH_INFO)
    await send(order('pay_for_app_success'))
    await wecom.idle()
    expect(news()).toEqual(['- > trial', 'trial > unpaid'])
    expect(await wecom.corp(CORP).entitlement()).toMatchObject({ status: 'unpaid', usable: false })
    expect(count(AUTH_INFO)).toBe(asked + 3)
  })

  it('a slow handler in one process is waited for by the other: no older state after a newer one', async () => {
    const { create, install, market, order, clock, wecom: first } = await shop()
    await install()
    const applied: string[] = []
    let release = () => {}
    const slow = new Promise<void>((resolve) => {
      release = resolve
    })
    first.installs.on('entitlement', async ({ entitlement }) => {
      await slow
      applied.push(entitlement.status)
    })
    const second = create(({ entitlement }) => void applied.push(entitlement.status))
    market.edition = PAID
    await first.handle(order('pay_for_app_success'))
    await clock.advance(100)
    market.edition = UNPAID
    await second.handle(order('refund'))
    await clock.advance(60_000)
    expect(applied).toEqual([])
    release()
    await clock.advance(1_000)
    expect(applied).toEqual(['paid', 'unpaid'])
  })

  it('a handler that outlives its lease is told once more, by the state of now', async () => {
    const { wecom, install, market, order, store, clock, told } = await shop()
    await install()
    market.edition = PAID
    wecom.installs.on('entitlement', async ({ attempt }) => {
      if (attempt === 1) await store.delete(`lease/installation/${SUITE.id}/${CORP}`)
    })
    await wecom.handle(order('pay_for_app_success'))
    await wecom.idle()
    await clock.advance(1_000)
    expect(told.map(({ attempt, entitlement }) => [attempt, entitlement.status])).toEqual([
      [1, 'trial'],
      [1, 'paid'],
      [2, 'paid'],
    ])
  })

  it('a corp that has left is told of no more', async () => {
    const { wecom, clock, install, market, order, event, send, told } = await shop()
    await install()
    wecom.installs.on('entitlement', () => {
      throw new Error('no')
    })
    market.edition = PAID
    await send(order('pay_for_app_success'))
    await send(event('cancel_auth', { AuthCorpId: CORP }))
    const before = told.length
    await clock.advance(DAY)
    expect(told).toHaveLength(before)
    expect((await wecom.health()).pending).toBe(0)
  })

  it('many events in both processes end with one state, told last', async () => {
    const { wecom, create, install, market, order, clock, told } = await shop()
    await install()
    const other = create()
    const states = [PAID, UNPAID, RENEWED, TRIAL, UNPAID]
    for (const [index, edition] of states.entries()) {
      market.edition = edition
      const target: WeCom = index % 2 === 0 ? wecom : other
      await target.handle(order('change_editon'))
      if (index % 2 === 0) await clock.advance(50)
    }
    await clock.advance(120_000)
    await Promise.all([wecom.idle(), other.idle()])
    expect(told.at(-1)?.entitlement.status).toBe('unpaid')
    const revisions = told.map(({ revision }) => revision)
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b))
  })
})

describe('the types of installs.on', () => {
  it('follow the name of the event', async () => {
    const { wecom } = await shop()
    wecom.installs.on('entitlement', (context) => {
      expectTypeOf(context).toEqualTypeOf<EntitlementContext>()
      expectTypeOf(context.previous).toEqualTypeOf<Entitlement | undefined>()
    })
    wecom.installs.on('installed', (context) => expectTypeOf(context).toEqualTypeOf<InstallationContext>())
    // @ts-expect-error there is no such event
    expect(() => wecom.installs.on('bought', () => {})).toThrow(/no event of installs "bought"/)
  })
})
