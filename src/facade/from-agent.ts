import { WeComError } from '../errors/index.js'
import type { ApiCaller } from '../http/index.js'

/** The endpoints that send in the name of an app inside a corp. */
const IN_ITS_NAME: ReadonlySet<string> = new Set(['/cgi-bin/message/send'])

/**
 * Calls of a corp's endpoints. Where one sends in the name of the app and the caller names no agentid, it is that of the
 * installation.
 * @param installation the stored one; rejects when there is none
 */
export function fromAgent(caller: ApiCaller, installation: () => Promise<{ agentId?: number }>): ApiCaller {
  const send = async (...[descriptor, params, options]: Parameters<ApiCaller>) => {
    const { agentId } = await installation()
    if (agentId !== undefined) return caller(descriptor, { ...params, agentid: agentId }, options)
    throw new WeComError('WECOM_CONFIG', `${descriptor.path} needs agentid: the installation names no app`, {
      hint: 'Give agentid, or read it from WeCom once with installs.refresh().',
    })
  }
  return (descriptor, params, options) =>
    IN_ITS_NAME.has(descriptor.path) && params.agentid === undefined
      ? send(descriptor, params, options)
      : caller(descriptor, params, options)
}
