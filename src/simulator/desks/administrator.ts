import { WeComError } from '../../errors/index.js'
import { createAuthPush, instructionPush } from '../push/events.js'
import type { Pusher } from '../push/pusher.js'
import type { PushResult } from '../push/types.js'
import { grantInstall, type InstallChoices } from '../state/grant-install.js'
import type { SimScope } from '../state/types.js'
import { visibleCorpId, type World } from '../state/world.js'
import { type InstallationRef, installed } from './installation.js'

/** What the administrator of a corp does about an app. What changes is pushed before the promise resolves. */
export class AdministratorDesk {
  readonly #world: World
  readonly #pusher: Pusher

  constructor(world: World, pusher: Pusher) {
    this.#world = world
    this.#pusher = pusher
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
    const { suite, installation } = installed(this.#world, options)
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
    const { suite, installation } = installed(this.#world, options)
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
    const { suite, installation } = installed(this.#world, options)
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
}
