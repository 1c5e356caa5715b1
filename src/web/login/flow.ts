import { checkReturnTo } from '../../addresses/index.js'
import { isWeComError, WeComError } from '../../errors/index.js'
import type { LoginKind, LoginUser, PendingLogin } from '../../login/index.js'
import { redirectAnswer } from '../browser/answers.js'
import { readParameters, refuseLogin } from '../browser/parameters.js'
import { isInsideClient } from '../browser/requests.js'
import { StateCookies } from '../browser/state-cookies.js'
import type { BrowserAnswer } from '../browser/types.js'
import type { WebRequest } from '../types.js'
import { type CutUrl, mountOf } from '../url.js'
import type { ResolvedLoginOptions } from './options.js'
import { leadsBack } from './routes.js'
import type { LoginEntry, LoginService } from './types.js'

/** Which login to start again, as far as it is known. */
export type Restart = Partial<Omit<PendingLogin, 'restarts' | 'redirectUri'>>

/** What a request has come to. */
export type Step =
  | { answer: BrowserAnswer }
  | { user: LoginUser; returnTo: string }
  | { error: unknown; restart: Restart }

const KINDS = { client: true, web: true, qr: true, admin: true } satisfies Record<LoginKind, true>

/** The steps of a login, each from one request. */
export class LoginFlow<Native> {
  readonly #login: LoginService
  readonly #options: ResolvedLoginOptions<Native>
  readonly #cookies: StateCookies

  constructor(login: LoginService, options: ResolvedLoginOptions<Native>) {
    this.#login = login
    this.#options = options
    this.#cookies = new StateCookies('wecom-login', options.secure, login.states.browserLifeMs)
  }

