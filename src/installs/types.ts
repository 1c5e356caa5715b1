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
import type { Entitlement } from './entitlement.js'

/** What is known about a corp that installed a suite. The permanent code is kept apart and never shown here. */
export interface Installation {
  suiteId: string
  /** As the provider sees it, usually provider-scoped (`wp…`). Case matters. */
  corpId: string
  kind: AppKind
  /** `invalid`: WeCom no longer takes the permanent code, though no cancellation arrived. */
  status: 'active' | 'invalid'
  /** When it was authorised, ms since the epoch. */
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
  permanentCode: string
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
  /** When the corp installed the app, ms since the epoch. Default now. */
  authorizedAt?: number
}

/** Why an installation event happened. */
export type InstallationChange = 'installed' | 'reinstalled' | 'reset' | 'changed' | 'cancelled' | 'removed'

export type InstallationEventName = 'installed' | 'changed' | 'removed'

/** The record without its secret, and without what is the library's own. */
export function publicView(record: InstallationRecord): Installation {
  const { permanentCode, reads, editionReadAt, overLimitSince, news, ...installation } = record
  return installation
}
