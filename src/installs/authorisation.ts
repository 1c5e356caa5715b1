import { type Clock, Turns } from '../base/index.js'
import { isWeComApiError, isWeComError } from '../errors/index.js'
import { notInstalled } from '../tokens/index.js'
import { withAuthInfo } from './answered-record.js'
import { type Found, readAuthInfo } from './answers.js'
import type { App } from './app.js'
import type { EntitlementNews } from './entitlement-news.js'
import type { InstallationRepository } from './repository.js'
import type { InstallationRecord } from './types.js'

export interface AuthorisationsOptions {
  repository: InstallationRepository
  clock: Clock
  news: EntitlementNews
}

/**
 * Reads what corps have authorised and bought, and stores it. An answer is stored only if no other was since it was
 * asked for, in whichever process: what is stored never gets older.
 */
export class Authorisations {
  readonly #options: AuthorisationsOptions
  readonly #turns = new Turns()

  constructor(options: AuthorisationsOptions) {
    this.#options = options
  }

  /**
   * Asks WeCom now, stores the answer, and has the listeners told when it changes what the corp may use.
   * @throws WECOM_NOT_INSTALLED
   */
  read(suite: App, corpId: string): Promise<InstallationRecord> {
    return this.#turns.run(`${suite.id}/${corpId}`, async () => {
      const record = await this.#readAndStore(suite, corpId)
      await this.#options.news.queue(record)
      return record
    })
  }

  /** The record; WeCom is asked only if it never was. @throws WECOM_NOT_INSTALLED */
  async known(suite: App, corpId: string): Promise<InstallationRecord> {
    const record = await this.#options.repository.get(suite.id, corpId)
    if (record === undefined) throw notInstalled(suite.id, corpId)
    const unread = record.editionReadAt === undefined && record.status === 'active'
    return unread ? this.read(suite, corpId) : record
  }

  /** As {@link read}; `undefined` for a corp that is gone, or not there yet: its installation brings the facts along. */
  readIfInstalled(suite: App, corpId: string): Promise<InstallationRecord | undefined> {
    return this.read(suite, corpId).catch(unlessMissing)
  }

  /** As {@link known}; `undefined` for a corp that is gone. */
  knownIfInstalled(suite: App, corpId: string): Promise<InstallationRecord | undefined> {
    return this.known(suite, corpId).catch(unlessMissing)
  }

  async #readAndStore(suite: App, corpId: string): Promise<InstallationRecord> {
    const { repository, clock, news } = this.#options
    for (;;) {
      const before = await repository.get(suite.id, corpId)
      if (before === undefined) throw notInstalled(suite.id, corpId)
      const { permanentCode } = before
      // Without a code there is nothing to ask with.
      if (permanentCode === undefined) return before
      const askedAt = clock.now()
      const found = await askAuthInfo(suite, corpId, permanentCode)
      const written = await repository.update(suite.id, corpId, (current) => {
        // Another answer, which may be newer, or another permanent code: ask again.
        if (current?.reads !== before.reads || current?.generation !== before.generation) return undefined
        return news.note(withAuthInfo(current, found, askedAt, clock.now()), clock.now())
      })
      if (written !== undefined) return written.after
    }
  }
}

function unlessMissing(error: unknown): undefined {
  if (!isWeComError(error, 'WECOM_NOT_INSTALLED')) throw error
  return undefined
}

/** What WeCom says of a corp; `undefined`: it does not take the permanent code. */
export async function askAuthInfo(
  suite: App,
  corpId: string,
  permanentCode: string,
): Promise<Found | undefined> {
  const params = { auth_corpid: corpId, permanent_code: permanentCode }
  const v1 = suite.authInfoVersion === 'v1'
  try {
    const info = v1 ? await suite.service.getAuthInfo(params) : await suite.service.getAuthInfoV2(params)
    return readAuthInfo(info, `/cgi-bin/service/${v1 ? '' : 'v2/'}get_auth_info`)
  } catch (error) {
    const gone =
      isWeComApiError(error) && (error.class === 'permanent_code_invalid' || error.class === 'auth_cancelled')
    if (gone) return undefined
    throw error
  }
}
