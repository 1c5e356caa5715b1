import { abortedError, type RequestOptions } from '../../http/index.js'
import { check, list, text } from '../rules.js'
import type { ApiScope } from '../scope.js'

/** What became of one id. */
export type ConvertedId<To = string> =
  | { id: string; outcome: 'converted'; to: To }
  /** WeCom does not know the id, or the app may not see what it stands for. */
  | { id: string; outcome: 'unknown' }

export interface Conversion<To> {
  /** The method. */
  name: string
  /** What the outcome depends on besides the id. */
  given?: readonly unknown[]
  /** Most ids of one call. */
  size: number
  /** Asks WeCom: the ids it knows, with what they become. */
  ask(ids: readonly string[]): Promise<readonly (readonly [string, To | undefined])[]>
}

/**
 * Converts ids in calls of `size`, one after the other; those that were asked for before are not asked for again.
 * @returns an outcome for each id, in the order of the list
 * @throws `WECOM_CONFIG` for what is no list of ids, and what a call fails with; what is known by then is remembered
 */
export async function convertIds<To>(
  ids: readonly string[],
  { name, given = [], size, ask }: Conversion<To>,
  { memory: { ids: cache }, suiteId, corpId }: ApiScope,
  options?: RequestOptions,
): Promise<ConvertedId<To>[]> {
  check(name, { ids }, { ids: list(text, { min: 0, max: Number.MAX_SAFE_INTEGER }) })
  const keyOf = (id: string) => JSON.stringify([suiteId, corpId, name, ...given, id])
  const known = new Map<string, To | undefined>()
  const asked: string[] = []
  for (const id of new Set(ids)) {
    const before = cache.get(keyOf(id))
    if (before === undefined) asked.push(id)
    else known.set(id, before.to as To | undefined)
  }
  for (let start = 0; start < asked.length; start += size) {
    if (options?.signal?.aborted) throw abortedError(options.signal)
    const batch = asked.slice(start, start + size)
    const found = new Map(await ask(batch))
    for (const id of batch) {
      known.set(id, found.get(id))
      cache.set(keyOf(id), found.get(id))
    }
  }
  return ids.map((id) => {
    const to = known.get(id)
    return to === undefined ? { id, outcome: 'unknown' } : { id, outcome: 'converted', to }
  })
}
