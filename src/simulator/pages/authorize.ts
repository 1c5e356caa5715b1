import type { OAuthScope, PersonRef } from '../state/login/sign-ins.js'
import type { SimCorp, SimSuite } from '../state/types.js'
import type { World } from '../state/world.js'
import { document, hiddenFields, html, type Markup } from './html.js'
import { type Page, type PageView, refusedPage, type VisitResult } from './page.js'
import {
  activeMember,
  activeMembers,
  chosenPerson,
  livingCorp,
  livingCorps,
  personButtons,
} from './people.js'
import { checkRedirect, checkState, type Redirect, sendBack } from './redirect.js'

/** Who holds the phone in which an OAuth link is opened, and whether that person agrees. Ids as the app sees them. */
export type AuthorizeChoice = { corpId: string; userId: string } | { outsider: true } | { refuse: true }

interface Link {
  suites: SimSuite[]
  /** Present in the corp form of a custom app. */
  corp?: SimCorp
  redirect: Redirect
  scope: OAuthScope
  state: string | undefined
}

const FIELDS = ['appid', 'redirect_uri', 'response_type', 'scope', 'state', 'agentid']
const SCOPES: readonly OAuthScope[] = ['snsapi_base', 'snsapi_userinfo', 'snsapi_privateinfo']
const REFUSED = 'the member did not consent, so the app gets no code'

/** The OAuth page inside the client. It asks who holds the phone, which WeCom knows. */
export class AuthorizePage implements Page {
  readonly path = '/connect/oauth2/authorize'
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  get(query: URLSearchParams): PageView {
    const link = this.#check(query)
    if (typeof link === 'string') return refusedPage(link)
    const corps = link.corp === undefined ? livingCorps(this.#world) : [link.corp]
    const refuse =
      link.scope === 'snsapi_privateinfo'
        ? html`<p><button name="action" value="refuse" data-action="refuse">不同意提供敏感信息</button></p>`
        : ''
    return { status: 200, html: document('谁在使用企业微信?', this.#form(query, corps, refuse)) }
  }

  post(form: URLSearchParams): VisitResult {
    const person = chosenPerson(form)
    if (form.get('action') === 'refuse') return this.choose(form, { refuse: true })
    return this.choose(form, person ?? (form.get('person') === 'outsider' ? { outsider: true } : undefined))
  }

  choose(query: URLSearchParams, choice: AuthorizeChoice | undefined): VisitResult {
    const link = this.#check(query)
    if (typeof link === 'string') return { status: 400, problem: link }
    if (choice === undefined) return { status: 400, problem: 'nobody was chosen' }
    if ('refuse' in choice) {
      if (link.scope === 'snsapi_privateinfo') return { status: 200, problem: REFUSED }
      return { status: 400, problem: `${link.scope} asks for no consent that could be refused` }
    }
    const person = 'outsider' in choice ? choice : this.#member(link, choice)
    if (person === undefined) return { status: 400, problem: 'no active member of that id is in the company' }
    const code = this.#world.signIns.memberCodes.issue({
      suiteIds: link.suites.map((suite) => suite.id),
      ...(link.corp !== undefined && { audience: link.corp.corpId }),
      redirectHost: link.redirect.host,
      scope: link.scope,
      person: 'outsider' in person ? 'outsider' : person,
    })
    return { status: 302, location: sendBack(link.redirect, { code }, link.state) }
  }

  #member(link: Link, choice: { corpId: string; userId: string }): PersonRef | undefined {
    const corp = livingCorp(this.#world, choice.corpId)
    if (corp === undefined || (link.corp !== undefined && link.corp !== corp)) return undefined
    const member = activeMember(corp, choice.userId)
    return member === undefined ? undefined : { corpId: corp.corpId, userId: member.userId }
  }

  #form(query: URLSearchParams, corps: readonly SimCorp[], refuse: Markup | ''): Markup {
    const fields = hiddenFields([...query].filter(([name]) => FIELDS.includes(name)))
    const people = corps.map((corp) => personButtons(corp, activeMembers(corp)))
    const outsider = html`<p><button name="person" value="outsider" data-outsider>不属于任何企业的人</button></p>`
    return html`<form method="post" action="${this.path}">${fields}${people}${outsider}${refuse}</form>`
  }

  #check(query: URLSearchParams): Link | string {
    if (query.get('response_type') !== 'code') return 'response_type has to be code'
    const scope = SCOPES.find((one) => one === query.get('scope'))
    if (scope === undefined) return `scope has to be one of ${SCOPES.join(', ')}`
    const app = this.#app(query, scope)
    if (typeof app === 'string') return app
    const state = checkState(query.get('state'))
    if (typeof state === 'string') return state
    const found: SimSuite[] = []
    let refused = ''
    let redirect: Redirect | undefined
    for (const suite of app.suites) {
      const setting = { domain: suite.trustedDomain, owner: `app ${suite.id}`, name: 'trusted domain' }
      const checked = checkRedirect(query.get('redirect_uri'), setting)
      if (typeof checked === 'string') refused = checked
      else {
        redirect = checked
        found.push(suite)
      }
    }
    return redirect === undefined ? refused : { ...app, suites: found, redirect, scope, ...state }
  }

  /** A third-party app by its suite id, or the custom apps of a corp by its corpid. */
  #app(query: URLSearchParams, scope: OAuthScope): Pick<Link, 'suites' | 'corp'> | string {
    const appId = query.get('appid')
    const suite = this.#world.findSuite(appId)
    if (suite !== undefined) {
      if (suite.kind === 'thirdParty') return { suites: [suite] }
      if (suite.kind === 'login')
        return 'appid is a suite for web login, which has no OAuth inside the client'
      return 'appid is a custom app: give the corpid of its company, and agentid'
    }
    const corp = this.#world.corpOnWire(appId)
    if (corp === undefined || corp.dissolved) return 'appid is no suite of this provider and no company'
    const agentId = query.get('agentid') ?? ''
    if (agentId === '' && scope === 'snsapi_privateinfo') return 'snsapi_privateinfo needs agentid'
    const suites = this.#world.customSuitesIn(corp, agentId === '' ? undefined : agentId)
    if (suites.length === 0) return 'the company has no custom app of that agentid'
    return { suites, corp }
  }
}
