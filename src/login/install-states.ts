import type { WeComError } from '../errors/index.js'
import { storeKeys } from '../store/index.js'
import { BrowserStates } from './browser-states.js'
import type { StatesOptions } from './states.js'

/** An installation that was begun in a browser: what the redirect brings back only by name. */
export interface PendingInstall {
  /** The app to be installed. */
  suiteId: string
  /** Where to go afterwards; checked when it was begun, and again when it comes back. */
  returnTo: string
  /** Where WeCom leads back to. A handler takes only what leads to itself. */
  redirectUri?: string
}

/** What became of a state. With `error` nobody has installed anything; `install` is then there only for the browser that began it. */
export type ConsumedInstallState =
  | { install: PendingInstall; error?: undefined }
  | { install?: PendingInstall; error: WeComError }

/** The `state` of installations that begin in a browser, kept as those of logins are. */
export class InstallStates {
  readonly #states: BrowserStates<PendingInstall>

  constructor(options: StatesOptions) {
    this.#states = new BrowserStates({ ...options, subject: 'installation', keyOf: storeKeys.installState })
  }

  /** How long a browser should keep its cookie, ms. */
  get browserLifeMs(): number {
    return this.#states.browserLifeMs
  }

  /**
   * Begins an installation. Writes nothing to the store.
   * @param browser what the browser shows in its cookie, when all that is under way shares one
   * @returns the state for `installs.url`, and the value of an HttpOnly cookie
   * @throws WECOM_REQUEST (`return_to_refused`) when `returnTo` is too long for a cookie
   */
  async issue(install: PendingInstall, browser?: string): Promise<{ state: string; browser: string }> {
    return this.#states.issue(install, browser)
  }

  /**
   * Takes a state back, once. A state that is not good is an `error` of the result and not thrown.
   * @param browser what the browser shows in its cookie; of several cookies the values with a `.` between them
   * @throws WECOM_STORE
   */
  async consume(state: string | undefined, browser: string | undefined): Promise<ConsumedInstallState> {
    const { pending: install, error } = await this.#states.consume(state, browser)
    if (error !== undefined) return install === undefined ? { error } : { error, install }
    return { install }
  }

  /** Makes a state that was taken back good again: what came of it was a failure that will pass. @throws WECOM_STORE */
  giveBack(state: string): Promise<void> {
    return this.#states.giveBack(state)
  }
}
