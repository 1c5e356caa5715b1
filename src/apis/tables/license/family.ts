import type { Family } from '../../bind-family.js'
import { licenseAccounts } from './accounts.js'
import { licenseAppState } from './app-state.js'
import { licenseJobs } from './order-jobs.js'
import { licenseOrders } from './orders.js'

// Named table by table: a type made by spreading loses its documentation in the published declarations.
type LicenseTable = typeof licenseOrders &
  typeof licenseJobs &
  typeof licenseAccounts &
  typeof licenseAppState

/** `license/…`: interface licences (接口调用许可), one method per endpoint. */
export const licenseFamily: LicenseTable = {
  ...licenseOrders,
  ...licenseJobs,
  ...licenseAccounts,
  ...licenseAppState,
}

export type LicenseApi = Family<LicenseTable>
