import type { SetAgentScopeParams, SetAgentScopeResult } from '../../types/index.js'
import type { Family } from '../bind-family.js'
import { endpoint } from '../endpoint.js'

/** `agent/…`, as far as only the token of a contact migration may call it, for half an hour after a registration. */
export const agentFamily = {
  /**
   * Sets who may see a freshly installed app. A list that is left out is cleared.
   *
   * https://developer.work.weixin.qq.com/document/path/90583
   * @throws `WECOM_API` with errcode 40014 or 42001 once the migration is over
   * @example await migration.setAgentScope({ agentid, allow_party: [1] })
   */
  setScope: endpoint<SetAgentScopeParams, SetAgentScopeResult>({
    method: 'POST',
    path: '/cgi-bin/agent/set_scope',
    token: 'corp',
    safeToRepeat: true,
    page: 90583,
  }),
}

export type AgentApi = Family<typeof agentFamily>
