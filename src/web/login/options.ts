import {
  adaptLogger,
  type Clock,
  checkOptions,
  consoleLogger,
  func,
  type Logger,
  needed,
  type OptionTable,
  oneOf,
  optionsOf,
  rule,
  systemClock,
} from '../../base/index.js'
import { type Addresses, ownReturnTo, resolveAddresses } from '../browser/addresses.js'
import { SHARED } from '../browser/option-table.js'
import { SuiteLimit } from '../browser/suites.js'
import { invalidOption } from '../invalid-option.js'
import { isRouteKey } from '../route-key.js'
import type { LoginHandlerOptions, LoginProvider } from './types.js'

/** Options as the handler uses them. */
export interface ResolvedLoginOptions<Native>
  extends Omit<LoginHandlerOptions<Native>, keyof Addresses | 'suiteId'>,
    Addresses {
  suites: SuiteLimit
  logger: Logger
  clock: Clock
}

const entry = optionsOf({
  path: needed(
    rule(
      (value) => typeof value === 'string' && /^\/[^?#\s]*$/.test(value),
      'must start with "/" and hold no query',
    ),
  ),
  key: rule(isRouteKey, 'must be what names a PHP route, such as "corp/qywx_come" or "s=/corp/qywx_come"'),
  suiteId: rule((value) => typeof value === 'string' && value !== '', 'must be the id of a suite'),
  returnTo: rule((value) => typeof value === 'string', 'must be a path such as "/"'),
})
const OPTIONS: OptionTable = {
  ...SHARED,
  onLogin: needed(func, 'must be a function'),
  browserLogin: oneOf('web', 'qr'),
  scope: oneOf('base', 'userinfo', 'privateinfo'),
  home: entry,
  businessSetting: entry,
}

/** Checks everything once. @throws WECOM_CONFIG naming every option that is wrong */
export function resolveLoginOptions<Native>(
  wecom: LoginProvider,
  given: LoginHandlerOptions<Native>,
): ResolvedLoginOptions<Native> {
  if (typeof wecom?.login?.states?.consume !== 'function')
    throw invalidOption('The first argument must be what createWeCom() returns')
  const options = checkOptions<LoginHandlerOptions<Native>>(given, OPTIONS, {
    of: 'The login adapter',
    reason: 'adapter_options',
  })
  const addresses = resolveAddresses(options)
  const { suiteId, logger = consoleLogger, clock = systemClock, ...others } = options
  const suites = new SuiteLimit(suiteId, (id) => wecom.login.app(id))
  for (const name of ['home', 'businessSetting'] as const) {
    const entry = options[name]
    if (entry === undefined) continue
    if (entry.returnTo !== undefined)
      ownReturnTo(`${name}.returnTo`, entry.returnTo, addresses.returnToOrigins)
    if (entry.suiteId !== undefined) wecom.login.app(entry.suiteId)
    const fits = entry.suiteId === undefined ? !suites.asks : suites.allows(entry.suiteId)
    if (!fits) throw invalidOption(`${name}.suiteId must be one of the apps in suiteId`)
  }
  return { ...others, ...addresses, suites, logger: adaptLogger(logger), clock }
}
