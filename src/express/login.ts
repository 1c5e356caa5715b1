import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  createLoginHandler,
  type LoginHandlerOptions,
  type LoginProvider,
  withSavedSession,
} from '../web/index.js'
import { type ExpressContext, expressBrowser } from './answer.js'

/**
 * Signs people in, in Express. Mount it after the session middleware and, where it serves URLs outside
 * `publicUrl`, at the root. A session of express-session is saved before the redirect is written. What `onLogin`
 * throws goes to `next`.
 *
 * @throws WECOM_CONFIG when an option is not valid
 * @see https://developer.work.weixin.qq.com/document/path/91120
 * @example
 * app.use(
 *   expressLogin<express.Request, express.Response>(wecom, {
 *     publicUrl: 'https://app.example.com/login',
 *     onLogin: async ({ user, request }) => {
 *       if (user.kind !== 'member') return { redirectTo: '/not-installed' }
 *       await new Promise<void>((done, fail) => request.session.regenerate((e) => (e ? fail(e) : done())))
 *       request.session.user = { corpId: user.corpId, userId: user.userId }
 *       return undefined
 *     },
 *   }),
 * )
 */
export function expressLogin<
  Request extends IncomingMessage = IncomingMessage,
  Response extends ServerResponse = ServerResponse,
>(
  wecom: LoginProvider,
  options: LoginHandlerOptions<ExpressContext<Request, Response>>,
): (request: Request, response: Response, next: (error?: unknown) => void) => Promise<void> {
  const handler = createLoginHandler<ExpressContext<Request, Response>>(wecom, {
    ...options,
    ...(typeof options?.onLogin === 'function' && {
      onLogin: (login) => withSavedSession(login.request, () => options.onLogin(login)),
    }),
  })
  return expressBrowser(handler)
}
