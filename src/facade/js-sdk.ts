import { type Clock, randomAlphanumeric } from '../base/index.js'
import { createJsSdkSignature } from '../crypto/index.js'
import { WeComError } from '../errors/index.js'
import { isOnOrigin, isOrigin } from '../login/index.js'
import type { Credentials } from '../tokens/index.js'
import type { ApiRequest, TokenCaller } from './caller.js'

/** The page to be signed. */
export interface JsSdkPage {
  /** Address of the page as the browser has it (`location.href`); what follows a `#` does not count. */
  url: string
  /** The client functions the page will call, handed through to it. Default: none. */
  jsApiList?: readonly string[]
  /**
   * The site's own origins, such as `https://app.example.com`: an address elsewhere is refused. Needed where the address
   * comes from a visitor. Default: `jssdk.origins` of `createWeCom`; without that every address is signed.
   */
  origins?: readonly string[]
}

/** The part of the options of `createWeCom` that is about the JS-SDK. */
export interface JsSdkOptions {
  /** The site's own origins: pages elsewhere are not signed. Default: no limit. */
  origins?: readonly string[]
}

/** The signed triple; what the callbacks of `ww.register` return. */
export interface JsSdkSignature {
  /** Seconds since the epoch. */
  timestamp: number
  nonceStr: string
  signature: string
}

/** What a page passes to `wx.config`, together with `debug` if it likes. */
export interface JsSdkConfig extends JsSdkSignature {
  /** `wx.invoke` does not work without it. */
  beta: true
  /** The corpid. */
  appId: string
  jsApiList: string[]
}

/** What a page passes to `wx.agentConfig`. */
export interface JsSdkAgentConfig extends JsSdkSignature {
  corpid: string
  /** The app's id inside the corp. */
  agentid: number
  jsApiList: string[]
}

interface JsSdkDeps {
  credentials: Credentials
  clock: Clock
  caller: TokenCaller
  suiteId: string
  corpId: string
  /** The agentid of the stored installation. */
  agentId: () => Promise<number | undefined>
  /** Which pages may be signed, where a call does not say. */
  origins: readonly string[] | undefined
}

/** Signs pages for the JS-SDK. The tickets stay on the server: what goes to the page cannot sign another one. */
export class JsSdk {
  readonly #deps: JsSdkDeps

  constructor(deps: JsSdkDeps) {
    this.#deps = deps
  }

  /**
   * Signs a page for `wx.config`, or for `getConfigSignature` of `ww.register`.
   * @throws WECOM_REQUEST (`origin_not_allowed`) for a page elsewhere, WECOM_CONFIG for a url that is not absolute,
   * WECOM_NOT_INSTALLED, WECOM_API
   * @see https://developer.work.weixin.qq.com/document/path/90506
   * @example response.json(await corp.jssdk.config({ url, jsApiList: ['scanQRCode'], origins: ['https://app.example.com'] }))
   */
  async config({ url, jsApiList = [], origins }: JsSdkPage): Promise<JsSdkConfig> {
    this.#check(url, origins)
    const signed = this.#sign(await this.jsapiTicket(), url)
    return { beta: true, appId: this.#deps.corpId, ...signed, jsApiList: [...jsApiList] }
  }

  /**
   * Signs a page for `wx.agentConfig`, or for `getAgentConfigSignature` of `ww.register`.
   * @param options.agentId default: that of the stored installation
   * @throws WECOM_REQUEST (`origin_not_allowed`) for a page elsewhere, WECOM_CONFIG for a url that is not absolute or
   * without an agentId, WECOM_NOT_INSTALLED, WECOM_API
   * @see https://developer.work.weixin.qq.com/document/path/90506
   * @example response.json(await corp.jssdk.agentConfig({ url, jsApiList: ['selectExternalContact'], origins }))
   */
  async agentConfig(options: JsSdkPage & { agentId?: number }): Promise<JsSdkAgentConfig> {
    this.#check(options.url, options.origins)
    const { url, jsApiList = [], agentId = await this.#deps.agentId() } = options
    if (agentId === undefined) {
      throw new WeComError('WECOM_CONFIG', 'agentConfig() needs agentId: the installation names no app', {
        hint: 'Read it with installs.refresh(), or pass the agentId the corp knows the app by.',
      })
    }
    const signed = this.#sign(await this.agentTicket(), url)
    return { corpid: this.#deps.corpId, agentid: agentId, ...signed, jsApiList: [...jsApiList] }
  }

  /** The ticket that signs `wx.config`. A secret. @see https://developer.work.weixin.qq.com/document/path/90506 */
  jsapiTicket(): Promise<string> {
    return this.#ticket('jsapi', { method: 'GET', path: '/cgi-bin/get_jsapi_ticket' })
  }

  /** The ticket that signs `wx.agentConfig`. A secret. @see https://developer.work.weixin.qq.com/document/path/90506 */
  agentTicket(): Promise<string> {
    return this.#ticket('agent', {
      method: 'GET',
      path: '/cgi-bin/ticket/get',
      query: { type: 'agent_config' },
    })
  }

  /** Before a ticket is fetched for it. */
  #check(url: string, given: readonly string[] | undefined): void {
    checkOrigins('origins', given)
    const origins = given ?? this.#deps.origins
    // What a browser has as its address holds no blanks.
    const clean = typeof url === 'string' && !/^[^#]*[\s\p{Cc}]/u.test(url)
    if (origins === undefined || (clean && isOnOrigin(url, origins))) return
    throw new WeComError(
      'WECOM_REQUEST',
      'JS-SDK signature: the page is not on an origin that may be signed',
      {
        reason: 'origin_not_allowed',
        hint: `Allowed are ${origins.join(', ') || 'none'}: see origins of the call, or jssdk.origins of createWeCom().`,
      },
    )
  }

  #sign(ticket: string, url: string): JsSdkSignature {
    const timestamp = Math.floor(this.#deps.clock.now() / 1000)
    const nonceStr = randomAlphanumeric(16)
    return { timestamp, nonceStr, signature: createJsSdkSignature({ ticket, nonceStr, timestamp, url }) }
  }

  #ticket(kind: 'jsapi' | 'agent', request: ApiRequest): Promise<string> {
    const { credentials, caller, suiteId, corpId } = this.#deps
    const ask = async () => ({ answer: await caller.request<unknown>(request), path: request.path })
    return credentials.jsTicket(kind, suiteId, corpId, ask).get()
  }
}

/** @throws WECOM_CONFIG naming the option */
export function checkOrigins(name: string, origins: unknown): void {
  if (origins === undefined) return
  if (Array.isArray(origins) && origins.every(isOrigin)) return
  throw new WeComError('WECOM_CONFIG', `${name} must list origins such as https://app.example.com`, {
    hint: 'Scheme, host in lower case and port if it is not the usual one; no path and no slash at the end.',
  })
}
