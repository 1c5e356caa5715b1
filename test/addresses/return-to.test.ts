import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReturnTo } from '../../src/index.js'

const REFUSED = expect.objectContaining({ code: 'WECOM_REQUEST', reason: 'return_to_refused' })
const SITES = [
  'https://app.example.com',
  'http://127.0.0.1:3000',
  'https://app.example.com/login/return?code=1',
]

/** Everything known to have fooled somebody. */
const ATTACKS = [
  '',
  'orders',
  './orders',
  '../orders',
  '?a=1',
  '#a',
  '//evil.example',
  '///evil.example',
  '////evil.example/%2f..',
  '/\\evil.example',
  '\\/evil.example',
  '\\\\evil.example',
  '/\\/evil.example',
  '\\evil.example',
  'https://evil.example',
  'https:evil.example',
  'https:/evil.example',
  'http://evil.example',
  'HtTpS://evil.example',
  'javascript:alert(1)',
  'jAvAsCript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:https://app.example.com/x',
  ' //evil.example',
  '\t//evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r/evil.example',
  '/\u0000/evil.example',
  '/a\u0000b',
  '/x\r\nset-cookie: a=b',
  '/%2fevil.example',
  '/%2Fevil.example',
  '/%252fevil.example',
  '/%25252fevil.example',
  '/%2f%2fevil.example',
  '/%5cevil.example',
  '/%5Cevil.example',
  '/%255cevil.example',
  '/%09/evil.example',
  '/%0d%0aset-cookie:%20a=b',
  '/a/%0d%0ab',
  '/.//evil.example',
  '/%2e//evil.example',
  '/a/..//evil.example',
  '/a/%2e%2e//evil.example',
  '/a/..%2f/evil.example',
  '/a//b',
  '@evil.example',
  '//app.example.com@evil.example',
  '//evil.example\\@app.example.com',
  '/\u2028/evil.example',
  '\u3000//evil.example',
  '\ufeff//evil.example',
  '/\u00a0/evil.example',
  '/\ud800',
  `/${'a'.repeat(2048)}`,
]

describe('a return address', () => {
  it.each(ATTACKS)('%j is refused', (text) => {
    expect(() => checkReturnTo(text)).toThrow(REFUSED)
  })

  it.each([
    ['/', '/'],
    ['/orders', '/orders'],
    ['/orders?open=1&to=https://other.example//x#part', '/orders?open=1&to=https://other.example//x#part'],
    ['/a/../b/./c', '/b/c'],
    ['/订单?名=值', '/%E8%AE%A2%E5%8D%95?%E5%90%8D=%E5%80%BC'],
    ['/%E8%AE%A2%E5%8D%95', '/%E8%AE%A2%E5%8D%95'],
    ['/100%', '/100%'],
    ['/a+b%20c', '/a+b%20c'],
    ['/index.php?shop/list&page=2', '/index.php?shop/list&page=2'],
    ['/@someone', '/@someone'],
    ['/a?x=%0d%0a', '/a?x=%0d%0a'],
  ])('%j is taken', (text, written) => {
    expect(checkReturnTo(text)).toBe(written)
  })

  it('of no text at all is refused', () => {
    for (const wrong of [undefined, null, 7, {}, ['/a']]) {
      expect(() => checkReturnTo(wrong as unknown as string)).toThrow(REFUSED)
    }
  })

  it('that is taken stays on the site, however it is resolved, and fits into a header', () => {
    const unit = fc.constantFrom(
      ...'/\\?#%@:.&=ab09 \t\r\n\u0000\u2028',
      '//',
      '/\\',
      '%2f',
      '%5c',
      '%2e',
      '%25',
      '%09',
      '..',
      'https:',
      'javascript:',
      'evil.example',
      '企',
      '\ud800',
    )
    const hostile = fc.array(unit, { maxLength: 12 }).map((parts) => parts.join(''))
    const path = hostile.map((text) => `/${text}`)
    fc.assert(
      fc.property(fc.oneof(hostile, path, fc.webPath(), fc.string({ unit: 'binary' })), (text) => {
        let written: string
        try {
          written = checkReturnTo(text)
        } catch (error) {
          expect(error).toEqual(REFUSED)
          return
        }
        expect(written).toMatch(/^\/(?!\/)[\x21-\x7e]*$/)
        expect(checkReturnTo(written)).toBe(written)
        for (const site of SITES) {
          const { origin } = new URL(site)
          for (const spelling of [text, written, decodedOnce(written)]) {
            expect(new URL(spelling, site).origin).toBe(origin)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a return address on a listed origin', () => {
  const origins = ['https://shop.example.com', 'http://127.0.0.1:8080']
  const check = (text: string) => checkReturnTo(text, origins)

  it.each([
    ['https://shop.example.com', 'https://shop.example.com/'],
    ['https://shop.example.com/orders?x=1#y', 'https://shop.example.com/orders?x=1#y'],
    ['https://shop.example.com?x=1', 'https://shop.example.com/?x=1'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
    ['/here', '/here'],
  ])('%j is taken', (text, written) => {
    expect(check(text)).toBe(written)
  })

  it.each([
    'https://shop.example.com.evil.example',
    'https://shop.example.comevil.example',
    'https://shop.example.com@evil.example',
    'https://shop.example.com:443@evil.example/',
    'https://user@shop.example.com/',
    'https://shop.example.com:8443/',
    'http://shop.example.com/',
    'https://evil.example/https://shop.example.com',
    'https://evil.example?https://shop.example.com',
    'https:shop.example.com',
    'https:\\\\shop.example.com',
    'https://shop.example.com\\@evil.example',
    'https://shop.example.com//evil.example',
    'https://shop.example.com/%2fevil.example',
    'HTTPS://shop.example.com/',
    'https://SHOP.example.com/',
    '//shop.example.com/',
    'javascript://shop.example.com/%0aalert(1)',
  ])('%j is refused', (text) => {
    expect(() => check(text)).toThrow(REFUSED)
  })

  it('leads to a listed origin or nowhere', () => {
    const unit = fc.constantFrom(
      'https://',
      'http://',
      'shop.example.com',
      '127.0.0.1:8080',
      'evil.example',
      '@',
      ':',
      '/',
      '\\',
      '?',
      '#',
      '.',
      '%2f',
      '443',
      'a',
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        let written: string
        try {
          written = check(text)
        } catch {
          return
        }
        const site = 'https://app.example.com/login'
        for (const spelling of [text, written]) {
          expect(['https://app.example.com', ...origins]).toContain(new URL(spelling, site).origin)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

function decodedOnce(path: string): string {
  const [before = '', ...rest] = path.split(/(?=[?#])/)
  return (
    before.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) +
    rest.join('')
  )
}
