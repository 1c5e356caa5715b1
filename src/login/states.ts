import { type Clock, randomAlphanumeric, sha256Hex } from '../base/index.js'
import { WeComError } from '../errors/index.js'
import { readJson, type Store, storeKeys } from '../store/index.js'

/** How a login is done. `qr` and `admin` use the older page, for members and for administrators. */
export type LoginKind = 'client' | 'web' | 'qr' | 'admin'

/** A login that has been started: what the redirect brings back only by name. */
export interface PendingLogin {
  kind: LoginKind
  /** The app signed in to. */
  suiteId: string
  /** The corp whose customised app it is. */
  corpId?: string
  /** Where to go afterwards; checked when the login was started. */
  returnTo: string
  /** How often the login was started again by itself; 0 for a new one. */
  restarts: number
}

/** Why a state was not accepted. */
export type StateProblem =
  /** The redirect has none. */
  | 'state_missing'
  /** Never issued here, or forgotten long ago. */
  | 'state_unknown'
  /** The browser shows no id. */
  | 'state_cookie_missing'
  /** Issued to another browser. */
  | 'state_foreign'
  /** Taken back before. */
  | 'state_used'
  /** Taken back too late. */
  | 'state_expired'

/** What became of a state. With `error` nobody may be signed in; `login` is then there only for the browser that started it. */
export type ConsumedState =
  | { login: PendingLogin; error?: undefined }
  | { login?: PendingLogin; error: WeComError }

interface StateRecord {
  login: PendingLogin
  /** Digest of the browser's id. */
  browser: string
  /** ms since the epoch. */
  validUntil: number
  used: boolean
}

const LENGTH = 32
const SHAPE = /^[a-zA-Z0-9]{32}$/

/** Which sentence belongs to which problem. */
const PROBLEMS: Record<StateProblem, string> = {
  state_missing: 'The redirect of a login has no state',
  state_unknown: 'The state of a login is unknown',
  state_cookie_missing: 'A login came back without the cookie of the browser it was started in',
  state_foreign: 'A login came back in another browser than the one it was started in',
  state_used: 'A login came back a second time',
  state_expired: 'A login came back too late',
}

/**
 * The `state` of logins: random, good once, for a while, and in one browser. Kept in the store, so that any process
 * can take the redirect, and by digests only, so that the store's readers cannot use them.
 */
export class LoginStates {
  /** How long a state is good for, ms. */
  readonly lifeMs: number
  readonly #store: Store
  readonly #clock: Clock

  constructor(store: Store, clock: Clock, lifeMs: number) {
    this.#store = store
    this.#clock = clock
    this.lifeMs = lifeMs
  }

  /** How long a browser should keep its id, ms: a late redirect is told apart from a foreign one. */
  get browserLifeMs(): number {
    return 2 * this.lifeMs
  }

  /**
   * Starts a login.
   * @param browser the id the browser shows in its cookie; a new one is made unless it is one of ours
   * @returns the state for the login URL, and the browser's id for an HttpOnly cookie
   * @throws WECOM_STORE
   * @example
   * const login = { kind: 'client', suiteId, returnTo: '/', restarts: 0 } as const
   * const { state, browser } = await wecom.login.states.issue(login, cookieOfTheBrowser)
   */
  async issue(login: PendingLogin, browser?: string): Promise<{ state: string; browser: string }> {
    const id = browser !== undefined && SHAPE.test(browser) ? browser : randomAlphanumeric(LENGTH)
    const state = randomAlphanumeric(LENGTH)
    const now = this.#clock.now()
    const record: StateRecord = {
      login,
      browser: sha256Hex(id),
      validUntil: now + this.lifeMs,
      used: false,
    }
    const expiresAt = now + this.browserLifeMs
    await this.#store.set(keyOf(state), JSON.stringify(record), { expiresAt })
    return { state, browser: id }
  }

  /**
   * Takes a state back, once: of two redirects at the same moment one is refused, on whatever machine. A state that is
   * not good is an `error` of the result and not thrown.
   * @param browser the id the browser shows in its cookie
   * @throws WECOM_STORE
   * @example const { login, error } = await wecom.login.states.consume(state, cookieOfTheBrowser)
   */
  async consume(state: string | undefined, browser: string | undefined): Promise<ConsumedState> {
    if (state === undefined || state === '') return refused('state_missing')
    if (!SHAPE.test(state)) return refused('state_unknown')
    const record = await readJson<StateRecord>(this.#store, keyOf(state))
    if (record === undefined) return refused('state_unknown')
    // Before anything is changed or told: what another browser started is none of this one's business.
    if (browser === undefined) return refused('state_cookie_missing')
    if (record.browser !== sha256Hex(browser)) return refused('state_foreign')
    const { login, validUntil } = record
    if (record.used) return refused('state_used', login)
    if (this.#clock.now() >= validUntil) return refused('state_expired', login)
    const used: StateRecord = { ...record, used: true }
    const expiresAt = validUntil + this.browserLifeMs - this.lifeMs
    const first = await this.#store.swap(keyOf(state), JSON.stringify(record), JSON.stringify(used), {
      expiresAt,
    })
    return first ? { login } : refused('state_used', login)
  }
}

function keyOf(state: string): string {
  return storeKeys.loginState(sha256Hex(state))
}

function refused(reason: StateProblem, login?: PendingLogin): ConsumedState {
  const error = new WeComError('WECOM_STATE', PROBLEMS[reason], {
    reason,
    hint: 'Start the login again, in one browser and with its cookies.',
  })
  return login === undefined ? { error } : { error, login }
}
