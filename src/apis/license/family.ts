import type { Family } from '../bind-family.js'
import { licenseAccounts } from './accounts.js'
import { licenseAppState } from './app-state.js'
import { licenseJobs } from './order-jobs.js'
import { licenseOrders } from './orders.js'

/** `license/…`: interface licences (接口调用许可), one method per endpoint. */
export const licenseFamily = { ...licenseOrders, ...licenseJobs, ...licenseAccounts, ...licenseAppState }

export type LicenseApi = Family<typeof licenseFamily>
