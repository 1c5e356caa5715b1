import { lookUpErrcode } from '../../../errcodes/index.js'
import { newId } from '../../ids.js'
import { DAY_MS } from '../calendar.js'
import { Refusal } from '../refusal.js'
import { Schedule } from '../schedule.js'
import type { SimCorp } from '../types.js'
import { visibleCorpId, type World } from '../world.js'
import type { Balance } from './balance.js'
import type { AccountCount, LicenseDuration, LicenseOrder, Renewal } from './order.js'
import type { LicenseOrders } from './orders.js'
import { orderStateRefusal } from './rules.js'

const JOB_TAKES_MS = 2000
const READABLE_MS = 7 * DAY_MS

/** One corp of a purchase for several. */
export interface UnionEntry {
  corp: SimCorp
  count: AccountCount
  duration: LicenseDuration
  autoActive: boolean
}

/** A corp that spoils a job. */
export interface CorpFailure {
  corp: SimCorp
  errcode: number
}

interface JobState {
  id: string
  submittedAt?: number
  /** 1 done, 2 running, 3 failed. */
  status: 1 | 2 | 3
}

/** Accounts to renew, collected before they are ordered. */
export interface RenewJob extends JobState {
  kind: 'renew'
  corp: SimCorp
  accounts: Renewal[]
}

/** Corps to buy for, collected before they are ordered. */
export interface UnionJob extends JobState {
  kind: 'union'
  entries: UnionEntry[]
  failures: CorpFailure[]
  order?: LicenseOrder
}

/** A payment from the balance. */
export interface PayJob extends JobState {
  kind: 'pay'
  order: LicenseOrder
  errcode: number
  failures: CorpFailure[]
}

type Job = RenewJob | UnionJob | PayJob

/** Jobs about licences; what is submitted is worked off a little later. */
export class LicenseJobs {
  readonly #world: World
  readonly #orders: LicenseOrders
  readonly #balance: Balance
  readonly #jobs = new Map<string, Job>()
  readonly #schedule: Schedule<Job>

  constructor(world: World, orders: LicenseOrders, balance: Balance) {
    this.#world = world
    this.#orders = orders
    this.#balance = balance
    this.#schedule = new Schedule(world.clock)
  }

  /** The job of that kind. @throws Refusal 40088 */
  find<Kind extends Job['kind']>(kind: Kind, id: unknown): Extract<Job, { kind: Kind }> {
    const job = typeof id === 'string' ? this.#jobs.get(id) : undefined
    const isOver = (job?.submittedAt ?? Number.POSITIVE_INFINITY) + READABLE_MS <= this.#world.clock.now()
    if (job === undefined || isOver || !isOf(job, kind)) throw new Refusal(40088)
    return job
  }

  renewal(corp: SimCorp): RenewJob {
    return this.#add({ kind: 'renew', id: newId.job(), status: 2, corp, accounts: [] })
  }

  union(): UnionJob {
    return this.#add({ kind: 'union', id: newId.job(), status: 2, entries: [], failures: [] })
  }

  /** Takes the entries of a job that is not submitted yet. @throws Refusal 701126 */
  submit(job: Job): void {
    if (job.submittedAt !== undefined) throw new Refusal(701126)
    job.submittedAt = this.#world.clock.now()
  }

  /** Orders for all corps of the job that may buy. */
  runUnion(job: UnionJob, buyer: string): void {
    this.submit(job)
    this.#schedule.set(job, this.#world.clock.now() + JOB_TAKES_MS, () => {
      const fitting = job.entries.filter(({ corp }) => {
        const errcode = this.#cannotBuy(corp) ?? orderStateRefusal(this.#orders.all, corp)
        if (errcode !== undefined) job.failures.push({ corp, errcode })
        return errcode === undefined
      })
      job.status = fitting.length === 0 ? 3 : 1
      if (fitting.length === 0) return
      const drafts = fitting.map((entry) => ({ ...entry, orderType: 1 as const, buyer }))
      job.order = this.#orders.placeUnion(buyer, drafts)
    })
  }

  /** Pays an order from the balance. */
  pay(order: LicenseOrder): PayJob {
    const job = this.#add({
      kind: 'pay',
      id: newId.job(),
      status: 2,
      order,
      errcode: 0,
      failures: [],
    })
    this.submit(job)
    order.paying = true
    this.#schedule.set(job, this.#world.clock.now() + JOB_TAKES_MS, () => this.#settle(job))
    return job
  }

  #settle(job: PayJob): void {
    const { order } = job
    order.paying = false
    job.errcode = this.#paymentRefusal(job) ?? this.#balance.take(order.price) ?? 0
    job.status = job.errcode === 0 ? 1 : 3
    if (job.errcode === 0) this.#orders.pay(order)
  }

  #paymentRefusal({ order, failures }: PayJob): number | undefined {
    if (order.status !== 0) return 701084
    for (const { corp } of [order, ...order.subOrders]) {
      const errcode = corp === undefined ? undefined : this.#cannotBuy(corp)
      if (corp !== undefined && errcode !== undefined) failures.push({ corp, errcode })
    }
    return failures.length === 0 ? undefined : 701160
  }

  #cannotBuy(corp: SimCorp): number | undefined {
    return this.#world.installationsOf(corp).length === 0 ? 701015 : undefined
  }

  #add<Kind extends Job>(job: Kind): Kind {
    this.#jobs.set(job.id, job)
    return job
  }
}

function isOf<Kind extends Job['kind']>(job: Job, kind: Kind): job is Extract<Job, { kind: Kind }> {
  return job.kind === kind
}

/** Failures in the form of the wire. */
export function showFailures(failures: readonly CorpFailure[]): Record<string, unknown>[] {
  return failures.map(({ corp, errcode }) => ({
    corpid: visibleCorpId(corp),
    errcode,
    errmsg: lookUpErrcode(errcode).meaning,
  }))
}
