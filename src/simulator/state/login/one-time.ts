import type { Clock } from '../../../base/index.js'
import { newId } from '../../ids.js'

/** Codes of one kind: each stands for something, works once, and only until its time is over. */
export class OneTimeVault<T> {
  readonly #clock: Clock
  readonly #lifeMs: number
  readonly #byValue = new Map<string, { content: T; expiresAt: number }>()

  constructor(clock: Clock, lifeMs: number) {
    this.#clock = clock
    this.#lifeMs = lifeMs
  }

  issue(content: T): string {
    const now = this.#clock.now()
    for (const [value, { expiresAt }] of this.#byValue) if (expiresAt <= now) this.#byValue.delete(value)
    const value = newId.loginCode()
    this.#byValue.set(value, { content, expiresAt: now + this.#lifeMs })
    return value
  }

  /** Takes a code out. One that does not fit whoever asks stays for whom it is meant. */
  take(value: string, fits: (content: T) => boolean): T | undefined {
    const record = this.#byValue.get(value)
    if (record === undefined || !fits(record.content)) return undefined
    this.#byValue.delete(value)
    return record.expiresAt > this.#clock.now() ? record.content : undefined
  }
}
