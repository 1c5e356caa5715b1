import type { ApiCaller, RequestOptions } from '../http/index.js'
import type { Endpoint } from './endpoint.js'

/** The method of one endpoint. Parameters may be left out where none is required. */
export type EndpointMethod<E> =
  E extends Endpoint<infer Params, infer Result>
    ? Record<never, never> extends Params
      ? (params?: Params, options?: RequestOptions) => Promise<Result>
      : (params: Params, options?: RequestOptions) => Promise<Result>
    : never

/** The methods of a table of endpoints, under the same names and with the same documentation. */
export type Family<Table> = { readonly [Name in keyof Table]: EndpointMethod<Table[Name]> }

interface AnyEndpoint extends Omit<Endpoint<object, unknown>, 'prepare'> {
  readonly prepare?: (params: never) => Readonly<Record<string, unknown>>
}

/** Makes methods of a table; every one hands its endpoint and its parameters to `caller`. */
export function bindFamily<Table extends object>(table: Table, caller: ApiCaller): Family<Table> {
  const family: Record<string, unknown> = {}
  for (const [name, descriptor] of Object.entries(table) as [string, AnyEndpoint][]) {
    // Async, so that a refused parameter rejects like any other failure.
    family[name] = async (params: object = {}, options?: RequestOptions) =>
      caller(descriptor, descriptor.prepare?.(params as never) ?? { ...params }, options)
  }
  return family as Family<Table>
}
