import { grantInstall, type InstallChoices } from '../state/grant-install.js'
import type { SimSuite } from '../state/types.js'
import { visibleCorpId, type World } from '../state/world.js'
import { document, hiddenFields, html } from './html.js'
import { type Page, type PageView, refusedPage, type VisitResult } from './page.js'
import { checkRedirect, checkState, type Redirect, sendBack } from './redirect.js'

/** What the install page shows. */
export interface InstallPage extends PageView {
  /** The companies to choose from; empty when the page refuses. */
  corps: { corpId: string; name: string }[]
}

/** What happens after the administrator confirmed: `location` is the app's redirect_uri with auth_code, expires_in and state. */
export interface ConfirmedInstall extends VisitResult {
  /** The temporary auth code. A secret. */
  authCode?: string
}

interface Link {
  suite: SimSuite
  preAuthCode: string
  redirect: Redirect
  state: string | undefined
}

const EXPIRES_IN = '600'
const PROBLEMS = {
  unknown: 'pre_auth_code is unknown',
  expired: 'pre_auth_code has expired',
  used: 'pre_auth_code was used already',
  other_suite: 'pre_auth_code belongs to another suite',
} as const

/** The page where an administrator installs an app. */
export class InstallPages implements Page {
  readonly path = '/3rdapp/install'
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  get(query: URLSearchParams): InstallPage {
    const link = this.#check(query)
    if (typeof link === 'string') return { ...refusedPage(link), corps: [] }
    const corps = this.#world.corps
      .filter((corp) => corp.dissolved !== true)
      .map((corp) => ({ corpId: visibleCorpId(corp), name: corp.name }))
    return { status: 200, html: installForm(this.path, link, corps), corps }
  }

  post(form: URLSearchParams): VisitResult {
    return this.confirm(form, form.get('corp_id') ?? '')
  }

  /** The administrator of a corp confirms. */
  confirm(query: URLSearchParams, corpId: string, choices: InstallChoices = {}): ConfirmedInstall {
    const link = this.#check(query)
    if (typeof link === 'string') return { status: 400, problem: link }
    const corp = this.#world.corps.find((one) => one.corpId === corpId || one.openCorpId === corpId)
    if (corp === undefined || corp.dissolved) return { status: 400, problem: 'the company is unknown' }
    this.#world.codes.usePreAuth(link.preAuthCode)
    const authCode = grantInstall(this.#world, link.suite, corp.corpId, choices)
    const location = sendBack(link.redirect, { auth_code: authCode, expires_in: EXPIRES_IN }, link.state)
    return { status: 302, location, authCode }
  }

  #check(query: URLSearchParams): Link | string {
    const suite = this.#world.findSuite(query.get('suite_id'))
    if (suite === undefined) return 'suite_id is unknown'
    if (suite.kind === 'custom') return 'a custom app is authorised by its QR code, not here'
    if (suite.kind === 'login') return 'nobody installs the suite for web login'
    const preAuthCode = query.get('pre_auth_code') ?? ''
    const problem = this.#world.codes.checkPreAuth(preAuthCode, suite.id)
    if (problem !== undefined) return PROBLEMS[problem]
    const redirect = checkRedirect(query.get('redirect_uri'), {
      domain: suite.urls.installRedirectDomain,
      owner: 'the app',
      name: 'install-done callback domain',
    })
    if (typeof redirect === 'string') return redirect
    const state = checkState(query.get('state'))
    return typeof state === 'string' ? state : { suite, preAuthCode, redirect, ...state }
  }
}

function installForm(path: string, link: Link, corps: InstallPage['corps']): string {
  const hidden = hiddenFields([
    ['suite_id', link.suite.id],
    ['pre_auth_code', link.preAuthCode],
    ['redirect_uri', link.redirect.uri],
    ['state', link.state ?? ''],
  ])
  const buttons = corps.map(
    ({ corpId, name }) =>
      html`<p><button name="corp_id" value="${corpId}" data-corp="${corpId}">${name} 同意安装</button></p>`,
  )
  return document(
    `安装 ${link.suite.name}`,
    html`<form method="post" action="${path}">${hidden}${buttons}</form>`,
  )
}
