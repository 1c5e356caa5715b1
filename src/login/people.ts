import type { Installation } from '../installs/index.js'
import type { GetLoginInfoResult } from '../types/index.js'
import { type Identity, type IdentityAnswer, nobody, readIdentity, readLoginInfo } from './answers.js'
import type { LoginDeps } from './deps.js'
import type { InstalledMember, LoginUser, LoginVia, UninstalledMember } from './user.js'

/** What is known of a login before WeCom has answered. */
interface Entrance {
  suiteId: string
  via: LoginVia
}

/** Makes people out of WeCom's answers, with the installation of their corp. */
export class People {
  readonly #deps: Pick<LoginDeps, 'installation' | 'clock'>

  constructor(deps: Pick<LoginDeps, 'installation' | 'clock'>) {
    this.#deps = deps
  }

  /** @param ofCorp the corp whose app was opened, where that is known beforehand */
  async ofIdentity(entrance: Entrance, answer: IdentityAnswer, ofCorp?: string): Promise<LoginUser> {
    const identity = readIdentity(answer)
    const { userId, openId, externalUserId } = identity
    const corpId = ofCorp ?? identity.corpId
    const raw = { ...answer }
    if (userId !== undefined) {
      if (corpId === undefined) throw nobody()
      return this.#member(entrance, { corpId, userId }, identity, raw)
    }
    const ids = { ...(openId && { openId }), ...(externalUserId && { externalUserId }) }
    return { kind: 'outsider', ...entrance, corpId, userId, ...ids, raw }
  }

  async ofLoginInfo(entrance: Entrance, answer: GetLoginInfoResult): Promise<LoginUser> {
    const { corpId, identity, administrator } = readLoginInfo(answer)
    const { userId } = identity
    const raw = { ...answer }
    if (userId !== undefined) {
      const member = await this.#member(entrance, { corpId, userId }, identity, raw)
      return administrator === undefined ? member : { ...member, administrator }
    }
    if (administrator === undefined) throw nobody()
    const installation = await this.#installation(entrance, corpId)
    const known = installation === undefined ? {} : { installation }
    return { kind: 'externalAdministrator', ...entrance, corpId, userId, administrator, ...known, raw }
  }

  async #member(
    entrance: Entrance,
    who: { corpId: string; userId: string },
    { openUserId, userTicket, ticketLife, sessionKey }: Identity,
    raw: Record<string, unknown>,
  ): Promise<InstalledMember | UninstalledMember> {
    const expiresAt =
      userTicket === undefined || ticketLife === undefined
        ? undefined
        : this.#deps.clock.now() + ticketLife * 1000
    const member = {
      ...entrance,
      ...who,
      ...(openUserId !== undefined && { openUserId }),
      ...(userTicket !== undefined && { userTicket }),
      ...(expiresAt !== undefined && { userTicketExpiresAt: expiresAt }),
      ...(sessionKey !== undefined && { sessionKey }),
    }
    const installation = await this.#installation(entrance, who.corpId)
    return installation === undefined
      ? { kind: 'uninstalled', ...member, raw }
      : { kind: 'member', ...member, installation, raw }
  }

  #installation({ suiteId }: Entrance, corpId: string): Promise<Installation | undefined> {
    return this.#deps.installation(suiteId, corpId)
  }
}
