import {
  adaptLogger,
  type Clock,
  checkOptions,
  consoleLogger,
  flag,
  func,
  type Logger,
  type OptionTable,
  systemClock,
} from '../../base/index.js'
import { type Addresses, isRoute, ownPage, resolveAddresses } from '../browser/addresses.js'
import { SHARED } from '../browser/option-table.js'
import { SuiteLimit } from '../browser/suites.js'
import { invalidOption } from '../invalid-option.js'
import type { InstallHandlerOptions, InstallProvider } from './types.js'

/** Options as the handler uses them. */
export interface ResolvedInstallOptions<Native>
  extends Omit<InstallHandlerOptions<Native>, keyof Addresses | 'suiteId'>,
    Addresses {
  suites: SuiteLimit
  logger: Logger
  clock: Clock
}

const OPTIONS: OptionTable = { ...SHARED, onInstalled: func, test: flag }

/** Checks everything once. @throws WECOM_CONFIG naming every option that is wrong */
export function resolveInstallOptions<Native>(
  wecom: InstallProvider,
  given: InstallHandlerOptions<Native>,
): ResolvedInstallOptions<Native> {
  if (typeof wecom?.installs?.states?.consume !== 'function')
    throw invalidOption('The first argument must be what createWeCom() returns')
  const options = checkOptions<InstallHandlerOptions<Native>>(given, OPTIONS, {
    of: 'The install adapter',
    reason: 'adapter_options',
  })
  const { suiteId, logger = consoleLogger, clock = systemClock, ...others } = options
  const addresses = resolveAddresses(options)
  const suites = new SuiteLimit(suiteId, (id) => {
    if (wecom.login.app(id).kind === 'custom')
      throw invalidOption(`suiteId names ${id}, a template of customised apps: it has no install link`)
  })
  const landing = ownPage(addresses, addresses.returnTo)
  if (landing !== undefined && isRoute(addresses, landing))
    throw invalidOption('returnTo must lead to a page that does not begin an installation again')
  return { ...others, ...addresses, suites, logger: adaptLogger(logger), clock }
}
