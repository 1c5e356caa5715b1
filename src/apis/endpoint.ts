import type { EndpointDescriptor } from '../http/index.js'
import { check, type Rule, type Rules } from './rules.js'

declare const TYPES: unique symbol

/** A line of an endpoint table: what the endpoint is, and the types of its parameters and its answer. */
export interface Endpoint<Params, Result> extends EndpointDescriptor {
  /** Checks the parameters and writes them as the wire has them. Default: as they are. */
  readonly prepare?: (params: Params) => Readonly<Record<string, unknown>>
  /** Exists for the compiler only. */
  readonly [TYPES]?: { params: Params; result: Result }
}

/** How an endpoint is declared: what its parameters must be says either a rule or a `prepare` of its own. */
export type Declaration<Params> = EndpointDescriptor &
  (
    | { readonly rule?: Rule | Rules; readonly prepare?: never }
    | { readonly rule?: never; readonly prepare?: Endpoint<Params, unknown>['prepare'] }
  )

/** Declares one endpoint of a table. */
export function endpoint<Params extends object, Result>({
  rule,
  ...descriptor
}: Declaration<Params>): Endpoint<Params, Result> {
  if (rule === undefined) return descriptor as Endpoint<Params, Result>
  const name = descriptor.path.replace('/cgi-bin/', '')
  const prepare = (params: Params) => {
    check(name, params, rule)
    const body = { ...params } as Record<string, unknown>
    // The first page has no cursor on the wire.
    if (body.cursor === '') delete body.cursor
    return body
  }
  return { ...descriptor, prepare }
}
