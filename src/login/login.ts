import { WeComError } from '../errors/index.js'
import type { App } from '../installs/index.js'
import type { GetLoginInfoResult, GetUserDetail3rdResult, GetUserDetailResult } from '../types/index.js'
import type { LoginDeps } from './deps.js'
import { loginFailure } from './failures.js'
import {
  type ClientLoginUrlOptions,
  LoginLinks,
  type QrLoginUrlOptions,
  requireCorpId,
  requireLoginSuite,
  type WebLoginUrlOptions,
} from './links.js'
import type { AdministratorLoginOptions, LoginAppOptions, MemberLoginOptions } from './options.js'
import { People } from './people.js'
import type { LoginStates } from './states.js'
import type { LoginUser } from './user.js'

/** Signing people in: the URLs that lead to WeCom, and what to do with the codes that come back. */
export class Login {
  /** States of logins under way. The adapters use them by themselves. */
  readonly states: LoginStates
  readonly #deps: LoginDeps
  readonly #links: LoginLinks
  readonly #people: People

  constructor(deps: LoginDeps) {
    this.#deps = deps
    this.#links = new LoginLinks(deps)
    this.#people = new People(deps)
    this.states = deps.states
  }

  /** Inside the client. */
  readonly client = {
    /**
     * The page that says who opened it. For a third-party app it carries the suite id, for a customised app corp
     * and agentid. Leads back with `code`, for {@link Login.member}.
     * @see https://developer.work.weixin.qq.com/document/path/91120
     * @throws WECOM_CONFIG, WECOM_NOT_INSTALLED
     * @example const url = await wecom.login.client.url({ redirectUri, state, scope: 'userinfo' })
     */
    url: (options: ClientLoginUrlOptions): Promise<string> => this.#links.client(options),
  }

  /** In a browser. */
  readonly web = {
    /**
     * The login page for browsers: of the login suite, or of a customised app. Leads back with `code`, for
     * {@link Login.member} with `via: 'web'`.
     * @see https://developer.work.weixin.qq.com/document/path/98171
     * @throws WECOM_CONFIG without a login suite, WECOM_NOT_INSTALLED
     * @example const url = await wecom.login.web.url({ redirectUri, state, lang: 'zh' })
     */
    url: (options: WebLoginUrlOptions): Promise<string> => this.#links.web(options),
  }

  /** In a browser, by the older page. */
  readonly qr = {
    /**
     * The older login page, of the provider as a whole. Leads back with `auth_code`, for {@link Login.member} or
     * {@link Login.administrator} with `via: 'qr'`.
     * @see https://developer.work.weixin.qq.com/document/path/91124
     * @throws WECOM_CONFIG
     * @example const url = await wecom.login.qr.url({ redirectUri, state, usertype: 'admin' })
     */
    url: (options: QrLoginUrlOptions): Promise<string> => this.#links.qr(options),
  }

  /** The id of the login suite, if one is configured. */
  get loginSuiteId(): string | undefined {
    return this.#deps.loginSuite?.id
  }

  /** The app a login is for; without an id the only one. @throws WECOM_CONFIG */
  app(suiteId?: string): Pick<App, 'id' | 'kind'> {
    const { id, kind } = this.#deps.app(suiteId)
    return { id, kind }
  }

