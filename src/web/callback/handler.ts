import type { CallbackResponse } from '../../callback/index.js'
import { describeError } from '../../errors/index.js'
import type { WebRequest } from '../types.js'
import { cutRequest } from '../url.js'
import { ANSWER_WECOM_WITHIN_MS, seeToWork } from '../work-behind.js'
import { type AdapterOptions, resolveAdapterOptions } from './options.js'
import { readBody } from './read-body.js'
import { matchRoute } from './routes.js'
import type { CallbackHandler } from './types.js'
import { serveVerifyFile } from './verify-files.js'

/** Answers a request, or `undefined` when it is none of ours. Never rejects. */
export type WebHandler = (request: WebRequest) => Promise<CallbackResponse | undefined>

/** On every answer: it is text, it is final, and no proxy may touch its bytes. */
const COMMON = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store, no-transform' }

/** The part all adapters share. @throws WECOM_CONFIG when an option is not valid */
export function createWebHandler(handler: CallbackHandler, options?: AdapterOptions): WebHandler {
  const resolved = resolveAdapterOptions(handler, options)
  const { routes, limitBytes, bodyTimeoutMs, verifyFiles, logger, clock } = resolved

  const outlived = resolved.waitUntil !== undefined || resolved.answerAfter === 'work'

  return async (request) => {
    const { method, headers } = request
    const url = cutRequest(request)
    const file = serveVerifyFile(verifyFiles, method, url.path)
    if (file !== undefined) return finish(file)
    const route = matchRoute(routes, method, url)
    if (route === undefined) return undefined
    const body = () => readBody(request, { limitBytes, timeoutMs: bodyTimeoutMs, clock })
    try {
      const asked = { method, query: url.query, headers, body, route }
      if (method !== 'POST' || (!outlived && request.waitUntil === undefined))
        return finish(await handler.handle(asked))
      const startedAt = clock.now()
      const response = await handler.handle(asked)
      await seeToWork(handler, resolved, startedAt + ANSWER_WECOM_WITHIN_MS, request.waitUntil)
      return finish(response)
    } catch (error) {
      logger.error('the callback handler threw', { error: describeError(error) })
      return finish({ status: 500, headers: {}, body: '' })
    }
  }
}

function finish({ status, headers, body }: CallbackResponse): CallbackResponse {
  // Spreading takes V8 thirty times as long as soon as something is added after it.
  const all: Record<string, string> = Object.assign({}, COMMON, headers)
  all['content-length'] = String(Buffer.byteLength(body))
  return { status, headers: all, body }
}
