import {
  adaptLogger,
  amount,
  type Clock,
  checkOptions,
  consoleLogger,
  func,
  type Logger,
  methods,
  type OptionTable,
  oneOf,
  systemClock,
  whole,
} from '../base/index.js'
import { invalidOption } from './invalid-option.js'
import { routeList } from './route-options.js'
import type { CallbackHandler, Route, WaitUntil } from './types.js'
import { readVerifyFiles, type VerifyFiles, verifyFileList } from './verify-files.js'

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
  /**
   * For hosts that stop a process once it has answered, such as edge and serverless functions: given the promise of the
   * work that goes on behind the answer, it keeps the process alive. Default: none.
   */
  waitUntil?: WaitUntil
  /**
   * For hosts of that kind without `waitUntil`: `work` answers when handlers have ended, or after 4 s, since WeCom waits
   * 5. Default `store`: as soon as the event cannot be lost, which only then is as fast as it should be.
   */
  answerAfter?: 'store' | 'work'
  /** Where unexpected exceptions are reported. Default: one line on stderr. */
  logger?: Logger
  clock?: Clock
}

export interface ResolvedAdapterOptions {
  routes: readonly Route[]
  limitBytes: number
  bodyTimeoutMs: number
  verifyFiles: ReadonlyMap<string, string>
  waitUntil: WaitUntil | undefined
  answerAfter: 'store' | 'work'
  logger: Logger
  clock: Clock
}

/** Every option there is. */
const OPTIONS: OptionTable = {
  routes: routeList,
  limitBytes: whole(1),
  bodyTimeoutMs: amount('milliseconds'),
  verifyFiles: verifyFileList,
  waitUntil: func,
  answerAfter: oneOf('store', 'work'),
  logger: methods(['debug', 'info', 'warn', 'error']),
  clock: methods(['now', 'timer']),
}
const EVERYTHING: readonly Route[] = [{}]

/** Checks handler and options once. @throws WECOM_CONFIG naming every option that is wrong */
export function resolveAdapterOptions(
  handler: CallbackHandler,
  given: AdapterOptions = {},
): ResolvedAdapterOptions {
  if (typeof handler?.handle !== 'function')
    throw invalidOption('The first argument must be what createWeCom() returns')
  const options = checkOptions<AdapterOptions>(given, OPTIONS, {
    of: 'The adapter',
    reason: 'adapter_options',
  })
  const { routes = EVERYTHING, limitBytes = 1024 * 1024, bodyTimeoutMs = 5_000, verifyFiles } = options
  return {
    routes,
    limitBytes,
    bodyTimeoutMs,
    verifyFiles: readVerifyFiles(verifyFiles),
    waitUntil: options.waitUntil,
    answerAfter: options.answerAfter ?? 'store',
    logger: adaptLogger(options.logger ?? consoleLogger),
    clock: options.clock ?? systemClock,
  }
}
