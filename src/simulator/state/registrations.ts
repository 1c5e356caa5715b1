import type { Clock } from '../../base/index.js'
import { newId } from '../ids.js'

const OPEN_WITHIN_MS = 600_000
const STATUS_LIFE_MS = 86_400_000

/** What get_register_code was told. */
export interface RegistrationRequest {
  templateId: string
  corpName?: string
  adminName?: string
  adminMobile?: string
  state?: string
}

/** A corp that was created by a promotion link. Its id is plain. */
export interface NewCorp {
  corpId: string
  adminUserId: string
  /** Token of the contact migration. A secret. */
  contactSync?: string
}

interface Registration {
  request: RegistrationRequest
  issuedAt: number
  stage: 'issued' | 'opened' | 'done'
  created?: NewCorp
}

/** What is wrong with a register_code on the page. */
export type RegisterRefusal = 'unknown' | 'expired' | 'used' | 'not_opened'

/** The register codes given out and what became of them. */
export class Registrations {
  readonly #clock: Clock
  readonly #byCode = new Map<string, Registration>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  issue(request: RegistrationRequest): { value: string; expiresIn: number } {
    const value = newId.code()
    this.#byCode.set(value, { request, issuedAt: this.#clock.now(), stage: 'issued' })
    return { value, expiresIn: OPEN_WITHIN_MS / 1000 }
  }

  /** The link is opened, which spends the code. */
  open(code: string): RegistrationRequest | RegisterRefusal {
    const record = this.#byCode.get(code)
    if (record === undefined) return 'unknown'
    if (record.stage !== 'issued') return 'used'
    if (this.#age(record) >= OPEN_WITHIN_MS) return 'expired'
    record.stage = 'opened'
    return record.request
  }

  /** The registration whose form is on somebody's screen. */
  onScreen(code: string): RegistrationRequest | RegisterRefusal {
    const record = this.#byCode.get(code)
    if (record === undefined) return 'unknown'
    if (record.stage !== 'opened') return record.stage === 'issued' ? 'not_opened' : 'used'
    return this.#age(record) < STATUS_LIFE_MS ? record.request : 'expired'
  }

  /** The form was sent. @param created left out when the corp existed before */
  finish(code: string, created?: NewCorp): void {
    const record = this.#byCode.get(code)
    if (record === undefined) return
    record.stage = 'done'
    if (created !== undefined) record.created = created
  }

  /** The corp that the code created; `none` before that, after a day, and when the corp existed before. */
  look(code: string): { request: RegistrationRequest; created: NewCorp } | 'unknown' | 'none' {
    const record = this.#byCode.get(code)
    if (record === undefined) return 'unknown'
    const { request, created } = record
    return created === undefined || this.#age(record) >= STATUS_LIFE_MS ? 'none' : { request, created }
  }

  #age(record: Registration): number {
    return this.#clock.now() - record.issuedAt
  }
}
