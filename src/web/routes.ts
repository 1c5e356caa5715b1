import type { CallbackRoute } from '../callback/index.js'
import { leadsTo } from './route-key.js'
import type { Route, WebRequest } from './types.js'
import { type CutUrl, hasParameter } from './url.js'

/** The first route a request is for; `undefined` when it is none of ours. */
export function matchRoute(
  routes: readonly Route[],
  method: WebRequest['method'],
  url: CutUrl,
): CallbackRoute | undefined {
  for (const route of routes) {
    if (!leadsTo(url, route)) continue
    if (route.page === true && !isCheck(method, url.query)) continue
    return callbackRoute(route)
  }
  return undefined
}

function isCheck(method: string, query: string): boolean {
  return method === 'GET' && hasParameter(query, 'echostr') && hasParameter(query, 'msg_signature')
}

function callbackRoute({ suites, accepts }: Route): CallbackRoute {
  const route: CallbackRoute = {}
  if (suites !== undefined) route.suites = suites
  if (accepts !== undefined) route.accepts = accepts
  return route
}
