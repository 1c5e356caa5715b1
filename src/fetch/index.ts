import { type AdapterOptions, type CallbackHandler, createWebHandler } from '../web/index.js'
import { FetchBody } from './fetch-body.js'
import type { FetchHandler } from './handler.js'
import { waitUntilOf } from './wait-until.js'

export * from '../web/adapter-exports.js'
export type { FetchContext } from './answer.js'
export type { FetchHandler } from './handler.js'
export * from './install.js'
export * from './login.js'

/**
 * Answers WeCom's callbacks where requests and responses are the web's own: Next, Hono, Remix and the like.
 *
 * @throws WECOM_CONFIG when an option is not valid
 * @see https://developer.work.weixin.qq.com/document/path/90968
 * @example
 * const answer = weComFetch(wecom)
 * export const GET = answer
 * export const POST = answer
 */
export function weComFetch(wecom: CallbackHandler, options?: AdapterOptions): FetchHandler {
  const handler = createWebHandler(wecom, options)
  return async (request, context) => {
    const answer = await handler({
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      source: new FetchBody(request),
      ...waitUntilOf(context),
    })
    if (answer === undefined) return undefined
    const { status, headers, body } = answer
    return new Response(request.method === 'HEAD' ? null : body, { status, headers })
  }
}
