import { WeComError } from '../errors/index.js'

export function invalidOption(message: string): WeComError {
  return new WeComError('WECOM_CONFIG', message, {
    reason: 'adapter_options',
    hint: 'Check the options given to the adapter.',
  })
}
