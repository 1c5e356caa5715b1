import { WeComError } from '../errors/index.js'

/** @throws WECOM_CONFIG unless it is an absolute web address; `hint` names what its host must be */
export function checkRedirectUri(redirectUri: string, hint: string): void {
  const protocol = URL.canParse(redirectUri) ? new URL(redirectUri).protocol : undefined
  if (protocol === 'https:' || protocol === 'http:') return
  throw new WeComError('WECOM_CONFIG', 'redirectUri must be an absolute http or https URL', { hint })
}

/** @throws WECOM_CONFIG unless WeCom would hand it back as it is */
export function checkState(state: string | undefined): void {
  if (state === undefined || /^[a-zA-Z0-9]{1,128}$/.test(state)) return
  throw new WeComError('WECOM_CONFIG', 'state must be 1 to 128 letters and digits')
}
