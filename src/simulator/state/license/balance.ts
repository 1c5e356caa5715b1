import { Refusal } from '../refusal.js'

/** The provider's prepaid account, in fen. It is opened by the first top-up. */
export class Balance {
  #fen: number | undefined

  /** @throws Refusal 90432 while the account is not opened */
  get fen(): number {
    if (this.#fen === undefined) throw new Refusal(90432)
    return this.#fen
  }

  get isOpen(): boolean {
    return this.#fen !== undefined
  }

  topUp(fen: number): void {
    this.#fen = (this.#fen ?? 0) + fen
  }

  /** @returns the errcode when the amount cannot be taken */
  take(fen: number): number | undefined {
    if (this.#fen === undefined) return 90432
    if (this.#fen < fen) return 90433
    this.#fen -= fen
    return undefined
  }
}
