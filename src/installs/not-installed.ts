import { WeComError } from '../errors/index.js'

export function notInstalled(suiteId: string, corpId: string): WeComError {
  return new WeComError('WECOM_NOT_INSTALLED', `Corp ${corpId} has not installed suite ${suiteId}`, {
    hint: 'Send an administrator of the corp through the install link, or bring the permanent code over with installs.import().',
  })
}

export function codeMissing(suiteId: string, corpId: string): WeComError {
  const message = `Corp ${corpId} has authorised suite ${suiteId}, but its permanent code was lost`
  return new WeComError('WECOM_NOT_INSTALLED', message, {
    reason: 'code_missing',
    hint: 'WeCom gives a permanent code once: an administrator of the corp must authorise the app again.',
  })
}
