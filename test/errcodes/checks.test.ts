import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookUpErrcode } from '../../src/errcodes/index.js'
import { ERRCODES } from '../../src/errcodes/table.js'

const ROWS = Object.entries(ERRCODES).map(([code, row]) => ({ code: Number(code), ...row }))
const SOURCE = readFileSync(new URL('../../src/errcodes/table.ts', import.meta.url), 'utf8')

describe('what an errcode says to do', () => {
  it('is there for every one that is listed, as a sentence of its own', () => {
    const poor = ROWS.filter(({ meaning, check }) => {
      const words = check.split(/\s+/).length
      return words < 3 || words > 90 || !/[.:]$/.test(check) || check === meaning
    })
    expect(poor).toEqual([])
  })

  it('is no text shared by a whole class', () => {
    const shared = new Map<string, number[]>()
    for (const { code, check } of ROWS) shared.set(check, [...(shared.get(check) ?? []), code])
    expect([...shared.values()].filter((codes) => codes.length > 2)).toEqual([])
  })

  it('needs no other document', () => {
    const lost = ROWS.filter(({ check }) => /§|\.md\b|the section|as above|TODO/i.test(check))
    expect(lost).toEqual([])
  })

  it('stands once for each code, under a name of its own', () => {
    const written = SOURCE.match(/^ {2}'?-?\d+'?: \{$/gm) ?? []
    expect(written).toHaveLength(ROWS.length)
    expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length)
  })

  it('leads to WeCom’s own page for any that is not listed', () => {
    const listed = new Set<number>(ROWS.map(({ code }) => code))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_000 }), (code) => {
        const { check, retry } = lookUpErrcode(code)
        if (listed.has(code)) return
        expect(check).toContain(`devtool/query?e=${code}`)
        expect(retry).toBe('no')
      }),
    )
  })

  it.each([
    [42028, 'card_action'],
    [40084, 'newest'],
    [60003, 'department/simplelist'],
    [84164, 'devtool'],
    [701071, 'Order licences'],
    [850123, 'e=850123'],
  ])('is to the point: %i', (code, text) => {
    expect(lookUpErrcode(code).check).toContain(text)
  })
})
