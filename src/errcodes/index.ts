export { type Errcode, hasRole, lookUpErrcode } from './look-up.js'
export type { ErrcodeRole, ErrorClass, RetryRule } from './types.js'
