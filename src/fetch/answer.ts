import type { BrowserHandler } from '../web/index.js'
import type { FetchHandler } from './handler.js'
import { waitUntilOf } from './wait-until.js'

/** What functions of the application get besides what has come about. */
export interface FetchContext {
  request: Request
  /** Goes into the response: append Set-Cookie headers here. */
  headers: Headers
}

/** Answers web-standard requests. */
export function fetchBrowser(handler: BrowserHandler<FetchContext>): FetchHandler {
  return async (request, context) => {
    const { method, url } = request
    const headers = new Headers()
    const answer = await handler(
      { method, url, headers: Object.fromEntries(request.headers), ...waitUntilOf(context) },
      { request, headers },
    )
    if (answer === undefined) return undefined
    for (const [name, value] of Object.entries(answer.headers)) headers.set(name, value)
    for (const cookie of answer.cookies ?? []) headers.append('set-cookie', cookie)
    return new Response(method === 'HEAD' ? null : answer.body, { status: answer.status, headers })
  }
}
