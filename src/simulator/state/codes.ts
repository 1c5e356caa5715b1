import type { Clock } from '../../base/index.js'
import { newId } from '../ids.js'
import type { SimScope } from './types.js'

const TICKET_LIFE_MS = 1_800_000
const PRE_AUTH_LIFE_MS = 1_200_000
const AUTH_LIFE_MS = 600_000

/** What an auth code stands for. */
export interface AuthGrant {
  suiteId: string
  /** Plain corpid. */
  corpId: string
  state?: string
  authMode: 0 | 1
  scope?: SimScope
  /** The promotion package it came by. `code` is a secret. */
  registration?: { code: string; templateId: string; state?: string }
  /** The installing administrator; absent when the app was shared from another corp. */
  adminUserId?: string
}

interface PreAuth {
  suiteId: string
  expiresAt: number
  used: boolean
}

/** What is wrong with a pre_auth_code. */
export type PreAuthRefusal = 'unknown' | 'expired' | 'used' | 'other_suite'

/** Tickets, pre_auth_codes and auth codes. */
export class CodeVault {
  readonly #clock: Clock
  readonly #tickets = new Map<string, { value: string; expiresAt: number }[]>()
  readonly #preAuth = new Map<string, PreAuth>()
  readonly #auth = new Map<string, { grant: AuthGrant; expiresAt: number }>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  issueTicket(suiteId: string): string {
    const now = this.#clock.now()
    const alive = (this.#tickets.get(suiteId) ?? []).filter((ticket) => ticket.expiresAt > now)
    const ticket = { value: newId.ticket(), expiresAt: now + TICKET_LIFE_MS }
    this.#tickets.set(suiteId, [...alive, ticket])
    return ticket.value
  }

  isTicketValid(suiteId: string, value: string): boolean {
    const now = this.#clock.now()
    return (this.#tickets.get(suiteId) ?? []).some((one) => one.value === value && one.expiresAt > now)
  }

  issuePreAuth(suiteId: string): { value: string; expiresIn: number } {
    const value = newId.code()
    const expiresAt = this.#clock.now() + PRE_AUTH_LIFE_MS
    this.#preAuth.set(value, { suiteId, expiresAt, used: false })
    return { value, expiresIn: PRE_AUTH_LIFE_MS / 1000 }
  }

  checkPreAuth(value: string, suiteId: string): PreAuthRefusal | undefined {
    const record = this.#preAuth.get(value)
    if (record === undefined) return 'unknown'
    if (record.suiteId !== suiteId) return 'other_suite'
    if (record.used) return 'used'
    return record.expiresAt > this.#clock.now() ? undefined : 'expired'
  }

  usePreAuth(value: string): void {
    const record = this.#preAuth.get(value)
    if (record !== undefined) record.used = true
  }

  issueAuth(grant: AuthGrant): string {
    const value = newId.code()
    this.#auth.set(value, { grant, expiresAt: this.#clock.now() + AUTH_LIFE_MS })
    return value
  }

  /** Takes an auth code out; a second call, a late one and another suite's one get nothing. */
  useAuth(value: string, suiteId: string): AuthGrant | undefined {
    const record = this.#auth.get(value)
    if (record === undefined || record.grant.suiteId !== suiteId) return undefined
    this.#auth.delete(value)
    return record.expiresAt > this.#clock.now() ? record.grant : undefined
  }

  /** Drops the codes of an authorisation that was cancelled. */
  dropAuth(suiteId: string, corpId: string): void {
    for (const [value, { grant }] of this.#auth) {
      if (grant.suiteId === suiteId && grant.corpId === corpId) this.#auth.delete(value)
    }
  }
}
