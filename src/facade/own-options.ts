import { own } from '../base/index.js'
import { type ResolvedOptions, resolveOptions, type WeComOptions } from './options.js'

/**
 * Checks the options as they are by themselves: what is on `Object.prototype` is no option.
 * @throws WECOM_CONFIG naming the option
 */
export function resolveOwnOptions(options: WeComOptions): ResolvedOptions {
  return own(resolveOptions(ownOptions(options)))
}

/** The options with nothing behind them, their parts included. */
function ownOptions(options: WeComOptions): WeComOptions {
  // What is no object is refused where the options are checked.
  if (!isObject(options)) return options
  const copy = own(options)
  if (isObject(copy.provider)) copy.provider = own(copy.provider)
  for (const part of ['callback', 'http', 'login'] as const) {
    const given: unknown = copy[part] ?? {}
    if (isObject(given)) Object.assign(copy, { [part]: own(given) })
  }
  if (Array.isArray(copy.suites)) {
    copy.suites = copy.suites.map((suite: unknown) =>
      isObject(suite) ? own(suite) : suite,
    ) as typeof copy.suites
  }
  return copy
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
