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
  /** Whether the member has an interface licence. Default: true. */
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

/** What an app with paid editions reports. */
export interface SimEdition {
  edition_id: string
  edition_name: string
  app_status: number
  user_limit: number
  /** Seconds since the epoch. */
  expired_time: number
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
  /** Present: the app sells editions. */
  edition?: SimEdition
}

/** The provider. */
export interface SimProvider {
  corpId: string
  secret: string
  /** Keys of the system event URL. */
  callback: { token: string; encodingAesKey: string }
  /** The system event URL (系统事件接收URL). */
  systemUrl?: string
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
