import { type Clock, randomAlphanumeric, sha256Hex } from '../base/index.js'
import { WeComError } from '../errors/index.js'
import { claimOnce, type Store } from '../store/index.js'
import { LONGEST_SEALED_TEXT, SealedBox } from './sealed-box.js'

/** Why a state was not accepted. */
export type StateProblem =
  /** The redirect has none. */
  | 'state_missing'
  /** Never issued here, or with keys that are no longer known. */
  | 'state_unknown'
  /** The browser shows no cookie. */
  | 'state_cookie_missing'
  /** The browser shows a cookie that was not made here, or was changed. */
  | 'state_cookie_invalid'
  /** Issued to another browser. */
  | 'state_foreign'
  /** Taken back before. */
  | 'state_used'
  /** Taken back too late. */
  | 'state_expired'

export interface BrowserStatesOptions {
  store: Store
  clock: Clock
  /** How long a state is good for, ms. */
  lifeMs: number
  /** What every instance has; the first one seals, see {@link SealedBox}. */
  secrets: readonly string[]
  /** What is under way, as errors call it. */
  subject: 'login' | 'installation'
  /** The store's key of the mark that a state was taken back. */
  keyOf: (sha256Hex: string) => string
}

/** What a state stands for, as the browser keeps it. */
interface Record<Pending> {
  state: string
  pending: Pending
  /** ms since the epoch. */
  validUntil: number
}

const RANDOM = 20
const STAMP = 12
const SHAPE = /^[a-zA-Z0-9]{32}$/
/** Browsers keep no cookie above 4096 bytes, name and attributes included. */
const LONGEST_COOKIE = 3800
const MOST_AT_ONCE = 8
const MOST_LOOKED_AT = 16

const PROBLEMS: { readonly [problem in StateProblem]: (subject: string) => string } = {
  state_missing: (subject) => `The redirect of ${subject} has no state`,
  state_unknown: (subject) => `The state of ${subject} is unknown`,
  state_cookie_missing: (subject) => `The redirect of ${subject} came without the cookie of its browser`,
  state_cookie_invalid: (subject) => `The redirect of ${subject} came with a cookie that was not made here`,
  state_foreign: (subject) => `The redirect of ${subject} came in another browser than the one it began in`,
  state_used: (subject) => `The redirect of ${subject} came a second time`,
  state_expired: (subject) => `The redirect of ${subject} came too late`,
}

/**
 * What is under way in people's browsers while they are on WeCom's pages. A state is random, good once, for a while, and
 * in one browser, which keeps what it stands for, sealed. So visitors write nothing into the store, any process can take
 * a redirect, and nobody can throw out what is under way for others. The store only knows which states were taken back.
 */
export class BrowserStates<Pending extends object> {
  readonly lifeMs: number
  readonly #options: BrowserStatesOptions
  readonly #box: SealedBox

  constructor(options: BrowserStatesOptions) {
    this.#options = options
    this.#box = new SealedBox(options.secrets, `${options.subject} state`)
    this.lifeMs = options.lifeMs
  }

  /** Longer than `lifeMs`, so that a late redirect is told apart from a foreign one. */
  get browserLifeMs(): number {
    return 2 * this.lifeMs
  }

  /** @throws WECOM_REQUEST (`return_to_refused`) when it is too long for a cookie */
  issue(pending: Pending, browser = ''): { state: string; browser: string } {
    const random = randomAlphanumeric(RANDOM)
    const state = random + this.#box.stamp(random, STAMP)
    const validUntil = this.#options.clock.now() + this.lifeMs
    const record: Record<Pending> = { state, pending, validUntil }
    const text = JSON.stringify(record)
    const sealed = this.#box.seal(text)
    if (sealed.length > LONGEST_COOKIE || Buffer.byteLength(text) > LONGEST_SEALED_TEXT) {
      throw new WeComError('WECOM_REQUEST', 'The return address is too long to be kept in a cookie', {
        reason: 'return_to_refused',
        hint: 'Keep long texts on the server, and give a short address that leads to them.',
      })
    }
    const kept = [sealed]
    for (const earlier of partsOf(browser).slice(0, MOST_AT_ONCE - 1)) {
      if (kept.join('.').length + 1 + earlier.length > LONGEST_COOKIE) break
      kept.push(earlier)
    }
    return { state, browser: kept.join('.') }
  }

  /** @throws WECOM_STORE */
  async consume(
    state: string | undefined,
    browser: string | undefined,
  ): Promise<{ pending: Pending; error?: undefined } | { pending?: Pending; error: WeComError }> {
    if (state === undefined || state === '') return { error: this.#refusal('state_missing') }
    if (!SHAPE.test(state) || !this.#box.isStamp(state.slice(RANDOM), state.slice(0, RANDOM)))
      return { error: this.#refusal('state_unknown') }
    const parts = partsOf(browser ?? '')
    if (parts.length === 0) return { error: this.#refusal('state_cookie_missing') }
    const records = parts.map((part) => this.#open(part))
    const record = records.find((one) => one?.state === state)
    // What another browser began is none of this one's business: nothing is changed, nothing told.
    if (record === undefined)
      return { error: this.#refusal(records.includes(undefined) ? 'state_cookie_invalid' : 'state_foreign') }
    const { pending, validUntil } = record
    const { clock, store } = this.#options
    if (clock.now() >= validUntil) return { pending, error: this.#refusal('state_expired') }
    // The mark outlasts the state: another machine's clock may be behind.
    const expiresAt = validUntil + this.lifeMs
    const first = await claimOnce(store, this.#keyOf(state), { expiresAt })
    return first ? { pending } : { pending, error: this.#refusal('state_used') }
  }

  /** Makes a state that was taken back good again. */
  giveBack(state: string): Promise<void> {
    return this.#options.store.delete(this.#keyOf(state))
  }

  #open(part: string): Record<Pending> | undefined {
    const text = this.#box.open(part)
    return text === undefined ? undefined : (JSON.parse(text) as Record<Pending>)
  }

  #keyOf(state: string): string {
    return this.#options.keyOf(sha256Hex(state))
  }

  #refusal(reason: StateProblem): WeComError {
    const { subject } = this.#options
    return new WeComError(
      'WECOM_STATE',
      PROBLEMS[reason](subject === 'login' ? 'a login' : 'an installation'),
      {
        reason,
        hint: `Start the ${subject} again, in one browser and with its cookies.`,
      },
    )
  }
}

/** The sealed records in a cookie, the newest first. */
function partsOf(browser: string): string[] {
  return browser.split('.', MOST_LOOKED_AT).filter((part) => part !== '')
}
