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

/** What the library does by itself about an errcode. */
export type RetryRule =
  | 'no'
  | 'backoff'
  | 'backoff_window'
  | 'refresh_token'
  | 'refresh_suite_access_token'
  | 'refresh_pre_auth_code'
  | 'refresh_jsapi_ticket'
  | 'wait_suite_ticket'
  | 'restart_flow'
