export { type ApiErrorDetails, isWeComApiError, type TokenKind, WeComApiError } from './api-error.js'
export { type CallbackFailure, isWeComCallbackError, WeComCallbackError } from './callback-error.js'
export { describeError } from './describe-error.js'
export {
  type ItemOutcome,
  isWeComJobError,
  type JobErrorOptions,
  type JobFailure,
  type JobItemFailure,
  WeComJobError,
} from './job-error.js'
export { isSecretName, redact, secretsOf } from './redact.js'
export { blotOut, redactText, spellingsOf } from './redact-text.js'
export { isWeComError, WeComError, type WeComErrorCode, type WeComErrorOptions } from './wecom-error.js'
