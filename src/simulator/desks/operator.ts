import type { Timer } from '../../base/index.js'
import { WeComError } from '../../errors/index.js'
import type { SimulatorLog } from '../log.js'
import type { Deliver } from '../push/deliver.js'
import { createAuthPush, dataPush, instructionPush, systemPush } from '../push/events.js'
import type { Pusher } from '../push/pusher.js'
import type { PushResult, VerifiedUrl, VerifyResult } from '../push/types.js'
import { checkUrl } from '../push/verify.js'
import type { XmlFields } from '../push/xml.js'
import { grantInstall, type InstallChoices } from '../state/grant-install.js'
import type { SimInstallation, SimScope } from '../state/types.js'
import { visibleCorpId, type World } from '../state/world.js'

const TICKET_EVERY_MS = 600_000

/** Names an installation. */
export interface InstallationRef {
  /** Default: the only suite. */
  suiteId?: string
  corpId: string
}

/** What people do on WeCom's side: in the provider console, as an administrator, as a member. */
export abstract class Operator {
  readonly #world: World
  readonly #log: SimulatorLog
  readonly #deliver: Deliver
  readonly #pusher: Pusher
  #ticketTimer: Timer | undefined

  protected constructor(world: World, log: SimulatorLog, deliver: Deliver, pusher: Pusher) {
    this.#world = world
    this.#log = log
    this.#deliver = deliver
    this.#pusher = pusher
  }

