import { adaptLogger, consoleLogger, type Logger } from '../../base/index.js'
import { isWeComError } from '../../errors/index.js'
import { checkReturnTo } from '../../login/index.js'
import { invalidOption } from '../invalid-option.js'
import { isRouteKey } from '../route-key.js'
import type { LoginEntry, LoginHandlerOptions, LoginProvider } from './types.js'

/** Options as the handler uses them. */
export interface ResolvedLoginOptions<Native> extends LoginHandlerOptions<Native> {
  /** Without a slash at its end. */
  publicUrl: string
  secure: boolean
  path: string
  returnTo: string
  returnToOrigins: readonly string[]
  logger: Logger
}

const NAMES: ReadonlySet<string> = new Set<keyof LoginHandlerOptions<object>>([
  'publicUrl',
  'path',
  'onLogin',
  'onError',
  'suiteId',
  'browserLogin',
  'scope',
  'lang',
  'returnTo',
  'returnToOrigins',
  'home',
  'businessSetting',
  'logger',
])
const CHOICES = {
  browserLogin: ['web', 'qr'],
  scope: ['base', 'userinfo', 'privateinfo'],
  lang: ['zh', 'en'],
} as const

/** Checks everything once. @throws WECOM_CONFIG naming the option */
export function resolveLoginOptions<Native>(
  wecom: LoginProvider,
  options: LoginHandlerOptions<Native>,
): ResolvedLoginOptions<Native> {
  if (typeof wecom?.login?.states?.consume !== 'function')
    throw invalidOption('The first argument must be what createWeCom() returns')
  if (typeof options !== 'object' || options === null) throw invalidOption('The options must be an object')
  for (const name of Object.keys(options)) {
    if (!NAMES.has(name))
      throw invalidOption(`There is no option "${name}"; there are ${[...NAMES].join(', ')}`)
  }
  for (const [name, values] of Object.entries(CHOICES)) {
    const given = options[name as keyof typeof CHOICES]
    if (given !== undefined && !(values as readonly string[]).includes(given))
      throw invalidOption(`${name} must be one of ${values.join(', ')}`)
  }
  if (typeof options.onLogin !== 'function') throw invalidOption('onLogin must be a function')
  if (options.onError !== undefined && typeof options.onError !== 'function')
    throw invalidOption('onError must be a function')
  const { href, secure, pathname } = publicAddress(options.publicUrl)
  const { path = pathname, returnToOrigins = [], returnTo = '/' } = options
  if (typeof path !== 'string' || !/^(\/[^?#\s]+)?$/.test(path) || path.endsWith('/')) {
    throw invalidOption('path must be empty or start with "/", and hold no query and no "/" at its end')
  }
  if (!Array.isArray(returnToOrigins) || !returnToOrigins.every(isOrigin))
    throw invalidOption('returnToOrigins must list origins such as https://shop.example.com')
  for (const suiteId of [options.suiteId, options.home?.suiteId, options.businessSetting?.suiteId]) {
    if (suiteId !== undefined) wecom.login.app(suiteId)
  }
  checkEntry('home', options.home, returnToOrigins)
  checkEntry('businessSetting', options.businessSetting, returnToOrigins)
  return {
    ...options,
    publicUrl: href,
    secure,
    path,
    returnTo: ownReturnTo('returnTo', returnTo, returnToOrigins),
    returnToOrigins,
    logger: adaptLogger(options.logger ?? consoleLogger),
  }
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

function isOrigin(text: unknown): boolean {
  return (
    typeof text === 'string' &&
    /^https?:\/\//.test(text) &&
    URL.canParse(text) &&
    new URL(text).origin === text
  )
}

function checkEntry(name: string, entry: LoginEntry | undefined, origins: readonly string[]): void {
  if (entry === undefined) return
  const { path, key, returnTo } = entry
  if (typeof path !== 'string' || !/^\/[^?#\s]*$/.test(path))
    throw invalidOption(`${name}.path must start with "/" and hold no query`)
  if (key !== undefined && !isRouteKey(key))
    throw invalidOption(
      `${name}.key must be what names a PHP route, such as "corp/qywx_come" or "s=/corp/qywx_come"`,
    )
  if (returnTo !== undefined) ownReturnTo(`${name}.returnTo`, returnTo, origins)
}

function ownReturnTo(name: string, returnTo: string, origins: readonly string[]): string {
  try {
    return checkReturnTo(returnTo, origins)
  } catch (error) {
    if (!isWeComError(error, 'WECOM_REQUEST')) throw error
    throw invalidOption(`${name} must be a path such as "/", or an address on one of returnToOrigins`)
  }
}
