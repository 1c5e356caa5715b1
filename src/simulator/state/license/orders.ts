import { newId } from '../../ids.js'
import type { PushResult } from '../../push/types.js'
import type { Announcer } from '../announcer.js'
import { DAY_MS } from '../calendar.js'
import { Refusal } from '../refusal.js'
import { Schedule } from '../schedule.js'
import type { SimCorp } from '../types.js'
import { visibleCorpId, type World } from '../world.js'
import type { LicenseBook } from './book.js'
import type { LicenseCode } from './code.js'
import {
  type AccountCount,
  durationMs,
  type LicenseDuration,
  type LicenseOrder,
  licensePrice,
  type Renewal,
  statusOf,
} from './order.js'
import { renewedUntil } from './renewal.js'
import { orderStateRefusal } from './rules.js'

/** How long an order may stay unpaid. WeCom does not tell. */
const PAYMENT_LIFE_MS = 7 * DAY_MS
const GENERATING_MS = 1000
const GENERATED_PER_MS = 10

/** An order as it is placed. */
export type NewLicenseOrder = Pick<LicenseOrder, 'orderType' | 'count' | 'duration' | 'buyer'> &
  Partial<Pick<LicenseOrder, 'corp' | 'parent' | 'renewals' | 'autoActive' | 'price'>>

/** Licence orders from the first to the refund. */
export class LicenseOrders {
  readonly all: LicenseOrder[] = []
  readonly #world: World
  readonly #announcer: Announcer
  readonly #book: LicenseBook
  readonly #schedule: Schedule<LicenseOrder>

  constructor(world: World, announcer: Announcer, book: LicenseBook) {
    this.#world = world
    this.#announcer = announcer
    this.#book = book
    this.#schedule = new Schedule(world.clock)
  }

  /** @throws Refusal 701005 */
  find(orderId: unknown): LicenseOrder {
    const order = this.all.find((one) => one.orderId === orderId)
    if (order === undefined) throw new Refusal(701005)
    return order
  }

  /** @throws Refusal when another order of the corp is in the way */
  place(draft: NewLicenseOrder): LicenseOrder {
    if (draft.corp !== undefined) {
      const refusal = orderStateRefusal(this.all, draft.corp)
      if (refusal !== undefined) throw new Refusal(refusal)
    }
    const order = this.#add(draft)
    this.#schedule.set(order, order.createdAt + PAYMENT_LIFE_MS, () => {
      for (const one of [order, ...order.subOrders]) one.status = 3
    })
    return order
  }

  /** One order over several corps. */
  placeUnion(buyer: string, drafts: readonly (NewLicenseOrder & { corp: SimCorp })[]): LicenseOrder {
    const price = drafts.reduce((sum, draft) => sum + priceOf(draft.count, draft.duration), 0)
    const parent = this.place({
      orderType: 8,
      count: { base: 0, external: 0 },
      duration: {},
      buyer,
      price,
    })
    for (const draft of drafts) parent.subOrders.push(this.#add({ ...draft, parent }))
    return parent
  }

  /** Takes the money as given. What was paid for comes a while later. @throws Refusal 701084 */
  pay(order: LicenseOrder): void {
    if (statusOf(order) !== 0 || order.parent !== undefined) throw new Refusal(701084)
    const now = this.#world.clock.now()
    const paid = [order, ...order.subOrders]
    this.#schedule.cancel(order)
    for (const one of paid) {
      one.status = 1
      one.paidAt = now
      if (one.corp !== undefined) this.#book.stateOf(one.corp).everPaid = true
      const amount = one.count.base + one.count.external
      const readyAt = now + GENERATING_MS + Math.floor(amount / GENERATED_PER_MS)
      this.#schedule.set(one, readyAt, () => this.#deliver(one))
    }
  }

  /** @throws Refusal 701084 */
  cancel(order: LicenseOrder): void {
    if (statusOf(order) !== 0 || order.parent !== undefined || order.paying) throw new Refusal(701084)
    this.#schedule.cancel(order)
    for (const one of [order, ...order.subOrders]) one.status = 2
  }

  /** The provider asks for the money back, in the console. @throws Refusal 701083 */
  requestRefund(order: LicenseOrder): void {
    const status = statusOf(order)
    if (order.orderType === 8 || (status !== 1 && status !== 6)) throw new Refusal(701083)
    if (!order.ready) throw new Refusal(701033)
    order.status = 4
  }

  /** WeCom decides on it: what was bought ends, or stays. @throws Refusal 701085 */
  async decideRefund(order: LicenseOrder, outcome: 'refunded' | 'rejected'): Promise<PushResult[]> {
    const { corp } = order
    if (order.status !== 4 || corp === undefined) throw new Refusal(701085)
    order.status = outcome === 'refunded' ? 5 : 6
    if (outcome === 'refunded') this.#takeBack(order)
    const fields = {
      InfoType: 'license_refund',
      AuthCorpId: visibleCorpId(corp),
      OrderId: order.orderId,
      OrderStatus: outcome === 'refunded' ? 1 : 2,
    }
    return [await this.#announcer.toProvider(fields)]
  }

  #add(draft: NewLicenseOrder): LicenseOrder {
    const order: LicenseOrder = {
      price: priceOf(draft.count, draft.duration),
      renewals: [],
      ...draft,
      orderId: newId.licenseOrder(),
      status: 0,
      subOrders: [],
      createdAt: this.#world.clock.now(),
      test: draft.corp?.testCorp === true,
      ready: false,
      codes: [],
      added: new Map(),
      paying: false,
    }
    this.all.push(order)
    return order
  }

  #deliver(order: LicenseOrder): Promise<PushResult> | undefined {
    order.ready = true
    const { corp } = order
    if (corp === undefined) return undefined
    if (order.orderType === 2) for (const renewal of order.renewals) this.#renew(order, corp, renewal)
    else this.#generate(order, corp)
    if (order.autoActive !== undefined) this.#book.stateOf(corp).autoActive = order.autoActive
    return this.#announcer.toProvider({
      InfoType: 'license_pay_success',
      AuthCorpId: visibleCorpId(corp),
      OrderId: order.orderId,
      BuyerUserId: order.buyer,
    })
  }

  #generate(order: LicenseOrder, corp: SimCorp): void {
    const ms = durationMs(order.duration)
    const create = (type: 1 | 2) => order.codes.push(this.#book.create(corp, type, order.orderId, ms))
    for (let i = 0; i < order.count.base; i++) create(1)
    for (let i = 0; i < order.count.external; i++) create(2)
  }

  #renew(order: LicenseOrder, corp: SimCorp, { userId, type }: Renewal): void {
    const code = this.#book.account(corp, userId, type)
    if (code === undefined) return
    const until = renewedUntil(code, order.duration, this.#world.clock.now())
    order.added.set(code, until - (code.expireAt ?? until))
    code.expireAt = until
  }

  #takeBack(order: LicenseOrder): void {
    const now = this.#world.clock.now()
    for (const [code, ms] of order.added) {
      if (code.expireAt !== undefined) code.expireAt -= ms
    }
    for (const code of order.codes) this.#end(code, now)
  }

  #end(code: LicenseCode, now: number): void {
    if (code.userId === undefined) this.#book.drop(code)
    else code.expireAt = Math.min(code.expireAt ?? now, now)
  }
}

function priceOf(count: AccountCount, duration: LicenseDuration): number {
  const ms = durationMs(duration)
  return licensePrice(1, count.base, ms) + licensePrice(2, count.external, ms)
}
