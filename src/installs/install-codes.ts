import { type Clock, sha256Hex } from '../base/index.js'
import { WeComError } from '../errors/index.js'
import { claimOnce, type Store, storeKeys } from '../store/index.js'

/** Longer than an exchanged code is remembered, and answered with its installation. */
const REMEMBERED_MS = 48 * 3_600_000
/** What comes out when something that is missing is made a text. */
const NOTHING: ReadonlySet<unknown> = new Set([undefined, null, '', 'undefined', 'null', 'NaN'])
/**
 * WeCom documents 64 to 512 bytes. Shorter ones are let through as far as they can be told from what is no code at all.
 * @see https://developer.work.weixin.qq.com/document/path/90603
 */
const SHAPE = /^[\x21-\x7e]{8,512}$/

/** @throws WECOM_STATE (`auth_code_missing`, `auth_code_invalid`) for what cannot be an auth_code of WeCom */
export function checkAuthCode(suiteId: string, authCode: unknown): asserts authCode is string {
  if (NOTHING.has(authCode)) {
    throw new WeComError('WECOM_STATE', `There is no auth_code for suite ${suiteId}`, {
      reason: 'auth_code_missing',
      hint: 'The redirect of an installation brings auth_code in its query; without one it was cancelled.',
    })
  }
  if (typeof authCode !== 'string' || !SHAPE.test(authCode)) {
    throw new WeComError('WECOM_STATE', `The auth_code for suite ${suiteId} is none of WeCom's`, {
      reason: 'auth_code_invalid',
      hint: 'An auth_code is one text of up to 512 printable characters: take it from the query as it is.',
    })
  }
}

/** Lets every auth_code be brought by one redirect only. The callback may bring it too, before or after. */
export class InstallCodes {
  readonly #store: Store
  readonly #clock: Clock

  constructor(store: Store, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  /** @throws WECOM_STATE (`auth_code_used`), WECOM_STORE, and what `work` throws, after which the code may be brought again */
  async once<Result>(suiteId: string, authCode: string, work: () => Promise<Result>): Promise<Result> {
    const key = storeKeys.installCode(suiteId, sha256Hex(authCode))
    if (!(await claimOnce(this.#store, key, { expiresAt: this.#clock.now() + REMEMBERED_MS }))) {
      throw new WeComError(
        'WECOM_STATE',
        `The auth_code for suite ${suiteId} was brought by a redirect before`,
        {
          reason: 'auth_code_used',
          hint: 'Nothing needs to be done when the app is installed; else install it again.',
        },
      )
    }
    try {
      return await work()
    } catch (error) {
      await this.#store.delete(key).catch(() => {})
      throw error
    }
  }
}
