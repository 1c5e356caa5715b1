import { WeComError } from '../errors/index.js'

export function codeMissing(suiteId: string, corpId: string): WeComError {
  const message = `Corp ${corpId} has authorised suite ${suiteId}, but its permanent code was lost`
  return new WeComError('WECOM_NOT_INSTALLED', message, {
    reason: 'code_missing',
    hint: 'WeCom gives a permanent code once: an administrator of the corp must authorise the app again.',
  })
}
