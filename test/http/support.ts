import {
  HttpClient,
  type HttpClientOptions,
  type Transport,
  type TransportRequest,
} from '../../src/http/index.js'
import { FakeClock } from '../../src/testing/index.js'

export const START = 1_700_000_000_000

/** An answer, an error to reject with, or no answer at all. */
export type Step =
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array | object }
  | Error
  | 'silence'

/** A transport that plays the steps one after another, the last one for ever. */
export function scripted(...steps: Step[]) {
  const requests: TransportRequest[] = []
  const transport: Transport = (request) => {
    requests.push(request)
    const step = steps[Math.min(requests.length, steps.length) - 1] ?? {}
    if (step === 'silence') return new Promise(() => {})
    if (step instanceof Error) return Promise.reject(step)
    const { status = 200, headers = { 'content-type': 'application/json' }, body = {} } = step
    const raw = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
    return Promise.resolve({ status, headers, body: raw })
  }
  return { transport, requests }
}

/** A client on a fake clock, without jitter. */
export function client(steps: Step[], options: HttpClientOptions = {}) {
  const { transport, requests } = scripted(...steps)
  const clock = new FakeClock(START)
  const http = new HttpClient({ transport, clock, random: () => 0, ...options })
  return { http, requests, clock }
}

/** Lets everything run that needs no time. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Advances in steps, so that whatever a timer sets off can set its own. */
export async function advance(clock: FakeClock, ms: number, step = 250): Promise<void> {
  await settle()
  for (let passed = 0; passed < ms; passed += step) {
    await clock.advance(Math.min(step, ms - passed))
    await settle()
  }
}

/** What a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  try {
    await promise
  } catch (error) {
    return error as Error & Record<string, unknown>
  }
  throw new Error('expected a rejection')
}

export function errno(code: string, syscall = 'read'): Error {
  return Object.assign(new Error(`${syscall} ${code}`), { code, syscall })
}

export const GET = { method: 'GET', path: '/cgi-bin/user/get' } as const
export const SAFE_POST = {
  method: 'POST',
  path: '/cgi-bin/service/get_auth_info',
  safeToRepeat: true,
} as const
export const SEND = { method: 'POST', path: '/cgi-bin/message/send', safeToRepeat: false } as const
