/** Fen of an amount somebody typed in yuan, to the fen; `undefined` when it is no such amount. */
export function fenOf(yuan: string): number | undefined {
  const [, whole, cents = ''] = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(yuan.trim()) ?? []
  return whole === undefined ? undefined : Number(whole) * 100 + Number(cents.padEnd(2, '0'))
}

/** Fen as people read them: `¥1,234.50`. */
export function yuan(fen: number): string {
  const amount = Math.abs(fen)
  const cents = String(amount % 100).padStart(2, '0')
  const whole = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${fen < 0 ? '-' : ''}¥${whole}.${cents}`
}
