export {
  type Entitlement,
  type EntitlementFacts,
  type EntitlementStatus,
  entitlementOf,
} from './entitlement.js'
export type { EntitlementAnnouncer, EntitlementChange } from './entitlement-news.js'
export { type InstallationAnnouncer, InstallationLifecycle, type LifecycleOptions } from './lifecycle.js'
export { notInstalled } from './not-installed.js'
export { InstallationRepository } from './repository.js'
export type { SuiteAccess } from './suite-access.js'
export {
  type ImportedInstallation,
  type Installation,
  type InstallationChange,
  type InstallationEventName,
  type InstallationRecord,
  publicView,
} from './types.js'
