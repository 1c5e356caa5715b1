/** Which app somebody signs in to. */
export interface LoginAppOptions {
  /** Needed when there are several apps. */
  suiteId?: string
  /** The corp whose app it is; customised apps only, and needed there. */
  corpId?: string
}

/** Options of `login.member`. */
export interface MemberLoginOptions extends LoginAppOptions {
  /** Which page the code comes from; with `qr` it is the auth_code of the older one. Default `client`. */
  via?: 'client' | 'web' | 'qr'
  /** What the login URL had; only to name its host when WeCom does not trust it. */
  redirectUri?: string
}

/** Options of `login.administrator`. */
export interface AdministratorLoginOptions {
  /** Needed when there are several apps. */
  suiteId?: string
  /** Where the auth_code comes from. Default `console`, the business-setting URL. */
  via?: 'console' | 'qr'
}
