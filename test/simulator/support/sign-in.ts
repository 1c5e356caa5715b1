import type { Simulator, SimulatorOptions } from '../../../src/simulator/index.js'
import {
  type App,
  CORP,
  DK,
  get,
  installed,
  type Json,
  KEYS,
  PROVIDER,
  post,
  providerToken,
  start,
  suiteToken,
  TP,
} from './helpers.js'

export const LOGIN = { id: 'ww00000000000000ff', secret: 'login-secret', ...KEYS, kind: 'login' as const }
export const DOMAIN = 'app.example'
export const BACK = `https://${DOMAIN}/back?from=wecom`
export const ANN = { corpId: CORP.openCorpId, userId: 'woAdmin' }
export const BOB = { corpId: CORP.openCorpId, userId: 'woBob' }
/** The corp that has installed nothing. */
export const SECOND = 'wpSecondCorp'

/** A simulator in which every suite trusts {@link DOMAIN}, with a login suite beside the two apps. */
export function startLogin(options: SimulatorOptions = {}): { sim: Simulator; app: App } {
  const { sim, app } = start({
    provider: { ...PROVIDER, loginDomain: DOMAIN },
    suites: [TP, DK, LOGIN],
    ...options,
  })
  for (const { id } of sim.suites) {
    sim.provider.setUrls(
      { trustedDomain: DOMAIN, business: 'https://app.example/index.php?qyweixin/callback' },
      id,
    )
  }
  return { sim, app }
}

export function oauthLink(change: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    appid: TP.id,
    redirect_uri: BACK,
    response_type: 'code',
    scope: 'snsapi_base',
    state: 'abc123',
    ...change,
  })
  return `https://open.weixin.qq.com/connect/oauth2/authorize?${query}#wechat_redirect`
}

export function webLink(change: Record<string, string> = {}): string {
  const query = { login_type: 'ServiceApp', appid: LOGIN.id, redirect_uri: BACK, state: 's', ...change }
  return `https://login.work.weixin.qq.com/wwlogin/sso/login?${new URLSearchParams(query)}`
}

export function oldQrLink(change: Record<string, string> = {}): string {
  const query = { appid: PROVIDER.corpId, redirect_uri: BACK, state: 's', ...change }
  return `https://open.work.weixin.qq.com/wwopen/sso/3rd_qrConnect?${new URLSearchParams(query)}`
}

/** A value of the query of the place the browser was sent to. */
export function sent(visit: { location?: string; problem?: string }, name = 'code'): string {
  if (visit.location === undefined) throw new Error(`not sent on: ${visit.problem}`)
  return new URL(visit.location).searchParams.get(name) ?? ''
}

/** The code of a member (default: Bob) under a scope. */
export function codeFor(sim: Simulator, scope = 'snsapi_base', who = BOB): string {
  return sent(sim.visitor.authorize(oauthLink({ scope }), who))
}

export async function userInfo(
  sim: Simulator,
  code: string,
  suite: { id: string; secret: string } = TP,
): Promise<Json> {
  const token = await suiteToken(sim, suite)
  return get(sim, `service/auth/getuserinfo3rd?suite_access_token=${token}&code=${code}`)
}

export async function userDetail(sim: Simulator, ticket: unknown, suite = TP): Promise<Json> {
  const path = `service/auth/getuserdetail3rd?suite_access_token=${await suiteToken(sim, suite)}`
  return post(sim, path, { user_ticket: ticket })
}

export async function loginInfo(sim: Simulator, authCode: string): Promise<Json> {
  const path = `service/get_login_info?access_token=${await providerToken(sim)}`
  return post(sim, path, { auth_code: authCode })
}

/** A simulator whose first corp has the third-party app. */
export async function startInstalled(options: SimulatorOptions = {}): Promise<{ sim: Simulator; app: App }> {
  const { sim, app } = startLogin(options)
  await installed(sim, app)
  return { sim, app }
}
