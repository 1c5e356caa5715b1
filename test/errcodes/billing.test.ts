import { describe, expect, it } from 'vitest'
import { lookUpErrcode } from '../../src/errcodes/index.js'

/** Errcodes of the cashier and of edition orders: when the same request may be sent again, and what to do else. */
const NEEDS_A_HINT = [
  84081, 84082, 84097, 84106, 84107, 84108, 84087, 84088, 84089, 84103, 84104, 84105, 84112, 84130, 90300,
  90302, 90303, 90304, 90306, 90309, 90310, 90311, 90314, 90317, 90318, 90319, 90322, 90348, 90352, 50100,
]
const PLAIN = [
  84077, 84078, 84079, 84080, 84085, 84086, 84091, 84092, 84093, 84094, 84095, 84096, 84098, 84099, 84100,
  84101, 84102, 84109, 84110, 84111, 84113, 84114, 84115, 84116, 84117, 84118, 84119, 84120, 84121, 84122,
  84123, 84124, 84125, 84126, 84129, 90305, 90323, 90324, 90344, 90345, 90351, 90356, 90357,
]

describe('errcodes about money', () => {
  it.each([...NEEDS_A_HINT, ...PLAIN])('%i is known for what it is', (code) => {
    const known = lookUpErrcode(code)
    expect(known.meaning).not.toBe('not listed')
    expect(['order', 'crypto', 'bad_parameter']).toContain(known.class)
    // The order centre alone asks to be tried again as it is.
    expect(known.retry).toBe(code === 90304 ? 'backoff' : 'no')
  })

  it.each(NEEDS_A_HINT)('%i says what to do', (code) => {
    expect(lookUpErrcode(code).check).toBeDefined()
  })

  it.each([
    [90318, 'repeats requests'],
    [90319, 'clock'],
    [90348, 'provider.cashierSecret'],
  ])('%i leads to its cause', (code, text) => {
    expect(lookUpErrcode(code).check).toContain(text)
  })
})
