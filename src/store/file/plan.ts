import type { Contents, WriteRecord } from './contents.js'
import { recordDamaged } from './failure.js'

/** A call that wants to change something. */
export interface Change {
  readonly key: string
  /** The value to write; `undefined` to delete. */
  readonly next: string | undefined
  readonly expiresAt: number | undefined
  /** Only if the value is this; left out: in any case. */
  readonly expected?: { readonly value: string | undefined }
}

/** What to do about a change: answer or fail at once, write a record, or look at it again when the others are written. */
export type Step = { answer: boolean } | { failure: Error } | { record: WriteRecord } | 'later'

/**
 * Plans one append for many changes. Of several swaps of one key only the first is tried: the others would
 * lose to it. Changes of one key keep their order.
 */
export function plan(
  changes: readonly Change[],
  contents: Contents,
  now: number,
  newId: () => string,
): Step[] {
  const written = new Set<string>()
  const held = new Set<string>()
  return changes.map((change) => {
    const { key, next, expected } = change
    if (held.has(key) || (expected !== undefined && written.has(key))) {
      held.add(key)
      return 'later'
    }
    const isUnreadable = contents.isUnreadable(key, now)
    if (expected !== undefined && isUnreadable) return { failure: recordDamaged(key) }
    const current = isUnreadable ? undefined : contents.value(key, now)
    if (expected !== undefined && expected.value !== current) return { answer: false }
    const isGone = current === undefined && !contents.isDoubtful(key) && !written.has(key)
    if (next === undefined && isGone) return { answer: true }
    written.add(key)
    return { record: recordOf(change, newId(), expected && contents.version(key)) }
  })
}

function recordOf(
  { key, next, expiresAt }: Change,
  id: string,
  ifVersion: string | null | undefined,
): WriteRecord {
  return {
    op: next === undefined ? 'delete' : 'set',
    key,
    ...(next === undefined ? {} : { value: next }),
    ...(next === undefined || expiresAt === undefined ? {} : { expiresAt }),
    id,
    ...(ifVersion === undefined ? {} : { ifVersion }),
  }
}
