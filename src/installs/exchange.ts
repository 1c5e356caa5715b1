import { type Clock, SingleFlight, sha256Hex, sleep } from '../base/index.js'
import { isWeComApiError, WeComError } from '../errors/index.js'
import { readJson, type Store, storeKeys, waitForLease } from '../store/index.js'
import type { GetPermanentCodeResult, GetPermanentCodeV2Result } from '../types/index.js'
import type { SuiteAccess } from './suite-access.js'
import type { InstallationRecord } from './types.js'

const LEASE_MS = 30_000
const REMEMBERED_MS = 24 * 3_600_000
const STORE_TRIES = 5

/** What came of an auth code, kept under the code's digest. */
interface Exchange {
  corpId: string
  /** The answer, until everything that follows from it is done. */
  record?: InstallationRecord
}

/** Does what follows from a new permanent code. May run again after a crash. */
export type FinishExchange = (record: InstallationRecord) => Promise<void>

/**
 * Turns an auth code into a permanent code, once, whoever asks and how often.
 *
 * The code works a single time and its answer is the only copy of the permanent code, so the answer is written
 * down in one piece before anything else is done with it: whatever fails later starts again from there.
 */
export class AuthCodeExchange {
  readonly #store: Store
  readonly #clock: Clock
  readonly #inFlight = new SingleFlight<string>()

  constructor(store: Store, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  /** How many exchanges are under way in this process. */
  get pending(): number {
    return this.#inFlight.size
  }

  /** @returns the corp the code belongs to */
  run(suite: SuiteAccess, authCode: string, authorizedAt: number, finish: FinishExchange): Promise<string> {
    const key = storeKeys.authCode(suite.id, sha256Hex(authCode))
    return this.#inFlight.run(key, async () => {
      const lease = await waitForLease(this.#store, storeKeys.lease(key), {
        clock: this.#clock,
        ttlMs: LEASE_MS,
      })
      try {
        const exchange =
          (await readJson<Exchange>(this.#store, key)) ??
          (await this.#exchange(suite, authCode, authorizedAt, key))
        const { corpId, record } = exchange
        if (record === undefined) return corpId
        await finish(record)
        // The copy of the permanent code has served; the corp id stays for whoever brings the code again.
        await this.#writeDown(key, { corpId })
        return corpId
      } finally {
        await lease.release()
      }
    })
  }

  async #exchange(
    suite: SuiteAccess,
    authCode: string,
    authorizedAt: number,
    key: string,
  ): Promise<Exchange> {
    const record = recordOf(suite, await askWeCom(suite, authCode), authorizedAt, this.#clock.now())
    const exchange = { corpId: record.corpId, record }
    await this.#writeDown(key, exchange)
    return exchange
  }

  async #writeDown(key: string, exchange: Exchange): Promise<void> {
    const text = JSON.stringify(exchange)
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#store.set(key, text, { expiresAt: this.#clock.now() + REMEMBERED_MS })
        return
      } catch (error) {
        if (attempt === STORE_TRIES) throw error
        await sleep(this.#clock, 200 * attempt)
      }
    }
  }
}

async function askWeCom(
  suite: SuiteAccess,
  authCode: string,
): Promise<Partial<GetPermanentCodeResult> & GetPermanentCodeV2Result> {
  try {
    return suite.authInfoVersion === 'v1'
      ? await suite.service.getPermanentCode({ auth_code: authCode })
      : await suite.service.getPermanentCodeV2({ auth_code: authCode })
  } catch (error) {
    if (!isWeComApiError(error) || (error.errcode !== 40078 && error.errcode !== 40058)) throw error
    throw new WeComError(
      'WECOM_STATE',
      `The auth_code for suite ${suite.id} is used up, over, or of another kind`,
      {
        reason: 'auth_code_invalid',
        hint: 'An install auth_code works once, within 10 minutes. The auth_code of an administrator jumping in from the console is another thing: it belongs to get_login_info.',
        cause: error,
      },
    )
  }
}

function recordOf(
  suite: SuiteAccess,
  answer: Partial<GetPermanentCodeResult> & GetPermanentCodeV2Result,
  authorizedAt: number,
  now: number,
): InstallationRecord {
  const { auth_corp_info: corp, auth_user_info: user, auth_info: info } = answer
  const agentId = info?.agent?.[0]?.agentid
  return {
    suiteId: suite.id,
    corpId: corp.corpid,
    kind: suite.kind,
    status: 'active',
    authorizedAt,
    updatedAt: now,
    permanentCode: answer.permanent_code,
    auth_corp_info: corp,
    ...(corp.corp_name && { corpName: corp.corp_name }),
    ...(agentId !== undefined && { agentId }),
    ...(user && { auth_user_info: user }),
    ...(user?.userid && { adminUserId: user.userid }),
    // The v1 answer has everything get_auth_info has.
    ...(info && { auth_info: info, editionReadAt: now }),
    ...(answer.edition_info && { edition_info: answer.edition_info }),
    ...(answer.dealer_corp_info && { dealer_corp_info: answer.dealer_corp_info }),
    ...(answer.register_code_info && { register_code_info: answer.register_code_info }),
    ...(answer.state && { state: answer.state }),
  }
}
