import { adaptLogger, consoleLogger, type Logger } from '../../base/index.js'
import { type Addresses, ownReturnTo, resolveAddresses } from '../browser/addresses.js'
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

const NAMES: ReadonlySet<string> = new Set<keyof LoginHandlerOptions<object>>([
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
])
const CHOICES = {
  browserLogin: ['web', 'qr'],
  scope: ['base', 'userinfo', 'privateinfo'],
  lang: ['zh', 'en'],
} as const

/** Checks everything once. @throws WECOM_CONFIG naming the option */
export function resolveLoginOptions<Native>(
  wecom: LoginProvider,
  options: LoginHandlerOptions<Native>,
): ResolvedLoginOptions<Native> {
  if (typeof wecom?.login?.states?.consume !== 'function')
    throw invalidOption('The first argument must be what createWeCom() returns')
  if (typeof options !== 'object' || options === null) throw invalidOption('The options must be an object')
  for (const name of Object.keys(options)) {
    if (!NAMES.has(name))
      throw invalidOption(`There is no option "${name}"; there are ${[...NAMES].join(', ')}`)
  }
  for (const [name, values] of Object.entries(CHOICES)) {
    const given = options[name as keyof typeof CHOICES]
    if (given !== undefined && !(values as readonly string[]).includes(given))
      throw invalidOption(`${name} must be one of ${values.join(', ')}`)
  }
  if (typeof options.onLogin !== 'function') throw invalidOption('onLogin must be a function')
  if (options.onError !== undefined && typeof options.onError !== 'function')
    throw invalidOption('onError must be a function')
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
  return { ...others, ...addresses, suites, logger: adaptLogger(options.logger ?? consoleLogger) }
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
