export { adaptLogger } from './adapt-logger.js'
export { type CheckOptions, checkOptions, optionsError } from './check-options.js'
export { type Clock, sleep, systemClock, type Timer } from './clock.js'
export { closest } from './closest.js'
export { sha256Hex } from './digest.js'
export { DueTimers } from './due-timers.js'
export { consoleLogger, type Logger, silentLogger } from './logger.js'
export {
  amount,
  flag,
  func,
  group,
  listOf,
  methods,
  needed,
  type OptionProblem,
  type OptionRule,
  type OptionTable,
  oneOf,
  optionsOf,
  rule,
  text,
  whole,
} from './option-rules.js'
export { own } from './own.js'
export { randomAlphanumeric, randomHex } from './random.js'
export { SingleFlight } from './single-flight.js'
export { Turns } from './turns.js'
