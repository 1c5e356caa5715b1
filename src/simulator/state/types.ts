/** A member of a simulated corp. Ids are as the app sees them. */
export interface SimMember {
  userId: string
  name: string
  /** Default: `userId`. */
  openUserId?: string
  departments: number[]
  /** Ids of the departments this member leads. */
  leads?: number[]
  /** 1 active (default), 2 disabled, 4 not activated, 5 left. */
  status?: number
  /** Whether the member has an interface licence, in a corp without `licenseChecks`. Default: true. */
  licensed?: boolean
  /** Further fields in WeCom's own names (`mobile`, `position` …), seen by a custom app that was granted them. */
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

/** A customer of the provider. */
export interface SimCorp {
  /** The plain corpid, not case-sensitive. */
  corpId: string
  /** The ciphertext the provider sees in its place, case-sensitive. Absent: the provider sees `corpId`. */
  openCorpId?: string
  name: string
  adminUserId: string
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

/** A third-party app, or the template of a custom app. */
export interface SimSuite {
  id: string
  secret: string
  token: string
  encodingAesKey: string
  kind: 'thirdParty' | 'custom'
  name: string
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
