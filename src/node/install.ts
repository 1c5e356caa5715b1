import {
  createInstallHandler,
  type InstallHandlerOptions,
  type InstallProvider,
  withSavedSession,
} from '../web/index.js'
import { type NodeContext, nodeBrowser } from './answer.js'
import type { NodeHandler } from './handler.js'

/** Options of {@link nodeInstall}. */
export type NodeInstallOptions = InstallHandlerOptions<NodeContext>

/**
 * Takes administrators through an installation, on a `node:http` server. What is no part of it goes to `next`, or is a
 * 404 without one. What `onInstalled` throws goes to `next` too, or is logged and a 500.
 *
 * @throws WECOM_CONFIG when an option is not valid
 * @see https://developer.work.weixin.qq.com/document/path/90597
 * @example
 * const install = nodeInstall(wecom, { publicUrl: 'https://app.example.com/install', returnTo: '/welcome' })
 */
export function nodeInstall(wecom: InstallProvider, options: NodeInstallOptions): NodeHandler {
  const handler = createInstallHandler<NodeContext>(wecom, {
    ...options,
    ...(typeof options?.onInstalled === 'function' && {
      onInstalled: (done) => withSavedSession(done.request, () => options.onInstalled?.(done)),
    }),
  })
  return nodeBrowser(handler, options.logger)
}
