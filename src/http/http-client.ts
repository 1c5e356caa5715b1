import { type Clock, type Logger, own, silentLogger, sleep, systemClock } from '../base/index.js'
import { WeComError } from '../errors/index.js'
import { readAnswer } from './answer.js'
import { axiosTransport } from './axios-transport.js'
import { checkResponse } from './check-response.js'
import { abortedError, withDeadline } from './deadline.js'
import type { HttpHooks } from './hooks.js'
import { named } from './named.js'
import { Observer } from './observer.js'
import { withOutcome } from './outcome.js'
import { bodyToAwait, checkBaseUrl, type PreparedCall, prepareCall } from './prepare.js'
import { isReset, MAX_RETRIES, retryDelayMs } from './retry.js'
import { ServerClock } from './server-clock.js'
import type { StoppableRequest, Transport } from './transport.js'
import type { ApiCall, RequestOptions } from './types.js'

/** Settings of {@link HttpClient}. */
export interface HttpClientOptions {
  /** Default: `https://qyapi.weixin.qq.com`. */
  baseUrl?: string | undefined
  /** Longest wait for one try, in ms. Default: 10,000. */
  timeoutMs?: number | undefined
  /** Longest duration of a call with all its tries and waits, in ms. Default: 30,000. */
  budgetMs?: number | undefined
  /** Most repeats of a call that is safe to repeat, 0 to 2. Default: 2. */
  retries?: number | undefined
  /** Largest JSON answer, in bytes as they are after unpacking. Default: 16 MiB. */
  maxAnswerBytes?: number | undefined
  /** Largest answer of a call that may bring a file, in bytes. Default: 256 MiB. */
  maxFileBytes?: number | undefined
  /** Default: {@link axiosTransport}. */
  transport?: Transport | undefined
  clock?: Clock | undefined
  hooks?: HttpHooks | undefined
  logger?: Logger | undefined
  /** Source of the jitter, in [0, 1). Default: `Math.random`. */
  random?: (() => number) | undefined
}

type Outcome = { value: unknown; error?: undefined } | { error: WeComError; status?: number }

/** Calls WeCom's API: writes the request, reads the answer by its errcode, repeats what may be repeated. */
export class HttpClient {
  readonly baseUrl: string
  /** What the answers tell about the clock of this machine. */
  readonly serverClock: ServerClock
  readonly #timeoutMs: number
  readonly #budgetMs: number
  readonly #retries: number
  readonly #maxAnswerBytes: number
  readonly #maxFileBytes: number
  readonly #transport: Transport
  readonly #clock: Clock
  readonly #observer: Observer
  readonly #random: () => number

  /** @throws `WECOM_CONFIG` for a setting out of range */
  constructor(given: HttpClientOptions = {}) {
    const options = own(given)
    this.baseUrl = checkBaseUrl(options.baseUrl ?? 'https://qyapi.weixin.qq.com')
    this.#timeoutMs = checkMs('timeoutMs', options.timeoutMs ?? 10_000)
    this.#budgetMs = checkMs('budgetMs', options.budgetMs ?? 30_000)
    this.#retries = checkRetries(options.retries ?? MAX_RETRIES)
    this.#maxAnswerBytes = checkBytes('maxAnswerBytes', options.maxAnswerBytes ?? 16 * MIB)
    this.#maxFileBytes = checkBytes('maxFileBytes', options.maxFileBytes ?? 256 * MIB)
    this.#transport = options.transport ?? axiosTransport()
    this.#clock = options.clock ?? systemClock
    const logger = options.logger ?? silentLogger
    this.serverClock = new ServerClock(logger)
    this.#observer = new Observer(options.hooks ?? {}, logger)
    this.#random = options.random ?? Math.random
  }

