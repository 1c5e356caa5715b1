import { describe, expect, it } from 'vitest'
import { type Logger, silentLogger } from '../../src/base/index.js'
import { MemoryStore } from '../../src/store/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { type FetchedToken, TokenSource } from '../../src/tokens/index.js'

const KEY = 'token/corp/wwP/ww1/wwC'
const PROCESSES = 20
const HOUR = 3_600_000

/** A WeCom that gives a live token again. */
class Issuer {
  requests = 0
  failing = false
  #token: { value: string; endsAt: number } | undefined
  readonly #clock: FakeClock
  readonly #expiresIn: (leftMs: number) => number

  constructor(clock: FakeClock, expiresIn: (leftMs: number) => number) {
    this.#clock = clock
    this.#expiresIn = expiresIn
  }

  get endsAt(): number {
    return this.#token?.endsAt ?? 0
  }

  isAlive(value: string): boolean {
    return this.#token?.value === value && this.#clock.now() < this.#token.endsAt
  }

  readonly fetch = async (): Promise<FetchedToken> => {
    this.requests++
    await new Promise<void>((resolve) => this.#clock.timer(80, resolve))
    if (this.failing) throw new Error('busy')
    const now = this.#clock.now()
    if (this.#token === undefined || this.#token.endsAt <= now)
      this.#token = { value: `token-${this.requests}`, endsAt: now + 7_200_000 }
    return { value: this.#token.value, expiresIn: this.#expiresIn(this.#token.endsAt - now) }
  }
}

const ANSWERS: [string, (leftMs: number) => number][] = [
  ['the time that is left', (leftMs) => Math.floor(leftMs / 1000)],
  ['a whole life', () => 7200],
]

function fleet(expiresIn: (leftMs: number) => number, logger: Logger = silentLogger) {
  const clock = new FakeClock()
  const store = new MemoryStore({ clock })
  const issuer = new Issuer(clock, expiresIn)
  let random = 0
  const sources = Array.from(
    { length: PROCESSES },
    () => new TokenSource({ store, clock, logger, random: () => (random = (random + 0.37) % 1) }),
  )
  const askAll = () => sources.map((source) => source.get(KEY, issuer.fetch))
  return { clock, store, issuer, sources, askAll }
}

describe.each(ANSWERS)(
  'twenty processes, and a WeCom that gives a live token again with %s',
  (_, expiresIn) => {
    it('ask at most twice per expiry, and hand out no dead token', async () => {
      const { clock, issuer, askAll } = fleet(expiresIn)
      let dead = 0
      for (const until = clock.now() + 6 * HOUR; clock.now() < until; ) {
        const asked = askAll().map((answer) =>
          answer.then((value) => {
            if (!issuer.isAlive(value)) dead++
          }),
        )
        await clock.advance(20_000)
        await Promise.all(asked)
      }
      expect(issuer.requests).toBeLessThanOrEqual(7)
      expect(dead).toBe(0)
    })

    it('do not all try when renewing fails, and get a new one once WeCom is well', async () => {
      const { clock, issuer, askAll } = fleet(expiresIn)
      const first = Promise.all(askAll())
      await clock.advance(1_000)
      await first
      await clock.advance(issuer.endsAt - clock.now() - 5 * 60_000)
      const before = issuer.requests
      issuer.failing = true
      for (let i = 0; i < 20; i++) {
        await Promise.all(askAll())
        await clock.advance(10_000)
      }
      // 200 s, and one try in 30 s for all of them.
      expect(issuer.requests - before).toBeLessThanOrEqual(8)
      issuer.failing = false
      await clock.advance(issuer.endsAt - clock.now())
      const after = Promise.all(askAll())
      await clock.advance(1_000)
      expect((await after).every((value) => issuer.isAlive(value))).toBe(true)
    })
  },
)

describe('a ticket of which WeCom does not say when it has died', () => {
  it.each(ANSWERS)(
    'is asked for again at half its life, told as %s, and never used when it is dead',
    async (_, told) => {
      const { clock, issuer, sources } = fleet(told)
      const [source] = sources as [TokenSource]
      const fetch = async () => ({ ...(await issuer.fetch()), diesSilently: true })
      let dead = 0
      for (const until = clock.now() + 12 * HOUR; clock.now() < until; ) {
        const asked = source.get(KEY, fetch).then((value) => {
          if (!issuer.isAlive(value)) dead++
        })
        await clock.advance(15_000)
        await asked
      }
      expect(issuer.requests).toBeGreaterThanOrEqual(12)
      expect(issuer.requests).toBeLessThanOrEqual(12 * 8)
      expect(dead).toBe(0)
    },
  )
})

describe('what is told of tokens at level debug', () => {
  it('is one line for each that was fetched, refused or waited for, without any of them', async () => {
    const lines: string[] = []
    const debug = (message: string, data?: Record<string, unknown>) =>
      lines.push(`${message} ${JSON.stringify(data)}`)
    const { clock, sources, issuer } = fleet(() => 7200, { ...silentLogger, debug })
    const [one, two] = sources as [TokenSource, TokenSource]
    const both = Promise.all([one.get(KEY, issuer.fetch), two.get(KEY, issuer.fetch)])
    await clock.advance(1_000)
    const [value] = await both
    await one.invalidate(KEY, value)
    expect(lines.map((line) => line.split(' {')[0])).toEqual([
      'a token was fetched',
      'a token came from another process',
      'a token was refused',
    ])
    expect(lines.join()).toContain(KEY)
    expect(lines.join()).not.toContain(value)
  })
})
