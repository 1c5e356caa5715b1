import { sha256Hex } from '../../base/index.js'
import { type Cookie, readCookies } from './cookies.js'

const SUFFIX = /^-[0-9a-f]{8}$/
const VALUE = /^[\w-]{1,4000}$/
/** One header line of a request is seldom allowed more than 8 KB, and the site has cookies of its own. */
const MOST_BYTES = 4000
const MOST_KEPT = 7
const MOST_REMOVED = 20

/**
 * The cookies that hold what is under way in a browser, each one thing: two tabs that begin at the same moment do not
 * overwrite each other.
 */
export class StateCookies {
  readonly #name: string
  readonly #attributes: string
  readonly #lifeMs: number

  /** @param secure whether the site is served by https; browsers then let no other host set the cookies */
  constructor(name: string, secure: boolean, lifeMs: number) {
    this.#name = secure ? `__Host-${name}` : name
    this.#attributes = `HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
    this.#lifeMs = lifeMs
  }

  /** Everything under way; `undefined` when there is nothing. What is there twice is not, for then somebody else has set one. */
  read(header: string | string[] | undefined): string | undefined {
    const values = this.#own(header).flatMap((cookie) => (isGood(cookie) ? [cookie.value] : []))
    return values.length === 0 ? undefined : values.join('.')
  }

  /** Set-Cookie headers that add one. The oldest go when there are too many for a request. */
  add(state: string, value: string, header: string | string[] | undefined): string[] {
    const name = `${this.#name}-${sha256Hex(state).slice(0, 8)}`
    let room = MOST_BYTES - name.length - value.length
    let places = MOST_KEPT
    const removed: string[] = []
    // Browsers send the newest last.
    for (const cookie of this.#own(header).reverse()) {
      if (cookie.name === name) continue
      room -= cookie.name.length + (cookie.value?.length ?? 0)
      if (isGood(cookie) && room >= 0 && places-- > 0) continue
      removed.push(this.#write(cookie.name, '', 0))
    }
    return [this.#write(name, value, this.#lifeMs), ...removed.slice(0, MOST_REMOVED)]
  }

  /** By name, each once; without a value where there are several. */
  #own(header: string | string[] | undefined): (Omit<Cookie, 'value'> & { value: string | undefined })[] {
    const found = new Map<string, string | undefined>()
    for (const { name, value } of readCookies(header)) {
      if (!name.startsWith(this.#name) || !SUFFIX.test(name.slice(this.#name.length))) continue
      found.set(name, found.has(name) ? undefined : value)
    }
    return [...found].map(([name, value]) => ({ name, value }))
  }

  #write(name: string, value: string, lifeMs: number): string {
    return `${name}=${value}; Path=/; Max-Age=${Math.ceil(lifeMs / 1000)}; ${this.#attributes}`
  }
}

function isGood(cookie: { value: string | undefined }): cookie is Cookie {
  return cookie.value !== undefined && VALUE.test(cookie.value)
}
