import type { Pusher } from '../push/pusher.js'
import type { Billing } from '../state/billing.js'
import type { World } from '../state/world.js'
import { htmlResponse, type WireRequest, type WireResponse } from '../wire/request.js'
import { AuthorizePage } from './authorize.js'
import { CashierPage } from './cashier.js'
import { ConsolePage } from './console.js'
import { document, STYLE, STYLE_PATH } from './html.js'
import { InstallPages } from './install.js'
import { type Page, servePage } from './page.js'
import { ProviderPage } from './provider.js'
import { OldQrLoginPage, WebLoginPage } from './qr-login.js'
import { RegisterPage } from './register.js'
import { StartPage } from './start.js'
import { WorkbenchPage } from './workbench.js'

/** The pages that WeCom shows to people. */
export class Pages {
  readonly install: InstallPages
  readonly authorize: AuthorizePage
  readonly webLogin: WebLoginPage
  readonly oldQrLogin: OldQrLoginPage
  readonly console: ConsolePage
  readonly register: RegisterPage
  readonly #all: readonly Page[]

  constructor(world: World, pusher: Pusher, billing: Billing) {
    this.install = new InstallPages(world)
    this.authorize = new AuthorizePage(world)
    this.webLogin = new WebLoginPage(world)
    this.oldQrLogin = new OldQrLoginPage(world)
    this.console = new ConsolePage(world)
    this.register = new RegisterPage(world, pusher)
    const { install, authorize, webLogin, oldQrLogin, register } = this
    const others = [
      new StartPage(),
      new WorkbenchPage(world),
      new CashierPage(world, billing),
      new ProviderPage(billing),
    ]
    this.#all = [install, authorize, webLogin, oldQrLogin, this.console, register, ...others]
  }

  async handle(request: WireRequest, url: URL): Promise<WireResponse> {
    if (url.pathname === STYLE_PATH) {
      return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body: STYLE }
    }
    const page = this.#all.find((one) => one.path === url.pathname)
    return page === undefined ? htmlResponse(404, document('404 Not Found')) : servePage(page, request, url)
  }
}
