export {
  JsSdk,
  type JsSdkAgentConfig,
  type JsSdkConfig,
  type JsSdkOptions,
  type JsSdkPage,
  type JsSdkSignature,
} from './js-sdk.js'
