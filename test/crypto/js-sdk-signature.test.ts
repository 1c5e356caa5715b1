import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJsSdkSignature } from '../../src/crypto/index.js'

// The example of https://developer.work.weixin.qq.com/document/path/90506.
const PUBLISHED = {
  ticket: 'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg',
  nonceStr: 'Wm3WZYTPz0wzccnW',
  timestamp: 1414587457,
  url: 'http://mp.weixin.qq.com?params=value',
}

describe('the signature of a page', () => {
  it('is the one WeCom publishes for its example', () => {
    expect(createJsSdkSignature(PUBLISHED)).toBe('0f9de62fce790f9a083d5c99e95740ceb90c27ed')
  })

  it('does not depend on what follows the first #', () => {
    const plain = createJsSdkSignature(PUBLISHED)
    expect(createJsSdkSignature({ ...PUBLISHED, url: `${PUBLISHED.url}#/page?a=1#b` })).toBe(plain)
  })

  it('takes the time as a number or as a text', () => {
    const plain = createJsSdkSignature(PUBLISHED)
    expect(createJsSdkSignature({ ...PUBLISHED, timestamp: '1414587457' })).toBe(plain)
  })

  it('is over the very text of the address, encoded or not', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[^#]*$/),
        fc.constantFrom('/index.php?corp/qywx_come&a=', '/?x=%E4%BD%A0&y=', '/路径?q='),
        (tail, path) => {
          const url = `https://app.example.com${path}${tail}`
          const text = `jsapi_ticket=${PUBLISHED.ticket}&noncestr=n&timestamp=1&url=${url}`
          expect(createJsSdkSignature({ ...PUBLISHED, nonceStr: 'n', timestamp: 1, url })).toBe(
            createHash('sha1').update(text).digest('hex'),
          )
        },
      ),
    )
  })

  it.each([
    ['a time in milliseconds', { timestamp: 1414587457000 }],
    ['a broken time', { timestamp: 1.5 }],
    ['an address without a host', { url: '/index.php?corp/qywx_come' }],
    ['an address of another scheme', { url: 'file:///tmp/a.html' }],
    ['no ticket', { ticket: '' }],
    ['no nonce', { nonceStr: '' }],
  ])('is refused for %s, without showing the ticket', (_, change) => {
    const sign = () => createJsSdkSignature({ ...PUBLISHED, ...change })
    expect(sign).toThrow(expect.objectContaining({ code: 'WECOM_CONFIG' }))
    expect(sign).toThrow(expect.objectContaining({ message: expect.not.stringContaining(PUBLISHED.ticket) }))
  })
})
