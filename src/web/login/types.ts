import type { WeComError } from '../../errors/index.js'
import type {
  AdministratorLoginOptions,
  ClientLoginUrlOptions,
  LoginStates,
  LoginUser,
  MemberLoginOptions,
  QrLoginUrlOptions,
  WebLoginUrlOptions,
} from '../../login/index.js'
import type { AppKind } from '../../tokens/index.js'
import type { SuiteChoice } from '../browser/suites.js'
import type { AfterwardsOf, BrowserHandlerOptions, OnErrorOf } from '../browser/types.js'

/** What signs people in: the object `createWeCom()` returns. */
export interface LoginProvider {
  /** Resolves when nothing is being worked on any more. */
  idle?(): Promise<void>
  readonly login: LoginService
}

/** The part of `wecom.login` that handlers use. */
export interface LoginService {
  readonly states: Pick<LoginStates, 'issue' | 'consume' | 'browserLifeMs'>
  readonly loginSuiteId: string | undefined
  readonly client: {
    /** The link for a browser inside WeCom. */
    url(options: ClientLoginUrlOptions): Promise<string>
  }
  readonly web: {
    /** The link of the login page. */
    url(options: WebLoginUrlOptions): Promise<string>
  }
  readonly qr: {
    /** The link of the older page with a QR code. */
    url(options: QrLoginUrlOptions): Promise<string>
  }
  /** The app of this id; without an id the only one. */
  app(suiteId?: string): { id: string; kind: AppKind }
  /** Who a code of a member stands for. */
  member(code: string, options?: MemberLoginOptions): Promise<LoginUser>
  /** Who a code of an administrator stands for. */
  administrator(authCode: string, options?: AdministratorLoginOptions): Promise<LoginUser>
}

/** A page of the site that is part of a login: opening it starts one, or ends one that the console started. */
export interface LoginEntry {
  /** Its path as this server sees it, such as `/index.php`, with or without the mount; compared as it is, undecoded. */
  path: string
  /** The first, bare part of its query, as in `/index.php?corp/qywx_come`. Default: any. */
  key?: string
  /** The app it belongs to. Default: that of the handler. */
  suiteId?: string
  /** Where to go afterwards. Default: that of the handler. */
  returnTo?: string
}

/** Somebody has signed in. */
export interface LoginDone {
  /** Look at `kind` first: not everyone who signs in is a member of a customer. */
  user: LoginUser
  /** Where the browser is sent next: a path on this site, or an address on a listed origin. */
  returnTo: string
}

/** A login came to nothing. */
export interface LoginFailed {
  /** `reason` tells the cases apart. */
  error: WeComError
  /** The URL that starts the same login again, as far as it is known which. */
  restartUrl: string
}

/** Options of every login adapter. `Native` is what the framework calls request and response. */
export interface LoginHandlerOptions<Native> extends BrowserHandlerOptions {
  /**
   * The public address the two routes are under, such as `https://app.example.com/login`; its host is the trusted
   * domain, and `http` is for loopback hosts only. `/start` begins a login; it takes `kind` (`client`, `web`, `qr`
   * for the older page, `admin` for administrators on it; default: what fits the browser), `return_to` (a path),
   * `suite` (an app), and `corp` (for customised apps). `/return` is where WeCom leads back to.
   */
  publicUrl: string
  /**
   * Called when somebody has signed in, before the redirect: make the session here, a new one, so that none that
   * was planted before lives on. What it throws goes to the framework.
   */
  onLogin: AfterwardsOf<LoginDone & Native>
  /** Returns the page to show when a login fails; without one it is a small page with a link to start again. */
  onError?: OnErrorOf<LoginFailed & Native>
  /**
   * The app to sign in to, or a list of those the start URL may name: others are refused. Default: all apps of the
   * provider; with several the start URL has to say which.
   */
  suiteId?: SuiteChoice
  /** How browsers other than the client sign in. Default: `web` with a login suite or for a customised app, else `qr`. */
  browserLogin?: 'web' | 'qr'
  /** What logins inside the client ask for, see {@link ClientLoginUrlOptions.scope}. Default `base`. */
  scope?: 'base' | 'userinfo' | 'privateinfo'
  /** Language of WeCom's login pages and of the page shown on failure. Default: the browser's. */
  lang?: 'zh' | 'en'
  /**
   * The app home (应用主页): opening it starts a login inside the client. Its query may hold `return_to`, and `corp` for
   * customised apps. Default: none.
   */
  home?: LoginEntry
  /**
   * The business-setting URL (业务设置URL): takes the `auth_code` of an administrator who jumps from the console. It
   * comes without a state, so that nothing tells whether this browser asked for it. Requests without an `auth_code`
   * go on to the application. Default: none.
   */
  businessSetting?: LoginEntry
}
