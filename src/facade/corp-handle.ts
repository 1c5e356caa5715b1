import { type ApiMemory, type HandleFamilies, withFamilies } from '../apis/index.js'
import type { Clock } from '../base/index.js'
import type { ApiCaller, HttpClient, RequestOptions } from '../http/index.js'
import {
  type Entitlement,
  type Installation,
  type InstallationLifecycle,
  notInstalled,
  publicView,
  type SuiteAccess,
} from '../installs/index.js'
import type { Store } from '../store/index.js'
import type { Credentials, TokenHandle } from '../tokens/index.js'
import { type ApiRequest, TokenCaller } from './caller.js'
import { fromAgent } from './from-agent.js'
import { JsSdk } from './js-sdk.js'

export interface CorpHandleDeps {
  http: HttpClient
  clock: Clock
  store: Store
  /** What the handles share. */
  memory: ApiMemory
  credentials: Credentials
  lifecycle: InstallationLifecycle
  /** Origins of the pages that may be signed; `undefined` for all. */
  jssdkOrigins?: readonly string[] | undefined
}

/** A corp that installed a suite. Made without I/O; nothing is asked before the first call. */
export class CorpHandle extends withFamilies('corp') implements HandleFamilies<'corp'> {
  readonly suiteId: string
  readonly corpId: string
  readonly #deps: CorpHandleDeps
  readonly #suite: SuiteAccess
  readonly #caller: () => TokenCaller
  #madeToken: TokenHandle | undefined
  #jssdk: JsSdk | undefined

  constructor(deps: CorpHandleDeps, suite: SuiteAccess, corpId: string) {
    const { id: suiteId } = suite
    // Every callback makes a handle, and few of them call anything.
    let made: TokenCaller | undefined
    const caller = () => {
      made ??= new TokenCaller(deps, {
        kind: 'corp',
        token: deps.credentials.corp(suiteId, corpId),
        suiteId,
        corpId,
      })
      return made
    }
    const endpoint: ApiCaller = (descriptor, params, options) =>
      caller().endpoint(descriptor, params, options)
    const { store, clock, memory } = deps
    const scope = { store, clock, memory, suiteId, corpId }
    super(
      fromAgent(endpoint, () => installed(deps, suiteId, corpId)),
      scope,
    )
    this.#deps = deps
    this.#suite = suite
    this.suiteId = suiteId
    this.corpId = corpId
    this.#caller = caller
  }

  get #token(): TokenHandle {
    this.#madeToken ??= this.#deps.credentials.corp(this.suiteId, this.corpId)
    return this.#madeToken
  }

  /** Signatures for pages that use the JS-SDK. */
  get jssdk(): JsSdk {
    const { suiteId, corpId } = this
    const { credentials, clock, lifecycle, jssdkOrigins } = this.#deps
    this.#jssdk ??= new JsSdk({
      credentials,
      clock,
      caller: this.#caller(),
      suiteId,
      corpId,
      origins: jssdkOrigins,
      agentId: async () => (await lifecycle.repository.get(suiteId, corpId))?.agentId,
    })
    return this.#jssdk
  }

  /**
   * Calls any endpoint that takes this corp's `access_token`.
   * @throws WECOM_NOT_INSTALLED, WECOM_API, WECOM_HTTP, WECOM_TIMEOUT, WECOM_ABORTED
   * @example await corp.request({ method: 'GET', path: '/cgi-bin/agent/get', query: { agentid: 1000002 } })
   */
  request<T = Record<string, unknown>>(request: ApiRequest, options?: RequestOptions): Promise<T> {
    return this.#caller().request<T>(request, options)
  }

  /** The corp's `access_token`, renewed ahead of its expiry. For calls made by other means. */
  accessToken(): Promise<string> {
    return this.#token.get()
  }

  /**
   * What the corp may use now: its edition, until when, and whether it may be used at all. From what is stored, which is
   * read again after every event about orders and editions; WeCom is asked only if it never was. Grant by `usable`.
   * @throws WECOM_NOT_INSTALLED, WECOM_API
   * @see https://developer.work.weixin.qq.com/document/path/100795
   * @example if (!(await corp.entitlement()).usable) response.redirect('/buy')
   */
  entitlement(): Promise<Entitlement> {
    return this.#deps.lifecycle.entitlement(this.#suite, this.corpId)
  }

  /** What is stored about the installation. @throws WECOM_NOT_INSTALLED */
  async installation(): Promise<Installation> {
    return publicView(await installed(this.#deps, this.suiteId, this.corpId))
  }
}

/** @throws WECOM_NOT_INSTALLED */
async function installed({ lifecycle }: CorpHandleDeps, suiteId: string, corpId: string) {
  const record = await lifecycle.repository.get(suiteId, corpId)
  if (record === undefined) throw notInstalled(suiteId, corpId)
  return record
}
