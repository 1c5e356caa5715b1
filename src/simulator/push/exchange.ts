import type { Clock } from '../../base/index.js'
import type { Deliver, DeliverRequest, DeliverResponse } from './deliver.js'

/** An answer, or why there is none. */
export type Attempt = { response: DeliverResponse } | { problem: string }

/** One request with WeCom's patience. Never rejects. */
export function attempt(
  deliver: Deliver,
  clock: Clock,
  request: Omit<DeliverRequest, 'signal'>,
  timeoutMs: number,
): Promise<Attempt> {
  const controller = new AbortController()
  return new Promise((resolve) => {
    const timer = clock.timer(
      timeoutMs,
      () => {
        resolve({ problem: `no answer within ${timeoutMs} ms` })
        controller.abort()
      },
      { keepAlive: true },
    )
    const done = (outcome: Attempt) => {
      timer.cancel()
      resolve(outcome)
    }
    // A deliver function may throw instead of rejecting.
    Promise.resolve()
      .then(() => deliver({ ...request, signal: controller.signal }))
      .then(
        (response) => done({ response }),
        (error: unknown) => done({ problem: `the connection failed (${codeOf(error)})` }),
      )
  })
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown error'
  if ('code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : 'unknown error'
}

/** Adds a query to a URL that may have one already, leaving that one untouched. */
export function appendQuery(url: string, query: Record<string, string>): string {
  const [base = '', ...fragment] = url.split('#')
  const added = Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  const glue = !base.includes('?') ? '?' : base.endsWith('?') || base.endsWith('&') ? '' : '&'
  return [`${base}${glue}${added}`, ...fragment].join('#')
}
