/** The installing corp, as far as the v2 exchange names it. */
export interface AuthCorpBrief {
  /** Provider-scoped and case-sensitive for every corp installed since 2022. */
  corpid: string
  /** Short name. */
  corp_name: string
}

/** The installing corp in full. */
export interface AuthCorpInfo extends AuthCorpBrief {
  corp_type?: 'verified' | 'unverified'
  corp_square_logo_url?: string
  /** Upper limit of members. */
  corp_user_max?: number
  /** Upper limit of apps; older answers only. */
  corp_agent_max?: number
  /** Full name of a verified corp; being withdrawn, later equals `corp_name`. */
  corp_full_name?: string
  /** 1 company, 2 government or public institution, 3 other, 4 team. */
  subject_type?: number
  /** End of the verification, in seconds since the epoch. */
  verified_end_time?: number
  /** QR code of the WeChat plugin, valid for 7 days; v1 only. */
  corp_wxqrcode?: string
  /** Chinese label of the size; empty when unset. */
  corp_scale?: string
  /** Chinese label of the industry; empty when unset. */
  corp_industry?: string
  /** Chinese label of the sub-industry; empty when unset. */
  corp_sub_industry?: string
  /** Older answers only; may be empty. */
  location?: string
  /** Other short names. Both forms of the list have been seen. */
  corp_ex_name?: { name_list?: string[] | string }
  /** Seen in v1 answers; not documented. */
  auth_type?: number
}

/** The dealer who sold the app; present only then. */
export interface DealerCorpInfo {
  corpid: string
  corp_name: string
}

/** What the app may see. */
export interface AgentPrivilege {
  /** 1 basic read, 2 all read (given up), 3 all read and write (contacts app), 4 basic read of one member, 5 all write (given up). */
  level: number
  /** Visible members. */
  allow_user?: string[]
  /** Visible departments. */
  allow_party?: number[]
  /** Visible tags. */
  allow_tag?: number[]
  /** Members of the additional contact range. */
  extra_user?: string[]
  /** Departments of the additional contact range. */
  extra_party?: number[]
  /** Tags of the additional contact range. */
  extra_tag?: number[]
}

/** Another corp that shared the app. */
export interface SharedFrom {
  corpid: string
  /** 0 corp interconnection, 1 upstream and downstream. */
  share_type?: number
}

/** The app inside the corp that installed it. */
export interface AgentInfo {
  /** Needed for message/send and agent/get; differs per corp. */
  agentid: number
  name: string
  square_logo_url?: string
  round_logo_url?: string
  /** Old suites of several apps only. */
  appid?: number
  /** 0 authorised by an admin, 1 by a member. */
  auth_mode?: number
  /** Whether this is a customised app (代开发). */
  is_customized_app?: boolean
  /** Whether a customised app was authorised through the link of a third-party app. */
  auth_from_thirdapp?: boolean
  privilege?: AgentPrivilege
  shared_from?: SharedFrom
}

/** The apps that were authorised: one, except in old suites of several apps. */
export interface AuthInfo {
  agent: AgentInfo[]
}

/** The paid edition of one app. */
export interface EditionAgent {
  agentid: number
  edition_id: string
  edition_name: string
  /**
   * 0 never paid, 1 limited trial, 2 trial over, 3 paid and valid, 4 paid and expired, 5 unlimited trial,
   * 6 paid and over the member limit for less than 7 days, 7 the same for 7 days or more.
   */
  app_status: number
  /** Member limit; without meaning for fixed-price purchases and most trials. */
  user_limit: number
  /** Expiry in seconds since the epoch; without meaning for status 5. */
  expired_time: number
  is_virtual_version?: boolean
  is_shared_from_other_corp?: boolean
}

/** Paid editions; absent when the app has none. */
export interface EditionInfo {
  agent: EditionAgent[]
}

/** The admin who installed the app. Every field may be missing or empty. */
export interface AuthUserInfo {
  userid?: string
  open_userid?: string
  /** Not the real name for a third-party app. */
  name?: string
  avatar?: string
}

/** The promotion QR code (推广包) the corp installed by. */
export interface RegisterCodeInfo {
  register_code: string
  template_id: string
  /** Only when it was given to get_register_code. */
  state?: string
}
