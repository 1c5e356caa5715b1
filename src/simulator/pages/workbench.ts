import { DirectoryView } from '../state/contacts/directory.js'
import type { SimCorp, SimInstallation, SimMember } from '../state/types.js'
import { visibleCorpId, type World } from '../state/world.js'
import { document, html, type Markup } from './html.js'
import { type Page, type PageView, refusedPage } from './page.js'
import { activeMember, activeMembers, livingCorp, livingCorps } from './people.js'
import { isWebUrl } from './redirect.js'

/** The workbench of a member: the apps within whose visible range the member is. */
export class WorkbenchPage implements Page {
  readonly path = '/workbench'
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  get(query: URLSearchParams): PageView {
    const corpId = query.get('corp_id')
    if (corpId === null) return this.#choose(livingCorps(this.#world))
    const corp = livingCorp(this.#world, corpId)
    if (corp === undefined) return refusedPage('the company is unknown', 404)
    const userId = query.get('user_id')
    if (userId === null) return this.#choose([corp])
    const member = activeMember(corp, userId)
    if (member === undefined) return refusedPage('no active member of that id is in the company', 404)
    const apps = this.#world
      .installationsOf(corp)
      .filter((one) => new DirectoryView(one, false).seesMember(member))
      .map((one) => this.#appLine(one))
    const body = html`<p>${corp.name} · ${member.name}</p>${apps.length === 0 ? html`<p>没有可用的应用</p>` : apps}`
    return { status: 200, html: document('工作台', body) }
  }

  #choose(corps: readonly SimCorp[]): PageView {
    const lists = corps.map((corp) => {
      const people = activeMembers(corp).map((one) => this.#memberLink(corp, one))
      return html`<h2>${corp.name}</h2><ul>${people}</ul>`
    })
    return { status: 200, html: document('工作台', lists) }
  }

  #memberLink(corp: SimCorp, { userId, name }: Pick<SimMember, 'userId' | 'name'>): Markup {
    const corpId = visibleCorpId(corp)
    const query = new URLSearchParams({ corp_id: corpId, user_id: userId })
    return html`<li><a data-member="${userId}" data-corp="${corpId}" href="${this.path}?${query.toString()}">${name}</a></li>`
  }

  #appLine({ suiteId, corp }: SimInstallation): Markup {
    const { name, urls } = this.#world.suite(suiteId)
    const home = urls.home?.replaceAll('$CORPID$', visibleCorpId(corp))
    if (home === undefined || !isWebUrl(home)) return html`<p>${name} (没有应用主页)</p>`
    return html`<p><a data-app="${suiteId}" href="${home}">${name}</a></p>`
  }
}
