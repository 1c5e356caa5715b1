import type { PushResult } from '../../push/types.js'
import type { Announcer } from '../announcer.js'
import { DAY_MS, seconds } from '../calendar.js'
import { Refusal } from '../refusal.js'
import type { SimCorp, SimSuite } from '../types.js'
import { visibleCorpId, type World } from '../world.js'
import type { LicenseBook } from './book.js'
import { type LicenseCode, type LicenseType, REPLACED_WITHIN_MS, timeLeft, VALID_AT_MOST_MS } from './code.js'

const TRANSFER_PAUSE_MS = 30 * DAY_MS
const TRIAL_MS = 90 * DAY_MS
const RENEWED_WITHIN_MS = 7 * DAY_MS

/** Why a code was bound by itself: 1 the member opened the app, 2 a message was sent, 3 an external-contact API was called. */
export type ActivationScene = 1 | 2 | 3

/** Binds codes to members, moves them, and says who is licensed. */
export class LicenseAccounts {
  readonly #world: World
  readonly #announcer: Announcer
  readonly #book: LicenseBook

  constructor(world: World, announcer: Announcer, book: LicenseBook) {
    this.#world = world
    this.#announcer = announcer
    this.#book = book
  }

  /** @throws Refusal */
  activate(corp: SimCorp, value: unknown, userId: unknown): void {
    const code = this.#book.find(corp, value)
    if (code === undefined) throw new Refusal(701021)
    if (code.corp !== corp) throw new Refusal(701055)
    if (code.userId !== undefined) throw new Refusal(701003)
    if (code.bindBy <= this.#world.clock.now()) throw new Refusal(701012)
    this.#bind(code, this.#visibleMember(corp, userId))
  }

  /** Binds the unused code that has to be bound first. @throws Refusal */
  activateByType(corp: SimCorp, type: LicenseType, userId: unknown): void {
    const member = this.#visibleMember(corp, userId)
    const account = this.#book.account(corp, member, type)
    if (account !== undefined && this.#book.isValid(account)) throw new Refusal(701011)
    const [code] = this.#book.unused(corp, type)
    if (code === undefined) throw new Refusal(701021, 'there is no unused code of this type')
    this.#bind(code, member)
  }

  /** Moves every valid account of a member to another one. @throws Refusal */
  transfer(corp: SimCorp, from: unknown, to: unknown): void {
    const taker = this.#book.member(corp, to)?.userId
    if (typeof from !== 'string' || taker === undefined || taker.toLowerCase() === from.toLowerCase()) {
      throw new Refusal(701019)
    }
    const now = this.#world.clock.now()
    const accounts = this.#book.accountsOf(corp, from).filter((code) => this.#book.isValid(code))
    if (accounts.length === 0) throw new Refusal(701016)
    const settled = this.#book.isVisible(corp, from)
    const tooSoon = accounts.some((code) => now - (code.transferredAt ?? 0) < TRANSFER_PAUSE_MS)
    if (settled && tooSoon) throw new Refusal(701017)
    for (const code of accounts) this.#checkReplacing(corp, taker, code.type, timeLeft(code, now), 701018)
    for (const code of accounts) {
      this.#replace(code, taker, timeLeft(code, now))
      code.transferredAt = now
      delete code.goneAt
    }
  }

  /** Gives an unused code to a downstream corp. @throws Refusal */
  share(from: SimCorp, to: SimCorp, value: unknown): void {
    const code = this.#book.find(from, value)
    if (code === undefined) throw new Refusal(701021)
    if (code.corp !== from) throw new Refusal(701055)
    if (code.sharedFrom !== undefined) throw new Refusal(701054)
    if (code.userId !== undefined) throw new Refusal(701003)
    code.sharedFrom = from
    code.corp = to
  }

  /** Whether the app may serve the member. */
  isLicensed(suite: SimSuite, corp: SimCorp, userId: string): boolean {
    if (corp.licenseChecks !== true) return this.#book.member(corp, userId)?.licensed !== false
    if (this.#world.clock.now() < (this.trial(suite, corp)?.until ?? 0)) return true
    return this.#book.accountsOf(corp, userId).some((code) => this.#book.isValid(code))
  }

  /** The licence trial of an app: 90 days from the first installation; undefined for a test corp. Times in ms. */
  trial(suite: SimSuite, corp: SimCorp): { from: number; until: number } | undefined {
    const installation = this.#world.installation(suite.id, corp)
    if (installation === undefined || corp.testCorp === true) return undefined
    const from = installation.firstInstalledAt
    return { from, until: from + TRIAL_MS }
  }

  /** Binds an unused code when the corp has that switched on and the member is in need. */
  async autoActivate(corp: SimCorp, userId: string, scene: ActivationScene): Promise<PushResult[]> {
    if (!this.#book.stateOf(corp).autoActive || !this.#book.isVisible(corp, userId)) return []
    const now = this.#world.clock.now()
    const accounts = this.#book.accountsOf(corp, userId)
    if (accounts.some((code) => timeLeft(code, now) > RENEWED_WITHIN_MS)) return []
    const wanted = accounts.map((code) => code.type)
    const types: LicenseType[] = wanted.includes(2) ? [2, 1] : [1, 2]
    const code = types.flatMap((type) => this.#book.unused(corp, type)).at(0)
    if (code === undefined) return []
    const previous = this.#book.account(corp, userId, code.type)
    const left = previous === undefined ? 0 : timeLeft(previous, now)
    if (left + code.durationMs > VALID_AT_MOST_MS) return []
    const status = previous === undefined ? 1 : left > 0 ? 2 : 3
    this.#bind(code, userId)
    const account = {
      ActiveCode: code.value,
      Type: code.type,
      ExpireTime: seconds(code.expireAt ?? now),
      UserId: userId,
      PreviousStatus: status,
      ...(previous !== undefined && { PreviousActiveCode: previous.value }),
    }
    const fields = { InfoType: 'auto_activate', AuthCorpId: visibleCorpId(corp), Scene: scene }
    return [await this.#announcer.toProvider({ ...fields, AccountList: [account] })]
  }

  #visibleMember(corp: SimCorp, userId: unknown): string {
    const member = this.#book.member(corp, userId)
    if (member === undefined) throw new Refusal(701019)
    if (!this.#book.isVisible(corp, member.userId)) throw new Refusal(701088)
    return member.userId
  }

  #bind(code: LicenseCode, userId: string): void {
    this.#checkReplacing(code.corp, userId, code.type, code.durationMs, 701082)
    this.#replace(code, userId, code.durationMs)
    code.activeAt = this.#world.clock.now()
  }

  /** @param tooMuchLeft the errcode when the member's own account is not near its end */
  #checkReplacing(
    corp: SimCorp,
    userId: string,
    type: LicenseType,
    added: number,
    tooMuchLeft: number,
  ): void {
    const old = this.#book.account(corp, userId, type)
    const left = old === undefined ? 0 : timeLeft(old, this.#world.clock.now())
    if (left > REPLACED_WITHIN_MS) throw new Refusal(tooMuchLeft)
    if (left + added > VALID_AT_MOST_MS) throw new Refusal(701030)
  }

  /** The member's account of that type ends; what is left of it is added to the code. */
  #replace(code: LicenseCode, userId: string, validMs: number): void {
    const now = this.#world.clock.now()
    const old = this.#book.account(code.corp, userId, code.type)
    const left = old === undefined ? 0 : timeLeft(old, now)
    if (old !== undefined) {
      old.mergedInto = code
      code.mergedFrom = old
      old.expireAt = Math.min(old.expireAt ?? now, now)
    }
    code.userId = userId
    code.expireAt = now + validMs + left
  }
}
