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