  /** Checks a URL with a GET, as the console does when it is saved. */
  async verifyUrl(kind: VerifiedUrl, suiteId?: string): Promise<VerifyResult> {
    const { provider } = this.#world
    if (kind === 'system') {
      const check = { kind, url: provider.systemUrl, keys: provider.callback }
      return checkUrl(this.#world, this.#log, this.#deliver, check)
    }
    const suite = this.#world.suite(suiteId)
    const check = { kind, suiteId: suite.id, url: suite.urls[kind], keys: suite }
    return checkUrl(this.#world, this.#log, this.#deliver, check)
  }

  /** Checks every URL that is set, of every suite. */
  async verifyUrls(): Promise<VerifyResult[]> {
    const results: VerifyResult[] = []
    for (const suite of this.#world.suites) {
      for (const kind of ['instruction', 'data', 'business'] as const) {
        if (suite.urls[kind] !== undefined) results.push(await this.verifyUrl(kind, suite.id))
      }
    }
    if (this.#world.provider.systemUrl !== undefined) results.push(await this.verifyUrl('system'))
    return results
  }

  /** Makes a suite_ticket without pushing it. It lives 30 minutes, beside those before it. */
  issueTicket(suiteId?: string): string {
    return this.#world.codes.issueTicket(this.#world.suite(suiteId).id)
  }

  /** Makes a suite_ticket and pushes it, as "refresh ticket" in the console does. */
  async pushTicket(suiteId?: string): Promise<PushResult> {
    const suite = this.#world.suite(suiteId)
    const ticket = this.issueTicket(suite.id)
    return this.#pusher.push(
      instructionPush(this.#world, suite, { InfoType: 'suite_ticket', SuiteTicket: ticket }),
    )
  }

  /** Pushes a ticket to every suite now and every `everyMs` (default: 10 minutes) until {@link stopTickets}. */
  async startTickets(everyMs: number = TICKET_EVERY_MS): Promise<PushResult[]> {
    this.stopTickets()
    this.#ticketTimer = this.#world.clock.timer(everyMs, () => void this.startTickets(everyMs))
    return Promise.all(this.#world.suites.map((suite) => this.pushTicket(suite.id)))
  }

  /** Stops the regular tickets. */
  stopTickets(): void {
    this.#ticketTimer?.cancel()
    this.#ticketTimer = undefined
  }

  /** An administrator installs the app from the market or by its QR code: `create_auth` brings the auth code. */
  async install(options: InstallationRef & InstallChoices & { state?: string }): Promise<PushResult> {
    const suite = this.#world.suite(options.suiteId)
    const code = grantInstall(this.#world, suite, options.corpId, options)
    return this.#pusher.push(createAuthPush(this.#world, suite, code, options.state))
  }

  /**
   * An administrator scans a QR code of `get_app_qrcode` or `get_customized_auth_url`.
   * @returns a push for every app behind it
   * @throws WECOM_CONFIG for an unknown URL
   */
  async scanQrCode(url: string, corpId: string, choices: InstallChoices = {}): Promise<PushResult[]> {
    const code = this.#world.qrCodes.get(url)
    if (code === undefined) throw new WeComError('WECOM_CONFIG', 'The simulator gave out no such QR code')
    const state = code.state === undefined ? {} : { state: code.state }
    const results: PushResult[] = []
    for (const suiteId of code.suiteIds) {
      results.push(await this.install({ suiteId, corpId, ...state, ...choices }))
    }
    return results
  }

  /** Changes what the app may see and pushes `change_auth`. @throws WECOM_STATE when it is not installed */
  async changeAuth(options: InstallationRef & { scope?: SimScope; state?: string }): Promise<PushResult> {
    const { suite, installation } = this.#installed(options)
    installation.scope = { ...installation.scope, ...options.scope }
    return this.#pusher.push(
      instructionPush(this.#world, suite, {
        InfoType: 'change_auth',
        AuthCorpId: visibleCorpId(installation.corp),
        ...(options.state !== undefined && { State: options.state }),
      }),
    )
  }

  /** Removes the app and pushes `cancel_auth`. @throws WECOM_STATE when it is not installed */
  async cancelAuth(options: InstallationRef): Promise<PushResult> {
    const { suite, installation } = this.#installed(options)
    this.#world.cancel(installation)
    return this.#pusher.push(
      instructionPush(this.#world, suite, {
        InfoType: 'cancel_auth',
        AuthCorpId: visibleCorpId(installation.corp),
      }),
    )
  }

  /**
   * "Get the secret again" of a custom app: pushes `reset_permanent_code`. The old code works until the exchange.
   * @throws WECOM_STATE when it is not installed or not a custom app
   */
  async resetPermanentCode(options: InstallationRef): Promise<PushResult> {
    const { suite, installation } = this.#installed(options)
    if (suite.kind !== 'custom')
      throw new WeComError('WECOM_STATE', 'Only the code of a custom app can be reset')
    const { corp, authMode } = installation
    const code = this.#world.codes.issueAuth({
      suiteId: suite.id,
      corpId: corp.corpId,
      authMode,
      adminUserId: corp.adminUserId,
    })
    return this.#pusher.push(
      instructionPush(this.#world, suite, { InfoType: 'reset_permanent_code', AuthCode: code }),
    )
  }

  /**
   * Pushes any event. What every event of the channel carries is filled in; `fields` wins over it.
   * @param options.corpId the corp; needed on the data channel
   */
  async pushEvent(
    suiteId: string | undefined,
    channel: 'instruction' | 'data',
    fields: XmlFields,
    options: { corpId?: string } = {},
  ): Promise<PushResult> {
    const suite = this.#world.suite(suiteId)
    const corp = options.corpId === undefined ? undefined : this.#world.corp(options.corpId)
    if (channel === 'data') {
      if (corp === undefined)
        throw new WeComError('WECOM_CONFIG', 'An event on the data channel needs corpId')
      return this.#pusher.push(dataPush(this.#world, suite, corp.corpId, fields))
    }
    const all = corp === undefined ? fields : { AuthCorpId: visibleCorpId(corp), ...fields }
    return this.#pusher.push(instructionPush(this.#world, suite, all))
  }

  /** Pushes an event of the provider to the system event URL. */
  async pushSystemEvent(fields: XmlFields): Promise<PushResult> {
    return this.#pusher.push(systemPush(this.#world, fields))
  }

  /** A member writes to the app. The passive reply is in `reply`, and in the member's inbox. */
  async sendText(options: InstallationRef & { userId: string; content: string }): Promise<PushResult> {
    const { suite, installation } = this.#installed(options)
    const { corp } = installation
    const fields = { FromUserName: options.userId, MsgType: 'text', Content: options.content }
    const result = await this.#pusher.push(dataPush(this.#world, suite, corp.corpId, fields))
    if (result.reply !== null) {
      const { msgType, content, fields: body } = result.reply
      this.#world.inbox(corp, options.userId).push({
        via: 'reply',
        suiteId: suite.id,
        agentId: installation.agentId,
        msgtype: msgType,
        body: content === undefined ? body : { content },
        ...(content !== undefined && { text: content }),
        at: this.#world.clock.now(),
      })
    }
    return result
  }

  #installed(ref: InstallationRef): { suite: ReturnType<World['suite']>; installation: SimInstallation } {
    const suite = this.#world.suite(ref.suiteId)
    const installation = this.#world.installation(suite.id, this.#world.corp(ref.corpId))
    if (installation === undefined) {
      throw new WeComError(
        'WECOM_STATE',
        `Corp ${ref.corpId} of the simulator has not installed suite ${suite.id}`,
      )
    }
    return { suite, installation }
  }
}
