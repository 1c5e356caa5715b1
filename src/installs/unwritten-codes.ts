import { type Clock, type Logger, sleep } from '../base/index.js'
import { isWeComError } from '../errors/index.js'

/** A permanent code that WeCom has given, or may give any moment, and that no store holds. */
export interface UnwrittenCode {
  suiteId: string
  /** Where it is known. */
  corpId?: string
}

const FIRST_DELAY_MS = 200
const LONGEST_DELAY_MS = 2_000

/** Permanent codes that are in this process only, and the tries to change that. */
export class UnwrittenCodes {
  readonly #clock: Clock
  readonly #logger: Logger
  readonly #open = new Map<object, UnwrittenCode>()
  readonly #hurry = new AbortController()
  #givenUp = false

  constructor({ clock, logger }: { clock: Clock; logger: Logger }) {
    this.#clock = clock
    this.#logger = logger
  }

  /** WeCom is about to be asked. @returns what the code goes by here */
  open({ suiteId, corpId }: { suiteId: string; corpId?: string | undefined }): object {
    const handle = {}
    this.#open.set(handle, codeOf(suiteId, corpId))
    return handle
  }

  settle(handle: object): void {
    this.#open.delete(handle)
  }

  /** Writes, again and again until it works or {@link giveUp} is called. */
  async write(
    handle: object,
    { suiteId, corpId }: { suiteId: string; corpId?: string | undefined },
    write: () => Promise<void>,
  ): Promise<void> {
    const code = codeOf(suiteId, corpId)
    this.#open.set(handle, code)
    let said = false
    for (let delayMs = FIRST_DELAY_MS; ; delayMs = Math.min(delayMs * 2, LONGEST_DELAY_MS)) {
      try {
        return await write()
      } catch (error) {
        if (this.#givenUp) throw error
        if (!said) {
          said = true
          const facts = { ...code, error: isWeComError(error) ? error.code : 'unknown' }
          this.#logger.error('a permanent code cannot be written down; it is kept and tried again', facts)
        }
      }
      await this.#pause(delayMs)
      // A process that is about to end has no time for long pauses.
      if (this.#hurry.signal.aborted) delayMs = FIRST_DELAY_MS / 2
    }
  }

  /** Makes the next tries come at once. */
  hurry(): void {
    this.#hurry.abort()
  }

  /** Ends the tries. @returns what is lost, unless a write under way still works */
  giveUp(): UnwrittenCode[] {
    this.#givenUp = true
    const left = [...this.#open.values()]
    for (const code of left) {
      this.#logger.error(
        'closed before a permanent code was written down: the corp may have to authorise again',
        {
          ...code,
        },
      )
    }
    return left
  }

  #pause(ms: number): Promise<void> {
    const { signal } = this.#hurry
    return sleep(this.#clock, ms, signal.aborted ? undefined : signal).catch(() => {})
  }
}

function codeOf(suiteId: string, corpId: string | undefined): UnwrittenCode {
  return corpId === undefined ? { suiteId } : { suiteId, corpId }
}
