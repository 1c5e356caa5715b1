import { WeComError } from '../errors/index.js'

const LONGEST = 2048
/** Any origin will do: a path that stays on it stays on every other. */
const ANY_ORIGIN = 'https://return-to.invalid'
/** Proxies and frameworks seldom decode a path more often. */
const MOST_DECODINGS = 4

/**
 * Checks where to send somebody after a login: an absolute path on the same site, or an address on one of `origins`.
 * @returns the address as a browser would write it, safe in a header
 * @throws WECOM_REQUEST (`return_to_refused`) for everything else
 * @example response.redirect(checkReturnTo(String(request.query.next), ['https://shop.example.com']))
 */
export function checkReturnTo(returnTo: string, origins: readonly string[] = []): string {
  const found = plain(returnTo) ? (samePath(returnTo) ?? onOrigins(returnTo, origins)) : undefined
  if (found !== undefined) return found
  throw new WeComError('WECOM_REQUEST', 'The return address is not a path on this site', {
    reason: 'return_to_refused',
    hint: 'Give a path such as /orders?open=1; other sites have to be listed in returnToOrigins.',
  })
}

/** Browsers drop tabs and newlines from addresses and read `\` as `/`: none of them may be in one. */
function plain(text: string): boolean {
  return typeof text === 'string' && text.length <= LONGEST && !/[\s\p{Cc}\p{Cf}\p{Surrogate}\\]/u.test(text)
}

function samePath(text: string): string | undefined {
  if (!text.startsWith('/') || !URL.canParse(text, ANY_ORIGIN)) return undefined
  const { origin, pathname, search, hash } = new URL(text, ANY_ORIGIN)
  if (origin !== ANY_ORIGIN || !harmless(pathname)) return undefined
  return pathname + search + hash
}

/** Whether no host can come out of a path, however often a server decodes it. */
function harmless(text: string): boolean {
  let path = text.split(/[?#]/, 1)[0] ?? ''
  for (let round = 0; round <= MOST_DECODINGS; round++) {
    if (/\/\/|[\\\p{Cc}]/u.test(path) || !path.startsWith('/')) return false
    const decoded = path.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    if (decoded === path) return true
    path = decoded
  }
  return false
}

function onOrigins(text: string, origins: readonly string[]): string | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  // Compared as it was written, too: no user info, no other spelling of the host.
  const asWritten = text.startsWith(url.origin) && /^([/?#]|$)/.test(text.slice(url.origin.length))
  return origins.includes(url.origin) && asWritten && harmless(url.pathname) ? url.href : undefined
}
