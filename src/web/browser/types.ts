import type { Clock, Logger } from '../../base/index.js'
import type { CallbackResponse } from '../../callback/index.js'
import type { WaitUntil, WebRequest } from '../types.js'

/** What is answered. `cookies` are Set-Cookie headers to be added to those that others set. */
export interface BrowserAnswer extends CallbackResponse {
  cookies?: readonly string[]
}

/**
 * Answers a request, or `undefined` when it is none of ours. Rejects only with what functions of the application threw.
 * @param native request and response as the framework has them, for those functions
 */
export type BrowserHandler<Native> = (
  request: WebRequest,
  native: Native,
) => Promise<BrowserAnswer | undefined>

/** What `onLogin` and `onInstalled` may return. */
export interface BrowserOutcome {
  /** Another place to go than `returnTo`; checked like it. */
  redirectTo: string
}

/** A page to show. */
export interface BrowserPage {
  /** Default: the one that fits the error. */
  status?: number
  /** On top of no-store, nosniff, no-referrer and an HTML content type. */
  headers?: Readonly<Record<string, string>>
  /** HTML. */
  body: string
}

/** What happens after something has come about: nothing, or another place to go. */
export type AfterwardsOf<Done> = (
  done: Done,
) => BrowserOutcome | void | Promise<BrowserOutcome | undefined> | Promise<void>

/** What makes a page when something has failed. */
export type OnErrorOf<Failed> = (failed: Failed) => BrowserPage | undefined | Promise<BrowserPage | undefined>

/** Options of everything that sends browsers to WeCom and takes them back. */
export interface BrowserHandlerOptions {
  /** Path of the two routes as this server sees it, with or without the mount. Default: that of `publicUrl`. */
  path?: string
  /** Where to go afterwards when the start URL does not say. Default `/`. */
  returnTo?: string
  /** Other sites it may lead to, such as `https://shop.example.com`. Default: none. */
  returnToOrigins?: readonly string[]
  /** As for callbacks: keeps the process alive until what goes on behind an answer has ended. Default: none. */
  waitUntil?: WaitUntil
  /** `work` answers when what goes on behind the answer has ended, or after 25 s. Default `store`: as soon as it can be. */
  answerAfter?: 'store' | 'work'
  /** Where failures are reported. Default: one line on stderr. */
  logger?: Logger
  clock?: Clock
}
