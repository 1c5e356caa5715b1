import type { Clock, Logger } from '../base/index.js'
import type { Listeners } from '../callback/index.js'
import { WeComError } from '../errors/index.js'
import { answeredText } from '../http/index.js'
import {
  type ImportedInstallation,
  type ImportOptions,
  type ImportReport,
  type Installation,
  type InstallationLifecycle,
  importAll,
  importedRecord,
  publicView,
} from '../installs/index.js'
import { type BrowserHosts, checkRedirectUri, checkState, type InstallStates } from '../login/index.js'
import { checkListener } from './check-listener.js'
import type { InstallsEventMap } from './context.js'
import { checkAuthCode, type InstallCodes } from './install-codes.js'
import type { AppHandle } from './suite-handle.js'

/** Options of an install link. */
export interface InstallUrlOptions {
  /** Where the browser returns with `auth_code`; its domain must be the app's install-done domain. */
  redirectUri: string
  /** Comes back with the redirect: letters and digits, at most 128 bytes. Use it against forged returns. */
  state?: string
  /** A test installation, for an app that is not yet live. Default false. */
  test?: boolean
  /** Needed when there are several suites. */
  suiteId?: string
}

/** All of them: the compiler misses one that is left out. */
const EVENTS = Object.keys({
  installed: true,
  changed: true,
  removed: true,
  codeMissing: true,
  entitlement: true,
} satisfies Record<keyof InstallsEventMap, true>)

interface InstallsDeps {
  lifecycle: InstallationLifecycle
  /** @throws WECOM_CONFIG when there is none such, or nobody can install it */
  suite: (suiteId?: string) => AppHandle
  suites: () => Iterable<AppHandle>
  listeners: Listeners<InstallsEventMap[keyof InstallsEventMap]>
  clock: Clock
  logger: Logger
  hosts: BrowserHosts
  states: InstallStates
  codes: InstallCodes
}

/** The installations of all suites: who has installed, how they come, how they go. */
export class Installs {
  /** States of installations that begin in a browser. The install adapters use them by themselves. */
  readonly states: InstallStates
  readonly #deps: InstallsDeps

  constructor(deps: InstallsDeps) {
    this.#deps = deps
    this.states = deps.states
  }

  /**
   * A link that takes an administrator through the installation. Good for 20 minutes and one installation.
   * @see https://developer.work.weixin.qq.com/document/path/90597
   * @throws WECOM_CONFIG, WECOM_NO_SUITE_TICKET, WECOM_API, WECOM_HTTP (`malformed_response` for an answer without a code)
   */
  async url(options: InstallUrlOptions): Promise<string> {
    const { redirectUri, state, test } = options
    const suite = this.#deps.suite(options.suiteId)
    if (suite.kind === 'custom') {
      throw new WeComError(
        'WECOM_CONFIG',
        `Suite ${suite.id} is a template of customised apps: it has no install link`,
        {
          hint: 'Use wecom.provider.service.getCustomizedAuthUrl({ state, templateid_list }).',
        },
      )
    }
    checkRedirectUri(redirectUri, 'Its host must be the install-done callback domain of the app.')
    checkState(state)
    const answer = await suite.service.getPreAuthCode()
    const pre_auth_code = answeredText(answer, 'pre_auth_code', '/cgi-bin/service/get_pre_auth_code')
    if (test !== undefined) {
      await suite.service.setSessionInfo({ pre_auth_code, session_info: { auth_type: test ? 1 : 0 } })
    }
    const query = new URLSearchParams({ suite_id: suite.id, pre_auth_code, redirect_uri: redirectUri })
    if (state !== undefined) query.set('state', state)
    return `${this.#deps.hosts.open}/3rdapp/install?${query}`
  }

  /**
   * Finishes an installation with the `auth_code` of the redirect. Safe to call twice, and at the same time as
   * WeCom's create_auth: the single-use code is exchanged once and everyone gets the same installation.
   *
   * Waits up to a minute. An exchange that takes longer goes on behind, as does one whose answer the store cannot take
   * yet: it ends with the `installed` event, and with whoever brings the same code again.
   * @param options.once refuses a code that was brought with `once` before, as install adapters do: whoever reads it in
   * an address that was used learns nothing by it. Default false.
   * @throws WECOM_STATE (`auth_code_missing`, `auth_code_invalid`, `auth_code_used`), WECOM_TIMEOUT while the exchange goes
   * on, WECOM_API, WECOM_HTTP, WECOM_STORE
   */
  complete(authCode: string, options: { suiteId?: string; once?: boolean } = {}): Promise<Installation> {
    const suite = this.#deps.suite(options.suiteId)
    try {
      checkAuthCode(suite.id, authCode)
    } catch (error) {
      return Promise.reject(error)
    }
    const complete = () => this.#deps.lifecycle.complete(suite, authCode)
    return options.once === true ? this.#deps.codes.once(suite.id, authCode, complete) : complete()
  }

