import type { Context } from 'koa'
import type { Check } from './refusal.js'

/** Answers a request that a check refuses. @returns whether it did */
export function keptOut(ctx: Context, check: Check): boolean {
  const refused = check(ctx.req)
  if (refused === undefined) return false
  ctx.status = refused.status
  ctx.set(refused.headers)
  ctx.body = refused.text
  return true
}
