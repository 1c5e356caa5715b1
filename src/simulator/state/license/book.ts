import { newId } from '../../ids.js'
import { DirectoryView } from '../contacts/directory.js'
import type { SimCorp, SimMember } from '../types.js'
import type { World } from '../world.js'
import {
  BIND_WITHIN_MS,
  type LicenseCode,
  type LicenseStatus,
  type LicenseType,
  nextEarlyMorning,
  timeLeft,
} from './code.js'

/** What the provider settled with a corp about licences. */
export interface LicenseCorpState {
  /** Whether licences were ever paid for it. */
  everPaid: boolean
  /** Whether unused codes are bound by themselves. */
  autoActive: boolean
}

/** All activation codes with their states. */
export class LicenseBook {
  readonly #world: World
  readonly #codes = new Map<string, LicenseCode>()
  readonly #corps = new Map<SimCorp, LicenseCorpState>()

  constructor(world: World) {
    this.#world = world
  }

  stateOf(corp: SimCorp): LicenseCorpState {
    let state = this.#corps.get(corp)
    if (state === undefined) {
      state = { everPaid: false, autoActive: false }
      this.#corps.set(corp, state)
    }
    return state
  }

  create(corp: SimCorp, type: LicenseType, orderId: string, durationMs: number): LicenseCode {
    const createdAt = this.#world.clock.now()
    const bindBy = createdAt + BIND_WITHIN_MS
    const code = { value: newId.activeCode(), type, corp, orderId, durationMs, createdAt, bindBy }
    this.#codes.set(code.value, code)
    return code
  }

  /** Makes a code void. */
  drop(code: LicenseCode): void {
    this.#codes.delete(code.value)
  }

  /** The code, when the corp holds it or gave it away. */
  find(corp: SimCorp, value: unknown): LicenseCode | undefined {
    const code = typeof value === 'string' ? this.#codes.get(value) : undefined
    return code !== undefined && (code.corp === corp || code.sharedFrom === corp) ? code : undefined
  }

  ofCorp(corp: SimCorp): LicenseCode[] {
    return [...this.#codes.values()].filter((code) => code.corp === corp)
  }

  /** A member's accounts, expired ones included, at most one of each type. */
  accountsOf(corp: SimCorp, userId: string): LicenseCode[] {
    return this.ofCorp(corp).filter(
      (code) => code.userId?.toLowerCase() === userId.toLowerCase() && code.mergedInto === undefined,
    )
  }

  account(corp: SimCorp, userId: string, type: LicenseType): LicenseCode | undefined {
    return this.accountsOf(corp, userId).find((code) => code.type === type)
  }

  isValid(code: LicenseCode): boolean {
    return code.mergedInto === undefined && timeLeft(code, this.#world.clock.now()) > 0
  }

  /** Codes that nobody uses and that may still be bound, those that have to be bound first in front. */
  unused(corp: SimCorp, type: LicenseType): LicenseCode[] {
    const now = this.#world.clock.now()
    return this.ofCorp(corp)
      .filter((code) => code.type === type && code.userId === undefined && code.bindBy > now)
      .sort((a, b) => a.bindBy - b.bindBy)
  }

  /** @param seenBy the upstream corp sees a code it gave away as 6 */
  status(code: LicenseCode, seenBy: SimCorp = code.corp): LicenseStatus {
    if (code.corp !== seenBy) return 6
    if (code.mergedInto !== undefined) return 5
    if (code.userId === undefined) return 1
    if (!this.isValid(code)) return 3
    return this.#awaitsTransfer(code, code.userId) ? 4 : 2
  }

  member(corp: SimCorp, userId: unknown): SimMember | undefined {
    if (typeof userId !== 'string') return undefined
    return corp.members.find((one) => one.userId.toLowerCase() === userId.toLowerCase())
  }

  /** Whether an app of the provider may see the member, who has not left. */
  isVisible(corp: SimCorp, userId: string): boolean {
    const member = this.member(corp, userId)
    if (member === undefined || member.status === 5) return false
    return this.#world
      .installationsOf(corp)
      .some((one) =>
        new DirectoryView(one, this.#world.suite(one.suiteId).kind === 'custom').seesMember(member),
      )
  }

  #awaitsTransfer(code: LicenseCode, userId: string): boolean {
    if (!this.stateOf(code.corp).autoActive || this.isVisible(code.corp, userId)) {
      delete code.goneAt
      return false
    }
    const now = this.#world.clock.now()
    code.goneAt ??= now
    return now >= nextEarlyMorning(code.goneAt)
  }
}