  /** The stored installation of a corp, also one whose code is missing (`status`). */
  async get(corpId: string, options: { suiteId?: string } = {}): Promise<Installation | undefined> {
    const record = await this.#deps.lifecycle.repository.get(this.#deps.suite(options.suiteId).id, corpId)
    return record === undefined ? undefined : publicView(record)
  }

  /** Every installation, of one suite or of all, in no particular order. */
  async *iterate(options: { suiteId?: string } = {}): AsyncGenerator<Installation> {
    const suites = options.suiteId === undefined ? this.#deps.suites() : [this.#deps.suite(options.suiteId)]
    for (const suite of suites) {
      for await (const record of this.#deps.lifecycle.repository.iterate(suite.id)) yield publicView(record)
    }
  }

  /**
   * Reads the authorisation of a corp again. One with the status `codeMissing` is returned as it is.
   * @throws WECOM_NOT_INSTALLED, WECOM_API, WECOM_HTTP
   */
  refresh(corpId: string, options: { suiteId?: string } = {}): Promise<Installation> {
    return this.#deps.lifecycle.refresh(this.#deps.suite(options.suiteId), corpId)
  }

  /** Forgets an installation, its permanent code and its tokens. Resolves to whether there was one. */
  remove(corpId: string, options: { suiteId?: string } = {}): Promise<boolean> {
    const suite = this.#deps.suite(options.suiteId)
    return this.#deps.lifecycle.removed(suite.id, corpId)
  }

  /**
   * Takes over an installation another system made. Replaces what is stored about the corp; {@link importAll} does not
   * replace a code that works.
   * @throws WECOM_CONFIG naming the field
   */
  async import(installation: ImportedInstallation): Promise<Installation> {
    const suite = this.#deps.suite(installation.suiteId)
    const record = importedRecord(installation, suite, this.#deps.clock.now())
    await this.#deps.lifecycle.put(record)
    return publicView(record)
  }

  /**
   * Takes over many. Needs no suite ticket unless `verify` is set. Rows whose code is stored already count as unchanged,
   * so an import that was broken off is simply started again. A stored code that is another one is replaced only if
   * WeCom no longer takes it. A row that fails does not end the import: the report tells which and why, without codes.
   * @throws WECOM_CONFIG for options that are none, and what the iterable throws
   * @example const { failed } = await wecom.installs.importAll(rows, { verify: true })
   */
  importAll(
    rows: Iterable<ImportedInstallation> | AsyncIterable<ImportedInstallation>,
    options: ImportOptions = {},
  ): Promise<ImportReport> {
    return importAll(rows, options, this.#deps)
  }

  /**
   * Calls a handler when a corp installed the app, its authorisation changed, or it is gone, and for `entitlement`
   * when what it may use has changed: bought, refunded, expired, its first state included. `codeMissing` tells of a corp
   * that authorised while its permanent code was lost. Delivered at least once; a handler that fails is called again,
   * with the same `id`.
   *
   * Entitlements are told after the events that concern them, and whenever `refresh` finds another one. Time alone tells
   * nobody: `corp.entitlement()` knows at once, handlers hear of it at the next refresh.
   * @returns how to take the handler off again
   * @throws WECOM_CONFIG for a name that is none
   * @example wecom.installs.on('entitlement', ({ corp, entitlement }) => setAccess(corp.corpId, entitlement.usable))
   */
  on<Name extends keyof InstallsEventMap>(
    name: Name,
    handler: (context: InstallsEventMap[Name]) => unknown,
  ): () => void {
    checkListener(name, EVENTS, handler)
    return this.#deps.listeners.on(
      name,
      handler as unknown as (context: InstallsEventMap[keyof InstallsEventMap]) => unknown,
    )
  }
}
