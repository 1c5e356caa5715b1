import { createLoginHandler, type LoginHandlerOptions, type LoginProvider } from '../web/index.js'
import { type FetchContext, fetchBrowser } from './answer.js'
import type { FetchHandler } from './handler.js'

/** Options of {@link fetchLogin}. */
export type FetchLoginOptions = LoginHandlerOptions<FetchContext>

/**
 * Signs people in where requests and responses are the web's own: Next, Hono, Remix and the like. Resolves to
 * `undefined` for what is no part of a login; rejects with what `onLogin` throws.
 *
 * @throws WECOM_CONFIG when an option is not valid
 * @see https://developer.work.weixin.qq.com/document/path/91120
 * @example
 * export const GET = fetchLogin(wecom, {
 *   publicUrl: 'https://app.example.com/login',
 *   onLogin: async ({ user, headers }) => headers.append('set-cookie', await sessionCookie(user)),
 * })
 */
export function fetchLogin(wecom: LoginProvider, options: FetchLoginOptions): FetchHandler {
  return fetchBrowser(createLoginHandler(wecom, options))
}
