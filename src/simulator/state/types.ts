/** A member of a simulated corp. Ids are as the app sees them. */
export interface SimMember {
  userId: string
  name: string
  /** Default: `userId`. */
  openUserId?: string
  departments: number[]
  /** Ids of the departments this member leads. */
  leads?: number[]
  /** 1 active (default), 2 disabled, 4 not activated, 5 left. Only an active one can sign in. */
  status?: number
  /** Whether the member has an interface licence, in a corp without `licenseChecks`. Default: true. */
  licensed?: boolean
  /**
   * Further fields in WeCom's own names (`mobile`, `position` …), seen by a custom app that was granted them.
   * `avatar`, `gender`, `qr_code`, `mobile`, `email`, `biz_mail` and `address` are what a consent to snsapi_privateinfo shows.
   */
  details?: Record<string, unknown>
}

/** A department of a simulated corp; the root has the id 1. */
export interface SimDepartment {
  id: number
  name: string
  /** 0 for the root. */
  parentId: number
  order?: number
}

/** A further administrator of a simulated corp. */
export interface SimAdministrator {
  /** A member's, or a made-up one of a person outside the directory. */
  userId: string
  /** As get_login_info reports it: 2 internal system administrator, 3 external one, 4 delegated one. */
  usertype: 2 | 3 | 4
  /** The departments a delegated one looks after. Default: none. */
  departments?: number[]
}

/** A customer of the provider. */
export interface SimCorp {
  /** The plain corpid, not case-sensitive. */
  corpId: string
  /** The ciphertext the provider sees in its place, case-sensitive. Absent: the provider sees `corpId`. */
  openCorpId?: string
  name: string
  /** The creator. */
  adminUserId: string
  /** Administrators beside the creator. Default: none. */
  administrators?: SimAdministrator[]
  departments: SimDepartment[]
  members: SimMember[]
  /** Whether the corp is gone: its calls then fail with 301007. */
  dissolved?: boolean
  /** Whether it is one of the provider's test corps (测试企业): its orders are test orders. */
  testCorp?: boolean
  /** Whether members need an interface licence once the licence trial is over. Default: false, see {@link SimMember.licensed}. */
  licenseChecks?: boolean
  /** The corp this one is a downstream or linked corp of. */
  upstreamCorpId?: string
}

/** Where WeCom reaches an app. A data or home URL may contain `$CORPID$`. */
export interface SuiteUrls {
  /** Instruction callback (指令回调URL). */
  instruction?: string
  /** Data callback (数据回调URL). */
  data?: string
  /** Business setting (业务设置URL). */
  business?: string
  /** App home (应用主页). */
  home?: string
  /** Install-done callback domain (安装完成回调域名), with the port when it is not the default one. */
  installRedirectDomain?: string
}

/** A priced edition of an app (价格策略). */
export interface SimEdition {
  editionId: string
  name: string
  /** Fen for a seat and 365 days; with `fixedTotal` for the whole corp. */
  price: number
  /** Whether the price does not depend on seats. Default: false. */
  fixedTotal?: boolean
  /** Fewest seats of an order. Default: 1. */
  minUsers?: number
  /** Most seats a corp may have. Default: 1,000,000. */
  maxUsers?: number
  /** Days of trial after the first installation; the first edition that has one is tried. Default: none. */
  trialDays?: number | 'unlimited'
  /** Seat limit of an unlimited trial ("free for small corps"). */
  freeUsers?: number
  /** Whether it is a virtual edition, which cannot be ordered. */
  virtual?: boolean
  /** Whether it was taken out of the price table. */
  deleted?: boolean
}

/** `custom`: the template of an app made on behalf of its customers. `login`: the login-authorization suite (登录授权), never installed. */
export type SimSuiteKind = 'thirdParty' | 'custom' | 'login'

/** A third-party app, the template of a custom app, or the suite for web login. */
export interface SimSuite {
  id: string
  secret: string
  token: string
  encodingAesKey: string
  kind: SimSuiteKind
  name: string
  /** Where people may be sent back to after signing in (可信域名), with the port when it is not the default one. */
  trustedDomain?: string
  urls: SuiteUrls
  /** The editions the app sells. Absent or empty: it sells none. */
  editions?: SimEdition[]
  /** Whether WeCom recommends the app (推荐应用), which limits discounts. Default: false. */
  recommended?: boolean
}

/** The provider. */
export interface SimProvider {
  corpId: string
  secret: string
  /** Keys of the system event URL. */
  callback: { token: string; encodingAesKey: string }
  /** The system event URL (系统事件接收URL). */
  systemUrl?: string
  /** Where the old QR login may send people back to (登录授权发起域名), with the port when it is not the default one. */
  loginDomain?: string
  /** The cashier API secret (收银台API调用密钥). Absent: none is configured. A secret. */
  cashierSecret?: string
  /** Whether a merchant account is registered in the cashier. */
  merchant: boolean
  /** Members of the provider's own corp. */
  members: SimProviderMember[]
  /** Industry solutions (行业解决方案) on sale. */
  promotionCases: SimPromotionCase[]
}

/** A member of the provider's own corp. */
export interface SimProviderMember {
  /** The plain userid. */
  userId: string
  /** Whether the cashier lets the member collect money. Default: true. */
  canCollect?: boolean
  /** Whether the cashier lets the member handle invoices. Default: true. */
  canInvoice?: boolean
  /** Whether the member may buy interface licences. Default: true. */
  canBuyLicense?: boolean
}

/** An industry solution: several apps sold together. */
export interface SimPromotionCase {
  caseId: string
  /** Its editions by name, with the edition of each app that belongs to it. */
  editions: { name: string; apps: { suiteId: string; editionId: string }[] }[]
}

/** A promotion package (推广包). */
export interface SimPromotionTemplate {
  templateId: string
  /** The third-party apps that are installed with it, 15 at most. */
  suiteIds: string[]
  /** Whether a new corp's directory may be filled by the provider (通讯录迁移). Default: false. */
  contactSync?: boolean
}

/** What an app may see of a corp. */
export interface SimScope {
  /** 1 basic read (default), 4 a single member only. */
  level?: number
  allowUser?: string[]
  /** Default: the root department. */
  allowParty?: number[]
  /**
   * Further grants: `department_leader`; for a custom app also `name` and the fields of `details`.
   * Default: none for a third-party app, `name` for a custom one.
   */
  grants?: string[]
  /**
   * Sensitive fields (成员敏感信息) that a member may consent to under snsapi_privateinfo. Default: `avatar`, `gender`, `qr_code`;
   * for a custom app also `mobile`, `email`, `biz_mail`, `address`.
   */
  sensitiveFields?: string[]
}

/** A corp's installation of a suite. */
export interface SimInstallation {
  readonly suiteId: string
  readonly corp: SimCorp
  readonly agentId: number
  /** Absent until an auth code was exchanged. A secret. */
  permanentCode?: string
  /** 0 by an administrator, 1 by members. */
  authMode: 0 | 1
  scope: Required<SimScope>
  /** When the corp installed the suite for the first time ever, ms since the epoch. */
  readonly firstInstalledAt: number
}

/** A message that reached a member. */
export interface InboxMessage {
  /** `send`: message/send; `reply`: a passive reply. */
  via: 'send' | 'reply'
  suiteId: string
  agentId: number
  msgtype: string
  /** The message body, in WeCom's own names; of a text `{ content }`. */
  body: unknown
  /** Text of a text or markdown message. */
  text?: string
  msgid?: string
  at: number
}
