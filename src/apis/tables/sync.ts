import type { ApiResult, ContactSyncSuccessParams } from '../../types/index.js'
import type { Family } from '../bind-family.js'
import { endpoint } from '../endpoint.js'

/** `sync/…`: the end of a contact migration, with its own token. */
export const syncFamily = {
  /**
   * Ends the migration: the directory is unlocked and the token dies.
   *
   * https://developer.work.weixin.qq.com/document/path/90584
   * @throws `WECOM_API`
   * @example await migration.contactSyncSuccess()
   */
  contactSyncSuccess: endpoint<ContactSyncSuccessParams, ApiResult>({
    method: 'GET',
    path: '/cgi-bin/sync/contact_sync_success',
    token: 'corp',
    safeToRepeat: false,
    page: 90584,
  }),
}

export type SyncApi = Family<typeof syncFamily>
