import { channel } from 'node:diagnostics_channel'
import { type Logger, silentLogger } from '../base/index.js'
import { isWeComApiError, redact, type WeComError } from '../errors/index.js'
import type { CallErrorEvent, CallResponseEvent, CallRetryEvent, HttpHooks } from './hooks.js'
import type { PreparedCall } from './prepare.js'

/** Tells hooks, diagnostics channels and the log what happens. Nothing it calls can break a call. */
export class Observer {
  readonly #hooks: HttpHooks
  readonly #logger: Logger
  readonly #requests = channel('wecom-suite:request')
  readonly #responses = channel('wecom-suite:response')
  readonly #retries = channel('wecom-suite:retry')
  readonly #errors = channel('wecom-suite:error')

  constructor(hooks: HttpHooks, logger: Logger) {
    this.#hooks = hooks
    this.#logger = logger
  }

  request(call: PreparedCall, attempt: number): void {
    if (this.#hooks.onRequest === undefined && !this.#requests.hasSubscribers) return
    const { query = {}, body } = call.spec
    const event = { ...call.facts, attempt, query: redact(query), body: redact(body) }
    this.#run('onRequest', () => this.#hooks.onRequest?.(event))
    this.#requests.publish(event)
  }

  response(call: PreparedCall, facts: Omit<CallResponseEvent, keyof PreparedCall['facts']>): void {
    const { onResponse } = this.#hooks
    const { warning: _, ...line } = facts
    this.#debug(call, line)
    if (facts.warning === undefined && onResponse === undefined && !this.#responses.hasSubscribers) return
    const event: CallResponseEvent = { ...call.facts, ...facts }
    if (facts.warning !== undefined) this.#log('warn', 'WeCom warns about a call', { ...event })
    this.#run('onResponse', () => onResponse?.(event))
    this.#responses.publish(event)
  }

  /** A try that brought no answer. */
  noAnswer(call: PreparedCall, error: WeComError, facts: { attempt: number; durationMs: number }): void {
    this.#debug(call, {
      ...facts,
      code: error.code,
      ...(error.reason !== undefined && { reason: error.reason }),
    })
  }

  retry(
    call: PreparedCall,
    facts: Omit<CallRetryEvent, keyof PreparedCall['facts'] | 'reason'>,
    error: WeComError,
  ) {
    const { onRetry } = this.#hooks
    if (onRetry === undefined && !this.#retries.hasSubscribers) return
    const reason = isWeComApiError(error) ? error.errcode : (error.reason ?? error.code)
    const event: CallRetryEvent = { ...call.facts, ...facts, reason }
    this.#run('onRetry', () => onRetry?.(event))
    this.#retries.publish(event)
  }

  error(
    call: PreparedCall,
    error: WeComError,
    facts: { attempt: number; durationMs: number; status?: number },
  ): void {
    const event: CallErrorEvent = { ...call.facts, ...facts, code: error.code, error }
    if (error.reason !== undefined) event.reason = error.reason
    if (isWeComApiError(error)) event.errcode = error.errcode
    this.#run('onError', () => this.#hooks.onError?.(event))
    this.#errors.publish(event)
  }

  #debug(call: PreparedCall, facts: object): void {
    if (this.#logger !== silentLogger) this.#log('debug', 'WeCom call', { ...call.facts, ...facts })
  }

  #log(level: 'debug' | 'warn', message: string, data?: Record<string, unknown>): void {
    try {
      this.#logger[level](message, data)
    } catch {
      // There is nowhere left to say so.
    }
  }

  #run(name: string, hook: () => unknown): void {
    const complain = () => this.#log('warn', `the ${name} hook threw`)
    try {
      // An async function fits the type of a hook as well.
      const result = hook()
      if (result instanceof Promise) result.catch(complain)
    } catch {
      complain()
    }
  }
}
