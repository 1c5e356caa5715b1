import { type Clock, sleep } from '../base/index.js'

const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 15_000

export interface PollOptions {
  clock: Clock
  /** How long to go on asking, in ms. */
  maxWaitMs: number
  signal?: AbortSignal | undefined
}

/**
 * Asks until there is an answer, at first a second apart, later up to 15. Resolves to `undefined` when time is up;
 * rejects with the signal's reason when aborted during a pause, and with whatever `ask` rejects with.
 */
export async function poll<T>(
  ask: () => Promise<T | undefined>,
  { clock, maxWaitMs, signal }: PollOptions,
): Promise<T | undefined> {
  const endsAt = clock.now() + maxWaitMs
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    const answer = await ask()
    const left = endsAt - clock.now()
    if (answer !== undefined || left <= 0) return answer
    await sleep(clock, Math.min(pause, left), signal)
  }
}
