import { WeComCallbackError } from '../../src/errors/index.js'

/** The reason a piece of work was refused for, or `accepted`; any other error is passed on. */
export function reasonOf(work: () => unknown): string {
  try {
    work()
    return 'accepted'
  } catch (error) {
    if (error instanceof WeComCallbackError) return error.reason
    throw error
  }
}

/** Plain copies, because matchers tell objects without a prototype from others. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
