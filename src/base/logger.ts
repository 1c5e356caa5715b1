/**
 * Where the library reports what nobody asked for. Data never holds a secret, token, ticket or code.
 *
 * Loggers that take the data first, such as pino and bunyan, do as they are.
 */
export interface Logger {
  /** What happens, for somebody who looks for a fault. */
  debug(message: string, data?: Record<string, unknown>): void
  /** What is worth knowing in operation. */
  info(message: string, data?: Record<string, unknown>): void
  /** What went wrong and is seen to. */
  warn(message: string, data?: Record<string, unknown>): void
  /** What somebody has to look at. */
  error(message: string, data?: Record<string, unknown>): void
}

const nothing = () => {}

/** Reports nothing. */
export const silentLogger: Logger = { debug: nothing, info: nothing, warn: nothing, error: nothing }

/** Writes warnings and errors to stderr as one line each. */
export const consoleLogger: Logger = {
  debug: nothing,
  info: nothing,
  warn: (message, data) => console.warn(line('warn', message, data)),
  error: (message, data) => console.error(line('error', message, data)),
}

function line(level: string, message: string, data?: Record<string, unknown>): string {
  return `[wecom-suite] ${level}: ${withData(message, data)}`
}

/** The message with its data behind, in one line. */
export function withData(message: string, data?: Record<string, unknown>): string {
  if (data === undefined) return message
  try {
    return `${message} ${JSON.stringify(data)}`
  } catch {
    return message
  }
}
