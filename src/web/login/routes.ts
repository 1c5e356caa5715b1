import { invalidOption } from '../invalid-option.js'
import { hasKey } from '../route-key.js'
import { type CutUrl, cutUrl, hasParameter } from '../url.js'
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
  const { path } = url
  if (path === `${options.path}/start`) return { name: 'start' }
  if (path === `${options.path}/return`) return { name: 'return' }
  for (const name of ['home', 'businessSetting'] as const) {
    const entry = options[name]
    if (entry === undefined) continue
    const here = entry.key === undefined ? entry.path === url.path : hasKey(url, entry.path, entry.key)
    if (here) return { name, entry }
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

/** Whether a checked return address would begin another login, and so on for ever. */
export function leadsBack<Native>(options: ResolvedLoginOptions<Native>, returnTo: string): boolean {
  const here = returnTo.startsWith('/') || new URL(returnTo).origin === new URL(options.publicUrl).origin
  const name = here ? loginRoute(options, cutUrl(returnTo))?.name : undefined
  return name === 'start' || name === 'return' || name === 'home'
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
