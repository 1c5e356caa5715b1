import { own } from '../base/index.js'
import type { WeComOptions } from './options.js'

/** The options with nothing behind them, their parts included: what is on `Object.prototype` is no option. */
export function ownOptions(options: WeComOptions): WeComOptions {
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
