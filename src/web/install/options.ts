import type { Logger } from '../../base/index.js'
import { type Addresses, isRoute, ownPage, resolveAddresses } from '../browser/addresses.js'
import { checkBrowserOptions, loggerOf } from '../browser/options.js'
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

const NAMES: readonly (keyof InstallHandlerOptions<object>)[] = [
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
]
const FUNCTIONS = ['onInstalled', 'onError']
const CHOICES = { lang: ['zh', 'en'] }

/** Checks everything once. @throws WECOM_CONFIG naming the option */
export function resolveInstallOptions<Native>(
  wecom: InstallProvider,
  options: InstallHandlerOptions<Native>,
): ResolvedInstallOptions<Native> {
  checkBrowserOptions(wecom?.installs?.states, options, {
    names: NAMES,
    functions: FUNCTIONS,
    choices: CHOICES,
  })
  const { suiteId, ...others } = options
  if (options.test !== undefined && typeof options.test !== 'boolean')
    throw invalidOption('test must be true or false')
  const addresses = resolveAddresses(options)
  const suites = new SuiteLimit(suiteId, (id) => {
    if (wecom.login.app(id).kind === 'custom')
      throw invalidOption(`suiteId names ${id}, a template of customised apps: it has no install link`)
  })
  const landing = ownPage(addresses, addresses.returnTo)
  if (landing !== undefined && isRoute(addresses, landing))
    throw invalidOption('returnTo must lead to a page that does not begin an installation again')
  return { ...others, ...addresses, suites, logger: loggerOf(options) }
}
