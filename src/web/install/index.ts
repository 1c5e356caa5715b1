export { createInstallHandler } from './handler.js'
export type {
  InstallDone,
  InstallFailed,
  InstallHandlerOptions,
  InstallProvider,
  InstallService,
} from './types.js'
