export { type Clock, sleep, systemClock, type Timer } from './clock.js'
export { consoleLogger, type Logger, silentLogger } from './logger.js'
export { randomAlphanumeric, randomHex } from './random.js'
export { SingleFlight } from './single-flight.js'
