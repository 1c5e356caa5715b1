import type { CallbackChannel } from '../callback/index.js'
import { invalidOption } from './invalid-option.js'
import type { Route } from './types.js'

const NAMES = new Set(['path', 'key', 'accepts', 'suites', 'page'])
const CHANNELS: readonly CallbackChannel[] = ['instruction', 'data', 'system']

/** A copy of the routes. @throws WECOM_CONFIG naming the route and what is wrong with it */
export function checkRoutes(routes: readonly Route[]): readonly Route[] {
  if (!Array.isArray(routes)) throw invalidOption('routes must be a list')
  return routes.map((route, index) => {
    const problem = problemOf(route)
    if (problem !== undefined) throw invalidOption(`routes[${index}]${problem}`)
    return { ...route }
  })
}

function problemOf(route: Route): string | undefined {
  if (typeof route !== 'object' || route === null) return ' must be an object'
  const unknown = Object.keys(route).find((name) => !NAMES.has(name))
  if (unknown !== undefined) return ` has no property "${unknown}"; there are ${[...NAMES].join(', ')}`
  const { path, key, accepts, suites, page } = route
  if (path !== undefined && !(typeof path === 'string' && /^\/[^?#\s]*$/.test(path))) {
    return '.path must start with "/" and hold no query'
  }
  if (key !== undefined && !(typeof key === 'string' && /^[^?&=#\s]+$/.test(key))) {
    return '.key must be the bare first part of the query, such as "qyweixin/auth"'
  }
  if (accepts !== undefined && !isListOf(accepts, (item) => CHANNELS.includes(item as CallbackChannel))) {
    return `.accepts must list some of ${CHANNELS.join(', ')}`
  }
  if (suites !== undefined && !isListOf(suites, (item) => typeof item === 'string' && item !== '')) {
    return '.suites must list suite ids'
  }
  if (page !== undefined && typeof page !== 'boolean') return '.page must be true or false'
  return page === true && accepts !== undefined ? ' is a page: it takes no accepts' : undefined
}

function isListOf(value: unknown, test: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(test)
}
