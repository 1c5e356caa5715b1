import { flag, listOf, type OptionRule, type OptionTable, optionsOf, rule } from '../base/index.js'
import { isRouteKey } from './route-key.js'

const CHANNELS = ['instruction', 'data', 'system']

const ROUTE: OptionTable = {
  path: rule(
    (value) => typeof value === 'string' && /^\/[^?#\s]*$/.test(value),
    'must start with "/" and hold no query',
  ),
  key: rule(isRouteKey, 'must be what names a PHP route, such as "qyweixin/auth" or "s=/qyweixin/auth"'),
  accepts: rule(
    (value) => isFilledList(value, (item) => CHANNELS.includes(item as string)),
    `must list some of ${CHANNELS.join(', ')}`,
  ),
  suites: rule(
    (value) => isFilledList(value, (item) => typeof item === 'string' && item !== ''),
    'must list suite ids',
  ),
  page: flag,
}
const route = optionsOf(ROUTE)

/** A list of routes. */
export const routeList: OptionRule = listOf((value, path, report) => {
  const checked = route(value, path, report) as { page?: unknown; accepts?: unknown }
  if (checked?.page === true && checked.accepts !== undefined) report(path, 'is a page: it takes no accepts')
  return checked
})

function isFilledList(value: unknown, test: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(test)
}
