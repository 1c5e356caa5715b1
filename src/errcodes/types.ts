/** What kind of trouble an errcode is. */
export type ErrorClass =
  | 'token_expired'
  | 'token_invalid'
  | 'ticket_invalid'
  | 'permanent_code_invalid'
  | 'auth_cancelled'
  | 'permission'
  | 'ip_not_allowed'
  | 'rate_limited'
  | 'bad_parameter'
  | 'not_found'
  | 'server_busy'
  | 'license'
  | 'order'
  | 'crypto'
  | 'unknown'

/**
 * What the library does by itself about an errcode.
 *
 * - `no`: nothing.
 * - `backoff`: a call that may be repeated is, at most twice and ever later; waiting for a job goes on.
 * - `backoff_window`: nothing is repeated, `retryAfterMs` says when to ask again; waiting for a job goes on.
 * - `refresh_token`, `refresh_suite_access_token`: the refused token is dropped, and the call made once more with another.
 * - `wait_suite_ticket`: a newer suite ticket is tried if there is one; otherwise the next one has to be waited for.
 */
export type RetryRule =
  | 'no'
  | 'backoff'
  | 'backoff_window'
  | 'refresh_token'
  | 'refresh_suite_access_token'
  | 'wait_suite_ticket'

/**
 * What the library reads out of an errcode where its class is too wide.
 *
 * - `outcomeUnknown`: a call that must not be repeated may have worked all the same.
 * - `jobStarted`: the job runs already, so an earlier submission of it worked.
 * - `loginCode`: the code of a login is used up, over, or of another kind.
 * - `authCode`: the same of an auth code.
 * - `argument`: a value is none; with a code as the only value it is the code.
 * - `trustedDomain`: a login came back to a host that is not the trusted domain.
 * - `userTicket`: a user_ticket is over or none.
 */
export type ErrcodeRole =
  | 'outcomeUnknown'
  | 'jobStarted'
  | 'loginCode'
  | 'authCode'
  | 'argument'
  | 'trustedDomain'
  | 'userTicket'

/** What the table says of an errcode. */
export interface ErrcodeRow {
  /** A name for code and logs; WeCom has none. */
  readonly name: string
  readonly class: ErrorClass
  /** Default: `no`. */
  readonly retry?: Exclude<RetryRule, 'no'>
  readonly role?: ErrcodeRole
  /** What it means. */
  readonly meaning: string
  /** WeCom's own text for it. */
  readonly zh: string
  /** What to do or look at. */
  readonly check: string
}