  /**
   * Makes one call and resolves to the answer as it is on the wire, unknown fields included.
   * @throws `WECOM_API` for an errcode, `WECOM_HTTP` when there is no usable answer, `WECOM_TIMEOUT`,
   * `WECOM_ABORTED`, `WECOM_CONFIG` when the call cannot be written
   */
  async call<T = unknown>(request: ApiCall, requestOptions: RequestOptions = {}): Promise<T> {
    const spec = own(request)
    const options = own(requestOptions)
    const awaited = bodyToAwait(spec)
    let call = prepareCall(this.baseUrl, spec, awaited && (await awaited))
    const timeoutMs =
      options.timeoutMs === undefined ? this.#timeoutMs : checkMs('timeoutMs', options.timeoutMs)
    const startedAt = this.#clock.now()
    const endsAt = startedAt + Math.max(this.#budgetMs, timeoutMs)
    const repeats = call.safeToRepeat && options.retry !== false ? this.#retries : 0
    // Aborted before it began, the call has certainly not taken effect.
    const findOut = options.signal?.aborted === true ? undefined : spec.findOut
    let resetBefore = false
    for (let attempt = 1; ; attempt++) {
      const left = Math.max(1, endsAt - this.#clock.now())
      let outcome = await this.#try(call, attempt, Math.min(timeoutMs, left), options.signal)
      if (outcome.error === undefined) return outcome.value as T
      const delayMs =
        attempt > repeats ? undefined : retryDelayMs({ ...outcome, attempt, resetBefore }, this.#random)
      if (delayMs !== undefined && this.#clock.now() + delayMs < endsAt) {
        resetBefore ||= isReset(outcome.error)
        this.#observer.retry(call, { attempt, delayMs }, outcome.error)
        const aborted = await this.#wait(call, delayMs, options.signal)
        if (aborted === undefined) {
          if (spec.freshBody !== undefined) call = prepareCall(this.baseUrl, spec)
          continue
        }
        outcome = { error: aborted }
      }
      const { error: failure, ...facts } = outcome
      const error = findOut === undefined ? failure : withOutcome(failure, findOut)
      this.#observer.error(call, error, { ...facts, attempt, durationMs: this.#clock.now() - startedAt })
      throw error
    }
  }

  async #try(
    call: PreparedCall,
    attempt: number,
    timeoutMs: number,
    signal: AbortSignal | undefined,
  ): Promise<Outcome> {
    const startedAt = this.#clock.now()
    const maxBytes = call.request.responseType === 'binary' ? this.#maxFileBytes : this.#maxAnswerBytes
    try {
      const response = await withDeadline({ clock: this.#clock, timeoutMs, signal }, async (stop) => {
        this.#observer.request(call, attempt)
        const request: StoppableRequest = {
          timeoutMs,
          maxBytes,
          headers: { ...call.headers },
          ...call.request,
          stop,
          get signal() {
            return stop.signal
          },
        }
        return checkResponse(await this.#transport(request), maxBytes)
      })
      this.serverClock.observe(response.headers, startedAt, this.#clock.now())
      const { status } = response
      const { value, error, errcode, warning } = readAnswer(call, response)
      const durationMs = this.#clock.now() - startedAt
      const facts = { attempt, status, errcode, durationMs }
      this.#observer.response(call, warning === undefined ? facts : { ...facts, warning })
      return error === undefined ? { value } : { error, status }
    } catch (thrown) {
      const error = named(call, thrown)
      this.#observer.noAnswer(call, error, { attempt, durationMs: this.#clock.now() - startedAt })
      return { error }
    }
  }

  async #wait(
    call: PreparedCall,
    delayMs: number,
    signal: AbortSignal | undefined,
  ): Promise<WeComError | undefined> {
    try {
      if (delayMs > 0) await sleep(this.#clock, delayMs, signal)
      return undefined
    } catch (error) {
      return named(call, signal === undefined ? error : abortedError(signal))
    }
  }
}

const MIB = 1024 * 1024

function checkBytes(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value
  throw new WeComError('WECOM_CONFIG', `${name} must be a whole number of bytes above 0`)
}

function checkMs(name: string, value: number): number {
  if (Number.isFinite(value) && value > 0) return value
  throw new WeComError('WECOM_CONFIG', `${name} must be a number of milliseconds above 0`)
}

function checkRetries(value: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= MAX_RETRIES) return value
  throw new WeComError('WECOM_CONFIG', `retries must be 0 to ${MAX_RETRIES}`)
}
