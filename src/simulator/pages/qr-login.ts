import { administratorsOf, findAdministrator, nameOf } from '../state/contacts/people.js'
import type { PersonRef } from '../state/login/sign-ins.js'
import type { SimCorp, SimSuite } from '../state/types.js'
import type { World } from '../state/world.js'
import { document, hiddenFields, html } from './html.js'
import { type Page, type PageView, refusedPage, type VisitResult } from './page.js'
import {
  activeMember,
  activeMembers,
  type Candidate,
  chosenPerson,
  livingCorp,
  livingCorps,
  personButtons,
} from './people.js'
import { checkRedirect, type DomainSetting, type Redirect, sendBack } from './redirect.js'

/** Who scans the QR code of a login page. Ids as the app sees them. */
export type QrChoice = { corpId: string; userId: string } | { cancel: true }

/** A login link that was found good. */
export interface QrLink {
  redirect: Redirect
  /** Only this company's people. */
  corp?: SimCorp
  adminsOnly: boolean
  /** The query that the browser takes back. */
  grant(person: PersonRef): Record<string, string>
}

/** A page with a QR code that somebody scans to sign in on a computer. */
export abstract class QrLoginPage implements Page {
  abstract readonly path: string
  protected abstract readonly fields: readonly string[]
  protected readonly world: World

  constructor(world: World) {
    this.world = world
  }

  protected abstract check(query: URLSearchParams): QrLink | string

  get(query: URLSearchParams): PageView {
    const link = this.check(query)
    if (typeof link === 'string') return refusedPage(link)
    const corps = link.corp === undefined ? livingCorps(this.world) : [link.corp]
    const people = corps.map((corp) => personButtons(corp, candidates(link, corp)))
    const fields = hiddenFields([...query].filter(([name]) => this.fields.includes(name)))
    const cancel = html`<p><button name="action" value="cancel" data-action="cancel">取消</button></p>`
    const body = html`<div class="qr" role="img" aria-label="二维码"></div><p>请选择由谁扫码</p>
<form method="post" action="${this.path}">${fields}${people}${cancel}</form>`
    return { status: 200, html: document('企业微信扫码登录', body) }
  }

  post(form: URLSearchParams): VisitResult {
    return this.scan(form, form.get('action') === 'cancel' ? { cancel: true } : chosenPerson(form))
  }

  scan(query: URLSearchParams, choice: QrChoice | undefined): VisitResult {
    const link = this.check(query)
    if (typeof link === 'string') return { status: 400, problem: link }
    if (choice === undefined) return { status: 400, problem: 'nobody was chosen' }
    if ('cancel' in choice) return { status: 200, problem: 'the login was cancelled' }
    const person = this.#person(link, choice)
    if (typeof person === 'string') return { status: 400, problem: person }
    const state = query.get('state') ?? ''
    const location = sendBack(link.redirect, link.grant(person), state === '' ? undefined : state)
    return { status: 302, location }
  }

  #person(link: QrLink, choice: { corpId: string; userId: string }): PersonRef | string {
    const corp = livingCorp(this.world, choice.corpId)
    const known = corp !== undefined && (link.corp === undefined || link.corp === corp)
    if (!known) return 'the company is unknown'
    const found = link.adminsOnly ? findAdministrator(corp, choice.userId) : activeMember(corp, choice.userId)
    if (found !== undefined) return { corpId: corp.corpId, userId: found.userId }
    return link.adminsOnly
      ? 'usertype=admin admits administrators only'
      : 'no active member of that id is in the company'
  }
}

function candidates(link: QrLink, corp: SimCorp): Candidate[] {
  if (!link.adminsOnly) return activeMembers(corp)
  return administratorsOf(corp).map(({ userId }) => ({ userId, name: nameOf(corp, userId) }))
}

/** The current form, by the login suite or by a custom app; it gives a `code`. */
export class WebLoginPage extends QrLoginPage {
  readonly path = '/wwlogin/sso/login'
  protected readonly fields = ['login_type', 'appid', 'agentid', 'redirect_uri', 'state', 'lang']

  protected check(query: URLSearchParams): QrLink | string {
    const app = this.#app(query)
    if (typeof app === 'string') return app
    const { suite, corp } = app
    const setting = { domain: suite.trustedDomain, owner: `app ${suite.id}`, name: 'trusted domain' }
    const redirect = checkRedirect(query.get('redirect_uri'), setting)
    if (typeof redirect === 'string') return redirect
    const code = {
      suiteIds: [suite.id],
      redirectHost: redirect.host,
      ...(corp !== undefined && { audience: corp.corpId }),
    }
    const grant = (person: PersonRef) => ({ code: this.world.signIns.memberCodes.issue({ ...code, person }) })
    return { redirect, adminsOnly: false, grant, ...(corp !== undefined && { corp }) }
  }

  #app(query: URLSearchParams): { suite: SimSuite; corp?: SimCorp } | string {
    const appId = query.get('appid')
    const loginType = query.get('login_type')
    if (loginType === 'ServiceApp') {
      const suite = this.world.findSuite(appId)
      if (suite?.kind === 'login') return { suite }
      return 'appid is not the login-authorization suite (登录授权 SuiteID), which login_type=ServiceApp needs'
    }
    if (loginType !== 'CorpApp') return 'login_type has to be ServiceApp or CorpApp'
    const corp = this.world.corpOnWire(appId)
    if (corp === undefined || corp.dissolved) return 'appid is not a company, which login_type=CorpApp needs'
    const agentId = query.get('agentid') ?? ''
    if (agentId === '') return 'login_type=CorpApp needs agentid'
    const [suite] = this.world.customSuitesIn(corp, agentId)
    return suite === undefined ? 'the company has no custom app of that agentid' : { suite, corp }
  }
}

const OLD_EXPIRES_IN = '600'

/** The old form, by the provider; it gives an `auth_code`. */
export class OldQrLoginPage extends QrLoginPage {
  readonly path = '/wwopen/sso/3rd_qrConnect'
  protected readonly fields = ['appid', 'redirect_uri', 'state', 'usertype', 'lang']

  protected check(query: URLSearchParams): QrLink | string {
    const { provider, signIns } = this.world
    if (query.get('appid')?.toLowerCase() !== provider.corpId.toLowerCase()) {
      return 'appid is not the corpid of the provider'
    }
    const userType = query.get('usertype') || 'admin'
    if (userType !== 'admin' && userType !== 'member') return 'usertype has to be admin or member'
    const setting: DomainSetting = {
      domain: provider.loginDomain,
      owner: 'the provider',
      name: 'login domain',
    }
    const redirect = checkRedirect(query.get('redirect_uri'), setting)
    if (typeof redirect === 'string') return redirect
    const grant = (person: PersonRef) => ({
      auth_code: signIns.adminCodes.issue({ ...person, source: 'qr' }),
      expires_in: OLD_EXPIRES_IN,
    })
    return { redirect, adminsOnly: userType === 'admin', grant }
  }
}
