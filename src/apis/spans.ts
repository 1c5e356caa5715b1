/** A span of time on the wire, in seconds since the epoch. */
export interface Span {
  start_time: number
  end_time: number
}

interface Times {
  start_time?: unknown
  end_time?: unknown
}

/** A complaint about a span that ends before it starts. */
export function inOrder({ start_time = 0, end_time }: Times): string | undefined {
  return end_time !== undefined && Number(end_time) < Number(start_time)
    ? 'end_time must not be before start_time'
    : undefined
}

/** A complaint about half a span, or one that ends before it starts. */
export function wholeSpan(times: Times): string | undefined {
  return (times.start_time === undefined) === (times.end_time === undefined)
    ? inOrder(times)
    : 'start_time and end_time must be given together or not at all'
}

/** Cuts a span into windows. Whether the ends of a span belong to it is not documented, so windows share their borders. */
export function* windowsOf(
  { start_time, end_time }: Span,
  seconds: number,
): Generator<Span, void, undefined> {
  for (let start = start_time; ; ) {
    const end = Math.min(start + seconds, end_time)
    yield { start_time: start, end_time: end }
    if (end === end_time) return
    start = end
  }
}

/** Reads window after window and yields each item once: what stands on a border is in the window before as well. */
export async function* eachOnce<Window, Item>(
  windows: Iterable<Window>,
  read: (window: Window) => AsyncIterable<Item>,
  idOf: (item: Item) => string,
): AsyncGenerator<Item, void, undefined> {
  let before = new Set<string>()
  for (const window of windows) {
    const seen = new Set<string>()
    for await (const item of read(window)) {
      const id = idOf(item)
      if (!before.has(id) && !seen.has(id)) yield item
      seen.add(id)
    }
    before = seen
  }
}
