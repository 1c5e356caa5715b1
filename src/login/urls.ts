import type { BrowserHosts } from '../addresses/index.js'

/** Query parameters in the order of the official page; `undefined` leaves one out. */
type Parameters = Readonly<Record<string, string | number | undefined>>

/** The page inside the client. @see https://developer.work.weixin.qq.com/document/path/91120 */
export function authorizeUrl(
  hosts: BrowserHosts,
  given: {
    appid: string
    redirectUri: string
    scope: string
    state: string | undefined
    agentId: number | undefined
  },
): string {
  const query = write({
    appid: given.appid,
    redirect_uri: given.redirectUri,
    response_type: 'code',
    scope: given.scope,
    state: given.state,
    agentid: given.agentId,
  })
  return `${hosts.oauth}/connect/oauth2/authorize?${query}#wechat_redirect`
}

/** The page for browsers. @see https://developer.work.weixin.qq.com/document/path/98171 */
export function ssoUrl(
  hosts: BrowserHosts,
  given: {
    loginType: 'ServiceApp' | 'CorpApp'
    appid: string
    agentId: number | undefined
    redirectUri: string
    state: string | undefined
    lang: string | undefined
  },
): string {
  const query = write({
    login_type: given.loginType,
    appid: given.appid,
    agentid: given.agentId,
    redirect_uri: given.redirectUri,
    state: given.state,
    lang: given.lang,
  })
  return `${hosts.login}/wwlogin/sso/login?${query}`
}

/** The older page for browsers. @see https://developer.work.weixin.qq.com/document/path/91124 */
export function qrConnectUrl(
  hosts: BrowserHosts,
  given: {
    appid: string
    redirectUri: string
    state: string | undefined
    usertype: string
    lang: string | undefined
  },
): string {
  const query = write({
    appid: given.appid,
    redirect_uri: given.redirectUri,
    state: given.state,
    usertype: given.usertype,
    lang: given.lang,
  })
  return `${hosts.open}/wwopen/sso/3rd_qrConnect?${query}`
}

function write(parameters: Parameters): string {
  return Object.entries(parameters)
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}=${encodeURIComponent(value)}`))
    .join('&')
}
