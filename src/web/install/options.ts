import { consoleLogger, type Logger } from '../../base/index.js'
import { type Addresses, isRoute, ownPage, resolveAddresses } from '../browser/addresses.js'
import { SuiteLimit } from '../browser/suites.js'
import { invalidOption } from '../invalid-option.js'
import type { InstallHandlerOptions, InstallProvider } from './types.js'

/** Options as the handler uses them. */
export interface ResolvedInstallOptions<Native>
  extends Omit<InstallHandlerOptions<Native>, keyof Addresses | 'suiteId'>,
    Addresses {
  suites: SuiteLimit
  logger: Logger
}

const NAMES: ReadonlySet<string> = new Set<keyof InstallHandlerOptions<object>>([
  'publicUrl',
  'path',
  'onInstalled',
  'onError',
  'suiteId',
  'test',
  'lang',
  'returnTo',
  'returnToOrigins',
  'logger',
])

/** Checks everything once. @throws WECOM_CONFIG naming the option */
export function resolveInstallOptions<Native>(
  wecom: InstallProvider,
  options: InstallHandlerOptions<Native>,
): ResolvedInstallOptions<Native> {
  if (typeof wecom?.installs?.states?.consume !== 'function')
    throw invalidOption('The first argument must be what createWeCom() returns')
  if (typeof options !== 'object' || options === null) throw invalidOption('The options must be an object')
  for (const name of Object.keys(options)) {
    if (!NAMES.has(name))
      throw invalidOption(`There is no option "${name}"; there are ${[...NAMES].join(', ')}`)
  }
  for (const name of ['onInstalled', 'onError'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'function')
      throw invalidOption(`${name} must be a function`)
  }
  const { suiteId, ...others } = options
  if (options.test !== undefined && typeof options.test !== 'boolean')
    throw invalidOption('test must be true or false')
  if (options.lang !== undefined && !['zh', 'en'].includes(options.lang))
    throw invalidOption('lang must be one of zh, en')
  const addresses = resolveAddresses(options)
  const suites = new SuiteLimit(suiteId, (id) => {
    if (wecom.login.app(id).kind === 'custom')
      throw invalidOption(`suiteId names ${id}, a template of customised apps: it has no install link`)
  })
  const landing = ownPage(addresses, addresses.returnTo)
  if (landing !== undefined && isRoute(addresses, landing))
    throw invalidOption('returnTo must lead to a page that does not begin an installation again')
  return { ...others, ...addresses, suites, logger: options.logger ?? consoleLogger }
}
