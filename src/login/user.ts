import type { Installation } from '../installs/index.js'

/** How a person came in. `qr`: the older login page. `console`: a jump from the admin console (业务设置URL). */
export type LoginVia = 'client' | 'web' | 'qr' | 'console' | 'miniProgram'

/** What only get_login_info tells, and only of administrators. */
export interface AdministratorFacts {
  /** WeCom's number: 1 creator, 2 internal system admin, 3 external system admin, 4 delegated admin. */
  usertype: number
  /** Apps of this provider the administrator may use; `manages`: may also manage. */
  agents: { agentId: number; manages: boolean }[]
  /** Departments of a delegated administrator; `writable`: may change them. */
  departments: { id: number; writable: boolean }[]
}

interface LoginBase {
  via: LoginVia
  /** The app the person signs in to. */
  suiteId: string
  /**
   * Proof that the person administers the corp. Absent for everyone else, and also when the login did not ask
   * get_login_info: then nothing is known about it.
   */
  administrator?: AdministratorFacts
  /** WeCom's answer as it came. It may hold a user_ticket or a session_key: do not log or keep it. */
  raw: Readonly<Record<string, unknown>>
}

interface LoginMember extends LoginBase {
  /** As the provider sees it. Case matters. */
  corpId: string
  /** Unique inside its corp: key users by (corpId, userId). */
  userId: string
  /** The same in all apps of the provider. */
  openUserId?: string
  /** For {@link Login.detail}. A secret. See {@link whyNoUserTicket} for when it is missing. */
  userTicket?: string
  /** When `userTicket` is over, ms since the epoch. */
  userTicketExpiresAt?: number
  /** Of a mini program. A secret: never hand it to the mini program. */
  sessionKey?: string
}

/** A member of a corp that has installed the app. */
export interface InstalledMember extends LoginMember {
  kind: 'member'
  installation: Installation
}

/** A member of a corp that has not installed the app; `userId` is encrypted. */
export interface UninstalledMember extends LoginMember {
  kind: 'uninstalled'
}

/** An administrator who is not in the contacts of the corp: an external one, or its creator. */
export interface ExternalAdministrator extends LoginBase {
  kind: 'externalAdministrator'
  corpId: string
  userId: undefined
  administrator: AdministratorFacts
  /** Absent when the corp has not installed the app. */
  installation?: Installation
}

/** Somebody who is no member: a customer, a parent, or a WeChat user. At least one of the ids is there. */
export interface Outsider extends LoginBase {
  kind: 'outsider'
  /** The corp whose app was opened, for customised apps; a third-party app learns of none. */
  corpId: string | undefined
  userId: undefined
  /** Unique per provider. */
  openId?: string
  /** Unique per provider and corp. */
  externalUserId?: string
}

/** Who signed in. Tell the cases apart by `kind` before anything else. */
export type LoginUser = InstalledMember | UninstalledMember | ExternalAdministrator | Outsider

/** Why a login came without a user_ticket, in a sentence for developers; `undefined` when it has one. */
export function whyNoUserTicket(user: LoginUser): string | undefined {
  if (user.kind === 'outsider' || user.kind === 'externalAdministrator') {
    return 'WeCom gives a user_ticket for members of the contacts only.'
  }
  if (user.userTicket !== undefined) return undefined
  if (user.via !== 'client') return 'WeCom gives a user_ticket for logins inside the client only.'
  return 'WeCom gives a user_ticket only with scope userinfo or privateinfo, and only for members inside the visible range of the app.'
}