  /**
   * Says who came back with a `code`. Check the state first, or let an adapter do both. Every code is exchanged once,
   * whoever brings it again.
   * @param options.via must be the page the code comes from
   * @see https://developer.work.weixin.qq.com/document/path/91121
   * @throws WECOM_STATE (`code_missing`, `code_invalid`), WECOM_CONFIG (`redirect_not_trusted`),
   * WECOM_NO_SUITE_TICKET, WECOM_NOT_INSTALLED for a customised app, WECOM_API, WECOM_HTTP
   * @example
   * const user = await wecom.login.member(code)
   * if (user.kind === 'member') console.log(user.corpId, user.userId)
   */
  async member(code: string, options: MemberLoginOptions = {}): Promise<LoginUser> {
    const { via = 'client', redirectUri } = options
    const { codes } = this.#deps
    const app = this.#deps.app(options.suiteId)
    const entrance = { suiteId: app.id, via }
    if (via === 'qr') return this.#people.ofLoginInfo(entrance, await this.#loginInfo(code))
    if (app.kind === 'custom') {
      const corpId = requireCorpId(app, options.corpId)
      const answer = await codes.exchange(code, { ownerId: app.id, redirectUri }, (code) =>
        app.corp(corpId).auth.getuserinfo({ code }),
      )
      return this.#people.ofIdentity(entrance, answer, corpId)
    }
    const { id, service } = via === 'web' ? requireLoginSuite(this.#deps) : app
    const answer = await codes.exchange(code, { ownerId: id, redirectUri }, (code) =>
      service.authGetuserinfo3rd({ code }),
    )
    return this.#people.ofIdentity(entrance, answer)
  }

  /**
   * Says which administrator came with an `auth_code`: of a jump from the admin console, or of the older page. Asked
   * through the login suite, WeCom does not say whether it is one: the result then has no `administrator`, and the
   * person must be treated as a member.
   * @see https://developer.work.weixin.qq.com/document/path/91125
   * @throws WECOM_STATE (`code_missing`, `code_invalid`, `not_administrator`), WECOM_CONFIG without
   * `provider.secret`, WECOM_API, WECOM_HTTP
   * @example const user = await wecom.login.administrator(authCode)
   */
  async administrator(authCode: string, options: AdministratorLoginOptions = {}): Promise<LoginUser> {
    const { via = 'console' } = options
    const { codes, consoleThrough } = this.#deps
    const entrance = { suiteId: this.#deps.app(options.suiteId).id, via }
    if (via === 'console' && consoleThrough === 'loginSuite') {
      const { id, service } = requireLoginSuite(this.#deps)
      const answer = await codes.exchange(authCode, { ownerId: id }, (code) =>
        service.authGetuserinfo3rd({ code }),
      )
      return this.#people.ofIdentity(entrance, answer)
    }
    const user = await this.#people.ofLoginInfo(entrance, await this.#loginInfo(authCode))
    if (user.administrator !== undefined) return user
    throw new WeComError('WECOM_STATE', 'The person who signed in is no administrator', {
      reason: 'not_administrator',
      hint: 'Only creators, system administrators and delegated administrators may come in here.',
    })
  }

  /**
   * Gets what a member has consented to show: avatar, gender, QR code; for customised apps also phone and mail.
   * @param userTicket `user.userTicket` of a login inside the client
   * @see https://developer.work.weixin.qq.com/document/path/91122
   * @throws WECOM_STATE (`user_ticket_missing`, `user_ticket_expired`, `user_ticket_invalid`), WECOM_NOT_INSTALLED
   * for a customised app, WECOM_API
   * @example const { avatar } = await wecom.login.detail(user.userTicket)
   */
  async detail(
    userTicket: string | undefined,
    options: LoginAppOptions = {},
  ): Promise<GetUserDetail3rdResult | GetUserDetailResult> {
    const app = this.#deps.app(options.suiteId)
    if (userTicket === undefined || userTicket === '') {
      throw new WeComError('WECOM_STATE', 'There is no user_ticket to get details with', {
        reason: 'user_ticket_missing',
        hint: 'whyNoUserTicket(user) says why: as a rule the scope was base, or the member is outside the visible range.',
      })
    }
    const params = { user_ticket: userTicket }
    try {
      return app.kind === 'custom'
        ? await app.corp(requireCorpId(app, options.corpId)).auth.getuserdetail(params)
        : await app.service.authGetuserdetail3rd(params)
    } catch (error) {
      throw loginFailure(error, { ownerId: app.id })
    }
  }

  /**
   * Says who opened a mini program, by the code of its `wx.qy.login`.
   * @see https://developer.work.weixin.qq.com/document/path/92468
   * @throws WECOM_STATE (`code_missing`, `code_invalid`), WECOM_NOT_INSTALLED for a customised app, WECOM_API, WECOM_HTTP
   * @example const { corpId, userId } = await wecom.login.miniProgram(jsCode)
   */
  async miniProgram(jsCode: string, options: LoginAppOptions = {}): Promise<LoginUser> {
    const { codes } = this.#deps
    const app = this.#deps.app(options.suiteId)
    const facts = { ownerId: app.id }
    const entrance = { suiteId: app.id, via: 'miniProgram' } as const
    if (app.kind === 'custom') {
      const corpId = requireCorpId(app, options.corpId)
      const answer = await codes.exchange(jsCode, facts, (js_code) =>
        app.corp(corpId).miniprogram.jscode2session({ js_code }),
      )
      return this.#people.ofIdentity(entrance, answer, corpId)
    }
    const answer = await codes.exchange(jsCode, facts, (js_code) =>
      app.service.miniprogramJscode2session({ js_code }),
    )
    return this.#people.ofIdentity(entrance, answer)
  }

  #loginInfo(authCode: string): Promise<GetLoginInfoResult> {
    const { codes, provider } = this.#deps
    return codes.exchange(authCode, { ownerId: provider.corpId }, (code) =>
      provider.service.getLoginInfo({ auth_code: code }),
    )
  }
}
