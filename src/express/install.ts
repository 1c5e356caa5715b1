import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  createInstallHandler,
  type InstallHandlerOptions,
  type InstallProvider,
  withSavedSession,
} from '../web/index.js'
import { type ExpressContext, expressBrowser } from './answer.js'

/**
 * Takes administrators through an installation, in Express. A session of express-session that `onInstalled` changes is
 * saved before the redirect is written. What `onInstalled` throws goes to `next`.
 *
 * @throws WECOM_CONFIG when an option is not valid
 * @see https://developer.work.weixin.qq.com/document/path/90597
 * @example
 * app.use(
 *   expressInstall(wecom, {
 *     publicUrl: 'https://app.example.com/install',
 *     onInstalled: ({ installation }) => ({ redirectTo: `/welcome?corp=${installation.corpId}` }),
 *   }),
 * )
 */
export function expressInstall<
  Request extends IncomingMessage = IncomingMessage,
  Response extends ServerResponse = ServerResponse,
>(
  wecom: InstallProvider,
  options: InstallHandlerOptions<ExpressContext<Request, Response>>,
): (request: Request, response: Response, next: (error?: unknown) => void) => Promise<void> {
  const handler = createInstallHandler<ExpressContext<Request, Response>>(wecom, {
    ...options,
    ...(typeof options?.onInstalled === 'function' && {
      onInstalled: (done) => withSavedSession(done.request, () => options.onInstalled?.(done)),
    }),
  })
  return expressBrowser(handler)
}
