import { isRoute, ownPage, routeBelow } from '../browser/addresses.js'
import { invalidOption } from '../invalid-option.js'
import { leadsTo } from '../route-key.js'
import { type CutUrl, hasParameter } from '../url.js'
import type { ResolvedLoginOptions } from './options.js'
import type { LoginEntry } from './types.js'

/** Which part of a login a URL is for. */
export type LoginRoute =
  | { name: 'start'; entry?: undefined }
  | { name: 'return'; entry?: undefined }
  | { name: 'home' | 'businessSetting'; entry: LoginEntry }

/** `undefined` when the URL is none of ours. */
export function loginRoute<Native>(
  options: ResolvedLoginOptions<Native>,
  url: CutUrl,
): LoginRoute | undefined {
  const name = routeBelow(options.path, url)
  if (name !== undefined) return { name }
  for (const name of ['home', 'businessSetting'] as const) {
    const entry = options[name]
    if (entry !== undefined && leadsTo(url, entry)) return { name, entry }
  }
  return undefined
}

/** Whether an entry leaves this request to others: to the callback handler what WeCom checks, the rest to the app. */
export function passesOn(route: LoginRoute, method: string, { query }: CutUrl): boolean {
  if (route.entry === undefined) return false
  if (method !== 'GET') return true
  if (hasParameter(query, 'echostr') && hasParameter(query, 'msg_signature')) return true
  return route.name === 'businessSetting' && !hasParameter(query, 'auth_code')
}

/**
 * Whether a checked return address would begin another login, and so on for ever.
 * @param mount what a mount takes off the paths of this handler
 */
export function leadsBack<Native>(
  options: ResolvedLoginOptions<Native>,
  returnTo: string,
  mount = '',
): boolean {
  const page = ownPage(options, returnTo)
  if (page === undefined) return false
  if (isRoute(options, page)) return true
  // What is not below the mount never comes here.
  const isBelow = page.path === mount || page.path.startsWith(`${mount}/`)
  const seen = { ...page, path: page.path.slice(mount.length) || '/' }
  return isBelow && loginRoute(options, seen)?.name === 'home'
}

/** @throws WECOM_CONFIG when a login could end where the next one begins */
export function checkLandings<Native>(options: ResolvedLoginOptions<Native>): void {
  const { returnTo, home, businessSetting } = options
  const landings = {
    returnTo,
    'home.returnTo': home?.returnTo,
    'businessSetting.returnTo': businessSetting?.returnTo,
  }
  for (const [name, landing] of Object.entries(landings)) {
    if (landing !== undefined && leadsBack(options, landing))
      throw invalidOption(`${name} must lead to a page that does not begin a login again`)
  }
}
