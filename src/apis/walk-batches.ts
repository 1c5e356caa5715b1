import { type ItemOutcome, isWeComApiError, isWeComError, type WeComError } from '../errors/index.js'
import { abortedError, mayHaveHappened } from '../http/index.js'

/** What came of a list that was worked through in several calls. */
export interface BatchReport<Item, Found = never> {
  /** Whether every item was done. */
  ok: boolean
  /** One outcome for each item, in the order of the list. */
  items: ItemOutcome<Item, Found>[]
  /** What stopped the work before the end of the list; what is behind it was not sent. */
  error?: WeComError
}

export interface WalkOptions {
  /** Most items of one call. */
  size: number
  /** The endpoint that is called: a refusal of any other (for a token) means that nothing was sent. */
  path: string
  signal?: AbortSignal | undefined
}

/**
 * Works through a list in calls of `size` items, one after the other. A call that fails as a whole ends the walk, and
 * nothing that is known so far gets lost.
 */
export async function walkBatches<Item, Found = never>(
  items: readonly Item[],
  { size, path, signal }: WalkOptions,
  send: (batch: Item[]) => Promise<ItemOutcome<Item, Found>[]>,
): Promise<BatchReport<Item, Found>> {
  const outcomes: ItemOutcome<Item, Found>[] = []
  let error: WeComError | undefined
  for (let start = 0; start < items.length && error === undefined; start += size) {
    const batch = items.slice(start, start + size)
    if (signal?.aborted) {
      error = abortedError(signal)
      break
    }
    try {
      for (const outcome of await send(batch)) outcomes.push(outcome)
    } catch (thrown) {
      if (!isWeComError(thrown)) throw thrown
      error = thrown
      for (const item of batch) outcomes.push(outcomeOf(item, thrown, path))
    }
  }
  for (const item of items.slice(outcomes.length)) outcomes.push({ item, outcome: 'not_sent' })
  const ok = outcomes.every(({ outcome }) => outcome === 'done')
  return { ok, items: outcomes, ...(error !== undefined && { error }) }
}

/** What an answer says about one item. */
export interface ItemResult {
  /** Now and then text; absent after success. */
  errcode?: number
  errmsg?: string
}

/** The outcome of an item by its errcode. */
export function outcomeOfResult<Item>(item: Item, result: ItemResult): ItemOutcome<Item, never> {
  return Number(result.errcode ?? 0) === 0 ? { item, outcome: 'done' } : refusal(item, result)
}

/** The outcome of an item that was refused, with or without a reason. */
export function refusal<Item>(item: Item, { errcode, errmsg }: ItemResult): ItemOutcome<Item, never> {
  return {
    item,
    outcome: 'refused',
    ...(errcode !== undefined && { errcode: Number(errcode) }),
    ...(errmsg !== undefined && { errmsg }),
  }
}

/** What a call that failed as a whole means for an item in it. */
function outcomeOf<Item>(item: Item, error: WeComError, path: string): ItemOutcome<Item, never> {
  const answered = isWeComApiError(error)
  if (answered && error.path !== path) return { item, outcome: 'not_sent' }
  if (mayHaveHappened(error)) return { item, outcome: 'unknown' }
  return answered ? refusal(item, error) : { item, outcome: 'not_sent' }
}
