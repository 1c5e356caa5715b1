import {
  type AgentApi,
  bindFamily,
  type DepartmentApi,
  FAMILIES,
  type RegisterApi,
  type SyncApi,
  type UserApi,
} from '../apis/index.js'
import type { Clock } from '../base/index.js'
import { WeComError } from '../errors/index.js'
import {
  type ApiCaller,
  answeredText,
  callOf,
  type HttpClient,
  type RequestOptions,
  TOKEN_PARAMS,
} from '../http/index.js'
import { type BrowserHosts, checkState } from '../login/index.js'
import type { GetRegisterCodeParams } from '../types/index.js'
import type { ApiRequest } from './caller.js'

/** A link by which a company registers with WeCom and installs the apps of a promotion package. */
export interface RegisterLink {
  /** Address of the registration page. It can be opened once. */
  url: string
  /** For `getRegisterInfo`, within 24 hours. Secret until the link is opened. */
  registerCode: string
  /** ms since the epoch: until when the link can be opened. */
  expiresAt: number
}

/** How long WeCom documents a code to last. */
const REGISTER_CODE_SECONDS = 600

interface RegisterDeps {
  http: HttpClient
  clock: Clock
  caller: ApiCaller
  hosts: BrowserHosts
}

/** Promotion links (推广二维码) and what follows a registration. Needs `provider.secret`. */
export class Register {
  /** Gets a code for one registration link; {@link Register.link} makes the whole link. @see https://developer.work.weixin.qq.com/document/path/90581 */
  readonly getRegisterCode: RegisterApi['getRegisterCode']
  /** Reads what became of a code, for 24 hours. @see https://developer.work.weixin.qq.com/document/path/90582 */
  readonly getRegisterInfo: RegisterApi['getRegisterInfo']
  readonly #deps: RegisterDeps

  constructor(deps: RegisterDeps) {
    this.#deps = deps
    const api = bindFamily(FAMILIES.wecom.register, deps.caller)
    this.getRegisterCode = api.getRegisterCode
    this.getRegisterInfo = api.getRegisterInfo
  }

  /**
   * Makes a registration link. It is good for one opening within about ten minutes: make it when somebody asks for it.
   * @throws WECOM_CONFIG for a state WeCom would not take or without `provider.secret`, WECOM_API, WECOM_HTTP (`malformed_response` for
   * an answer without a code)
   * @see https://developer.work.weixin.qq.com/document/path/90578
   * @example response.redirect((await wecom.register.link({ template_id, state: orderId })).url)
   */
  async link(params: GetRegisterCodeParams, options?: RequestOptions): Promise<RegisterLink> {
    checkState(params.state)
    const answer = await this.getRegisterCode(params, options)
    const register_code = answeredText(answer, 'register_code', '/cgi-bin/service/get_register_code')
    const { expires_in } = answer
    const seconds = Number.isFinite(expires_in) && expires_in > 0 ? expires_in : REGISTER_CODE_SECONDS
    return {
      url: `${this.#deps.hosts.open}/3rdservice/wework/register?${new URLSearchParams({ register_code })}`,
      registerCode: register_code,
      expiresAt: this.#deps.clock.now() + seconds * 1000,
    }
  }

  /**
   * The calls of a contact migration (通讯录迁移): they fill the directory of the new corp and set who sees its apps.
   * They work from `create_auth` until {@link ContactMigration.contactSyncSuccess}, or until the token's half hour is over.
   * @param accessToken `ContactSync.AccessToken` of `register_corp`, or `contact_sync.access_token` of getRegisterInfo
   * @throws WECOM_CONFIG without a token
   * @example
   * wecom.on('register_corp', async ({ event }) => {
   *   if (event.ContactSync === undefined) return
   *   await wecom.register.contactSync(event.ContactSync.AccessToken).contactSyncSuccess()
   * })
   */
  contactSync(accessToken: string): ContactMigration {
    if (typeof accessToken !== 'string' || accessToken === '') {
      throw new WeComError('WECOM_CONFIG', 'contactSync() needs the access_token of a contact migration', {
        hint: 'It comes with register_corp and with get_register_info, for packages with the contact migration interface only.',
      })
    }
    return new ContactMigration(this.#deps.http, accessToken)
  }
}

/** The calls of a contact migration (通讯录迁移), with its token; what {@link Register.contactSync} returns. */
export class ContactMigration {
  /** Sets who may see a freshly installed app; a list that is left out is cleared. @see https://developer.work.weixin.qq.com/document/path/90583 */
  readonly setAgentScope: AgentApi['setScope']
  /** Ends the migration: the directory is unlocked, the token is dead. @see https://developer.work.weixin.qq.com/document/path/90584 */
  readonly contactSyncSuccess: SyncApi['contactSyncSuccess']
  /** Members of the new corp. */
  readonly user: UserApi
  /** Departments of the new corp. */
  readonly department: DepartmentApi
  readonly #http: HttpClient
  readonly #accessToken: string

  constructor(http: HttpClient, accessToken: string) {
    this.#http = http
    this.#accessToken = accessToken
    const caller: ApiCaller = (descriptor, params, options) =>
      http.call(callOf(descriptor, params, accessToken), options)
    this.setAgentScope = bindFamily(FAMILIES.migration.agent, caller).setScope
    this.contactSyncSuccess = bindFamily(FAMILIES.migration.sync, caller).contactSyncSuccess
    this.user = bindFamily(FAMILIES.corp.user, caller)
    this.department = bindFamily(FAMILIES.corp.department, caller)
  }

  /**
   * Calls any endpoint of the directory, such as user/create, with the token of the migration.
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT, WECOM_ABORTED
   * @example await sync.request({ method: 'POST', path: '/cgi-bin/department/create', body: { name: '研发部', parentid: 1 } })
   */
  request<T = Record<string, unknown>>(request: ApiRequest, options?: RequestOptions): Promise<T> {
    const { tokenParam: name = TOKEN_PARAMS.corp, ...call } = request
    return this.#http.call<T>({ ...call, token: { kind: 'corp', name, value: this.#accessToken } }, options)
  }
}
