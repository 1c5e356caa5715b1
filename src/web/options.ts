import { type Clock, consoleLogger, type Logger, systemClock } from '../base/index.js'
import { invalidOption } from './invalid-option.js'
import { checkRoutes } from './route-options.js'
import type { CallbackHandler, Route } from './types.js'
import { readVerifyFiles, type VerifyFiles } from './verify-files.js'

/** Options of every adapter. */
export interface AdapterOptions {
  /** Which URLs are callbacks; the rest is passed on. Default: whatever reaches the adapter. `[]`: none. */
  routes?: readonly Route[]
  /** Largest body, bytes. Default 1 MiB. */
  limitBytes?: number
  /** How long a body may take to arrive, ms. Default 5000. */
  bodyTimeoutMs?: number
  /** Domain verification files to serve directly below the mount; WeCom looks for them at the site root. */
  verifyFiles?: VerifyFiles
  /** Where unexpected exceptions are reported. Default: one line on stderr. */
  logger?: Logger
  clock?: Clock
}

export interface ResolvedAdapterOptions {
  routes: readonly Route[]
  limitBytes: number
  bodyTimeoutMs: number
  verifyFiles: ReadonlyMap<string, string>
  logger: Logger
  clock: Clock
}

const NAMES = new Set(['routes', 'limitBytes', 'bodyTimeoutMs', 'verifyFiles', 'logger', 'clock'])
const EVERYTHING: readonly Route[] = [{}]

/** Checks handler and options once. @throws WECOM_CONFIG naming the option */
export function resolveAdapterOptions(
  handler: CallbackHandler,
  options: AdapterOptions = {},
): ResolvedAdapterOptions {
  if (typeof handler?.handle !== 'function')
    throw invalidOption('The first argument must be what createWeCom() returns')
  if (typeof options !== 'object' || options === null) throw invalidOption('The options must be an object')
  for (const name of Object.keys(options)) {
    if (!NAMES.has(name))
      throw invalidOption(`There is no option "${name}"; there are ${[...NAMES].join(', ')}`)
  }
  const { routes, limitBytes = 1024 * 1024, bodyTimeoutMs = 5_000 } = options
  if (!Number.isSafeInteger(limitBytes) || limitBytes <= 0) {
    throw invalidOption('limitBytes must be a positive whole number of bytes')
  }
  if (!Number.isFinite(bodyTimeoutMs) || bodyTimeoutMs <= 0) {
    throw invalidOption('bodyTimeoutMs must be a positive number of milliseconds')
  }
  return {
    routes: routes === undefined ? EVERYTHING : checkRoutes(routes),
    limitBytes,
    bodyTimeoutMs,
    verifyFiles: readVerifyFiles(options.verifyFiles),
    logger: options.logger ?? consoleLogger,
    clock: options.clock ?? systemClock,
  }
}
