import {
  createLoginHandler,
  type LoginHandlerOptions,
  type LoginProvider,
  withSavedSession,
} from '../web/index.js'
import { type NodeContext, nodeBrowser } from './answer.js'
import type { NodeHandler } from './handler.js'

/** Options of {@link nodeLogin}. */
export type NodeLoginOptions = LoginHandlerOptions<NodeContext>

/**
 * Signs people in on a `node:http` server. What is no part of a login goes to `next`, or is a 404 without one. What
 * `onLogin` throws goes to `next` too, or is logged and a 500.
 *
 * @throws WECOM_CONFIG when an option is not valid
 * @see https://developer.work.weixin.qq.com/document/path/91120
 * @example
 * const login = nodeLogin(wecom, { publicUrl, onLogin: ({ user, response }) => startSession(response, user) })
 */
export function nodeLogin(wecom: LoginProvider, options: NodeLoginOptions): NodeHandler {
  const handler = createLoginHandler<NodeContext>(wecom, {
    ...options,
    ...(typeof options?.onLogin === 'function' && {
      onLogin: (login) => withSavedSession(login.request, () => options.onLogin(login)),
    }),
  })
  return nodeBrowser(handler, options.logger)
}
