import type { Clock } from '../../../base/index.js'
import { newId } from '../../ids.js'
import { OneTimeVault } from './one-time.js'
import { UserTicketVault } from './user-tickets.js'

const CODE_LIFE_MS = 300_000

/** A person of a corp; its id is plain. */
export interface PersonRef {
  corpId: string
  userId: string
}

/** What an OAuth link may ask for. */
export type OAuthScope = 'snsapi_base' | 'snsapi_userinfo' | 'snsapi_privateinfo'

/** What the `code` of an OAuth or web login stands for. */
export interface MemberCode {
  /** The suites that may exchange it. */
  suiteIds: readonly string[]
  /** Present in the corp form: the corp whose apps may exchange it. Plain. */
  audience?: string
  /** Host of the redirect_uri it was sent to. */
  redirectHost: string
  /** Absent for a web login. */
  scope?: OAuthScope
  person: PersonRef | 'outsider'
}

/** What the `auth_code` of the console or of the old QR login stands for. */
export interface AdminCode extends PersonRef {
  source: 'console' | 'qr'
}

/** What the code of a mini program stands for. */
export interface MiniProgramCode extends PersonRef {
  suiteId: string
}

/** Codes and tickets of people signing in, and the ids by which those without a userid are known. */
export class SignIns {
  readonly memberCodes: OneTimeVault<MemberCode>
  readonly adminCodes: OneTimeVault<AdminCode>
  readonly miniProgramCodes: OneTimeVault<MiniProgramCode>
  readonly userTickets: UserTicketVault
  readonly #ids = new Map<string, string>()

  constructor(clock: Clock) {
    this.memberCodes = new OneTimeVault(clock, CODE_LIFE_MS)
    this.adminCodes = new OneTimeVault(clock, CODE_LIFE_MS)
    this.miniProgramCodes = new OneTimeVault(clock, CODE_LIFE_MS)
    this.userTickets = new UserTicketVault(clock)
  }

  /** The openid of a person who belongs to no corp, as this audience (the provider, or a corp) knows it. */
  openIdFor(audience: string): string {
    return this.#idOf(`openid|${audience}`)
  }

  /** The device that a member holds. */
  deviceOf({ corpId, userId }: PersonRef): string {
    return this.#idOf(`device|${corpId}|${userId.toLowerCase()}`)
  }

  #idOf(key: string): string {
    const id = this.#ids.get(key) ?? newId.openId()
    this.#ids.set(key, id)
    return id
  }
}
