import { type Clock, sha256Hex } from '../base/index.js'
import { WeComError } from '../errors/index.js'
import { claimOnce, type Store, storeKeys } from '../store/index.js'
import { type ExchangeFacts, loginFailure } from './failures.js'

/** Twice the life of a code: what is older than that WeCom refuses by itself. */
const REMEMBERED_MS = 10 * 60_000

/**
 * Lets every login code through once, over all processes on one store. Not even its own answer is given out a
 * second time: whoever brings a code again is not known to be the person who got it.
 */
export class LoginCodes {
  readonly #store: Store
  readonly #clock: Clock

  constructor(store: Store, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  /**
   * Asks WeCom about a code, unless it was asked before, with whatever outcome.
   * @throws WECOM_STATE (`code_missing`, `code_invalid`), WECOM_CONFIG (`redirect_not_trusted`), and what `ask` throws
   */
  async exchange<Answer>(
    code: unknown,
    facts: ExchangeFacts,
    ask: (code: string) => Promise<Answer>,
  ): Promise<Answer> {
    const { ownerId } = facts
    if (typeof code !== 'string' || code === '') {
      throw new WeComError('WECOM_STATE', `There is no login code for ${ownerId}`, {
        reason: 'code_missing',
        hint: 'Start the login again; the redirect must reach the handler with its query untouched.',
      })
    }
    if (!/^[\x21-\x7e]{1,512}$/.test(code)) throw invalid(`The login code for ${ownerId} is none of WeCom's`)
    const key = storeKeys.loginCode(ownerId, sha256Hex(code))
    const expiresAt = this.#clock.now() + REMEMBERED_MS
    if (!(await claimOnce(this.#store, key, { expiresAt }))) {
      throw invalid(`The login code for ${ownerId} was exchanged before`)
    }
    try {
      return await ask(code)
    } catch (error) {
      throw loginFailure(error, facts)
    }
  }
}

function invalid(message: string): WeComError {
  return new WeComError('WECOM_STATE', message, {
    reason: 'code_invalid',
    hint: 'A login code works once: start the login again.',
  })
}
