import type { Clock, Logger } from '../base/index.js'
import { WeComError } from '../errors/index.js'
import { BadRecords, parseRecord, type Store, storeKeys, updateText } from '../store/index.js'

/** A ticket stays valid for 30 minutes; WeCom pushes a new one about every 10. */
export const SUITE_TICKET_LIFE_MS = 30 * 60_000

/**
 * How far ahead of this machine WeCom's clock may seem to be. A time beyond that is none: it would keep later tickets
 * out for longer than this one is good for.
 */
const AHEAD_MS = SUITE_TICKET_LIFE_MS / 2
/** 2001: what is before it is no time of a push. */
const EARLIEST_MS = 1_000_000_000_000

interface TicketRecord {
  ticket: string
  /** `TimeStamp` of the newest push so far, in ms; absent before the first. Only pushes are compared by it. */
  pushedAt?: number
  /** What was said of a ticket brought from elsewhere. */
  setAt?: number
  receivedAt: number
}

type Times = Pick<TicketRecord, 'pushedAt' | 'setAt'>

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
  readonly #bad: BadRecords

  constructor(store: Store, clock: Clock, logger: Logger) {
    this.#store = store
    this.#clock = clock
    this.#bad = new BadRecords(logger)
  }

  /**
   * Keeps a ticket WeCom pushed, unless one pushed later is stored.
   * @param pushedAt `TimeStamp` of the push, in ms. One that is no time, or cannot be right, counts as unknown: the
   * ticket is taken for the newest, as it most probably is
   */
  push(suiteId: string, ticket: string, pushedAt: number): Promise<boolean> {
    return this.#keep(suiteId, ticket, (stored) => {
      const newest = this.#plausible(stored?.pushedAt)
      const at = this.#plausible(pushedAt)
      if (at !== undefined && newest !== undefined && at < newest) return undefined
      return timesOf(at ?? newest)
    })
  }

  /**
   * Keeps a ticket brought from elsewhere. With `pushedAt` only if it was pushed no earlier than the stored one. It never
   * keeps out what WeCom pushes later.
   * @param pushedAt when WeCom pushed it, in ms
   * @throws `WECOM_CONFIG` for an empty ticket, or a `pushedAt` that is no number
   */
  async set(suiteId: string, ticket: string, pushedAt?: number): Promise<boolean> {
    if (pushedAt !== undefined && !Number.isFinite(pushedAt)) {
      throw new WeComError('WECOM_CONFIG', 'pushedAt must be a number of milliseconds since the epoch')
    }
    return this.#keep(suiteId, ticket, (stored) => {
      const newest = this.#plausible(stored?.pushedAt)
      const newer = [newest, stored?.setAt].some(
        (at) => at !== undefined && pushedAt !== undefined && pushedAt < at,
      )
      return newer ? undefined : timesOf(newest, pushedAt)
    })
  }

  async get(suiteId: string): Promise<string | undefined> {
    return (await this.#read(suiteId))?.ticket
  }

  async age(suiteId: string): Promise<TicketAge | undefined> {
    const record = await this.#read(suiteId)
    if (record === undefined) return undefined
    const { receivedAt } = record
    const sinceMs = this.#clock.now() - receivedAt
    // Received in the future: a clock was wrong, and nobody can tell how old it is.
    const fresh = sinceMs < SUITE_TICKET_LIFE_MS && sinceMs > -AHEAD_MS
    return { receivedAt, ageMs: Math.max(0, sinceMs), fresh }
  }

  /** The error for "there is no ticket". */
  missing(suiteId: string): WeComError {
    return noTicket('ticket_missing', `Suite ${suiteId} has no suite_ticket: none was ever received`)
  }

  /** The error for "there is a ticket, and WeCom does not take it". */
  async refused(suiteId: string, cause: unknown): Promise<WeComError> {
    const age = await this.age(suiteId)
    const minutes = Math.floor((age?.ageMs ?? 0) / 60_000)
    const came = minutes < 1 ? 'less than a minute ago' : `${minutes} min ago`
    const expired = age !== undefined && age.ageMs >= SUITE_TICKET_LIFE_MS
    const message = expired
      ? `Suite ${suiteId} has no valid suite_ticket: the last one came ${came}, and is good for 30 min`
      : `WeCom refused the suite_ticket of suite ${suiteId} that came ${came}: a newer one, or one of another suite, counts`
    return noTicket(expired ? 'ticket_expired' : 'ticket_refused', message, cause)
  }

  async #keep(
    suiteId: string,
    ticket: string,
    accept: (stored: TicketRecord | undefined) => Times | undefined,
  ): Promise<boolean> {
    if (typeof ticket !== 'string' || ticket.trim() === '') {
      throw new WeComError('WECOM_CONFIG', `The suite ticket of ${suiteId} must be a non-empty text`)
    }
    return updateText(this.#store, storeKeys.suiteTicket(suiteId), (text) => {
      const times = accept(text === undefined ? undefined : parseRecord(text, isTicketRecord))
      if (times === undefined) return undefined
      const record: TicketRecord = { ticket: ticket.trim(), receivedAt: this.#clock.now(), ...times }
      return JSON.stringify(record)
    })
  }

  #plausible(pushedAt: number | undefined): number | undefined {
    if (pushedAt === undefined || !Number.isFinite(pushedAt) || pushedAt < EARLIEST_MS) return undefined
    return pushedAt <= this.#clock.now() + AHEAD_MS ? pushedAt : undefined
  }

  async #read(suiteId: string): Promise<TicketRecord | undefined> {
    const key = storeKeys.suiteTicket(suiteId)
    const text = await this.#store.get(key)
    const record = text === undefined ? undefined : parseRecord(text, isTicketRecord)
    if (text !== undefined && record === undefined) this.#bad.note(key)
    return record
  }
}

function timesOf(pushedAt: number | undefined, setAt?: number): Times {
  return { ...(pushedAt !== undefined && { pushedAt }), ...(setAt !== undefined && { setAt }) }
}

function isTicketRecord(value: unknown): value is TicketRecord {
  const record = (value ?? {}) as Partial<Record<keyof TicketRecord, unknown>>
  const { ticket, pushedAt, setAt, receivedAt } = record
  const timed = [pushedAt, setAt].every((at) => at === undefined || Number.isFinite(at))
  return typeof ticket === 'string' && ticket.trim() !== '' && timed && Number.isFinite(receivedAt)
}

function noTicket(reason: string, message: string, cause?: unknown): WeComError {
  return new WeComError('WECOM_NO_SUITE_TICKET', message, {
    reason,
    hint: 'Check that the instruction callback URL is reachable and answers "success", then push a ticket by hand: provider console > the app > callback settings > refresh ticket.',
    ...(cause === undefined ? {} : { cause }),
  })
}
