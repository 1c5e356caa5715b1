export type { ApiRequest } from './caller.js'
export type {
  AnyEventContext,
  CodeMissingContext,
  EntitlementContext,
  EventContext,
  InstallationContext,
  InstallsEventMap,
} from './context.js'
export { CorpHandle } from './corp-handle.js'
export type { ClockHealth, Health, PartHealth, SuiteHealth, TokenHealth } from './health.js'
export { Installs, type InstallUrlOptions } from './installs.js'
export type {
  JsSdk,
  JsSdkAgentConfig,
  JsSdkConfig,
  JsSdkOptions,
  JsSdkPage,
  JsSdkSignature,
} from './js-sdk.js'
export { type LazyWeCom, lazyWeCom } from './lazy.js'
export type {
  CallbackOptions,
  HttpOptions,
  LoginOptions,
  ProviderOptions,
  SuiteOptions,
  WeComOptions,
} from './options.js'
export { optionsFromEnv } from './options-from-env.js'
export { ProviderHandle } from './provider-handle.js'
export { ContactMigration, Register, type RegisterLink } from './register.js'
export { SuiteHandle } from './suite-handle.js'
export { type CloseOptions, type CloseReport, createWeCom, WeCom } from './wecom.js'
