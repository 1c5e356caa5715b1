import { WeComError } from '../errors/index.js'

/** Whether a text is an origin as browsers write one, such as `https://shop.example.com`. */
export function isOrigin(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    /^https?:\/\//.test(text) &&
    URL.canParse(text) &&
    new URL(text).origin === text
  )
}

/** Whether an address, as a browser writes it, is on one of the origins: no user name, no longer host, no other port. */
export function isOnOrigin(address: string, origins: readonly string[]): boolean {
  return origins.some(
    (origin) => address.startsWith(origin) && /^([/?#]|$)/.test(address.slice(origin.length)),
  )
}

/** @throws WECOM_CONFIG naming the option */
export function checkOrigins(name: string, origins: unknown): void {
  if (origins === undefined) return
  if (Array.isArray(origins) && origins.every(isOrigin)) return
  throw new WeComError('WECOM_CONFIG', `${name} must list origins such as https://app.example.com`, {
    hint: 'Scheme, host in lower case and port if it is not the usual one; no path and no slash at the end.',
  })
}
