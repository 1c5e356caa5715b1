export { optionsFromEnv } from './from-env.js'
export {
  type CallbackOptions,
  type HttpOptions,
  type LoginOptions,
  type ProviderOptions,
  type ResolvedOptions,
  resolveOptions,
  type SuiteOptions,
  type WeComOptions,
} from './options.js'
export { stateSecrets } from './state-secrets.js'
