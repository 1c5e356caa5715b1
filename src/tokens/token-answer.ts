import type { Logger } from '../base/index.js'
import { answeredText, malformedAnswer } from '../http/index.js'
import { type FetchedToken, LONGEST_LIFE_MS } from './token-record.js'

const DOCUMENTED_LIFE_S = 7200
/** WeCom's are at most 512 bytes long; what is far longer fits into no URL. */
const LONGEST = 4096

/** Reads the answers that bring tokens: what is no token is never stored and never used. */
export class TokenAnswers {
  readonly #logger: Logger
  readonly #complainedOf = new Set<string>()

  constructor(logger: Logger) {
    this.#logger = logger
  }

  /**
   * The token in the field `name`. Without a usable `expires_in` the documented life is assumed.
   * @throws `WECOM_HTTP` (`malformed_response`)
   */
  read(answer: unknown, name: string, path: string): FetchedToken {
    const value = answeredText(answer, name, path)
    // Anything but visible ASCII would be another token, or none, in a URL.
    if (value.length > LONGEST || !/^[\x21-\x7e]+$/.test(value)) throw malformedAnswer(path, name)
    return { value, expiresIn: this.#life((answer as { expires_in?: unknown }).expires_in, path) }
  }

  #life(told: unknown, path: string): number {
    const seconds = typeof told === 'string' && told.trim() !== '' ? Number(told) : told
    if (typeof seconds === 'number' && seconds > 0 && seconds * 1000 <= LONGEST_LIFE_MS) return seconds
    if (!this.#complainedOf.has(path)) {
      this.#complainedOf.add(path)
      this.#logger.warn('an answer has no usable expires_in: 7200 s are assumed', { path })
    }
    return DOCUMENTED_LIFE_S
  }
}
