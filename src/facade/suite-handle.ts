import {
  bindFamily,
  createOrderApi,
  type OrderApi,
  type ServiceSuiteApi,
  serviceSuiteFamily,
} from '../apis/index.js'
import type { RequestOptions } from '../http/index.js'
import type { SuiteAccess } from '../installs/index.js'
import type { SuiteKind, TicketAge, TokenHandle } from '../tokens/index.js'
import { type ApiRequest, TokenCaller } from './caller.js'
import { CorpHandle, type CorpHandleDeps } from './corp-handle.js'
import type { ResolvedSuite } from './options.js'

/** A suite: the third-party app, or the template of customised apps. */
export class SuiteHandle implements SuiteAccess {
  readonly id: string
  readonly kind: SuiteKind
  readonly authInfoVersion: 'v1' | 'v2'
  /** The `service/*` endpoints of authorisation. */
  readonly service: ServiceSuiteApi
  /** Orders of the app's editions. */
  readonly order: OrderApi
  readonly #deps: CorpHandleDeps
  readonly #caller: TokenCaller
  readonly #token: TokenHandle

  constructor(deps: CorpHandleDeps, suite: ResolvedSuite) {
    this.id = suite.id
    this.kind = suite.kind
    this.authInfoVersion = suite.authInfoVersion
    this.#deps = deps
    this.#token = deps.credentials.suite(suite.id)
    this.#caller = new TokenCaller(deps.http, { kind: 'suite', token: this.#token, suiteId: suite.id })
    this.service = bindFamily(serviceSuiteFamily, this.#caller.endpoint)
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
    return new CorpHandle(this.#deps, this, corpId)
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
