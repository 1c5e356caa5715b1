import { WeComError } from '../../errors/index.js'
import type { AuthorizeChoice } from '../pages/authorize.js'
import type { Pages } from '../pages/index.js'
import type { ConfirmedInstall, InstallPage } from '../pages/install.js'
import { queryOf, type VisitResult } from '../pages/page.js'
import { activeMember } from '../pages/people.js'
import type { QrChoice } from '../pages/qr-login.js'
import type { RegisterChoice, RegisterResult } from '../pages/register.js'
import type { InstallChoices } from '../state/grant-install.js'
import type { World } from '../state/world.js'

const STRANGE_LINK = 'the link leads to another page'

/** What people do on WeCom's pages, without a browser. Links may name WeCom's hosts or the simulator's. */
export class VisitorDesk {
  readonly #world: World
  readonly #pages: Pages

  constructor(world: World, pages: Pages) {
    this.#world = world
    this.#pages = pages
  }

  /** Opens an install link (WeCom's or the simulator's) as a browser would. */
  startInstall(url: string): InstallPage {
    return this.#pages.install.get(queryOf(url, this.#pages.install.path) ?? new URLSearchParams())
  }

  /** The administrator confirms on the install page; no callback is pushed on this way. */
  confirmInstall(url: string, corpId: string, choices: InstallChoices = {}): ConfirmedInstall {
    const query = queryOf(url, this.#pages.install.path)
    return query === undefined
      ? { status: 400, problem: STRANGE_LINK }
      : this.#pages.install.confirm(query, corpId, choices)
  }

  /**
   * Opens an OAuth link inside the client: a member, or a person of no corp, is sent on with a `code`; `refuse` is the
   * answer to snsapi_privateinfo.
   */
  authorize(url: string, choice: AuthorizeChoice): VisitResult {
    const query = queryOf(url, this.#pages.authorize.path)
    if (query === undefined) return { status: 400, problem: STRANGE_LINK }
    if (!url.endsWith('#wechat_redirect')) {
      return { status: 400, problem: 'an OAuth link has to end in #wechat_redirect' }
    }
    return this.#pages.authorize.choose(query, choice)
  }

  /** Scans the QR code of a login page, of the current form (it gives a `code`) or the old one (an `auth_code`). */
  scanQr(url: string, choice: QrChoice): VisitResult {
    for (const page of [this.#pages.webLogin, this.#pages.oldQrLogin]) {
      const query = queryOf(url, page.path)
      if (query !== undefined) return page.scan(query, choice)
    }
    return { status: 400, problem: STRANGE_LINK }
  }

  /**
   * An administrator opens the app's business-setting URL from the console of the corp.
   * @param options.userId default: the creator
   * @returns that URL with an `auth_code`, a secret
   * @throws WECOM_STATE when it cannot be opened
   */
  consoleJump(options: { suiteId?: string; corpId: string; userId?: string }): { location: string } {
    const suite = this.#world.suite(options.suiteId)
    const { location, problem } = this.#pages.console.jump(options.corpId, suite.id, options.userId)
    if (location !== undefined) return { location }
    throw new WeComError('WECOM_STATE', `No jump from the console to suite ${suite.id}`, {
      hint: `Because ${problem ?? 'the console refuses'}.`,
    })
  }

  /**
   * A member opens a mini program that is bound to the suite.
   * @returns the code of its `wx.qy.login`, a secret, good for 5 minutes and once
   * @throws WECOM_STATE when the corp has no such active member
   */
  miniProgramLogin(options: { suiteId?: string; corpId: string; userId: string }): string {
    const suite = this.#world.suite(options.suiteId)
    const corp = this.#world.corp(options.corpId)
    const member = corp.dissolved ? undefined : activeMember(corp, options.userId)
    if (member === undefined) {
      throw new WeComError('WECOM_STATE', `Corp ${options.corpId} has no active member ${options.userId}`)
    }
    const { corpId } = corp
    return this.#world.signIns.miniProgramCodes.issue({ suiteId: suite.id, corpId, userId: member.userId })
  }

  /** Opens a promotion link, which spends it, and sends the form. Resolves when everything was pushed. */
  async register(url: string, choice: RegisterChoice): Promise<RegisterResult> {
    const page = this.#pages.register
    const query = queryOf(url, page.path)
    if (query === undefined) return { status: 400, problem: STRANGE_LINK }
    const { status, problem } = page.get(query)
    if (problem !== undefined) return { status, problem }
    return page.register(query.get('register_code') ?? '', choice)
  }
}
