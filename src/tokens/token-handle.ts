import type { Clock, Timer } from '../base/index.js'
import type { RetryRule } from '../errcodes/index.js'
import { isWeComApiError, type TokenKind, WeComError } from '../errors/index.js'
import { abortedError, type RequestOptions } from '../http/index.js'
import type { FetchedToken } from './token-record.js'
import type { TokenSource } from './token-source.js'

/** One token: how to get it, and how to say that WeCom refused it. */
export class TokenHandle {
  readonly #source: TokenSource
  readonly #key: string
  readonly #fetch: () => Promise<FetchedToken>

  constructor(source: TokenSource, key: string, fetch: () => Promise<FetchedToken>) {
    this.#source = source
    this.#key = key
    this.#fetch = fetch
  }

  /** The token, from this process, the store or WeCom, in this order. */
  get(): Promise<string> {
    return this.#source.get(this.#key, this.#fetch)
  }

  /** Drops the token if it is still the refused one. */
  invalidate(refused: string): Promise<void> {
    return this.#source.invalidate(this.#key, refused)
  }
}

/** What an errcode may ask for to say that the token of this kind is bad; a wrong secret (40001) asks for nothing. */
const REFUSALS: Record<TokenKind, readonly RetryRule[]> = {
  none: [],
  corp: ['refresh_token'],
  suite: ['refresh_suite_access_token', 'refresh_token'],
  // WeCom documents none for the provider token: both were seen.
  provider: ['refresh_token', 'refresh_suite_access_token'],
}

/** How long a call may wait for its token. Default: as long as it takes. */
export interface TokenWait extends Pick<RequestOptions, 'signal' | 'timeoutMs'> {
  clock: Clock
}

/**
 * Calls with the token; when WeCom refuses it, gets another one and calls once more.
 * @throws `WECOM_TIMEOUT`, `WECOM_ABORTED`: the wait for the token was longer than the call may take, or was ended
 */
export async function withToken<T>(
  handle: TokenHandle,
  kind: TokenKind,
  call: (value: string) => Promise<T>,
  wait?: TokenWait,
): Promise<T> {
  const value = await tokenIn(handle, kind, wait)
  try {
    return await call(value)
  } catch (error) {
    if (!isWeComApiError(error) || !REFUSALS[kind].includes(error.retry)) throw error
    await handle.invalidate(value)
    return call(await tokenIn(handle, kind, wait))
  }
}

/** What is being fetched is fetched on when this is no longer waited for: others wait for it too. */
function tokenIn(handle: TokenHandle, kind: TokenKind, wait: TokenWait | undefined): Promise<string> {
  if (wait === undefined) return handle.get()
  const { clock, signal, timeoutMs } = wait
  if (signal === undefined && timeoutMs === undefined) return handle.get()
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(abortedError(signal))
    let timer: Timer | undefined
    const onAbort = () => signal && end(() => reject(abortedError(signal)))
    const onTimeout = () => end(() => reject(lateToken(kind, timeoutMs)))
    const end = (settle: () => void) => {
      timer?.cancel()
      signal?.removeEventListener('abort', onAbort)
      settle()
    }
    if (timeoutMs !== undefined && timeoutMs > 0)
      timer = clock.timer(timeoutMs, onTimeout, { keepAlive: true })
    signal?.addEventListener('abort', onAbort, { once: true })
    handle.get().then(
      (value) => end(() => resolve(value)),
      (error: unknown) => end(() => reject(error)),
    )
  })
}

function lateToken(kind: TokenKind, timeoutMs: number | undefined): WeComError {
  return new WeComError('WECOM_TIMEOUT', `no ${kind} token within ${timeoutMs} ms, so the call was not made`)
}
