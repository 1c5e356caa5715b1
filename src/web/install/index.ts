export { createInstallHandler } from './handler.js'
export type {
  InstallDone,
  InstallFailed,
  InstallHandlerOptions,
  InstallOutcome,
  InstallPage,
  InstallProvider,
  InstallService,
} from './types.js'
