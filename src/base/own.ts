/**
 * The options with nothing behind them: what somebody put on `Object.prototype` is no option.
 */
export function own<T extends object>(options: T): T {
  return { __proto__: null, ...options } as T
}
