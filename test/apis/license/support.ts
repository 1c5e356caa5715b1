import { createWeCom, type Logger, MemoryStore, silentLogger, type WeComOptions } from '../../../src/index.js'
import { FakeClock } from '../../../src/testing/index.js'
import { PROVIDER, SUITE } from '../../support/callbacks.js'
import { type SeenCall, scriptedTransport } from '../../support/scripted-transport.js'

/** 2026-01-01 00:00 UTC, 08:00 in China. */
export const NOW = 1_767_225_600_000
export const NOW_SECONDS = NOW / 1000
export const CODE = 'LA100000000000000000000000000001'

export type Script = Record<string, (call: SeenCall) => unknown>

export const path = (name: string) => `/cgi-bin/license/${name}`

/** Answers one call after another, the last answer for ever; an Error is what the connection fails with. */
export function inTurn(...answers: unknown[]): (call: SeenCall) => unknown {
  let asked = 0
  return () => {
    const answer = answers[Math.min(asked++, answers.length - 1)]
    if (answer instanceof Error) throw answer
    return answer
  }
}

/** A provider on a fake clock whose WeCom answers by the script, by names below `license/`. */
export function licenses(script: Script, options: Partial<WeComOptions> = {}) {
  const clock = new FakeClock(NOW)
  const logged: string[] = []
  const log = (message: string, data?: Record<string, unknown>) =>
    void logged.push(`${message} ${JSON.stringify(data)}`)
  const logger: Logger = { ...silentLogger, info: log, warn: log, error: log }
  const scripted = scriptedTransport({
    '/cgi-bin/service/get_provider_token': () => ({
      provider_access_token: 'provider-token',
      expires_in: 7200,
    }),
    ...Object.fromEntries(Object.entries(script).map(([name, answer]) => [path(name), answer])),
  })
  const wecom = createWeCom({
    provider: PROVIDER,
    suites: [SUITE],
    store: new MemoryStore({ clock }),
    clock,
    logger,
    transport: scripted.transport,
    ...options,
  })
  const bodies = (name: string) =>
    scripted.calls.filter((call) => call.path === path(name)).map(({ body }) => body)
  return { license: wecom.license, wecom, clock, logged, bodies, ...scripted }
}

export const lost = () => Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
export const refused = () => Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** Lets time pass until a promise is settled, at most an hour. */
export async function passTime<T>(clock: FakeClock, promise: Promise<T>): Promise<T> {
  let settled = false
  const done = promise.finally(() => {
    settled = true
  })
  done.catch(() => {})
  for (let minute = 0; minute < 60 && !settled; minute++) await clock.advance(60_000)
  return done
}

export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
