import { appendQuery } from './push/exchange.js'
import type { SimScope, SimSuite } from './state/types.js'
import { visibleCorpId, type World } from './state/world.js'
import { htmlResponse, type WireRequest, type WireResponse } from './wire.js'

/** Path of the page where an administrator installs an app. */
export const INSTALL_PATH = '/3rdapp/install'

/** What the install page shows. */
export interface InstallPage {
  status: number
  html: string
  /** The companies to choose from; empty when the page refuses. */
  corps: { corpId: string; name: string }[]
  /** Why the page refuses. */
  problem?: string
}

/** What happens after the administrator confirmed. */
export interface ConfirmedInstall {
  /** 302, or the status of the refusal. */
  status: number
  /** Where the browser is sent: the app's redirect_uri with auth_code, expires_in and state. */
  location?: string
  /** The temporary auth code. A secret. */
  authCode?: string
  problem?: string
}

/** Details of an installation that a test may choose. */
export interface InstallChoices {
  scope?: SimScope
  /** 0 by an administrator (default), 1 by members. */
  authMode?: 0 | 1
  /** Who confirms; null for an app shared from another corp. Default: the corp's administrator. */
  adminUserId?: string | null
}

interface Link {
  suite: SimSuite
  preAuthCode: string
  redirectUri: string
  state: string | undefined
}

const STATE = /^[a-zA-Z0-9]{1,128}$/
const EXPIRES_IN = '600'
const PROBLEMS = {
  unknown: 'pre_auth_code is unknown',
  expired: 'pre_auth_code has expired',
  used: 'pre_auth_code was used already',
  other_suite: 'pre_auth_code belongs to another suite',
} as const

/** The pages a browser walks through to install an app. */
export class InstallPages {
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  async handle(request: WireRequest, url: URL): Promise<WireResponse> {
    if (request.method === 'GET') {
      const page = this.open(url.search)
      return htmlResponse(page.status, page.html)
    }
    if (request.method !== 'POST') return htmlResponse(405, html('不支持的请求', ''))
    const form = new URLSearchParams(request.body)
    const done = this.confirm(`?${form}`, form.get('corp_id') ?? '')
    if (done.location === undefined) return htmlResponse(done.status, html('无法安装', done.problem ?? ''))
    return { status: 302, headers: { location: done.location }, body: '' }
  }

  /** @param search query of an install link, or the whole link */
  open(search: string): InstallPage {
    const link = this.#check(search)
    if (typeof link === 'string')
      return { status: 400, html: html('无法安装', link), corps: [], problem: link }
    const corps = this.#world.corps
      .filter((corp) => corp.dissolved !== true)
      .map((corp) => ({ corpId: visibleCorpId(corp), name: corp.name }))
    return { status: 200, html: installForm(link, corps), corps }
  }

  /** The administrator of a corp confirms. */
  confirm(search: string, corpId: string, choices: InstallChoices = {}): ConfirmedInstall {
    const link = this.#check(search)
    if (typeof link === 'string') return { status: 400, problem: link }
    const corp = this.#world.corps.find((one) => one.corpId === corpId || one.openCorpId === corpId)
    if (corp === undefined || corp.dissolved) return { status: 400, problem: 'the company is unknown' }
    this.#world.codes.usePreAuth(link.preAuthCode)
    const authCode = grantInstall(this.#world, link.suite, corp.corpId, choices)
    const query = { auth_code: authCode, expires_in: EXPIRES_IN }
    const location = appendQuery(
      link.redirectUri,
      link.state === undefined ? query : { ...query, state: link.state },
    )
    return { status: 302, location, authCode }
  }

  #check(search: string): Link | string {
    const query = new URLSearchParams(search.includes('?') ? search.slice(search.indexOf('?') + 1) : search)
    const suite = this.#world.findSuite(query.get('suite_id'))
    if (suite === undefined) return 'suite_id is unknown'
    if (suite.kind === 'custom') return 'a custom app is authorised by its QR code, not here'
    const preAuthCode = query.get('pre_auth_code') ?? ''
    const problem = this.#world.codes.checkPreAuth(preAuthCode, suite.id)
    if (problem !== undefined) return PROBLEMS[problem]
    const redirectUri = query.get('redirect_uri') ?? ''
    if (!URL.canParse(redirectUri)) return 'redirect_uri is not a URL'
    const { protocol, host } = new URL(redirectUri)
    if (protocol !== 'http:' && protocol !== 'https:') return 'redirect_uri is not a URL'
    if (suite.urls.installRedirectDomain === undefined) return 'the app has no install-done callback domain'
    if (host !== suite.urls.installRedirectDomain) {
      return 'the domain of redirect_uri is not the install-done callback domain of the app (50001)'
    }
    const state = query.get('state') ?? undefined
    if (state !== undefined && state !== '' && !STATE.test(state)) {
      return 'state is not of letters and digits, 128 at most'
    }
    return { suite, preAuthCode, redirectUri, state: state === '' ? undefined : state }
  }
}

/** Authorises the app in the corp. @returns a temporary auth code */
export function grantInstall(
  world: World,
  suite: SimSuite,
  corpId: string,
  choices: InstallChoices & { state?: string },
): string {
  const adminUserId = choices.adminUserId === undefined ? world.corp(corpId).adminUserId : choices.adminUserId
  const grant = {
    suiteId: suite.id,
    corpId: world.corp(corpId).corpId,
    authMode: choices.authMode ?? (0 as const),
    ...(choices.scope !== undefined && { scope: choices.scope }),
    ...(choices.state !== undefined && { state: choices.state }),
    ...(adminUserId !== null && { adminUserId }),
  }
  world.authorise(grant)
  return world.codes.issueAuth(grant)
}

function installForm(link: Link, corps: InstallPage['corps']): string {
  const hidden = {
    suite_id: link.suite.id,
    pre_auth_code: link.preAuthCode,
    redirect_uri: link.redirectUri,
    state: link.state ?? '',
  }
  const inputs = Object.entries(hidden)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
    .join('')
  const buttons = corps
    .map(
      ({ corpId, name }) =>
        `<p><button name="corp_id" value="${escapeHtml(corpId)}">${escapeHtml(name)} 同意安装</button></p>`,
    )
    .join('')
  return html(
    `安装 ${link.suite.name}`,
    '',
    `<form method="post" action="${INSTALL_PATH}">${inputs}${buttons}</form>`,
  )
}

function html(title: string, text: string, markup = ''): string {
  const head = `<meta charset="utf-8"><title>${escapeHtml(title)}</title>`
  return `<!doctype html><html lang="zh-CN"><head>${head}</head><body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${markup}</body></html>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
