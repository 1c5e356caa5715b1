import {
  type AuthApi,
  authFamily,
  bindFamily,
  type DepartmentApi,
  departmentFamily,
  type MessageApi,
  type MiniprogramApi,
  messageFamily,
  miniprogramFamily,
  type UserApi,
  userFamily,
} from '../apis/index.js'
import type { HttpClient, RequestOptions } from '../http/index.js'
import { type Installation, type InstallationLifecycle, notInstalled, publicView } from '../installs/index.js'
import type { Credentials, FetchedToken, TokenHandle } from '../tokens/index.js'
import { type ApiRequest, TokenCaller } from './caller.js'

export interface CorpHandleDeps {
  http: HttpClient
  credentials: Credentials
  lifecycle: InstallationLifecycle
}

/** A corp that installed a suite. Made without I/O; nothing is asked before the first call. */
export class CorpHandle {
  readonly suiteId: string
  readonly corpId: string
  /** Members. */
  readonly user: UserApi
  /** Departments. */
  readonly department: DepartmentApi
  /** Messages of the app. */
  readonly message: MessageApi
  /** Who somebody is, for customised apps. */
  readonly auth: AuthApi
  /** Mini programs of customised apps. */
  readonly miniprogram: MiniprogramApi
  readonly #deps: CorpHandleDeps
  readonly #caller: TokenCaller
  readonly #token: TokenHandle

  constructor(deps: CorpHandleDeps, suiteId: string, corpId: string) {
    this.#deps = deps
    this.suiteId = suiteId
    this.corpId = corpId
    this.#token = deps.credentials.corp(suiteId, corpId)
    this.#caller = new TokenCaller(deps.http, { kind: 'corp', token: this.#token, suiteId, corpId })
    const call = this.#caller.endpoint
    this.user = bindFamily(userFamily, call)
    this.department = bindFamily(departmentFamily, call)
    this.message = bindFamily(messageFamily, call)
    this.auth = bindFamily(authFamily, call)
    this.miniprogram = bindFamily(miniprogramFamily, call)
  }

  /**
   * Calls any endpoint that takes this corp's `access_token`.
   * @throws WECOM_NOT_INSTALLED, WECOM_API, WECOM_HTTP, WECOM_TIMEOUT, WECOM_ABORTED
   * @example await corp.request({ method: 'GET', path: '/cgi-bin/agent/get', query: { agentid: 1000002 } })
   */
  request<T = Record<string, unknown>>(request: ApiRequest, options?: RequestOptions): Promise<T> {
    return this.#caller.request<T>(request, options)
  }

  /** The corp's `access_token`, renewed ahead of its expiry. For calls made by other means. */
  accessToken(): Promise<string> {
    return this.#token.get()
  }

  /** The ticket that signs `wx.config`. @see https://developer.work.weixin.qq.com/document/path/90506 */
  jsapiTicket(): Promise<string> {
    const fetch = () => this.#fetchTicket({ method: 'GET', path: '/cgi-bin/get_jsapi_ticket' })
    return this.#deps.credentials.jsTicket('jsapi', this.suiteId, this.corpId, fetch).get()
  }

  /** The ticket that signs `wx.agentConfig`. @see https://developer.work.weixin.qq.com/document/path/90506 */
  agentTicket(): Promise<string> {
    const fetch = () =>
      this.#fetchTicket({ method: 'GET', path: '/cgi-bin/ticket/get', query: { type: 'agent_config' } })
    return this.#deps.credentials.jsTicket('agent', this.suiteId, this.corpId, fetch).get()
  }

  /** What is stored about the installation. @throws WECOM_NOT_INSTALLED */
  async installation(): Promise<Installation> {
    const record = await this.#deps.lifecycle.repository.get(this.suiteId, this.corpId)
    if (record === undefined) throw notInstalled(this.suiteId, this.corpId)
    return publicView(record)
  }

  async #fetchTicket(request: ApiRequest): Promise<FetchedToken> {
    const { ticket, expires_in } = await this.#caller.request<{ ticket: string; expires_in: number }>(request)
    return { value: ticket, expiresIn: expires_in }
  }
}
