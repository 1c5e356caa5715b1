export type { App } from './app.js'
export {
  type Entitlement,
  type EntitlementFacts,
  type EntitlementStatus,
  entitlementOf,
  type InstallationStatus,
} from './entitlement.js'
export type { EntitlementAnnouncer, EntitlementChange } from './entitlement-news.js'
export {
  type ImportFailure,
  type ImportOptions,
  type ImportProgress,
  type ImportReport,
  importAll,
  importedRecord,
} from './importing.js'
export { checkAuthCode, InstallCodes } from './install-codes.js'
export type { InstallationAnnouncer, InstallationNews, LossAnnouncer } from './installation-news.js'
export { type CodeBringer, InstallationLifecycle, type LifecycleOptions } from './lifecycle.js'
export type { AuthorisationFacts } from './permanent-code.js'
export { InstallationRepository, type InstalledCode } from './repository.js'
export {
  type ImportedInstallation,
  type IncompleteInstallation,
  type Installation,
  type InstallationChange,
  type InstallationEventName,
  type InstallationRecord,
  publicView,
} from './types.js'
export type { UnwrittenCode } from './unwritten-codes.js'
