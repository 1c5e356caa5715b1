import type {
  ApiResult,
  ContactSyncSuccessParams,
  SetAgentScopeParams,
  SetAgentScopeResult,
} from '../../types/index.js'
import type { Family } from '../bind-family.js'
import { endpoint } from '../endpoint.js'

/** What only the token of a contact migration may do, for half an hour after a registration. */
export const contactSyncFamily = {
  /**
   * Sets who may see a freshly installed app. A list that is left out is cleared.
   *
   * https://developer.work.weixin.qq.com/document/path/90583
   * @throws `WECOM_API` with errcode 40014 or 42001 once the migration is over
   * @example await sync.setAgentScope({ agentid, allow_party: [1] })
   */
  setAgentScope: endpoint<SetAgentScopeParams, SetAgentScopeResult>({
    method: 'POST',
    path: '/cgi-bin/agent/set_scope',
    token: 'corp',
    safe: true,
    page: 90583,
  }),

  /**
   * Ends the migration: the directory is unlocked and the token dies.
   *
   * https://developer.work.weixin.qq.com/document/path/90584
   * @throws `WECOM_API`
   * @example await sync.contactSyncSuccess()
   */
  contactSyncSuccess: endpoint<ContactSyncSuccessParams, ApiResult>({
    method: 'GET',
    path: '/cgi-bin/sync/contact_sync_success',
    token: 'corp',
    safe: false,
    page: 90584,
  }),
}

export type ContactSyncApi = Family<typeof contactSyncFamily>
