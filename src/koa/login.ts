import { createLoginHandler, type LoginHandlerOptions, type LoginProvider } from '../web/index.js'
import { type KoaBrowserContext, koaBrowser } from './answer.js'

/**
 * Signs people in, in Koa. It answers through the context, so that koa-session above it commits the session into
 * the same response. With a store koa-session keeps the id of a session that is only assigned anew, so call
 * `regenerate()` as well. What `onLogin` throws goes up.
 *
 * @throws WECOM_CONFIG when an option is not valid
 * @see https://developer.work.weixin.qq.com/document/path/91120
 * @example
 * app.use(
 *   koaLogin<Koa.Context>(wecom, {
 *     publicUrl: 'https://app.example.com/login',
 *     onLogin: async ({ user, ctx }) => {
 *       if (user.kind !== 'member') return { redirectTo: '/not-installed' }
 *       ctx.session = { corpId: user.corpId, userId: user.userId }
 *       await ctx.session.regenerate()
 *       return undefined
 *     },
 *   }),
 * )
 */
export function koaLogin<Context extends KoaBrowserContext = KoaBrowserContext>(
  wecom: LoginProvider,
  options: LoginHandlerOptions<{ ctx: Context }>,
): (ctx: Context, next: () => Promise<unknown>) => Promise<unknown> {
  return koaBrowser(createLoginHandler(wecom, options))
}
