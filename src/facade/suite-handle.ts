import { createOrderApi, type HandleFamilies, type OrderApi, withFamilies } from '../apis/index.js'
import { WeComError } from '../errors/index.js'
import type { RequestOptions } from '../http/index.js'
import type { AppKind, SuiteKind, TicketAge, TokenHandle } from '../tokens/index.js'
import { type ApiRequest, TokenCaller } from './caller.js'
import { CorpHandle, type CorpHandleDeps } from './corp-handle.js'
import type { ResolvedSuite } from './options.js'

/** A suite: the third-party app, the template of customised apps, or the provider's login suite. */
export class SuiteHandle extends withFamilies('suite') implements HandleFamilies<'suite'> {
  readonly id: string
  readonly kind: SuiteKind
  readonly authInfoVersion: 'v1' | 'v2'
  /** Orders of the app's editions. */
  readonly order: OrderApi
  readonly #deps: CorpHandleDeps
  readonly #caller: TokenCaller
  readonly #token: TokenHandle

  constructor(deps: CorpHandleDeps, suite: ResolvedSuite) {
    const token = deps.credentials.suite(suite.id)
    const caller = new TokenCaller(deps, { kind: 'suite', token, suiteId: suite.id })
    super(caller.endpoint)
    this.id = suite.id
    this.kind = suite.kind
    this.authInfoVersion = suite.authInfoVersion
    this.#deps = deps
    this.#token = token
    this.#caller = caller
    this.order = createOrderApi(this.#caller.endpoint)
  }

  /** The suite ticket: pushed by WeCom about every 10 minutes, valid for 30. */
  readonly ticket = {
    /** Whether there is one, and how old it is. */
    age: (): Promise<TicketAge | undefined> => this.#deps.credentials.tickets.age(this.id),
    /** Stores a ticket brought from elsewhere, unless a newer one is there. Resolves to whether it was taken. */
    set: (ticket: string, pushedAt?: number): Promise<boolean> =>
      this.#deps.credentials.tickets.set(this.id, ticket, pushedAt),
  }

  /** The corp of this id in this suite. */
  corp(corpId: string): CorpHandle {
    return new CorpHandle(this.#deps, requireApp(this), corpId)
  }

  /** Calls any endpoint that takes `suite_access_token`. @throws WECOM_NO_SUITE_TICKET, WECOM_API, WECOM_HTTP */
  request<T = Record<string, unknown>>(request: ApiRequest, options?: RequestOptions): Promise<T> {
    return this.#caller.request<T>(request, options)
  }

  /** The `suite_access_token`, renewed ahead of its expiry. @throws WECOM_NO_SUITE_TICKET */
  accessToken(): Promise<string> {
    return this.#token.get()
  }
}

/** A suite that corps can install. */
export type AppHandle = SuiteHandle & { readonly kind: AppKind }

/** @throws WECOM_CONFIG for the login suite */
export function requireApp(suite: SuiteHandle): AppHandle {
  if (suite.kind !== 'login') return suite as AppHandle
  throw new WeComError('WECOM_CONFIG', `Suite ${suite.id} is the login suite: nobody installs it`, {
    hint: 'Name the suite of an app; the login suite serves wecom.login.web by itself.',
  })
}
