/** A piece of work that must not be lost: a callback, or a change in the life of an installation. */
export interface InboxItem {
  /** Equal ids are one item. */
  id: string
  /** What it is to the library, and so which processor it goes to. Never a word from outside. */
  kind: string
  /** Event name, for people. */
  name: string
  suiteId?: string | undefined
  corpId?: string | undefined
  /** When it was accepted, ms since the epoch. */
  receivedAt: number
  /** Whatever the processor needs to do the work after a restart. */
  payload: string
}

/** An item that kept failing and is no longer tried. */
export interface DeadLetter {
  id: string
  /** `callback`, or what the library itself put on its way: `installation`, `entitlement.read`, `entitlement.tell`. */
  kind: string
  name: string
  suiteId?: string | undefined
  corpId?: string | undefined
  receivedAt: number
  failedAt: number
  attempts: number
  /** The last error, without secrets. */
  error: string
}

/** Does the work of an item; a rejection has it tried again. */
export type InboxProcessor = (
  item: InboxItem,
  context: { attempt: number; signal: AbortSignal },
) => Promise<void>

/** How much there is, counted up to a limit. */
export interface InboxCounts {
  /** Accepted and not yet done. */
  pending: number
  /** Given up. */
  dead: number
  /** Records met so far that are damaged and left alone. */
  damaged: number
}
