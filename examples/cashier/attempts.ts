import type { Store } from 'wecom-suite'
import type { CreateNewLicenseOrderParams, OpenOrderParams } from 'wecom-suite/types'

/**
 * An order on its way. It is written down before WeCom hears of it, so that nothing is ordered twice and nothing that
 * may have been ordered is forgotten, whatever happens to the answer or to this process.
 */
export type Attempt = {
  /** From the form: one form orders once. */
  token: string
  suiteId: string
  corpId: string
  corpName: string
  /** What is ordered, for people. */
  what: string
  /** ms */
  startedAt: number
  /**
   * `sending`: no answer yet; `unknown`: none came; `made`; `refused`: WeCom or the library said no; `given_up`: somebody
   * looked, and there is no order.
   */
  state: 'sending' | 'unknown' | 'made' | 'refused' | 'given_up'
  orderId?: string
  /** Where the customer pays. WeCom tells it once. */
  orderUrl?: string
  problem?: string
} & (
  | { kind: 'cashier'; request: OpenOrderParams }
  | { kind: 'license'; request: CreateNewLicenseOrderParams }
)

/** How an attempt may begin: it is ours; the form was sent before; or another one of the customer is unresolved. */
export type Start = { as: 'first' } | { as: 'again' | 'blocked'; attempt: Attempt }

/** Longer than a call may take: an attempt that old without an answer will not get one. */
const ANSWER_WITHIN_MS = 60_000
const ATTEMPT = 'attempt/'

/** Whether somebody has to find out what became of it. */
export function isUnresolved({ state, startedAt }: Attempt, now: number): boolean {
  return state === 'unknown' || (state === 'sending' && now > startedAt + ANSWER_WITHIN_MS)
}

function isSettled({ state }: Attempt): boolean {
  return state !== 'sending' && state !== 'unknown'
}

/** Every attempt there was. */
export class Attempts {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  /**
   * Begins an attempt. Two equal orders of a customer cannot be told apart afterwards, so each customer has one on its
   * way at a time.
   */
  async begin(attempt: Attempt): Promise<Start> {
    const text = JSON.stringify(attempt)
    if (!(await this.#store.swap(ATTEMPT + attempt.token, undefined, text))) {
      const earlier = await this.get(attempt.token)
      return earlier === undefined ? this.begin(attempt) : { as: 'again', attempt: earlier }
    }
    const other = await this.#takeTurn(attempt)
    if (other === undefined) return { as: 'first' }
    await this.#store.swap(ATTEMPT + attempt.token, text, undefined)
    return { as: 'blocked', attempt: other }
  }

  /** Writes down what became of it. */
  async settle(attempt: Attempt, outcome: Pick<Attempt, 'state'> & Partial<Attempt>): Promise<void> {
    const settled = { ...attempt, ...outcome } as Attempt
    await this.#store.set(ATTEMPT + attempt.token, JSON.stringify(settled))
    if (settled.orderId !== undefined) await this.#store.set(orderKey(settled.orderId), attempt.token)
    if (isSettled(settled)) await this.#store.swap(turnKey(attempt), attempt.token, undefined)
  }

  async get(token: string): Promise<Attempt | undefined> {
    const text = await this.#store.get(ATTEMPT + token)
    return text === undefined ? undefined : (JSON.parse(text) as Attempt)
  }

  /** The attempt an order came of, if it was made here. */
  async ofOrder(orderId: string): Promise<Attempt | undefined> {
    const token = await this.#store.get(orderKey(orderId))
    return token === undefined ? undefined : this.get(token)
  }

  async *unresolved(now: number): AsyncGenerator<Attempt> {
    for await (const attempt of this.#all()) if (isUnresolved(attempt, now)) yield attempt
  }

  /** Ids of all orders made here: none of them is the lost one. */
  async known(): Promise<string[]> {
    const ids: string[] = []
    for await (const { orderId } of this.#all()) if (orderId !== undefined) ids.push(orderId)
    return ids
  }

  async *#all(): AsyncGenerator<Attempt> {
    for await (const key of this.#store.keys(ATTEMPT)) {
      const attempt = await this.get(key.slice(ATTEMPT.length))
      if (attempt !== undefined) yield attempt
    }
  }

  /** @returns the attempt whose turn it is, when that is another one */
  async #takeTurn(attempt: Attempt): Promise<Attempt | undefined> {
    const key = turnKey(attempt)
    for (;;) {
      if (await this.#store.swap(key, undefined, attempt.token)) return undefined
      const holder = await this.#store.get(key)
      if (holder === undefined) continue
      const other = await this.get(holder)
      if (other !== undefined && !isSettled(other)) return other
      // A process that ended between two writes left this behind.
      await this.#store.swap(key, holder, undefined)
    }
  }
}

function turnKey({ kind, corpId }: Attempt): string {
  return `turn/${kind}/${encodeURIComponent(corpId)}`
}

function orderKey(orderId: string): string {
  return `order/${encodeURIComponent(orderId)}`
}
