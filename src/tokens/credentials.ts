import { LRUCache } from 'lru-cache'
import { isWeComApiError, WeComError } from '../errors/index.js'
import type { HttpClient } from '../http/index.js'
import { storeKeys } from '../store/index.js'
import { notInstalled } from './not-installed.js'
import { SuiteTickets } from './suite-ticket.js'
import { TokenAnswers } from './token-answer.js'
import { TokenHandle, withToken } from './token-handle.js'
import type { FetchedToken } from './token-record.js'
import { TokenSource, type TokenSourceOptions } from './token-source.js'

/**
 * `thirdParty`: 第三方应用. `custom`: 代开发自建应用, whose permanent code is the app's own secret. `login`: the
 * provider's 登录授权, which signs people in on web pages and which nobody installs.
 */
export type SuiteKind = 'thirdParty' | 'custom' | 'login'

/** The kinds a corp can install. */
export type AppKind = Exclude<SuiteKind, 'login'>

/** A suite as it is configured. */
export interface Suite {
  id: string
  secret: string
  kind: SuiteKind
  /** Which pair of permanent-code and auth-info endpoints to call. */
  authInfoVersion: 'v1' | 'v2'
}

/** What it takes to get a corp token. */
export interface CorpCredentials {
  permanentCode: string
}

export interface CredentialsOptions extends TokenSourceOptions {
  http: HttpClient
  provider: { corpId: string; secret?: string | undefined }
  suites: readonly Suite[]
  /** Looks up the stored permanent code. */
  installed: (suiteId: string, corpId: string) => Promise<CorpCredentials | undefined>
}

const MOST_HANDLES = 10_000

/** The four tokens, the two JS-SDK tickets and the suite ticket, of all suites of one provider. */
export class Credentials {
  readonly tickets: SuiteTickets
  readonly #options: CredentialsOptions
  readonly #source: TokenSource
  readonly #suites: Map<string, Suite>
  readonly #answers: TokenAnswers
  /** By suite and corp: making a handle costs more than asking it for a cached token. */
  readonly #corps = new Map<string, LRUCache<string, TokenHandle>>()

  constructor(options: CredentialsOptions) {
    this.#options = options
    this.#source = new TokenSource(options)
    this.#suites = new Map(options.suites.map((suite) => [suite.id, suite]))
    this.#answers = new TokenAnswers(options.logger)
    this.tickets = new SuiteTickets(options.store, options.clock, options.logger)
  }

  /** @see https://developer.work.weixin.qq.com/document/path/91200 */
  provider(): TokenHandle {
    return this.#handle('provider', () => this.#fetchProviderToken())
  }

  /** @see https://developer.work.weixin.qq.com/document/path/90600 */
  suite(suiteId: string): TokenHandle {
    return this.#handle('suite', () => this.#fetchSuiteToken(suiteId), suiteId)
  }

