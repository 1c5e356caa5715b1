import type { WeComError, WeComErrorCode } from '../errors/index.js'
import type { CallFacts } from './prepare.js'

/** What every hook is told. Never a token, secret, ticket or code. */
export interface CallEvent extends CallFacts {
  /** Which try this is, from 1. */
  attempt: number
}

/** A try is about to be sent. */
export interface CallRequestEvent extends CallEvent {
  /** Without the token, secrets and personal data blotted out. */
  query: unknown
  /** Secrets and personal data blotted out; of bytes only their number. */
  body: unknown
}

/** A try was answered, be it with an errcode. */
export interface CallResponseEvent extends CallEvent {
  /** HTTP status. */
  status: number
  /** 0 also when the answer has none. */
  errcode: number
  durationMs: number
  /** WeCom's own warning about a call that went through. */
  warning?: string
}

/** A failed try will be repeated. */
export interface CallRetryEvent extends CallEvent {
  /** Wait before the next try, in ms. */
  delayMs: number
  /** What failed: the reason, the errcode or the error code. */
  reason: string | number
}

/** The call failed for good. */
export interface CallErrorEvent extends CallEvent {
  code: WeComErrorCode
  reason?: string
  /** HTTP status, when there was an answer. */
  status?: number
  errcode?: number
  /** Of the whole call, waits included. */
  durationMs: number
  error: WeComError
}

/**
 * Observers of every HTTP call. What they throw is logged and goes no further. The diagnostics channels
 * `wecom-suite:request`, `:response`, `:retry` and `:error` publish the same events.
 */
export interface HttpHooks {
  /** A try is about to be sent. */
  onRequest?: ((event: CallRequestEvent) => void) | undefined
  /** A try was answered, whatever the answer says. */
  onResponse?: ((event: CallResponseEvent) => void) | undefined
  /** A call will be tried again. */
  onRetry?: ((event: CallRetryEvent) => void) | undefined
  /** A call has failed for good. */
  onError?: ((event: CallErrorEvent) => void) | undefined
}
