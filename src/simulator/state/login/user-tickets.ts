import type { Clock } from '../../../base/index.js'
import { newId } from '../../ids.js'

/** For whom and for which app a user_ticket speaks. Ids of the corp are plain. */
export interface UserTicket {
  suiteId: string
  corpId: string
  userId: string
  /** Whether the member consented to sensitive fields. */
  consented: boolean
}

const REMEMBERED_MS = 86_400_000

/** The user tickets given out. A ticket works until its time is over, however often it is shown. */
export class UserTicketVault {
  readonly #clock: Clock
  readonly #byValue = new Map<string, { ticket: UserTicket; expiresAt: number }>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  issue(ticket: UserTicket, lifeMs: number): string {
    const now = this.#clock.now()
    for (const [value, { expiresAt }] of this.#byValue) {
      if (expiresAt + REMEMBERED_MS < now) this.#byValue.delete(value)
    }
    const value = newId.ticket()
    this.#byValue.set(value, { ticket, expiresAt: now + lifeMs })
    return value
  }

  look(value: string, suiteId: string): UserTicket | 'expired' | 'unknown' {
    const record = this.#byValue.get(value)
    if (record === undefined || record.ticket.suiteId !== suiteId) return 'unknown'
    return record.expiresAt > this.#clock.now() ? record.ticket : 'expired'
  }
}
