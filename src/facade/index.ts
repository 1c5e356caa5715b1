export type {
  AnyEventContext,
  CodeMissingContext,
  EntitlementContext,
  EventContext,
  InstallationContext,
  InstallsEventMap,
} from './context.js'
export { CorpHandle } from './corp-handle.js'
export { Installs, type InstallUrlOptions } from './installs.js'
export { type LazyWeCom, lazyWeCom } from './lazy.js'
export { ProviderHandle } from './provider-handle.js'
export { SuiteHandle } from './suite-handle.js'
export { type CloseOptions, type CloseReport, createWeCom, WeCom } from './wecom.js'
