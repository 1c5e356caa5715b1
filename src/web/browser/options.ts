import { adaptLogger, consoleLogger, type Logger } from '../../base/index.js'
import { invalidOption } from '../invalid-option.js'

/** What there is to check about the options of a handler for browsers, by the names of the options. */
export interface OptionRules {
  /** All there are. */
  names: readonly string[]
  functions: readonly string[]
  choices: Readonly<Record<string, readonly string[]>>
}

/**
 * Checks what can be checked without knowing what a handler is for.
 * @param states what the application is known by: the part of it that hands out states
 * @throws WECOM_CONFIG naming the option
 */
export function checkBrowserOptions(
  states: { consume?: unknown } | undefined,
  given: unknown,
  { names, functions, choices }: OptionRules,
): void {
  if (typeof states?.consume !== 'function')
    throw invalidOption('The first argument must be what createWeCom() returns')
  if (typeof given !== 'object' || given === null) throw invalidOption('The options must be an object')
  const options = given as Record<string, unknown>
  for (const name of Object.keys(options)) {
    if (!names.includes(name))
      throw invalidOption(`There is no option "${name}"; there are ${names.join(', ')}`)
  }
  for (const [name, values] of Object.entries(choices)) {
    if (options[name] !== undefined && !values.includes(options[name] as string))
      throw invalidOption(`${name} must be one of ${values.join(', ')}`)
  }
  for (const name of functions) {
    if (options[name] !== undefined && typeof options[name] !== 'function')
      throw invalidOption(`${name} must be a function`)
  }
}

/** Where a handler reports failures. */
export function loggerOf({ logger }: { logger?: Logger }): Logger {
  return adaptLogger(logger ?? consoleLogger)
}
