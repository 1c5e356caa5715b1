import { WeComError } from '../errors/index.js'
import type { GetUserDetail3rdResult, GetUserDetailResult } from '../types/index.js'
import { type Identity, type IdentityAnswer, nobody, readIdentity, readLoginInfo } from './answers.js'
import type { LoginApp, LoginDeps } from './deps.js'
import { loginFailure } from './failures.js'
import {
  type ClientLoginUrlOptions,
  LoginLinks,
  type QrLoginUrlOptions,
  requireCorpId,
  requireLoginSuite,
  type WebLoginUrlOptions,
} from './links.js'
import type { LoginStates } from './states.js'
import type { LoginUser, LoginVia } from './user.js'

/** Which app somebody signs in to. */
export interface LoginAppOptions {
  /** Needed when there are several apps. */
  suiteId?: string
  /** The corp whose app it is; customised apps only, and needed there. */
  corpId?: string
}

/** Options of `login.member`. */
export interface MemberLoginOptions extends LoginAppOptions {
  /** Which page the code comes from. Default `client`. */
  via?: 'client' | 'web'
  /** What the login URL had; only to name its host when WeCom does not trust it. */
  redirectUri?: string
}

/** Options of `login.administrator`. */
export interface AdministratorLoginOptions {
  /** Needed when there are several apps. */
  suiteId?: string
  /** Where the auth_code comes from. Default `console`, the business-setting URL. */
  via?: 'console' | 'qr'
}

/** Signing people in: the URLs that lead to WeCom, and what to do with the codes that come back. */
export class Login {
  /** States of logins under way. The adapters use them by themselves. */
  readonly states: LoginStates
  readonly #deps: LoginDeps
  readonly #links: LoginLinks

