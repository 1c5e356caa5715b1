import type { WeComError } from '../../errors/index.js'
import type { InstallUrlOptions } from '../../facade/index.js'
import type { Installation } from '../../installs/index.js'
import type { InstallStates } from '../../login/index.js'
import type { AppKind } from '../../tokens/index.js'
import type { SuiteChoice } from '../browser/suites.js'
import type { AfterwardsOf, BrowserHandlerOptions, OnErrorOf } from '../browser/types.js'

/** What apps are installed with: the object `createWeCom()` returns. */
export interface InstallProvider {
  /** Resolves when nothing is being worked on any more. */
  idle?(): Promise<void>
  readonly installs: InstallService
  readonly login: {
    /** The app of this id; without an id the only one. */
    app(suiteId?: string): { id: string; kind: AppKind }
  }
}

/** The part of `wecom.installs` that handlers use. */
export interface InstallService {
  readonly states: Pick<InstallStates, 'issue' | 'consume' | 'giveBack' | 'browserLifeMs'>
  /** The install link. */
  url(options: InstallUrlOptions): Promise<string>
  /** Finishes an installation with the code of the redirect. */
  complete(authCode: string, options?: { suiteId?: string; once?: boolean }): Promise<Installation>
}

/** An administrator has installed the app, in this browser. */
export interface InstallDone {
  /** Who installed what. It is stored already; `installs.on('installed')` hears of it besides, in whatever order. */
  installation: Installation
  /** Where the browser is sent next: a path on this site, or an address on a listed origin. */
  returnTo: string
}

/** An installation in the browser came to nothing. */
export interface InstallFailed {
  /** `reason` tells the cases apart. */
  error: WeComError
  /** The URL that begins again, as far as it is known with what. */
  restartUrl: string
}

/** Options of every install adapter. `Native` is what the framework calls request and response. */
export interface InstallHandlerOptions<Native> extends BrowserHandlerOptions {
  /**
   * The public address the two routes are under, such as `https://app.example.com/install`; its host is the install-done
   * callback domain (安装完成回调域名) of the app, and `http` is for loopback hosts only. `/start` begins an
   * installation; it takes `return_to` (a path) and `suite` (an app). `/return` is where WeCom leads back to.
   */
  publicUrl: string
  /**
   * Called when an installation has been completed by a redirect, before the browser is sent on, once for each
   * auth_code. It does not say who the person is: begin a login for that. What it throws goes to the framework.
   */
  onInstalled?: AfterwardsOf<InstallDone & Native>
  /** Returns the page to show when it fails; without one it is a small page with a link to begin again. */
  onError?: OnErrorOf<InstallFailed & Native>
  /**
   * The app to install, or a list of those the start URL may name: others are refused. Default: all third-party apps of
   * the provider; with several the start URL has to say which.
   */
  suiteId?: SuiteChoice
  /** Test installations, for an app that is not yet live. Default false. */
  test?: boolean
  /** Language of the page shown on failure. Default: the browser's. */
  lang?: 'zh' | 'en'
}
