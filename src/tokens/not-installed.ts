import { WeComError } from '../errors/index.js'

export function notInstalled(suiteId: string, corpId: string): WeComError {
  return new WeComError('WECOM_NOT_INSTALLED', `Corp ${corpId} has not installed suite ${suiteId}`, {
    hint: 'Send an administrator of the corp through the install link, or bring the permanent code over with installs.import().',
  })
}
