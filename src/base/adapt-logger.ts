import { consoleLogger, type Logger, silentLogger, withData } from './logger.js'

/** How a logger is called. */
type Form =
  /** `(message, data)`, and shows both. */
  | 'message-first'
  /** `(data, message)`, and drops whatever comes after a message: pino and its like. */
  | 'data-first'
  /** Nobody knows. The message then says everything, for the data may be dropped. */
  | 'unknown'

type Level = keyof Logger
type Tell = (...args: unknown[]) => unknown

const LEVELS: readonly Level[] = ['debug', 'info', 'warn', 'error']

/**
 * A logger as the library calls it, over one in any form. It never throws and leaves no rejection behind: a log that is
 * full must not cost a callback.
 */
export function adaptLogger(logger: Logger): Logger {
  if (logger === consoleLogger || logger === silentLogger) return logger
  const form = formOf(logger)
  const adapted = { ...silentLogger }
  for (const level of LEVELS) {
    if (logger[level] === silentLogger[level]) continue
    adapted[level] = (message, data) => {
      try {
        const tell = logger[level] as Tell
        settle(tell.apply(logger, argumentsOf(form, message, data)))
      } catch {
        // There is nowhere to say it.
      }
    }
  }
  return adapted
}

function argumentsOf(form: Form, message: string, data: Record<string, unknown> | undefined): unknown[] {
  if (data === undefined) return [message]
  if (form === 'data-first') return [data, message]
  return [form === 'unknown' ? withData(message, data) : message, data]
}

function formOf(logger: object): Form {
  if (logger === console) return 'message-first'
  if (isPino(logger) || isBunyan(logger)) return 'data-first'
  // PinoLogger of nestjs-pino has a pino inside.
  const { logger: inner } = logger as { logger?: unknown }
  if (typeof inner === 'object' && inner !== null && isPino(inner)) return 'data-first'
  return isWinston(logger) ? 'message-first' : 'unknown'
}

function isPino(logger: object): boolean {
  const { bindings, child, level } = logger as Record<string, unknown>
  return typeof bindings === 'function' && typeof child === 'function' && typeof level === 'string'
}

function isBunyan(logger: object): boolean {
  const { addStream, child, fields } = logger as Record<string, unknown>
  return typeof addStream === 'function' && typeof child === 'function' && typeof fields === 'object'
}

function isWinston(logger: object): boolean {
  const { child, configure, transports } = logger as Record<string, unknown>
  return typeof child === 'function' && typeof configure === 'function' && transports !== undefined
}

/** A logger that is asynchronous may reject later. */
function settle(told: unknown): void {
  if (typeof told !== 'object' || told === null) return
  const { then } = told as { then?: unknown }
  if (typeof then === 'function') (then as Tell).call(told, ignore, ignore)
}

function ignore(): void {}
