import type { Clock } from '../../base/index.js'
import type { ApiCaller } from '../../http/index.js'
import { bindFamily } from '../bind-family.js'
import { type LicenseApi, licenseFamily } from '../tables/license/family.js'
import { type LicenseBatches, licenseBatches } from './batches.js'
import { type LicenseCollectors, licenseCollectors } from './collect.js'
import { type LicenseLists, licenseLists } from './lists.js'
import { type LicenseOrdering, licenseOrdering } from './ordering.js'
import { type LicensePaying, licensePaying } from './paying.js'
import { type LicenseReconciling, licenseReconciling } from './reconcile.js'

/**
 * Interface licences (接口调用许可): the accounts a provider buys for its customers' members. A method named after an
 * endpoint is one call as on the wire; the others take lists of any length, wait, or look for lost orders.
 */
export type License = LicenseApi &
  LicenseLists &
  LicenseBatches &
  LicenseCollectors &
  LicenseOrdering &
  LicensePaying &
  LicenseReconciling

/** Everything about licences, by calls with the token of the provider. */
export function createLicense(caller: ApiCaller, clock: Clock): License {
  const api = bindFamily(licenseFamily, caller)
  const lists = licenseLists(api)
  const collectors = licenseCollectors(api)
  return {
    ...api,
    ...lists,
    ...collectors,
    ...licenseBatches(api),
    ...licenseOrdering(api, collectors, clock),
    ...licensePaying(api, clock),
    ...licenseReconciling(api, lists, clock),
  }
}
