import { appendQuery } from '../push/exchange.js'
import { administratorsOf, findAdministrator, nameOf } from '../state/contacts/people.js'
import type { SimCorp, SimInstallation } from '../state/types.js'
import { visibleCorpId, type World } from '../state/world.js'
import { document, hiddenFields, html, type Markup } from './html.js'
import { type Page, type PageView, refusedPage, type VisitResult } from './page.js'
import { livingCorp, livingCorps } from './people.js'
import { asAscii, isWebUrl } from './redirect.js'

/** The console of a corp, from which an administrator jumps into an app's business-setting URL. */
export class ConsolePage implements Page {
  readonly path = '/console'
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  get(query: URLSearchParams): PageView {
    const corpId = query.get('corp_id')
    if (corpId === null) return { status: 200, html: document('管理后台', this.#corpList()) }
    const corp = livingCorp(this.#world, corpId)
    if (corp === undefined) return refusedPage('the company is unknown', 404)
    const admin = findAdministrator(corp, query.get('user_id') ?? corp.adminUserId)
    if (admin === undefined) return refusedPage('that person is no administrator of the company', 403)
    const hidden = hiddenFields([
      ['corp_id', visibleCorpId(corp)],
      ['user_id', admin.userId],
    ])
    const apps = this.#world.installationsOf(corp).map((one) => this.#appLine(one))
    const body = html`<p>${nameOf(corp, admin.userId)} 已登录</p>${this.#otherAdmins(corp, admin.userId)}
<form method="post" action="${this.path}">${hidden}${apps}</form>`
    return { status: 200, html: document(`${corp.name} 管理后台`, body) }
  }

  post(form: URLSearchParams): VisitResult {
    return this.jump(form.get('corp_id') ?? '', form.get('app') ?? '', form.get('user_id') ?? undefined)
  }

  /** The administrator (default: the creator) opens the business-setting URL of an app. */
  jump(corpId: string, suiteId: string, userId?: string): VisitResult {
    const corp = livingCorp(this.#world, corpId)
    if (corp === undefined) return { status: 404, problem: 'the company is unknown' }
    const admin = findAdministrator(corp, userId ?? corp.adminUserId)
    if (admin === undefined) return { status: 403, problem: 'that person is no administrator of the company' }
    const suite = this.#world.findSuite(suiteId)
    if (suite === undefined || this.#world.installation(suite.id, corp) === undefined) {
      return { status: 404, problem: 'the company has not installed the app' }
    }
    const { business } = suite.urls
    if (business === undefined || !isWebUrl(business)) {
      return { status: 400, problem: 'the app has no business-setting URL: set urls.business of the suite' }
    }
    const person = { corpId: corp.corpId, userId: admin.userId }
    const code = this.#world.signIns.adminCodes.issue({ ...person, source: 'console' })
    return { status: 302, location: appendQuery(asAscii(business), { auth_code: code }) }
  }

  #corpList(): Markup {
    const links = livingCorps(this.#world).map((corp) => {
      const id = visibleCorpId(corp)
      const link = `${this.path}?${new URLSearchParams({ corp_id: id }).toString()}`
      return html`<li><a data-corp="${id}" href="${link}">${corp.name}</a></li>`
    })
    return html`<ul>${links}</ul>`
  }

  #otherAdmins(corp: SimCorp, userId: string): Markup[] {
    const others = administratorsOf(corp).filter((one) => one.userId !== userId)
    return others.map((one) => {
      const query = new URLSearchParams({ corp_id: visibleCorpId(corp), user_id: one.userId })
      const name = nameOf(corp, one.userId)
      return html`<p><a data-admin="${one.userId}" href="${this.path}?${query.toString()}">换成 ${name}</a></p>`
    })
  }

  #appLine({ suiteId }: SimInstallation): Markup {
    const { name, urls } = this.#world.suite(suiteId)
    if (urls.business === undefined) return html`<p>${name} (没有业务设置URL)</p>`
    return html`<p><button name="app" value="${suiteId}" data-app="${suiteId}">${name}</button></p>`
  }
}
