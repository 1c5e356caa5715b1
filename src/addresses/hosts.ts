import { WeComError } from '../errors/index.js'

/** Where people's browsers are sent, each without a slash at its end. */
export interface BrowserHosts {
  /** The consent page inside the client. */
  readonly oauth: string
  /** The login page for browsers. */
  readonly login: string
  /** Installation, registration, and the older login page. */
  readonly open: string
}

/** WeCom's own hosts, or one base in place of all three. @throws WECOM_CONFIG */
export function browserHosts(openBaseUrl: string | undefined): BrowserHosts {
  if (openBaseUrl === undefined) {
    return {
      oauth: 'https://open.weixin.qq.com',
      login: 'https://login.work.weixin.qq.com',
      open: 'https://open.work.weixin.qq.com',
    }
  }
  const url = URL.canParse(openBaseUrl) ? new URL(openBaseUrl) : undefined
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  if (!isWeb || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new WeComError('WECOM_CONFIG', 'openBaseUrl must be an http(s) address without query and fragment')
  }
  const base = url.href.replace(/\/+$/, '')
  return { oauth: base, login: base, open: base }
}
