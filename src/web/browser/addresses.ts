import { checkReturnTo } from '../../addresses/index.js'
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

/** From options that are checked already. @throws WECOM_CONFIG when `returnTo` leads where it must not */
export function resolveAddresses(options: BrowserHandlerOptions & { publicUrl: string }): Addresses {
  const url = new URL(options.publicUrl)
  const pathname = url.pathname.replace(/\/+$/, '')
  const { path = pathname, returnToOrigins = [], returnTo = '/' } = options
  const landing = ownReturnTo('returnTo', returnTo, returnToOrigins)
  const [publicUrl, secure] = [url.origin + pathname, url.protocol === 'https:']
  return { publicUrl, secure, path, returnTo: landing, returnToOrigins: [...returnToOrigins] }
}

/** Whether people's browsers can be told to come here, and nobody can listen on the way. */
export function isPublicAddress(address: unknown): boolean {
  if (typeof address !== 'string' || !URL.canParse(address) || /[?#\s\\]/.test(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  const local = protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  return (protocol === 'https:' || local) && username === '' && password === ''
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
