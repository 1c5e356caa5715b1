import type { WeComError } from '../errors/index.js'
import { storeKeys } from '../store/index.js'
import { BrowserStates, type BrowserStatesOptions } from './browser-states.js'

/** How a login is done. `qr` and `admin` use the older page, for members and for administrators. */
export type LoginKind = 'client' | 'web' | 'qr' | 'admin'

/** A login that has been started: what the redirect brings back only by name. */
export interface PendingLogin {
  kind: LoginKind
  /** The app signed in to. */
  suiteId: string
  /** The corp whose customised app it is. */
  corpId?: string
  /** Where to go afterwards; checked when the login was started, and again when it comes back. */
  returnTo: string
  /** How often the login was started again by itself; 0 for a new one. */
  restarts: number
  /** Where WeCom leads back to. A handler takes only what leads to itself. */
  redirectUri?: string
}

/** What became of a state. With `error` nobody may be signed in; `login` is then there only for the browser that started it. */
export type ConsumedState =
  | { login: PendingLogin; error?: undefined }
  | { login?: PendingLogin; error: WeComError }

/** What states are made with. */
export type StatesOptions = Omit<BrowserStatesOptions, 'subject' | 'keyOf'>

/**
 * The `state` of logins: random, good once, for a while, and in one browser. What it stands for is kept by the browser
 * in a cookie, sealed with a key that every instance has. The store knows only, by digests, which were taken back.
 */
export class LoginStates {
  readonly #states: BrowserStates<PendingLogin>

  constructor(options: StatesOptions) {
    this.#states = new BrowserStates({ ...options, subject: 'login', keyOf: storeKeys.loginState })
  }

  /** How long a state is good for, ms. */
  get lifeMs(): number {
    return this.#states.lifeMs
  }

  /** How long a browser should keep its cookie, ms: a late redirect is told apart from a foreign one. */
  get browserLifeMs(): number {
    return this.#states.browserLifeMs
  }

  /**
   * Starts a login. Writes nothing to the store.
   * @param browser what the browser shows in its cookie, when all its logins share one: those under way are kept, as
   * many as fit. Without it the result holds this login alone.
   * @returns the state for the login URL, and the value of an HttpOnly cookie: at most 3800 letters, digits, `-_.`
   * @throws WECOM_REQUEST (`return_to_refused`) when `returnTo` is too long for a cookie
   * @example
   * const login = { kind: 'client', suiteId, returnTo: '/', restarts: 0 } as const
   * const { state, browser } = await wecom.login.states.issue(login, cookieOfTheBrowser)
   */
  async issue(login: PendingLogin, browser?: string): Promise<{ state: string; browser: string }> {
    return this.#states.issue(login, browser)
  }

  /**
   * Takes a state back, once: of two redirects at the same moment one is refused, on whatever machine. A state that is
   * not good is an `error` of the result and not thrown.
   * @param browser what the browser shows in its cookie; of several cookies the values with a `.` between them
   * @throws WECOM_STORE
   * @example const { login, error } = await wecom.login.states.consume(state, cookieOfTheBrowser)
   */
  async consume(state: string | undefined, browser: string | undefined): Promise<ConsumedState> {
    const { pending: login, error } = await this.#states.consume(state, browser)
    if (error !== undefined) return login === undefined ? { error } : { error, login }
    return { login }
  }
}
