import type { EndpointDescriptor } from '../http/index.js'

declare const TYPES: unique symbol

/** A line of an endpoint table: what the endpoint is, and the types of its parameters and its answer. */
export interface Endpoint<Params, Result> extends EndpointDescriptor {
  /** Checks the parameters and writes them as the wire has them. Default: as they are. */
  readonly prepare?: (params: Params) => Readonly<Record<string, unknown>>
  /** Exists for the compiler only. */
  readonly [TYPES]?: { params: Params; result: Result }
}

/** Declares one endpoint of a table. */
export function endpoint<Params extends object, Result>(
  descriptor: EndpointDescriptor & Pick<Endpoint<Params, Result>, 'prepare'>,
): Endpoint<Params, Result> {
  return descriptor
}
