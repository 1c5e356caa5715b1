import { describe, expect, it } from 'vitest'
import { hasRole, lookUpErrcode } from '../../src/errcodes/index.js'
import { ERRCODES } from '../../src/errcodes/table.js'

type Row = (typeof ERRCODES)[number]

function codesWith(test: (row: Row) => boolean): number[] {
  return Object.entries(ERRCODES)
    .filter(([, row]) => test(row))
    .map(([code]) => Number(code))
    .sort((a, b) => a - b)
}

describe('what the library does about an errcode', () => {
  it('is to get another token for those that say that it is bad, and for no wrong secret', () => {
    expect(codesWith(({ retry }) => retry === 'refresh_token')).toEqual([40014, 42001])
    expect(codesWith(({ retry }) => retry === 'refresh_suite_access_token')).toEqual([40082, 42009])
    expect(codesWith(({ retry }) => retry === 'wait_suite_ticket')).toEqual([40085])
    expect(lookUpErrcode(40001).retry).toBe('no')
  })

  it('is nothing where a person has to start again', () => {
    for (const code of [40029, 40077, 40078, 40093, 42003, 42007, 42012, 42022, 84014, 84015, 90307])
      expect(lookUpErrcode(code).retry).toBe('no')
  })

  it('is to wait and ask again only where WeCom is busy or was asked too often', () => {
    const classes = codesWith(({ retry }) => retry?.startsWith('backoff') === true).map(
      (code) => lookUpErrcode(code).class,
    )
    expect(new Set(classes)).toEqual(new Set(['server_busy', 'rate_limited', 'order', 'license']))
  })
})

describe('the role of an errcode', () => {
  it.each([
    ['outcomeUnknown', [-1, 6000, 90304, 90318]],
    ['jobStarted', [701126]],
    ['loginCode', [40029, 42003, 42022]],
    ['authCode', [40078]],
    ['argument', [40058]],
    ['trustedDomain', [50001]],
    ['userTicket', [84014, 84015]],
  ] as const)('%s is that of %j', (role, codes) => {
    expect(codesWith((row) => row.role === role)).toEqual(codes)
    for (const code of codes) expect(hasRole(code, role)).toBe(true)
  })

  it('is none for one that is not listed', () => {
    expect(hasRole(4_000_000, 'authCode', 'argument')).toBe(false)
    expect(lookUpErrcode(4_000_000).role).toBeUndefined()
  })
})
