import type { Transport } from '../../src/index.js'

export interface SeenCall {
  method: string
  path: string
  query: URLSearchParams
  body: Record<string, unknown>
}

/**
 * A transport that answers from a table of paths and remembers what was asked. A path that only tells the time is answered with an
 * error, as WeCom does without a token.
 * @param date what WeCom's clock says, ms
 */
export function scriptedTransport(script: Record<string, (call: SeenCall) => unknown>, date?: () => number) {
  const calls: SeenCall[] = []
  const transport: Transport = async (request) => {
    const url = new URL(request.url)
    const body = typeof request.body === 'string' && request.body !== '' ? JSON.parse(request.body) : {}
    const call: SeenCall = { method: request.method, path: url.pathname, query: url.searchParams, body }
    const dated = date === undefined ? {} : { date: new Date(date()).toUTCString() }
    const headers = { 'content-type': 'application/json; charset=UTF-8', ...dated }
    if (url.pathname === '/cgi-bin/getcallbackip')
      return { status: 200, headers, body: '{"errcode":41001,"errmsg":"access_token missing"}' }
    calls.push(call)
    const answer = script[url.pathname]
    if (answer === undefined) throw new Error(`nothing is scripted for ${url.pathname}`)
    return { status: 200, headers, body: JSON.stringify(await answer(call)) }
  }
  const count = (path: string) => calls.filter((call) => call.path === path).length
  return { transport, calls, count }
}
