import type { Logger } from '../../base/index.js'
import { type Addresses, ownReturnTo, resolveAddresses } from '../browser/addresses.js'
import { checkBrowserOptions, loggerOf } from '../browser/options.js'
import { SuiteLimit } from '../browser/suites.js'
import { invalidOption } from '../invalid-option.js'
import { isRouteKey } from '../route-key.js'
import type { LoginEntry, LoginHandlerOptions, LoginProvider } from './types.js'

/** Options as the handler uses them. */
export interface ResolvedLoginOptions<Native>
  extends Omit<LoginHandlerOptions<Native>, keyof Addresses | 'suiteId'>,
    Addresses {
  suites: SuiteLimit
  logger: Logger
}

const NAMES: readonly (keyof LoginHandlerOptions<object>)[] = [
  'publicUrl',
  'path',
  'onLogin',
  'onError',
  'suiteId',
  'browserLogin',
  'scope',
  'lang',
  'returnTo',
  'returnToOrigins',
  'home',
  'businessSetting',
  'logger',
]
const FUNCTIONS = ['onLogin', 'onError']
const CHOICES = {
  browserLogin: ['web', 'qr'],
  scope: ['base', 'userinfo', 'privateinfo'],
  lang: ['zh', 'en'],
}

/** Checks everything once. @throws WECOM_CONFIG naming the option */
export function resolveLoginOptions<Native>(
  wecom: LoginProvider,
  options: LoginHandlerOptions<Native>,
): ResolvedLoginOptions<Native> {
  checkBrowserOptions(wecom?.login?.states, options, { names: NAMES, functions: FUNCTIONS, choices: CHOICES })
  if (options.onLogin === undefined) throw invalidOption('onLogin must be a function')
  const addresses = resolveAddresses(options)
  const { suiteId, ...others } = options
  const suites = new SuiteLimit(suiteId, (id) => wecom.login.app(id))
  for (const name of ['home', 'businessSetting'] as const) {
    const entry = options[name]
    if (entry === undefined) continue
    checkEntry(name, entry, addresses.returnToOrigins)
    if (entry.suiteId !== undefined) wecom.login.app(entry.suiteId)
    const fits = entry.suiteId === undefined ? !suites.asks : suites.allows(entry.suiteId)
    if (!fits) throw invalidOption(`${name}.suiteId must be one of the apps in suiteId`)
  }
  return { ...others, ...addresses, suites, logger: loggerOf(options) }
}

function checkEntry(name: string, entry: LoginEntry, origins: readonly string[]): void {
  const { path, key, returnTo } = entry
  if (typeof path !== 'string' || !/^\/[^?#\s]*$/.test(path))
    throw invalidOption(`${name}.path must start with "/" and hold no query`)
  if (key !== undefined && !isRouteKey(key))
    throw invalidOption(
      `${name}.key must be what names a PHP route, such as "corp/qywx_come" or "s=/corp/qywx_come"`,
    )
  if (returnTo !== undefined) ownReturnTo(`${name}.returnTo`, returnTo, origins)
}
