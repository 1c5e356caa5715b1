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

/** The record without its secret. */
export function publicView(record: InstallationRecord): Installation {
  const { permanentCode: _, ...installation } = record
  return installation
}
