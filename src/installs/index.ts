export {
  type InstallationAnnouncer,
  InstallationLifecycle,
  type LifecycleOptions,
  notInstalled,
} from './lifecycle.js'
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
