import type { EndpointDescriptor } from '../../../http/index.js'
import { type Endpoint, endpoint } from '../../endpoint.js'
import type { Rule, Rules } from '../../rules.js'

interface LicenseLine extends Omit<EndpointDescriptor, 'method' | 'token'> {
  /** What the parameters must be. */
  rule: Rules | Rule
}

/** A line of the licence tables: every call is a POST with the token of the provider. */
export function line<Params extends object, Result>(descriptor: LicenseLine): Endpoint<Params, Result> {
  return endpoint<Params, Result>({ ...descriptor, method: 'POST', token: 'provider' })
}
