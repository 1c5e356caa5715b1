import type { CallbackRoute } from '../callback/index.js'
import type { Route, WebRequest } from './types.js'
import { bareKey, type CutUrl, hasParameter, isAt } from './url.js'

/** The first route a request is for; `undefined` when it is none of ours. */
export function matchRoute(
  routes: readonly Route[],
  method: WebRequest['method'],
  url: CutUrl,
): CallbackRoute | undefined {
  for (const route of routes) {
    if (route.path !== undefined && !isAt(url, route.path)) continue
    if (route.key !== undefined && route.key !== bareKey(url.query)) continue
    if (route.page === true && !isCheck(method, url.query)) continue
    return callbackRoute(route)
  }
  return undefined
}

function isCheck(method: string, query: string): boolean {
  return method === 'GET' && hasParameter(query, 'echostr') && hasParameter(query, 'msg_signature')
}

function callbackRoute({ suites, accepts }: Route): CallbackRoute {
  return { ...(suites && { suites }), ...(accepts && { accepts }) }
}
