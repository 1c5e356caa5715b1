import type { Clock } from '../../base/index.js'
import { newId } from '../ids.js'

/** Kinds of credentials that last two hours; `contactSync`, that of a contact migration, half an hour. */
export type TokenKind = 'provider' | 'suite' | 'corp' | 'contactSync' | 'jsapiTicket' | 'agentTicket'

/** For whom a token speaks. `corpId` is the plain corpid. */
export interface TokenOwner {
  suiteId?: string
  corpId?: string
}

interface TokenRecord {
  kind: TokenKind
  owner: TokenOwner
  value: string
  expiresAt: number
}

const LIFE_MS = 7_200_000
const CONTACT_SYNC_LIFE_MS = 1_800_000
const REMEMBERED_MS = 86_400_000

/** Issues tokens and knows a valid one from an expired and an unknown one. */
export class TokenVault {
  readonly #clock: Clock
  readonly #byValue = new Map<string, TokenRecord>()
  readonly #current = new Map<string, TokenRecord>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** The token in force, or a new one. `expiresIn` is what is left, in seconds. */
  issue(kind: TokenKind, owner: TokenOwner): { value: string; expiresIn: number } {
    const key = `${kind}|${owner.suiteId ?? ''}|${owner.corpId ?? ''}`
    const now = this.#clock.now()
    let record = this.#current.get(key)
    if (record === undefined || record.expiresAt <= now) {
      this.#forgetOld(now)
      const lifeMs = kind === 'contactSync' ? CONTACT_SYNC_LIFE_MS : LIFE_MS
      record = { kind, owner, value: newId.token(), expiresAt: now + lifeMs }
      this.#current.set(key, record)
      this.#byValue.set(record.value, record)
    }
    return { value: record.value, expiresIn: secondsLeft(record, now) }
  }

  /** What is left of a token, in seconds; undefined when it is over. */
  left(value: string): number | undefined {
    const record = this.#byValue.get(value)
    const now = this.#clock.now()
    return record === undefined || record.expiresAt <= now ? undefined : secondsLeft(record, now)
  }

  look(kind: TokenKind, value: string): { owner: TokenOwner } | 'expired' | 'unknown' {
    const record = this.#byValue.get(value)
    if (record === undefined || record.kind !== kind) return 'unknown'
    return record.expiresAt > this.#clock.now() ? { owner: record.owner } : 'expired'
  }

  /** Whose the token is, without judging it. */
  ownerOf(value: string): TokenOwner | undefined {
    return this.#byValue.get(value)?.owner
  }

  /** Withdraws tokens before their time; they are unknown from then on. */
  revoke(match: { kind?: TokenKind } & TokenOwner): number {
    let count = 0
    for (const [key, record] of this.#current) {
      if (match.kind !== undefined && match.kind !== record.kind) continue
      if (match.suiteId !== undefined && match.suiteId !== record.owner.suiteId) continue
      if (match.corpId !== undefined && match.corpId !== record.owner.corpId) continue
      this.#current.delete(key)
      this.#byValue.delete(record.value)
      count++
    }
    return count
  }

  #forgetOld(now: number): void {
    for (const [value, record] of this.#byValue) {
      if (record.expiresAt + REMEMBERED_MS < now) this.#byValue.delete(value)
    }
  }
}

function secondsLeft(record: TokenRecord, now: number): number {
  return Math.max(1, Math.floor((record.expiresAt - now) / 1000))
}