  /** The start URL: sends the browser to WeCom. */
  start(request: WebRequest, url: CutUrl): Promise<Step> {
    const restart: Restart = {}
    return this.#step(restart, async () => {
      const names = ['kind', 'return_to', 'suite', 'corp'] as const
      const { kind, return_to, suite, corp } = readParameters(url.query, names, refuseLogin)
      if (kind !== undefined && !Object.hasOwn(KINDS, kind))
        throw refuseLogin(`kind is none of ${Object.keys(KINDS).join(', ')}`)
      restart.returnTo = this.#returnTo(return_to ?? this.#options.returnTo, mountOf(url))
      const chosen = this.#options.suites.choose(suite, refuseLogin)
      if (suite !== undefined) restart.suiteId = this.#knownSuite(suite)
      const app = this.#login.app(chosen)
      if (corp !== undefined && app.kind === 'custom') restart.corpId = checkCorp(corp)
      const asked = (kind as LoginKind | undefined) ?? this.#kindFor(request, app.kind)
      const { returnTo, corpId } = restart
      const login = { kind: asked, suiteId: app.id, returnTo, restarts: 0, ...(corpId && { corpId }) }
      return { answer: await this.#leave(login, request) }
    })
  }

  /** The app home: a login inside the client, without a question. */
  home(request: WebRequest, url: CutUrl, entry: LoginEntry): Promise<Step> {
    const restart: Restart = { kind: 'client' }
    return this.#step(restart, async () => {
      const { return_to, corp } = readParameters(url.query, ['return_to', 'corp'], refuseLogin, /[&?]/)
      const landing = entry.returnTo ?? this.#options.returnTo
      const returnTo = this.#returnTo(return_to ?? landing, mountOf(url))
      const app = this.#login.app(entry.suiteId ?? this.#options.suites.only)
      const corpId = corp !== undefined && app.kind === 'custom' ? { corpId: checkCorp(corp) } : {}
      Object.assign(restart, { returnTo, suiteId: app.id, ...corpId })
      const login = { kind: 'client' as const, suiteId: app.id, returnTo, restarts: 0, ...corpId }
      return { answer: await this.#leave(login, request) }
    })
  }

  /** The return URL: takes the state back, then the code. */
  return(request: WebRequest, url: CutUrl): Promise<Step> {
    const restart: Restart = {}
    return this.#step(restart, async () => {
      const given = readParameters(url.query, ['state', 'code', 'auth_code'], refuseLogin)
      const browser = this.#cookies.read(request.headers.cookie)
      const { login, error } = await this.#login.states.consume(given.state, browser)
      if (login !== undefined && !this.#isOurs(login)) throw elsewhere()
      if (login !== undefined) Object.assign(restart, restartOf(login))
      if (error !== undefined) throw error
      // The options may have changed since.
      const returnTo = this.#returnTo(login.returnTo, mountOf(url))
      if (given.code === undefined && given.auth_code === undefined) throw cancelled()
      try {
        return { user: await this.#finish(login, given), returnTo }
      } catch (failure) {
        // Inside the client nobody need be asked again. Once: what fails twice would fail for ever.
        const again = login.kind === 'client' && login.restarts === 0
        if (!again || !isWeComError(failure, 'WECOM_STATE') || failure.reason !== 'code_invalid')
          throw failure
        return { answer: await this.#leave({ ...login, restarts: 1 }, request) }
      }
    })
  }

  /** The business-setting URL: takes the auth_code of an administrator. */
  businessSetting({ query }: CutUrl, entry: LoginEntry): Promise<Step> {
    const restart: Restart = { kind: 'admin' }
    return this.#step(restart, async () => {
      const { auth_code = '' } = readParameters(query, ['auth_code'], refuseLogin, /[&?]/)
      const suiteId = entry.suiteId ?? this.#options.suites.only
      const returnTo = entry.returnTo ?? this.#options.returnTo
      Object.assign(restart, { returnTo, ...(suiteId !== undefined && { suiteId }) })
      const user = await this.#login.administrator(auth_code, { ...(suiteId !== undefined && { suiteId }) })
      return { user, returnTo: checkReturnTo(returnTo, this.#options.returnToOrigins) }
    })
  }

  /** The start URL of a login. */
  startUrl({ kind, returnTo, suiteId, corpId }: Restart): string {
    const query = Object.entries({ kind, return_to: returnTo, suite: suiteId, corp: corpId }).flatMap(
      ([name, value]) => (value === undefined ? [] : `${name}=${encodeURIComponent(value)}`),
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

  async #leave(login: PendingLogin, request: WebRequest): Promise<BrowserAnswer> {
    const pending = { ...login, redirectUri: this.#redirectUri }
    const { state, browser } = await this.#login.states.issue(pending)
    const page = await this.#pageUrl(login, state)
    return redirectAnswer(page, this.#cookies.add(state, browser, request.headers.cookie))
  }

  #pageUrl({ kind, suiteId, corpId }: PendingLogin, state: string): Promise<string> {
    const { scope, lang } = this.#options
    const link = { redirectUri: this.#redirectUri, state, suiteId, ...(corpId !== undefined && { corpId }) }
    const inLang = lang === undefined ? {} : { lang }
    const qr = (usertype: 'member' | 'admin') =>
      this.#login.qr.url({ redirectUri: link.redirectUri, state, usertype, ...inLang })
    switch (kind) {
      case 'client':
        return this.#login.client.url({ ...link, ...(scope !== undefined && { scope }) })
      case 'web':
        return this.#login.web.url({ ...link, ...inLang })
      case 'qr':
        return qr('member')
      case 'admin':
        return qr('admin')
    }
  }

  #finish(login: PendingLogin, given: { code?: string; auth_code?: string }): Promise<LoginUser> {
    const { kind, suiteId, corpId } = login
    const redirectUri = this.#redirectUri
    const member = (code: string | undefined, via: Exclude<LoginKind, 'admin'>) =>
      this.#login.member(code ?? '', {
        suiteId,
        via,
        redirectUri,
        ...(corpId !== undefined && { corpId }),
      })
    switch (kind) {
      case 'client':
      case 'web':
        return member(given.code, kind)
      case 'qr':
        return member(given.auth_code, kind)
      case 'admin':
        return this.#login.administrator(given.auth_code ?? '', { suiteId, via: 'qr' })
    }
  }

  get #redirectUri(): string {
    return `${this.#options.publicUrl}/return`
  }

  #returnTo(given: string, mount: string): string {
    const returnTo = checkReturnTo(given, this.#options.returnToOrigins)
    if (leadsBack(this.#options, returnTo, mount)) throw refuseLogin('return_to is a login itself')
    return returnTo
  }

  /** Several handlers may share a browser's cookies: a login ends where it began, and for an app that is offered there. */
  #isOurs({ redirectUri, suiteId }: PendingLogin): boolean {
    return redirectUri === this.#redirectUri && this.#options.suites.allows(suiteId)
  }

  #knownSuite(suiteId: string): string {
    try {
      return this.#login.app(suiteId).id
    } catch {
      throw refuseLogin('suite is not an app of this provider')
    }
  }

  #kindFor(request: WebRequest, kind: 'thirdParty' | 'custom'): LoginKind {
    if (isInsideClient(request)) return 'client'
    const hasWeb = kind === 'custom' || this.#login.loginSuiteId !== undefined
    return this.#options.browserLogin ?? (hasWeb ? 'web' : 'qr')
  }
}

function checkCorp(corpId: string): string {
  if (/^[\w-]{1,64}$/.test(corpId)) return corpId
  throw refuseLogin('corp is no corpid')
}

function restartOf({ restarts: _, redirectUri: __, ...login }: PendingLogin): Restart {
  return login
}

function elsewhere(): WeComError {
  return new WeComError('WECOM_STATE', 'A login came back to another handler than the one it began at', {
    reason: 'state_unknown',
    hint: 'Start the login again; each handler has a publicUrl, and an end, of its own.',
  })
}

function cancelled(): WeComError {
  return new WeComError('WECOM_STATE', 'A login came back without a code: it was cancelled', {
    reason: 'login_cancelled',
    hint: 'The person refused or went back. Offer to start again.',
  })
}
