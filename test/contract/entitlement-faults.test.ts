import { describe, expect, it } from 'vitest'
import { MemoryStore, type Store, type Transport } from '../../src/index.js'
import { PRO } from './support/credentials.js'
import { FailingStore, type Failure } from './support/failing-store.js'
import { CUSTOMER, openShop, TEN } from './support/market.js'
import { DAY } from './support/world.js'

type Shop = Awaited<ReturnType<typeof openShop>>

/** The back end knows what WeCom has booked, and so does whoever listens, of whom the last word is true. */
async function expectTruth({ known, booked, lastTold, told }: Shop): Promise<void> {
  expect(await known()).toEqual(booked())
  expect(lastTold()).toEqual(booked())
  const revisions = told.map(({ revision }) => revision)
  expect(revisions).toEqual(revisions.toSorted((a, b) => a - b))
}

/** A customer on trial, of whom the listener knows. */
async function onTrial(options: Parameters<typeof openShop>[0] = {}) {
  const shop = await openShop(options)
  shop.listen(shop.wecom)
  await shop.install()
  return shop
}

/** Lets a few minutes pass, so that everything that is tried again has been. */
async function recover({ clock, settled }: Shop): Promise<void> {
  for (let step = 0; step < 8; step++) await clock.advance(30_000)
  await settled()
}

describe('the entitlement, with events that', () => {
  it('come twice, is told once', async () => {
    const shop = await onTrial()
    shop.sim.faults.duplicatePush({ times: Number.POSITIVE_INFINITY })
    const { orderId } = await shop.sim.market.order(TEN)
    await shop.sim.market.pay(orderId)
    await shop.settled()
    await expectTruth(shop)
    expect(shop.story()).toEqual(['trial', 'paid'])
  })

  it('come twice at the same time to two processes, is told without contradiction', async () => {
    const shop = await onTrial()
    const other = shop.create()
    shop.listen(other)
    let turn = 0
    const both = [shop.wecom, other]
    shop.use({
      handle: (request) => (both[turn++ % 2] ?? other).handle(request),
      idle: async () => void (await Promise.all(both.map((one) => one.idle()))),
    })
    shop.sim.faults.duplicatePush({ times: Number.POSITIVE_INFINITY })
    const { orderId } = await shop.sim.market.order(TEN)
    await shop.sim.market.pay(orderId)
    await shop.sim.market.refund(orderId)
    await recover(shop)
    await other.idle()
    await expectTruth(shop)
    expect(await shop.known(other)).toEqual(shop.booked())
  })

  const ORDERS = [
    [3, 2, 1, 0],
    [1, 0, 3, 2],
    [2, 3, 0, 1],
    [0, 3, 1, 2],
  ]
  it.each(ORDERS)('come as %i, %i, %i, %i, ends at what is so', async (...order) => {
    const shop = await onTrial()
    const { orderId } = await shop.sim.market.order(TEN)
    shop.sim.faults.holdPushes()
    const done = [shop.sim.market.pay(orderId), shop.sim.market.refund(orderId)]
    await shop.clock.advance(1)
    const held = shop.sim.faults.heldPushes
    expect(held.toSorted()).toEqual(['change_editon', 'change_editon', 'pay_for_app_success', 'refund'])
    await shop.sim.faults.releasePushes(order)
    await Promise.all(done)
    await shop.settled()
    await expectTruth(shop)
    expect(await shop.known()).toMatchObject({ app_status: 1 })
  })

  it('come in any order about a refund of what was bought while its renewal is paid', async () => {
    for (let seed = 0; seed < 6; seed++) {
      const shop = await onTrial()
      const { sim } = shop
      const first = await sim.market.order(TEN)
      await sim.market.pay(first.orderId)
      const renewal = await sim.market.order({ ...TEN, type: 'renew', days: 365 })
      sim.faults.holdPushes()
      const done: Promise<unknown>[] = [sim.market.pay(renewal.orderId)]
      done.push(sim.market.refund(seed % 2 === 0 ? first.orderId : renewal.orderId))
      await shop.clock.advance(1)
      const count = sim.faults.heldPushes.length
      const order = Array.from({ length: count }, (_, index) => (index * 5 + seed) % count)
      await sim.faults.releasePushes([...new Set(order)])
      await Promise.all(done)
      await shop.settled()
      await expectTruth(shop)
    }
  })

  it('come before the answer to the call that caused them', async () => {
    const shop = await onTrial()
    const { wecom, sim, settled } = shop
    const opened = wecom.paytool.openOrder({
      business_type: 1,
      pay_type: 2,
      custom_corpid: CUSTOMER,
      product_list: {
        third_app: {
          order_type: 0,
          buy_info_list: [
            { suiteid: wecom.suite().id, edition_id: PRO.editionId, user_count: 10, duration_days: 30 },
          ],
        },
      },
    })
    await settled()
    const { order_id } = await opened
    await sim.cashier.confirm(order_id)
    await settled()
    await expectTruth(shop)
  })

  it('are lost altogether, is put right by a refresh, and told', async () => {
    const shop = await onTrial()
    const { wecom, sim, settled } = shop
    sim.faults.dropPush({ times: Number.POSITIVE_INFINITY })
    const { orderId } = await sim.market.order(TEN)
    await sim.market.pay(orderId)
    await settled()
    expect(await wecom.corp(CUSTOMER).entitlement()).toMatchObject({ status: 'trial' })
    await wecom.installs.refresh(CUSTOMER)
    await settled()
    await expectTruth(shop)
    expect(shop.story()).toEqual(['trial', 'paid'])
  })

  it('are lost at the end of what was bought, is over on time all the same', async () => {
    const shop = await onTrial()
    const { wecom, sim, settled, clock } = shop
    await sim.market.pay((await sim.market.order({ ...TEN, days: 30 })).orderId)
    await settled()
    sim.faults.dropPush({ name: 'change_editon', times: Number.POSITIVE_INFINITY })
    await clock.advance(30 * DAY)
    expect(await wecom.corp(CUSTOMER).entitlement()).toMatchObject({ status: 'paid_expired', usable: false })
    await sim.provider.pushTicket()
    await wecom.installs.refresh(CUSTOMER)
    await settled()
    await expectTruth(shop)
  })

  it('come while WeCom does not answer, is read when it does', async () => {
    const shop = await onTrial()
    const { sim } = shop
    sim.faults.add({ path: 'service/v2/get_auth_info', kind: 'busy', times: 9 })
    sim.faults.add({ path: 'service/v2/get_auth_info', kind: 'reset', times: 4 })
    await sim.market.pay((await sim.market.order(TEN)).orderId)
    await shop.meanwhile(recover(shop))
    await expectTruth(shop)
  })
})

