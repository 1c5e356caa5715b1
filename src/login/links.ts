import { checkRedirectUri, checkState } from '../addresses/index.js'
import { WeComError } from '../errors/index.js'
import type { App } from '../installs/index.js'
import { notInstalled } from '../tokens/index.js'
import type { LoginDeps } from './deps.js'
import { authorizeUrl, qrConnectUrl, ssoUrl } from './urls.js'

interface LinkOptions {
  /** Where the browser comes back to. Host and port must be the trusted domain. */
  redirectUri: string
  /** Comes back with the redirect: 1 to 128 letters and digits. Take one from `login.states`. */
  state?: string
}

interface AppLinkOptions extends LinkOptions {
  /** The app to sign in to. Needed when there are several. */
  suiteId?: string
  /** The corp whose app it is; customised apps only, and needed there. */
  corpId?: string
  /** The app's id inside that corp; customised apps only. Default: the one of the stored installation. */
  agentId?: number
}

/** Options of `login.client.url`. */
export interface ClientLoginUrlOptions extends AppLinkOptions {
  /**
   * `base`: who it is, without a question. `userinfo`: a user_ticket too, without a question. `privateinfo`: the
   * member is asked for consent, and the user_ticket then yields avatar, gender and QR code. Default `base`.
   */
  scope?: 'base' | 'userinfo' | 'privateinfo'
}

/** Options of `login.web.url`. */
export interface WebLoginUrlOptions extends AppLinkOptions {
  /** Language of the page. Default: the page's own choice. */
  lang?: 'zh' | 'en'
}

/** Options of `login.qr.url`. */
export interface QrLoginUrlOptions extends LinkOptions {
  /** Whom the page lets in. */
  usertype: 'member' | 'admin'
  /** Language of the page. Default: that of the browser. */
  lang?: 'zh' | 'en'
}

/** Makes the login URLs. */
export class LoginLinks {
  readonly #deps: LoginDeps

  constructor(deps: LoginDeps) {
    this.#deps = deps
  }

  async client(options: ClientLoginUrlOptions): Promise<string> {
    const { redirectUri, scope = 'base', state } = options
    const app = this.#check(options)
    const page = { redirectUri, scope: `snsapi_${scope}`, state }
    if (app.kind !== 'custom')
      return authorizeUrl(this.#deps.hosts, { ...page, appid: app.id, agentId: undefined })
    const { corpId, agentId } = await this.#agent(app, options)
    if (agentId === undefined && scope === 'privateinfo') throw noAgentId(app, corpId)
    return authorizeUrl(this.#deps.hosts, { ...page, appid: corpId, agentId })
  }

  async web(options: WebLoginUrlOptions): Promise<string> {
    const { redirectUri, state, lang } = options
    const app = this.#check(options)
    const page = { redirectUri, state, lang }
    if (app.kind !== 'custom') {
      const appid = requireLoginSuite(this.#deps).id
      return ssoUrl(this.#deps.hosts, { ...page, loginType: 'ServiceApp', appid, agentId: undefined })
    }
    const { corpId, agentId } = await this.#agent(app, options)
    if (agentId === undefined) throw noAgentId(app, corpId)
    return ssoUrl(this.#deps.hosts, { ...page, loginType: 'CorpApp', appid: corpId, agentId })
  }

  async qr(options: QrLoginUrlOptions): Promise<string> {
    const { redirectUri, state, usertype, lang } = options
    checkRedirectUri(redirectUri, 'Its host must be the callback domain of 登录授权 in the provider console.')
    checkState(state)
    const appid = this.#deps.provider.corpId
    return qrConnectUrl(this.#deps.hosts, { appid, redirectUri, state, usertype, lang })
  }

  #check({ redirectUri, state, suiteId }: AppLinkOptions): App {
    checkRedirectUri(redirectUri, 'Its host and port must be the trusted domain of the app or of 登录授权.')
    checkState(state)
    return this.#deps.app(suiteId)
  }

  async #agent(app: App, { corpId, agentId }: AppLinkOptions) {
    const id = requireCorpId(app, corpId)
    if (agentId !== undefined) return { corpId: id, agentId }
    const installation = await this.#deps.installation(app.id, id)
    if (installation === undefined) throw notInstalled(app.id, id)
    return { corpId: id, agentId: installation.agentId }
  }
}

/** @throws WECOM_CONFIG for a customised app without a corp */
export function requireCorpId(app: App, corpId: string | undefined): string {
  if (corpId !== undefined && corpId !== '') return corpId
  throw new WeComError('WECOM_CONFIG', `Suite ${app.id} is customised for each corp: corpId is needed`, {
    hint: 'A home URL with $CORPID$ in it tells which corp it is opened in.',
  })
}

/** @throws WECOM_CONFIG when none is configured */
export function requireLoginSuite({ loginSuite }: LoginDeps): NonNullable<LoginDeps['loginSuite']> {
  if (loginSuite !== undefined) return loginSuite
  throw new WeComError('WECOM_CONFIG', 'Web login needs the login suite', {
    hint: "Add the suite of provider console > 登录授权 to `suites` with kind: 'login'.",
  })
}

function noAgentId(app: App, corpId: string): WeComError {
  return new WeComError('WECOM_CONFIG', `The agentid of suite ${app.id} in corp ${corpId} is not known`, {
    hint: 'Give agentId, or read the authorisation again with installs.refresh().',
  })
}
