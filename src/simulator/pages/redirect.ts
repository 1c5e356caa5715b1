import { appendQuery } from '../push/exchange.js'

/** A redirect_uri that was checked. */
export interface Redirect {
  uri: string
  host: string
}

/** The setting of the console that says where a page may send the browser. */
export interface DomainSetting {
  /** As set: a host, with the port when it is not the default one. */
  domain: string | undefined
  /** `the app`, `the provider`. */
  owner: string
  /** What the setting is called. */
  name: string
}

const STATE = /^[a-zA-Z0-9]{1,128}$/
const BLANKS = /[^\x21-\x7e\x80-\u{10ffff}]/u
const BEYOND_ASCII = /[\x80-\u{10ffff}]+/gu

/** Whether a browser may be sent there: http or https, written in one piece. */
export function isWebUrl(text: string): boolean {
  if (BLANKS.test(text) || !URL.canParse(text)) return false
  const { protocol } = new URL(text)
  return protocol === 'http:' || protocol === 'https:'
}

/** The URL as it may stand in a header. */
export function asAscii(url: string): string {
  return url.replace(BEYOND_ASCII, encodeURIComponent)
}

/** Holds a redirect_uri against the setting: host and port have to be equal. @returns why it is refused, or the redirect */
export function checkRedirect(redirectUri: string | null, setting: DomainSetting): Redirect | string {
  if (redirectUri === null || !isWebUrl(redirectUri)) return 'redirect_uri is not a URL'
  const { host } = new URL(redirectUri)
  const { domain, owner, name } = setting
  if (domain === undefined) return `${owner} has no ${name}: set it to ${host} (50001)`
  if (domain.toLowerCase() !== host) {
    return `the domain of redirect_uri, ${host}, is not the ${name} of ${owner}, ${domain}: set that to ${host} (50001)`
  }
  return { uri: asAscii(redirectUri), host }
}

/** The state of a link, or why it is refused. */
export function checkState(state: string | null): { state: string | undefined } | string {
  if (state === null || state === '') return { state: undefined }
  return STATE.test(state) ? { state } : 'state is not of letters and digits, 128 at most'
}

/** The address to send the browser to. What redirect_uri has already stays as it is. */
export function sendBack(
  redirect: Redirect,
  query: Record<string, string>,
  state: string | undefined,
): string {
  return appendQuery(redirect.uri, state === undefined ? query : { ...query, state })
}