describe('the answer of WeCom', () => {
  it('that is overtaken by a newer one is not believed', async () => {
    let hold = false
    const held: (() => void)[] = []
    let answer: Transport = () => Promise.reject(new Error('not there yet'))
    const transport: Transport = async (request) => {
      const response = await answer(request)
      if (!hold || !request.url.includes('get_auth_info')) return response
      hold = false
      await new Promise<void>((resolve) => held.push(resolve))
      return response
    }
    const shop = await openShop({ wecom: { transport } })
    answer = shop.sim.transport
    shop.listen(shop.wecom)
    await shop.sim.provider.pushTicket()
    await shop.install()
    const other = shop.create()
    shop.listen(other)
    const { orderId } = await shop.sim.market.order(TEN)
    hold = true
    await shop.sim.market.pay(orderId)
    await shop.clock.advance(0)
    expect(held).toHaveLength(1)
    await shop.sim.market.refund(orderId)
    await other.installs.refresh(CUSTOMER)
    for (const release of held) release()
    await recover(shop)
    await other.idle()
    await expectTruth(shop)
  })
})

describe('a listener', () => {
  it('that fails is told again, by the state of then', async () => {
    const shop = await openShop()
    const { wecom, sim, clock, settled, listen } = shop
    let failures = 2
    listen(wecom, () => {
      if (failures-- > 0) throw new Error('the database of the application is down')
    })
    await shop.install()
    const { orderId } = await sim.market.order(TEN)
    await sim.market.pay(orderId)
    await settled()
    await clock.advance(60_000)
    await settled()
    await expectTruth(shop)
  })
})

describe('a store', () => {
  /** A back end that listens, and watches for what is left undone, over a store whose writes a test has fail. */
  async function watched() {
    let records: Store | undefined
    const shop = await openShop({
      store: (clock) => {
        records = new MemoryStore({ clock })
        return new FailingStore(records)
      },
    })
    const store = shop.store as FailingStore
    shop.listen(shop.wecom)
    await shop.wecom.resume()
    await shop.install()
    const purchase = async () => shop.sim.market.pay((await shop.sim.market.order(TEN)).orderId)
    return { ...shop, failing: store, records: records ?? store, purchase }
  }

  /** How many writes a purchase takes. */
  async function writesOfAPurchase(): Promise<number> {
    const shop = await watched()
    shop.failing.failAt(0, 'before')
    await shop.purchase()
    await recover(shop)
    await shop.wecom.close()
    return shop.failing.writes
  }

  const how: Failure[] = ['before', 'after']
  it.each(how)('that fails %s any one write delays the truth and loses nothing', async (failure) => {
    const writes = await writesOfAPurchase()
    expect(writes).toBeGreaterThan(10)
    for (let number = 1; number <= writes; number++) {
      const shop = await watched()
      shop.failing.failAt(number, failure)
      await shop.purchase()
      await recover(shop)
      await expectTruth(shop)
      await shop.wecom.close()
    }
  })

  it.each(how)(
    'lost with its process %s any one write leaves the rest to the next process',
    async (failure) => {
      const writes = await writesOfAPurchase()
      for (let number = 1; number <= writes; number++) {
        const shop = await watched()
        const next = shop.create({ store: shop.records })
        shop.listen(next)
        shop.failing.dieAt(number, failure, () => shop.use(next))
        await shop.purchase()
        await next.resume()
        await recover(shop)
        expect(await shop.known(next)).toEqual(shop.booked())
        expect(shop.lastTold()).toEqual(shop.booked())
        await shop.meanwhile(Promise.all([shop.wecom.close(), next.close()]))
      }
    },
  )
})
