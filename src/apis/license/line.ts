import type { EndpointDescriptor } from '../../http/index.js'
import { type Endpoint, endpoint } from '../endpoint.js'
import { check, object, type Rule, type Rules } from './rules.js'

interface LicenseLine extends Omit<EndpointDescriptor, 'method' | 'token'> {
  /** What the parameters must be. */
  rule: Rules | Rule
}

/** A line of the licence tables: every call is a POST with the token of the provider. */
export function line<Params extends object, Result>({
  rule,
  ...rest
}: LicenseLine): Endpoint<Params, Result> {
  const fits = typeof rule === 'function' ? rule : object(rule)
  const name = rest.path.replace('/cgi-bin/', '')
  return endpoint<Params, Result>({
    ...rest,
    method: 'POST',
    token: 'provider',
    prepare: (params) => {
      check(name, params, fits)
      const body = { ...params } as Record<string, unknown>
      // The first page has no cursor on the wire.
      if (body.cursor === '') delete body.cursor
      return body
    },
  })
}
