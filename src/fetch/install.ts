import { createInstallHandler, type InstallHandlerOptions, type InstallProvider } from '../web/index.js'
import { type FetchContext, fetchBrowser } from './answer.js'
import type { FetchHandler } from './handler.js'

/** Options of {@link fetchInstall}. */
export type FetchInstallOptions = InstallHandlerOptions<FetchContext>

/**
 * Takes administrators through an installation where requests and responses are the web's own. Resolves to `undefined`
 * for what is no part of it; rejects with what `onInstalled` throws.
 *
 * @throws WECOM_CONFIG when an option is not valid
 * @see https://developer.work.weixin.qq.com/document/path/90597
 * @example
 * export const GET = fetchInstall(wecom, { publicUrl: 'https://app.example.com/install', returnTo: '/welcome' })
 */
export function fetchInstall(wecom: InstallProvider, options: FetchInstallOptions): FetchHandler {
  return fetchBrowser(createInstallHandler(wecom, options))
}
