export { type Errcode, lookUpErrcode } from './look-up.js'
export type { ErrorClass, RetryRule } from './types.js'
