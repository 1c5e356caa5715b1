import { WeComError } from '../errors/index.js'
import type { ApiCaller } from '../http/index.js'
import type { Installation } from '../installs/index.js'

/**
 * Calls in the name of an app inside a corp: where the caller names no agentid, it is that of the installation.
 * @param corp whose installation it is
 */
export function fromAgent(caller: ApiCaller, corp: { installation(): Promise<Installation> }): ApiCaller {
  return async (descriptor, params, options) => {
    if (params.agentid !== undefined) return caller(descriptor, params, options)
    const { agentId, corpId } = await corp.installation()
    if (agentId !== undefined) return caller(descriptor, { ...params, agentid: agentId }, options)
    throw new WeComError('WECOM_CONFIG', `${descriptor.path} needs agentid: the installation names no app`, {
      hint: `Give agentid, or read it from WeCom once: await wecom.installs.refresh('${corpId}').`,
    })
  }
}
