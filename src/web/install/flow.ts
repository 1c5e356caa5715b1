import { checkReturnTo } from '../../addresses/index.js'
import { isWeComError, WeComError } from '../../errors/index.js'
import type { Installation } from '../../installs/index.js'
import type { PendingInstall } from '../../login/index.js'
import { isRoute, ownPage } from '../browser/addresses.js'
import { redirectAnswer } from '../browser/answers.js'
import { readParameters, refuseInstall } from '../browser/parameters.js'
import { StateCookies } from '../browser/state-cookies.js'
import type { BrowserAnswer } from '../browser/types.js'
import type { WebRequest } from '../types.js'
import type { CutUrl } from '../url.js'
import type { ResolvedInstallOptions } from './options.js'
import type { InstallProvider } from './types.js'

/** What to begin again with, as far as it is known. */
export type Restart = Partial<Pick<PendingInstall, 'suiteId' | 'returnTo'>>

/** What a request has come to. */
export type Step =
  | { answer: BrowserAnswer }
  | { installation: Installation; returnTo: string }
  | { error: unknown; restart: Restart }

/** The steps of an installation in the browser, each from one request. */
export class InstallFlow<Native> {
  readonly #wecom: InstallProvider
  readonly #options: ResolvedInstallOptions<Native>
  readonly #cookies: StateCookies

  constructor(wecom: InstallProvider, options: ResolvedInstallOptions<Native>) {
    this.#wecom = wecom
    this.#options = options
    this.#cookies = new StateCookies('wecom-install', options.secure, wecom.installs.states.browserLifeMs)
  }

  /** The start URL: sends the browser to WeCom. */
  start(request: WebRequest, { query }: CutUrl): Promise<Step> {
    const restart: Restart = {}
    return this.#step(restart, async () => {
      const { return_to, suite } = readParameters(query, ['return_to', 'suite'], refuseInstall)
      const returnTo = this.#returnTo(return_to ?? this.#options.returnTo)
      restart.returnTo = returnTo
      const suiteId = this.#suite(suite)
      if (suite !== undefined) restart.suiteId = suiteId
      const { installs } = this.#wecom
      const redirectUri = this.#redirectUri
      const { state, browser } = await installs.states.issue({ suiteId, returnTo, redirectUri })
      const { test } = this.#options
      const page = await installs.url({ redirectUri, state, suiteId, ...(test !== undefined && { test }) })
      return { answer: redirectAnswer(page, this.#cookies.add(state, browser, request.headers.cookie)) }
    })
  }

  /** The return URL: takes the state back, then the code. */
  return(request: WebRequest, { query }: CutUrl): Promise<Step> {
    const restart: Restart = {}
    return this.#step(restart, async () => {
      const { state, auth_code } = readParameters(query, ['state', 'auth_code'], refuseInstall)
      const { states } = this.#wecom.installs
      const browser = this.#cookies.read(request.headers.cookie)
      const { install, error } = await states.consume(state, browser)
      if (install !== undefined && !this.#isOurs(install)) throw elsewhere()
      if (install !== undefined)
        Object.assign(restart, { suiteId: install.suiteId, returnTo: install.returnTo })
      if (error !== undefined) throw error
      // The options may have changed since.
      const returnTo = this.#returnTo(install.returnTo)
      try {
        return { installation: await this.#complete(auth_code, install.suiteId), returnTo }
      } catch (failure) {
        // The code is still good when it was not WeCom that refused it: loading the page again may complete it.
        if (state !== undefined && !isWeComError(failure, 'WECOM_STATE'))
          await states.giveBack(state).catch(() => {})
        throw failure
      }
    })
  }

  /** The start URL of an installation. */
  startUrl({ returnTo, suiteId }: Restart): string {
    const query = Object.entries({ return_to: returnTo, suite: suiteId }).flatMap(([name, value]) =>
      value === undefined ? [] : `${name}=${encodeURIComponent(value)}`,
    )
    return `${this.#options.publicUrl}/start${query.length === 0 ? '' : `?${query.join('&')}`}`
  }

  async #step(restart: Restart, work: () => Promise<Step>): Promise<Step> {
    try {
      return await work()
    } catch (error) {
      return { error, restart }
    }
  }

  #complete(authCode: string | undefined, suiteId: string): Promise<Installation> {
    return this.#wecom.installs.complete(authCode ?? '', { suiteId, once: true })
  }

  get #redirectUri(): string {
    return `${this.#options.publicUrl}/return`
  }

  #returnTo(given: string): string {
    const returnTo = checkReturnTo(given, this.#options.returnToOrigins)
    const page = ownPage(this.#options, returnTo)
    if (page === undefined || !isRoute(this.#options, page)) return returnTo
    throw refuseInstall('return_to is an installation itself')
  }

  #suite(asked: string | undefined): string {
    const chosen = this.#options.suites.choose(asked, refuseInstall)
    if (asked === undefined) return this.#wecom.login.app(chosen).id
    try {
      const { id, kind } = this.#wecom.login.app(chosen)
      if (kind === 'thirdParty') return id
    } catch (error) {
      if (!isWeComError(error, 'WECOM_CONFIG')) throw error
    }
    throw refuseInstall('suite is not an app of this provider that has an install link')
  }

  /** Several handlers may share a browser's cookies: an installation ends where it began, for an app that is offered there. */
  #isOurs({ redirectUri, suiteId }: PendingInstall): boolean {
    return redirectUri === this.#redirectUri && this.#options.suites.allows(suiteId)
  }
}

function elsewhere(): WeComError {
  return new WeComError(
    'WECOM_STATE',
    'An installation came back to another handler than the one it began at',
    {
      reason: 'state_unknown',
      hint: 'Begin again; each handler has a publicUrl, and an end, of its own.',
    },
  )
}
