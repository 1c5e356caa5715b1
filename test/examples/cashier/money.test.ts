import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fenOf, yuan } from '../../../examples/cashier/money.js'

describe('amounts in the back office', () => {
  it.each([
    ['0.29', 29],
    ['1.1', 110],
    ['19.9', 1990],
    [' 8 ', 800],
    ['9999999999.99', 999_999_999_999],
  ])('%s yuan are exactly %s fen', (text, fen) => {
    expect(fenOf(text)).toBe(fen)
  })

  it.each(['', '.5', '1.', '1.005', '-1', '1,000', '1e3', '¥5', '１', '99999999999'])(
    '"%s" is no amount',
    (text) => {
      expect(fenOf(text)).toBeUndefined()
    },
  )

  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (fen) => {
        expect(fenOf(yuan(fen).replace(/[¥,]/g, ''))).toBe(fen)
      }),
    )
  })

  it('are shown in groups of three', () => {
    expect([0, 5, 123_456_789, -100_000].map(yuan)).toEqual(['¥0.00', '¥0.05', '¥1,234,567.89', '-¥1,000.00'])
  })
})
