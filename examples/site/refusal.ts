import type { IncomingMessage, ServerResponse } from 'node:http'

/** An answer that keeps somebody out, whichever framework gives it. */
export interface Refusal {
  status: number
  headers: Record<string, string>
  text: string
}

/** Looks at a request before anything else does. @returns the answer when it is refused */
export type Check = (request: IncomingMessage) => Refusal | undefined

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'content-type': 'text/plain; charset=utf-8',
  'x-content-type-options': 'nosniff',
}

export function refusal(status: number, text: string, headers: Record<string, string> = {}): Refusal {
  return { status, headers: { ...HEADERS, ...headers }, text }
}

/** As middleware of Express. */
export function checked(check: Check) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const refused = check(request)
    if (refused === undefined) next()
    else response.writeHead(refused.status, refused.headers).end(refused.text)
  }
}
