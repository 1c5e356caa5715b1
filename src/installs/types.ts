import type { AppKind } from '../tokens/index.js'
import type {
  AuthCorpBrief,
  AuthCorpInfo,
  AuthInfo,
  AuthUserInfo,
  DealerCorpInfo,
  EditionInfo,
  RegisterCodeInfo,
} from '../types/index.js'
import type { Entitlement, InstallationStatus } from './entitlement.js'

/** What is known about a corp that installed a suite. The permanent code is kept apart and never shown here. */
export interface Installation {
  suiteId: string
  /** As the provider sees it, usually provider-scoped (`wp…`). Case matters. */
  corpId: string
  kind: AppKind
  /**
   * `invalid`: WeCom no longer takes the permanent code, though no cancellation arrived. `codeMissing`: the corp
   * authorised, but its permanent code was lost: no call works until an administrator authorises again.
   */
  status: InstallationStatus
  /**
   * When it was authorised, ms since the epoch: by WeCom's clock where an event told, else by this machine's. For
   * people to read; nothing is decided by it.
   */
  authorizedAt: number
  /** When the record last changed, ms since the epoch. */
  updatedAt: number
  corpName?: string
  /** The app's id inside this corp, needed to send messages. */
  agentId?: number
  /** The userid of whoever installed it, where WeCom tells. */
  adminUserId?: string
  /** `state` of the link or QR code the corp came through. */
  state?: string
  auth_corp_info?: AuthCorpBrief & Partial<AuthCorpInfo>
  auth_info?: AuthInfo
  auth_user_info?: AuthUserInfo
  edition_info?: EditionInfo
  dealer_corp_info?: DealerCorpInfo
  register_code_info?: RegisterCodeInfo
}

/** An installation as it is stored. */
export interface InstallationRecord extends Installation {
  /** Absent with `codeMissing` only. */
  permanentCode?: string
  /** Another one with every permanent code that is stored: tells one authorisation of a corp from the next. */
  generation: string
  /** WeCom's own time of the event that brought the code, ms; absent when no event told. */
  eventAt?: number
  /** SHA-256 of the auth code it was exchanged for. */
  authCodeDigest?: string
  /** What listeners are told of the code's arrival. */
  arrival?: InstallationChange
  /** How often the authorisation was read: tells whether another read came between. */
  reads?: number
  /** When `edition_info`, or that there is none, was read, ms; absent until it was. */
  editionReadAt?: number
  /** Since when the corp is known to have more members than seats, ms. */
  overLimitSince?: number
  news?: EntitlementNewsRecord
}

/** What became of the changes of an entitlement. */
export interface EntitlementNewsRecord {
  /** Of the last change. */
  revision: number
  /** The entitlement of the last change. */
  queued: Entitlement
  /** What listeners have taken last. */
  told?: { revision: number; entitlement: Entitlement }
}

/** An installation brought over from another system. */
export interface ImportedInstallation {
  suiteId?: string
  corpId: string
  permanentCode: string
  corpName?: string
  agentId?: number
  adminUserId?: string
  /**
   * When the corp installed the app, ms since the epoch, by WeCom's clock: `TimeStamp` of its `create_auth`. A
   * cancellation that is later ends the installation at once. Before one that is older does, or when this is left out,
   * WeCom is asked whether the code still works.
   */
  authorizedAt?: number
}

/** Why an installation event happened. */
export type InstallationChange = 'installed' | 'reinstalled' | 'reset' | 'changed' | 'cancelled' | 'removed'

/** The events `installs.on` tells about an installation itself. */
export type InstallationEventName = 'installed' | 'changed' | 'removed'

/** An authorisation that WeCom has given and this library cannot use. */
export interface IncompleteInstallation {
  /**
   * `codeMissing`: the permanent code was lost, the customer must authorise again. `corpUnknown`: the permanent code is
   * kept, but WeCom's answer did not say whose it is; the next `change_auth` of the corp tells.
   */
  reason: 'codeMissing' | 'corpUnknown'
  suiteId: string
  /** Where WeCom's event named the corp. */
  corpId?: string
  /** `state` of the link or QR code the corp came through. */
  state?: string
  /** WeCom's own time of the authorisation, ms since the epoch, where an event told. */
  authorizedAt?: number
  /** When it was noticed, ms since the epoch. */
  noticedAt: number
}

/** What may be shown of an installation. The compiler asks for every public field, and refuses every other. */
const SHOWN = {
  suiteId: true,
  corpId: true,
  kind: true,
  status: true,
  authorizedAt: true,
  updatedAt: true,
  corpName: true,
  agentId: true,
  adminUserId: true,
  state: true,
  auth_corp_info: true,
  auth_info: true,
  auth_user_info: true,
  edition_info: true,
  dealer_corp_info: true,
  register_code_info: true,
} satisfies Record<keyof Installation, true>

/** What may be shown of a record, and nothing else that stands in it. */
export function publicView(record: InstallationRecord): Installation {
  const shown = Object.entries(record).filter(([field]) => Object.hasOwn(SHOWN, field))
  return Object.fromEntries(shown) as unknown as Installation
}
