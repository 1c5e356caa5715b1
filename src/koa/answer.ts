import type { IncomingMessage } from 'node:http'
import { type BrowserHandler, NodeRequest } from '../web/index.js'

/** The part of a Koa context that is used. */
export interface KoaBrowserContext {
  req: IncomingMessage
  originalUrl: string
  status: number
  body: unknown
  /** Sets a header. */
  set(name: string, value: string): void
  /** Adds a header to those of its name. */
  append(name: string, value: string): void
}

/** Answers through the context, so that what is above it can add to the same response. */
export function koaBrowser<Context extends KoaBrowserContext>(
  handler: BrowserHandler<{ ctx: Context }>,
): (ctx: Context, next: () => Promise<unknown>) => Promise<unknown> {
  return async (ctx, next) => {
    const answer = await handler(new NodeRequest(ctx.req, { originalUrl: ctx.originalUrl }), { ctx })
    if (answer === undefined) return next()
    ctx.status = answer.status
    for (const [name, value] of Object.entries(answer.headers)) ctx.set(name, value)
    for (const cookie of answer.cookies ?? []) ctx.append('set-cookie', cookie)
    ctx.body = answer.body
    return undefined
  }
}
