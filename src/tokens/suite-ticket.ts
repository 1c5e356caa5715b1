import type { Clock } from '../base/index.js'
import { WeComError } from '../errors/index.js'
import { readJson, type Store, setIfNewer, storeKeys } from '../store/index.js'

/** A ticket stays valid for 30 minutes; WeCom pushes a new one about every 10. */
export const SUITE_TICKET_LIFE_MS = 30 * 60_000

interface TicketRecord {
  ticket: string
  /** `TimeStamp` of the push, in ms. */
  version: number
  receivedAt: number
}

/** How old the stored ticket is. */
export interface TicketAge {
  receivedAt: number
  ageMs: number
  /** Whether it is young enough for WeCom to take it. */
  fresh: boolean
}

/** The tickets of all suites. They can only be pushed, never fetched, so nothing here ever deletes one. */
export class SuiteTickets {
  readonly #store: Store
  readonly #clock: Clock

  constructor(store: Store, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  /**
   * Keeps a ticket unless a newer one is stored.
   * @param pushedAt when WeCom pushed it, in ms; default now
   */
  async set(suiteId: string, ticket: string, pushedAt: number = this.#clock.now()): Promise<boolean> {
    if (typeof ticket !== 'string' || ticket.trim() === '') {
      throw new WeComError('WECOM_CONFIG', `The suite ticket of ${suiteId} must be a non-empty text`)
    }
    const record: TicketRecord = { ticket: ticket.trim(), version: pushedAt, receivedAt: this.#clock.now() }
    return setIfNewer(this.#store, storeKeys.suiteTicket(suiteId), record)
  }

  async get(suiteId: string): Promise<string | undefined> {
    return (await this.#read(suiteId))?.ticket
  }

  async age(suiteId: string): Promise<TicketAge | undefined> {
    const record = await this.#read(suiteId)
    if (record === undefined) return undefined
    const ageMs = Math.max(0, this.#clock.now() - record.receivedAt)
    return { receivedAt: record.receivedAt, ageMs, fresh: ageMs < SUITE_TICKET_LIFE_MS }
  }

  /** The error for "there is no ticket WeCom would take". */
  async missing(suiteId: string, cause?: unknown): Promise<WeComError> {
    const age = await this.age(suiteId)
    const state =
      age === undefined
        ? 'none was ever received'
        : `the last one came ${Math.round(age.ageMs / 60_000)} min ago`
    return new WeComError('WECOM_NO_SUITE_TICKET', `Suite ${suiteId} has no valid suite_ticket: ${state}`, {
      hint: 'Check that the instruction callback URL is reachable and answers "success", then push a ticket by hand: provider console > the app > callback settings > refresh ticket.',
      ...(cause === undefined ? {} : { cause }),
    })
  }

  #read(suiteId: string): Promise<TicketRecord | undefined> {
    return readJson<TicketRecord>(this.#store, storeKeys.suiteTicket(suiteId))
  }
}
