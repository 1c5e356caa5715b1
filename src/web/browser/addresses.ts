import { checkReturnTo, isOrigin } from '../../addresses/index.js'
import { isWeComError } from '../../errors/index.js'
import { invalidOption } from '../invalid-option.js'
import { type CutUrl, cutUrl, isAt } from '../url.js'
import type { BrowserHandlerOptions } from './types.js'

/** Where a handler is, and where it may lead. */
export interface Addresses {
  /** Without a slash at its end. */
  publicUrl: string
  /** Whether browsers come by https. */
  secure: boolean
  path: string
  returnTo: string
  returnToOrigins: readonly string[]
}

/** @throws WECOM_CONFIG naming the option */
export function resolveAddresses(options: BrowserHandlerOptions & { publicUrl: string }): Addresses {
  const { href, secure, pathname } = publicAddress(options.publicUrl)
  const { path = pathname, returnToOrigins = [], returnTo = '/' } = options
  if (typeof path !== 'string' || !/^(\/[^?#\s]+)?$/.test(path) || path.endsWith('/')) {
    throw invalidOption('path must be empty or start with "/", and hold no query and no "/" at its end')
  }
  if (!Array.isArray(returnToOrigins) || !returnToOrigins.every(isOrigin))
    throw invalidOption('returnToOrigins must list origins such as https://shop.example.com')
  const landing = ownReturnTo('returnTo', returnTo, returnToOrigins)
  return { publicUrl: href, secure, path, returnTo: landing, returnToOrigins: [...returnToOrigins] }
}

function publicAddress(publicUrl: unknown): { href: string; pathname: string; secure: boolean } {
  const url =
    typeof publicUrl === 'string' && URL.canParse(publicUrl) && !/[?#\s\\]/.test(publicUrl)
      ? new URL(publicUrl)
      : undefined
  const secure = url?.protocol === 'https:'
  const local = url?.protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (url === undefined || !(secure || local) || url.username !== '' || url.password !== '') {
    throw invalidOption(
      'publicUrl must be an https address without query, such as https://app.example.com/login; http is for loopback hosts',
    )
  }
  const pathname = url.pathname.replace(/\/+$/, '')
  return { href: url.origin + pathname, pathname, secure }
}

/** A place to go that an option names. @throws WECOM_CONFIG */
export function ownReturnTo(name: string, returnTo: string, origins: readonly string[]): string {
  try {
    return checkReturnTo(returnTo, origins)
  } catch (error) {
    if (!isWeComError(error, 'WECOM_REQUEST')) throw error
    throw invalidOption(`${name} must be a path such as "/", or an address on one of returnToOrigins`)
  }
}

/** Which of the two routes a request is for. */
export function routeBelow(path: string, url: CutUrl): 'start' | 'return' | undefined {
  if (isAt(url, `${path}/start`)) return 'start'
  return isAt(url, `${path}/return`) ? 'return' : undefined
}

/** What a checked return address is on this site; `undefined` when it is on another one. */
export function ownPage({ publicUrl }: Addresses, returnTo: string): CutUrl | undefined {
  const here = returnTo.startsWith('/') || new URL(returnTo).origin === new URL(publicUrl).origin
  return here ? cutUrl(returnTo) : undefined
}

/** Whether a page of this site is one of the two routes, as browsers or as this server knows them. */
export function isRoute({ publicUrl, path }: Addresses, page: CutUrl): boolean {
  const publicPath = new URL(publicUrl).pathname.replace(/\/+$/, '')
  return routeBelow(path, page) !== undefined || routeBelow(publicPath, page) !== undefined
}
