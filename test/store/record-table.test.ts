import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Entry, RecordTable } from '../../src/store/file/record-table.js'

const texts = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'é', '企业', '\ud800', 'x'.repeat(600), 'y'.repeat(1200), '字'.repeat(600)),
  fc.string({ maxLength: 12, unit: 'binary' }),
)

const steps = fc.array(
  fc.record({
    key: fc.oneof(fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k\u00e9', 'k企'), texts),
    value: fc.option(texts, { nil: undefined }),
    expiresAt: fc.option(fc.constantFrom(0, 1.5, 1_700_000_000_000, -1), { nil: undefined }),
  }),
  { maxLength: 400 },
)

describe('a table of records', () => {
  it('is a map, whatever is put in and taken out', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const table = new RecordTable()
        const map = new Map<string, Entry>()
        for (const [i, { key, value, expiresAt }] of all.entries()) {
          if (value === undefined) expect(table.delete(key)).toBe(map.delete(key))
          else {
            const entry = { value, expiresAt, version: `v${i}`, size: i }
            table.set(key, entry)
            map.set(key, entry)
          }
          expect(table.get(key)).toEqual(map.get(key))
          expect(table.version(key)).toBe(map.get(key)?.version)
        }
        expect(table.size).toBe(map.size)
        expect(new Map(table)).toEqual(map)
        const live = [...map].filter(([, { expiresAt }]) => expiresAt === undefined || expiresAt > 1)
        expect(table.liveSize(1)).toBe(live.reduce((sum, [, { size }]) => sum + size, 0))
        expect([...table.liveKeys(1)].sort()).toEqual(live.map(([key]) => key).sort())
      }),
      { numRuns: 150 },
    )
  })

  it('takes no more room for a million changes than for what is left of them', () => {
    const table = new RecordTable()
    const entry = (i: number): Entry => ({ value: `value ${i}`, expiresAt: i, version: `v${i}`, size: 100 })
    for (let i = 0; i < 5_000; i++) table.set(`lasting/${i}`, entry(i))
    for (let i = 0; i < 1_000_000; i++) {
      table.set(`lease/${i % 50}`, entry(i))
      if (i % 3 === 0) table.delete(`lease/${(i * 7) % 50}`)
    }
    expect(table.get('lasting/4999')).toEqual(entry(4_999))
    expect(table.reserved).toBeLessThan(3 * 1024 * 1024)
  })

  it('keeps 100,000 markers of handled events in 133 bytes each', () => {
    const table = new RecordTable()
    for (let i = 0; i < 100_000; i++) {
      const id = `${i}`.padStart(64, 'f')
      table.set(`inbox/seen/${id}`, {
        value: '1',
        expiresAt: 1_700_000_000_000 + i,
        version: `abcdefgh${i}`,
        size: 180,
      })
    }
    expect(table.size).toBe(100_000)
    expect(table.reserved / 100_000).toBeLessThan(133)
    for (let i = 0; i < 100_000; i += 997) {
      expect(table.get(`inbox/seen/${`${i}`.padStart(64, 'f')}`)?.expiresAt).toBe(1_700_000_000_000 + i)
    }
  })
})