  constructor(deps: LoginDeps) {
    this.#deps = deps
    this.#links = new LoginLinks(deps)
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
     * The older login page, of the provider as a whole. Leads back with `auth_code`, for {@link Login.administrator}
     * with `via: 'qr'`.
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
  app(suiteId?: string): Pick<LoginApp, 'id' | 'kind'> {
    const { id, kind } = this.#deps.app(suiteId)
    return { id, kind }
  }

  /**
   * Says who came back with a `code`. Every code is exchanged once, whoever brings it again.
   * @see https://developer.work.weixin.qq.com/document/path/91121
   * @throws WECOM_STATE (`code_missing`, `code_invalid`), WECOM_CONFIG (`redirect_not_trusted`),
   * WECOM_NO_SUITE_TICKET, WECOM_NOT_INSTALLED for a customised app, WECOM_API, WECOM_HTTP
   * @example const user = await wecom.login.member(code)
   */
  async member(code: string, options: MemberLoginOptions = {}): Promise<LoginUser> {
    const { via = 'client', redirectUri } = options
    const app = this.#deps.app(options.suiteId)
    if (app.kind === 'custom') {
      const corpId = requireCorpId(app, options.corpId)
      const ask = (code: string) => app.corp(corpId).auth.getuserinfo({ code })
      return this.#describe(app, via, await this.#exchange(code, app.id, ask, redirectUri), corpId)
    }
    const { id, service } = via === 'web' ? requireLoginSuite(this.#deps) : app
    const ask = (code: string) => service.authGetuserinfo3rd({ code })
    return this.#describe(app, via, await this.#exchange(code, id, ask, redirectUri))
  }

  /**
   * Says who came with an `auth_code`: of the older page, or of a jump from the admin console. The result has
   * `administrator` only if WeCom said that this is one; without it, treat the person as a member.
   * @see https://developer.work.weixin.qq.com/document/path/91125
   * @throws WECOM_STATE (`code_missing`, `code_invalid`), WECOM_CONFIG without `provider.secret`, WECOM_API, WECOM_HTTP
   * @example const user = await wecom.login.administrator(authCode)
   */
  async administrator(authCode: string, options: AdministratorLoginOptions = {}): Promise<LoginUser> {
    const { via = 'console' } = options
    const app = this.#deps.app(options.suiteId)
    if (via === 'console' && this.#deps.consoleThrough === 'loginSuite') {
      const { id, service } = requireLoginSuite(this.#deps)
      const ask = (code: string) => service.authGetuserinfo3rd({ code })
      return this.#describe(app, via, await this.#exchange(authCode, id, ask))
    }
    const { corpId: providerId, service } = this.#deps.provider
    const ask = (code: string) => service.getLoginInfo({ auth_code: code })
    const answer = await this.#exchange(authCode, providerId, ask)
    const { corpId, identity, administrator } = readLoginInfo(answer)
    const raw = { ...answer }
    if (identity.userId !== undefined) {
      const user = await this.#member(app, via, identity.userId, identity, corpId, raw)
      return administrator === undefined ? user : { ...user, administrator }
    }
    if (administrator === undefined) throw nobody()
    const installation = await this.#deps.installation(app.id, corpId)
    const kind = 'externalAdministrator'
    const suiteId = app.id
    const found = installation === undefined ? {} : { installation }
    return { kind, via, suiteId, corpId, userId: undefined, administrator, ...found, raw }
  }

  /**
   * Gets what a member has consented to show: avatar, gender, QR code; of customised apps also phone and mail.
   * @see https://developer.work.weixin.qq.com/document/path/91122
   * @throws WECOM_STATE (`user_ticket_missing`, `user_ticket_expired`, `user_ticket_invalid`), WECOM_API
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
    const app = this.#deps.app(options.suiteId)
    const via = 'miniProgram'
    if (app.kind === 'custom') {
      const corpId = requireCorpId(app, options.corpId)
      const ask = (js_code: string) => app.corp(corpId).miniprogram.jscode2session({ js_code })
      return this.#describe(app, via, await this.#exchange(jsCode, app.id, ask), corpId)
    }
    const ask = (js_code: string) => app.service.miniprogramJscode2session({ js_code })
    return this.#describe(app, via, await this.#exchange(jsCode, app.id, ask))
  }

  async #exchange<Answer>(
    code: string,
    ownerId: string,
    ask: (code: string) => Promise<Answer>,
    redirectUri?: string,
  ): Promise<Answer> {
    const claimed = await this.#deps.codes.claim(ownerId, code)
    try {
      return await ask(claimed)
    } catch (error) {
      throw loginFailure(error, { ownerId, redirectUri })
    }
  }

  async #describe(app: LoginApp, via: LoginVia, answer: IdentityAnswer, ofCorp?: string): Promise<LoginUser> {
    const identity = readIdentity(answer)
    const raw = { ...answer }
    const { userId, openId, externalUserId } = identity
    const corpId = ofCorp ?? identity.corpId
    if (userId === undefined) {
      const ids = { ...(openId && { openId }), ...(externalUserId && { externalUserId }) }
      return { kind: 'outsider', via, suiteId: app.id, corpId, userId, ...ids, raw }
    }
    if (corpId === undefined) throw nobody()
    return this.#member(app, via, userId, identity, corpId, raw)
  }

  async #member(
    app: LoginApp,
    via: LoginVia,
    userId: string,
    identity: Identity,
    corpId: string,
    raw: Record<string, unknown>,
  ) {
    const { openUserId, userTicket, ticketLife, sessionKey } = identity
    const member = {
      via,
      suiteId: app.id,
      corpId,
      userId,
      ...(openUserId !== undefined && { openUserId }),
      ...(userTicket !== undefined && { userTicket }),
      ...(userTicket !== undefined &&
        ticketLife !== undefined && { userTicketExpiresAt: this.#deps.clock.now() + ticketLife * 1000 }),
      ...(sessionKey !== undefined && { sessionKey }),
    }
    const installation = await this.#deps.installation(app.id, corpId)
    return installation === undefined
      ? { kind: 'uninstalled' as const, ...member, raw }
      : { kind: 'member' as const, ...member, installation, raw }
  }
}
