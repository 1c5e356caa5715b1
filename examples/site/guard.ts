import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { type Check, refusal } from './refusal.js'
import type { Site } from './site.js'

const WRONG_AT_MOST = 10
const WITHIN_MS = 15 * 60_000
/** More than that are forgotten, the oldest first. */
const ADDRESSES_AT_MOST = 10_000

interface Wrong {
  count: number
  /** ms */
  until: number
}

/** Lets in who knows a password: HTTP Basic authentication, with few guesses. */
export class Guard {
  readonly #site: Site
  readonly #user: string
  readonly #expected: Buffer
  readonly #now: () => number
  readonly #wrong = new Map<string, Wrong>()

  constructor(site: Site, login: { user: string; password: string }, now: () => number = Date.now) {
    this.#site = site
    this.#user = login.user
    this.#expected = digest(`${login.user}:${login.password}`)
    this.#now = now
  }

  readonly check: Check = (request) => {
    const address = this.#site.addressOf(request)
    const now = this.#now()
    const before = this.#wrong.get(address)
    if (before !== undefined && before.until <= now) this.#wrong.delete(address)
    else if (before !== undefined && before.count >= WRONG_AT_MOST) {
      const seconds = Math.ceil((before.until - now) / 1000)
      return refusal(429, '密码错误次数过多，请稍后再试', { 'retry-after': String(seconds) })
    }
    const { authorization } = request.headers
    const [, credentials = ''] = /^Basic ([\w+/=]+)$/i.exec(authorization ?? '') ?? []
    if (timingSafeEqual(digest(Buffer.from(credentials, 'base64').toString()), this.#expected))
      return undefined
    // Browsers ask without a password first.
    if (authorization !== undefined) this.#note(address, now)
    const challenge = { 'www-authenticate': 'Basic realm="administration", charset="UTF-8"' }
    return refusal(401, `请输入用户名 ${this.#user} 和密码`, challenge)
  }

  #note(address: string, now: number): void {
    const { count, until } = this.#wrong.get(address) ?? { count: 0, until: now + WITHIN_MS }
    this.#wrong.set(address, { count: count + 1, until })
    if (this.#wrong.size <= ADDRESSES_AT_MOST) return
    for (const oldest of this.#wrong.keys()) {
      this.#wrong.delete(oldest)
      return
    }
  }
}

/**
 * The password a variable of the environment holds. On this machine alone one is made up and told.
 * @throws when others can reach the site and there is none
 */
export function passwordFrom(
  env: Readonly<Record<string, string | undefined>>,
  variable: string,
  { site, user }: { site: Site; user: string },
): string {
  const given = env[variable]
  if (given) return given
  if (!site.isLocal) throw new Error(`Set ${variable}: others can reach ${site.url}`)
  const password = randomBytes(15).toString('base64url')
  console.log(`password of this start: ${password} (user: ${user}); ${variable} sets one`)
  return password
}

/** Equally long for every text, so that comparing tells nothing. */
function digest(text: string): Buffer {
  return createHmac('sha256', 'compare').update(text).digest()
}