  /** @see https://developer.work.weixin.qq.com/document/path/90605 */
  corp(suiteId: string, corpId: string): TokenHandle {
    let ofSuite = this.#corps.get(suiteId)
    if (ofSuite === undefined) {
      ofSuite = new LRUCache({ max: this.#options.maxCached ?? MOST_HANDLES })
      this.#corps.set(suiteId, ofSuite)
    }
    const known = ofSuite.get(corpId)
    if (known !== undefined) return known
    const handle = this.#handle('corp', () => this.#fetchCorpToken(suiteId, corpId), suiteId, corpId)
    ofSuite.set(corpId, handle)
    return handle
  }

  /** @see https://developer.work.weixin.qq.com/document/path/90506 */
  jsTicket(
    kind: 'jsapi' | 'agent',
    suiteId: string,
    corpId: string,
    ask: () => Promise<{ answer: unknown; path: string }>,
  ): TokenHandle {
    const fetch = async () => {
      const { answer, path } = await ask()
      return { ...this.#answers.read(answer, 'ticket', path), diesSilently: true }
    }
    return this.#handle(kind, fetch, suiteId, corpId)
  }

  /** Forgets every token and ticket of an installation. The permanent code is not this class's. */
  async forgetCorp(suiteId: string, corpId: string): Promise<void> {
    const kinds = ['corp', 'jsapi', 'agent'] as const
    await Promise.all(kinds.map((kind) => this.#source.forget(this.#key(kind, suiteId, corpId))))
  }

  #key(kind: string, suiteId?: string, corpId?: string): string {
    return storeKeys.token(kind, this.#options.provider.corpId, suiteId, corpId)
  }

  #handle(kind: string, fetch: () => Promise<FetchedToken>, suiteId?: string, corpId?: string): TokenHandle {
    return new TokenHandle(this.#source, this.#key(kind, suiteId, corpId), fetch)
  }

  async #fetchProviderToken(): Promise<FetchedToken> {
    const { corpId, secret } = this.#options.provider
    if (secret === undefined) {
      throw new WeComError(
        'WECOM_CONFIG',
        'provider.secret is needed for calls in the name of the provider',
        {
          hint: 'Provider console > common development parameters > ProviderSecret.',
        },
      )
    }
    const path = '/cgi-bin/service/get_provider_token'
    const answer = await this.#options.http.call({
      method: 'POST',
      path,
      body: { corpid: corpId, provider_secret: secret },
      safeToRepeat: true,
    })
    return this.#answers.read(answer, 'provider_access_token', path)
  }

  async #fetchSuiteToken(suiteId: string): Promise<FetchedToken> {
    const suite = this.#suite(suiteId)
    const ticket = await this.tickets.get(suiteId)
    if (ticket === undefined) throw this.tickets.missing(suiteId)
    try {
      return await this.#exchangeTicket(suite, ticket)
    } catch (error) {
      if (!isWeComApiError(error) || error.retry !== 'wait_suite_ticket') throw error
      const newer = await this.tickets.get(suiteId)
      if (newer !== undefined && newer !== ticket) return this.#exchangeTicket(suite, newer)
      throw await this.tickets.refused(suiteId, error)
    }
  }

  async #exchangeTicket(suite: Suite, ticket: string): Promise<FetchedToken> {
    const path = '/cgi-bin/service/get_suite_token'
    const answer = await this.#options.http.call({
      method: 'POST',
      path,
      body: { suite_id: suite.id, suite_secret: suite.secret, suite_ticket: ticket },
      safeToRepeat: true,
      suiteId: suite.id,
    })
    return this.#answers.read(answer, 'suite_access_token', path)
  }

  async #fetchCorpToken(suiteId: string, corpId: string): Promise<FetchedToken> {
    const code = await this.#permanentCode(suiteId, corpId)
    try {
      return await this.#exchangeCode(suiteId, corpId, code)
    } catch (error) {
      if (!isWeComApiError(error) || error.class !== 'permanent_code_invalid') throw error
      // Another process may have stored the code of a newer authorisation since.
      const newer = await this.#permanentCode(suiteId, corpId)
      if (newer === code) throw error
      return this.#exchangeCode(suiteId, corpId, newer)
    }
  }

  async #permanentCode(suiteId: string, corpId: string): Promise<string> {
    const found = await this.#options.installed(suiteId, corpId)
    if (found !== undefined) return found.permanentCode
    throw notInstalled(suiteId, corpId)
  }

  async #exchangeCode(suiteId: string, corpId: string, permanentCode: string): Promise<FetchedToken> {
    const custom = this.#suite(suiteId).kind === 'custom'
    const request = custom
      ? ({
          method: 'GET',
          path: '/cgi-bin/gettoken',
          query: { corpid: corpId, corpsecret: permanentCode },
        } as const)
      : ({
          method: 'POST',
          path: '/cgi-bin/service/get_corp_token',
          body: { auth_corpid: corpId, permanent_code: permanentCode },
        } as const)
    const call = (value?: string) =>
      this.#options.http.call({
        ...request,
        safeToRepeat: true,
        suiteId,
        corpId,
        ...(value === undefined
          ? {}
          : { token: { kind: 'suite' as const, name: 'suite_access_token', value } }),
      })
    const answer = custom ? await call() : await withToken(this.suite(suiteId), 'suite', call)
    return this.#answers.read(answer, 'access_token', request.path)
  }

  #suite(suiteId: string): Suite {
    const suite = this.#suites.get(suiteId)
    if (suite !== undefined) return suite
    /* v8 ignore next -- @preserve: handles are made for configured suites only */
    throw new WeComError('WECOM_CONFIG', `No suite ${suiteId} is configured`)
  }
}
