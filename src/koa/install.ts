import { createInstallHandler, type InstallHandlerOptions, type InstallProvider } from '../web/index.js'
import { type KoaBrowserContext, koaBrowser } from './answer.js'

/**
 * Takes administrators through an installation, in Koa. It answers through the context, so that koa-session above it
 * commits the session into the same response. What `onInstalled` throws goes up.
 *
 * @throws WECOM_CONFIG when an option is not valid
 * @see https://developer.work.weixin.qq.com/document/path/90597
 * @example
 * app.use(
 *   koaInstall<Koa.Context>(wecom, {
 *     publicUrl: 'https://app.example.com/install',
 *     onInstalled: ({ installation }) => ({ redirectTo: `/welcome?corp=${installation.corpId}` }),
 *   }),
 * )
 */
export function koaInstall<Context extends KoaBrowserContext = KoaBrowserContext>(
  wecom: InstallProvider,
  options: InstallHandlerOptions<{ ctx: Context }>,
): (ctx: Context, next: () => Promise<unknown>) => Promise<unknown> {
  return koaBrowser(createInstallHandler(wecom, options))
}
