import { isWeComApiError, type TokenKind } from '../errors/index.js'
import type { FetchedToken, TokenSource } from './token-source.js'

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

  /** Drops the token, whatever it is. */
  forget(): Promise<void> {
    return this.#source.forget(this.#key)
  }
}

/** The errcodes that say "this token is bad", per kind; 40001 is a wrong secret and never among them. */
const REFUSALS: Record<TokenKind, ReadonlySet<number>> = {
  none: new Set(),
  corp: new Set([40014, 42001]),
  suite: new Set([40082, 42009, 40014, 42001]),
  // WeCom documents none for the provider token: all four were seen.
  provider: new Set([40014, 42001, 40082, 42009]),
}

/** Calls with the token; when WeCom refuses it, gets another one and calls once more. */
export async function withToken<T>(
  handle: TokenHandle,
  kind: TokenKind,
  call: (value: string) => Promise<T>,
): Promise<T> {
  const value = await handle.get()
  try {
    return await call(value)
  } catch (error) {
    if (!isWeComApiError(error) || !REFUSALS[kind].has(error.errcode)) throw error
    await handle.invalidate(value)
    return call(await handle.get())
  }
}
