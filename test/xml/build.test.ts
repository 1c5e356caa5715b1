import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWeComError } from '../../src/errors/index.js'
import {
  buildEnvelopeXml,
  buildXml,
  cdata,
  parseEnvelopeXml,
  type XmlInputElement,
} from '../../src/xml/index.js'
import { parseMessageXml } from '../support/xml.js'
import { plain } from './support.js'

describe('buildXml', () => {
  test('strings become CDATA and numbers stay as they are', () => {
    expect(buildXml({ ToUserName: '0012', CreateTime: 1767225600 })).toBe(
      '<xml><ToUserName><![CDATA[0012]]></ToUserName><CreateTime>1767225600</CreateTime></xml>',
    )
  })

  test('elements nest and arrays repeat them', () => {
    const articles = [{ Title: 'a' }, { Title: 'b', Url: undefined }]
    expect(buildXml({ ArticleCount: 2, Articles: { item: articles }, Empty: '', None: [] })).toBe(
      '<xml><ArticleCount>2</ArticleCount><Articles><item><Title><![CDATA[a]]></Title></item>' +
        '<item><Title><![CDATA[b]]></Title></item></Articles><Empty><![CDATA[]]></Empty></xml>',
    )
  })

  test('names and values XML cannot carry are refused', () => {
    const refused: unknown[] = [
      { 'a b': 'x' },
      { '<a>': 'x' },
      { '': 'x' },
      { '1a': 'x' },
      { A: Number.NaN },
      { A: Number.POSITIVE_INFINITY },
      { A: null },
      { A: true },
      { A: [['x']] },
      { A: { 'b/': 'x' } },
    ]
    for (const input of refused) {
      try {
        buildXml(input as XmlInputElement)
        expect.unreachable()
      } catch (error) {
        expect(isWeComError(error) && error.code).toBe('WECOM_CONFIG')
      }
    }
  })
})

describe('cdata', () => {
  test('the end of a section is spread over two', () => {
    expect(cdata('a]]>b')).toBe('<![CDATA[a]]]]><![CDATA[>b]]>')
  })

  test('characters XML cannot carry are dropped, even between the parts of an end of section', () => {
    expect(cdata('a\u0000b\ud800c\uffffd\t\n')).toBe('<![CDATA[abcd\t\n]]>')
    expect(cdata(']]\u0000>')).toBe('<![CDATA[]]]]><![CDATA[>]]>')
  })

  test('any text is read back as it was, less what XML cannot carry', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('', ']]>', ']]>]]>', '\ud800'),
        (text, extra) => {
          const value = parseMessageXml(buildXml({ A: text + extra, B: 'after' }))
          const legal = (text + extra).replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
          expect(plain(value)).toEqual({ A: legal.replace(/\r\n?/g, '\n'), B: 'after' })
        },
      ),
    )
  })
})

test('the envelope of a reply has the four elements of the protocol', () => {
  const xml = buildEnvelopeXml({
    encrypt: 'abc+/=',
    msgSignature: 'f'.repeat(40),
    timestamp: 1767225600,
    nonce: '1372623149',
  })
  expect(xml).toBe(
    `<xml><Encrypt><![CDATA[abc+/=]]></Encrypt><MsgSignature><![CDATA[${'f'.repeat(40)}]]></MsgSignature>` +
      '<TimeStamp>1767225600</TimeStamp><Nonce><![CDATA[1372623149]]></Nonce></xml>',
  )
  const hostile = buildEnvelopeXml({ encrypt: 'a', msgSignature: 'b', timestamp: '1', nonce: ']]></Nonce>' })
  expect(parseEnvelopeXml(hostile).Nonce).toBe(']]></Nonce>')
})
