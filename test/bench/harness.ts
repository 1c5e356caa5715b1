/** One contestant of a comparison: does its work once. */
export type Contestant = () => unknown

/** ns per operation of every contestant, one figure per round. */
export type Rounds = Record<string, readonly number[]>

export const ROUNDS = 15
const SAMPLE_MS = 6
/** The larger part of the optimising compiler's work is done by then; without it the first contestants look slow. */
const WARM_UP_MS = 300

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** The median over the rounds of `name` divided by `reference` in the same round. */
export function ratio(rounds: Rounds, name: string, reference: string): number {
  const own = rounds[name] ?? []
  const other = rounds[reference] ?? []
  return median(own.map((value, round) => value / (other[round] ?? Number.NaN)))
}

/** Median time of one operation, µs. */
export function micros(rounds: Rounds, name: string): number {
  return median(rounds[name] ?? []) / 1e3
}

/** The name of the fastest of several contestants, by its median. */
export function fastest(rounds: Rounds, names: readonly string[]): string {
  const [first = ''] = [...names].sort((a, b) => micros(rounds, a) - micros(rounds, b))
  return first
}

/** Lets the contestants take turns, each once a round, the order rotated from round to round. */
export function compare(contestants: Record<string, Contestant>, rounds = ROUNDS): Rounds {
  const names = Object.keys(contestants)
  const sizes = new Map(names.map((name) => [name, calibrate(contestants[name] as Contestant)]))
  const results = emptyRounds(names)
  for (let round = 0; round < rounds; round++) {
    for (const name of rotate(names, round)) {
      results[name]?.push(time(contestants[name] as Contestant, sizes.get(name) ?? 1))
    }
  }
  return results
}

/** As {@link compare}, for contestants that give promises; each is awaited before the next. */
export async function compareAsync(
  contestants: Record<string, () => PromiseLike<unknown>>,
  { rounds = ROUNDS, times }: { rounds?: number; times?: number } = {},
): Promise<Rounds> {
  const names = Object.keys(contestants)
  const sizes = new Map<string, number>()
  for (const name of names) sizes.set(name, times ?? (await calibrateAsync(contestants[name])))
  const results = emptyRounds(names)
  for (let round = 0; round < rounds; round++) {
    for (const name of rotate(names, round)) {
      results[name]?.push(await timeAsync(contestants[name], sizes.get(name) ?? 1))
    }
  }
  return results
}

export function emptyRounds(names: readonly string[]): Record<string, number[]> {
  return Object.fromEntries(names.map((name) => [name, []]))
}

export function rotate<T>(list: readonly T[], by: number): T[] {
  const start = by % list.length
  return [...list.slice(start), ...list.slice(0, start)]
}

/** Keeps results alive, so that nothing is optimised away. */
const sink = { last: undefined as unknown }

function time(run: Contestant, times: number): number {
  const start = process.hrtime.bigint()
  for (let i = 0; i < times; i++) sink.last = run()
  return Number(process.hrtime.bigint() - start) / times
}

async function timeAsync(run: (() => PromiseLike<unknown>) | undefined, times: number): Promise<number> {
  if (run === undefined) throw new Error('no such contestant')
  const start = process.hrtime.bigint()
  for (let i = 0; i < times; i++) sink.last = await run()
  return Number(process.hrtime.bigint() - start) / times
}

function calibrate(run: Contestant): number {
  let times = 1
  for (let warmMs = 0; warmMs < WARM_UP_MS; ) {
    const ms = (time(run, times) * times) / 1e6
    times = timesFor(times, ms)
    warmMs += ms
  }
  return times
}

async function calibrateAsync(run: (() => PromiseLike<unknown>) | undefined): Promise<number> {
  let times = 1
  for (let warmMs = 0; warmMs < WARM_UP_MS; ) {
    const ms = ((await timeAsync(run, times)) * times) / 1e6
    times = timesFor(times, ms)
    warmMs += ms
  }
  return times
}

/** How often to run in one sample, to judge by one that took `ms`. */
function timesFor(times: number, ms: number): number {
  if (ms >= SAMPLE_MS) return times
  return Math.ceil(times * Math.min(8, Math.max(1.3, SAMPLE_MS / (ms || 0.01))))
}
