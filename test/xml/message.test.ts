import { describe, expect, test } from 'vitest'
import { readDialect } from '../../src/xml/dialect.js'
import { parseMessageXml, readNestedXml } from '../support/xml.js'
import { plain, reasonOf } from './support.js'

const read = (xml: string) => plain(parseMessageXml(xml))

describe('flat documents', () => {
  test.each<[string, string, unknown]>([
    ['CDATA and text alike', '<xml><A><![CDATA[x]]></A><B>y</B></xml>', { A: 'x', B: 'y' }],
    ['empty elements', '<xml><A></A><B/><C><![CDATA[]]></C></xml>', { A: '', B: '', C: '' }],
    ['a root without children', '<xml> </xml>', {}],
    ['repeated siblings', '<xml><A>1</A><B>x</B><A>2</A><A>3</A></xml>', { A: ['1', '2', '3'], B: 'x' }],
    ['a byte order mark', '\ufeff<xml><A>1</A></xml>', { A: '1' }],
    ['a declaration', '<?xml version="1.0" encoding="UTF-8"?>\n<xml><A>1</A></xml>\n', { A: '1' }],
    ['white space in tags', '<xml ><A >1</A\n><B\t/></xml >', { A: '1', B: '' }],
    ['white space between elements', '<xml>\n  <A>1</A>\r\n\t<B>2</B>\n</xml>', { A: '1', B: '2' }],
    ['white space beside CDATA', '<xml><A> <![CDATA[x]]>\n</A></xml>', { A: 'x' }],
    ['white space inside CDATA', '<xml><A><![CDATA[ x\n]]></A></xml>', { A: ' x\n' }],
    ['white space in text', '<xml><A> x </A><B>  </B></xml>', { A: ' x ', B: '  ' }],
    ['adjacent sections', '<xml><A><![CDATA[a]]]]><![CDATA[>b]]></A></xml>', { A: 'a]]>b' }],
    ['text beside CDATA', '<xml><A>a <![CDATA[b]]> c</A></xml>', { A: 'a b c' }],
    [
      'brackets in CDATA',
      '<xml><A><![CDATA[</A><B>&amp;&x;<!DOCTYPE a>]]></A></xml>',
      { A: '</A><B>&amp;&x;<!DOCTYPE a>' },
    ],
    ['the five entities', '<xml><A>&lt;&gt;&amp;&quot;&apos;</A></xml>', { A: '<>&"\'' }],
    ['numeric references', '<xml><A>&#65;&#x4f01;&#x1F600;&#0065;</A></xml>', { A: 'A企😀A' }],
    ['an entity decoded once', '<xml><A>&amp;lt;</A></xml>', { A: '&lt;' }],
    [
      'line ends as line feeds',
      '<xml><A><![CDATA[a\r\nb\rc]]></A><B>&#13;</B></xml>',
      { A: 'a\nb\nc', B: '\r' },
    ],
    [
      'text that looks like a number',
      '<xml><A>00123</A><B>1e5</B><C>true</C><D>0x1F</D></xml>',
      { A: '00123', B: '1e5', C: 'true', D: '0x1F' },
    ],
    ['emoji', '<xml><A><![CDATA[你好 😀]]></A></xml>', { A: '你好 😀' }],
    ['a malformed section sent as text', '<xml><A>![CDATA[x]]</A></xml>', { A: '![CDATA[x]]' }],
  ])('%s are read', (_, xml, expected) => {
    expect(read(xml)).toEqual(expected)
    expect(plain(readNestedXml(xml))).toEqual(expected)
  })

  test('names of Object.prototype are plain names', () => {
    const xml =
      '<xml><__proto__>a</__proto__><constructor>b</constructor><toString>c</toString><prototype/></xml>'
    for (const element of [readDialect(xml), readNestedXml(xml)]) {
      expect(Object.getPrototypeOf(element)).toBe(null)
      expect(Object.entries(element ?? {})).toEqual([
        ['__proto__', 'a'],
        ['constructor', 'b'],
        ['toString', 'c'],
        ['prototype', ''],
      ])
    }
    expect({}.toString()).toBe('[object Object]')
  })

  test('what is outside the dialect is left to the parser of all XML', () => {
    for (const xml of [
      '<xml><A b="c">1</A></xml>',
      '<xml a="b"><A>1</A></xml>',
      '<xml><!-- c --><A>1</A></xml>',
      '<xml><A>1<!-- c --></A></xml>',
      '<xml><A>1</A></xml><!-- c -->',
      '<xml><A><企业>1</企业></A></xml>',
    ]) {
      expect(readDialect(xml)).toBeUndefined()
      expect(reasonOf(() => parseMessageXml(xml))).toBe('accepted')
    }
  })
})

describe('nested documents', () => {
  test.each<[string, string, unknown]>([
    ['elements in elements', '<xml><A><B>1</B><B>2</B></A><C/></xml>', { A: { B: ['1', '2'] }, C: '' }],
    ['repeated wrappers', '<xml><I><N>1</N></I><I><N>2</N></I></xml>', { I: [{ N: '1' }, { N: '2' }] }],
    ['mixed siblings', '<xml><I><N>1</N></I><I>t</I></xml>', { I: [{ N: '1' }, 't'] }],
    ['blanks around children', '<xml>\n <A>\n  <B> <![CDATA[x]]> </B>\n </A>\n</xml>', { A: { B: 'x' } }],
    ['attributes', '<xml a="1"><A b=\'">\'>x</A><B c="d"/></xml>', { A: 'x', B: '' }],
    ['comments', '<!-- a --><xml><A>x<!-- <b> ]]> & -->y</A><!-- c --></xml><!-- d -->', { A: 'xy' }],
    ['other names', '<xml><企业>1</企业><w:A>2</w:A></xml>', { 企业: '1', 'w:A': '2' }],
    [
      'odd names',
      '<xml><A><__proto__><toString>1</toString></__proto__><valueOf/></A></xml>',
      { A: JSON.parse('{"__proto__":{"toString":"1"},"valueOf":""}') },
    ],
    ['empty nested elements', '<xml><A><constructor/><B></B></A></xml>', { A: { constructor: '', B: '' } }],
    [
      'entities outside CDATA only',
      '<xml><A><B>a&amp;b</B><C><![CDATA[a&amp;b]]></C></A></xml>',
      { A: { B: 'a&b', C: 'a&amp;b' } },
    ],
    [
      'CDATA with a DOCTYPE',
      '<xml><A><B><![CDATA[<!DOCTYPE html>]]></B></A></xml>',
      { A: { B: '<!DOCTYPE html>' } },
    ],
    ['an empty root', '<xml/>', {}],
  ])('%s are read', (_, xml, expected) => {
    expect(read(xml)).toEqual(expected)
  })

  test('32 levels are read and 33 are not', () => {
    const nested = (levels: number) => `${'<a>'.repeat(levels)}x${'</a>'.repeat(levels)}`
    expect(reasonOf(() => parseMessageXml(nested(32)))).toBe('accepted')
    expect(reasonOf(() => parseMessageXml(nested(33)))).toBe('plaintext_invalid')
    expect(reasonOf(() => parseMessageXml(nested(50_000)))).toBe('plaintext_invalid')
  })

  test('50,000 elements are read and one more is not, flat or nested', () => {
    const flat = (count: number) => `<xml>${'<a>1</a>'.repeat(count)}</xml>`
    expect(parseMessageXml(flat(50_000)).a).toHaveLength(50_000)
    expect(reasonOf(() => parseMessageXml(flat(50_001)))).toBe('plaintext_invalid')
    const nested = (count: number) => `<xml><b>${'<a/>'.repeat(count - 1)}</b></xml>`
    expect(reasonOf(() => parseMessageXml(nested(50_000)))).toBe('accepted')
    expect(reasonOf(() => parseMessageXml(nested(50_001)))).toBe('plaintext_invalid')
  })
})

describe('characters that XML does not allow', () => {
  test.each<[string, string, unknown]>([
    ['a control character', '<xml><A>a\u0001b</A></xml>', { A: 'a\u0001b' }],
    ['a control character in CDATA', '<xml><A><![CDATA[a\u0000b\u001d]]></A></xml>', { A: 'a\u0000b\u001d' }],
    [
      'a control character in a nested element',
      '<xml><A><B>a\u001fb</B></A></xml>',
      { A: { B: 'a\u001fb' } },
    ],
    ['half a surrogate', '<xml><A>a\ud800b</A></xml>', { A: 'a\ud800b' }],
    ['a non-character', '<xml><A>a\uffffb</A></xml>', { A: 'a\uffffb' }],
    ['an unknown entity', '<xml><A>&nbsp;x</A></xml>', { A: '&nbsp;x' }],
    ['an unknown entity in a nested element', '<xml><A><B>&e;</B></A></xml>', { A: { B: '&e;' } }],
    ['a bare ampersand', '<xml><A>a & b &amp; c</A></xml>', { A: 'a & b & c' }],
    ['an ampersand before an entity', '<xml><A>&&lt;&lt</A></xml>', { A: '&<&lt' }],
    ['an inherited name as entity', '<xml><A>&constructor;</A></xml>', { A: '&constructor;' }],
    ['a reference to a control character', '<xml><A>&#0;&#11;</A></xml>', { A: '\u0000\u000b' }],
    ['a reference beyond Unicode', '<xml><A>&#9999999;</A></xml>', { A: '&#9999999;' }],
    ['a reference to half a surrogate', '<xml><A>&#xD800;</A></xml>', { A: '&#xD800;' }],
    ['an empty reference', '<xml><A>&#;&#x;</A></xml>', { A: '&#;&#x;' }],
    ['the end of a section in text', '<xml><A>a]]>b</A></xml>', { A: 'a]]>b' }],
    ['a section that ends too early', '<xml><A><![CDATA[a]]>b]]></A></xml>', { A: 'ab]]>' }],
    [
      'a control character between elements',
      '<xml>\u0000<A>\ufeff<B>1</B>\u0001</A></xml>',
      { A: { B: '1' } },
    ],
    ['what stands behind the document', '<xml><A>1</A></xml>\n\u0000\u0000', { A: '1' }],
    ['bytes that were no text between elements', '<xml>\ufffd<A>1</A></xml>', { A: '1' }],
    ['white space before the declaration', ' <?xml version="1.0"?><xml><A>1</A></xml>', { A: '1' }],
    ['a declaration without a version', '<?xml encoding="UTF-8"?><xml><A>1</A></xml>', { A: '1' }],
    ['a declaration with an open quote', '<?xml version="1.0?><xml><A>1</A></xml>', { A: '1' }],
  ])('do not lose the message: %s', (_, xml, expected) => {
    expect(read(xml)).toEqual(expected)
    expect(plain(readNestedXml(xml))).toEqual(expected)
    expect(read(xml.replace('<xml>', '<xml a="b">'))).toEqual(expected)
  })
})

test('1,000 different names in one element are read and two more are not, in either form', () => {
  const names = (count: number) => Array.from({ length: count }, (_, i) => `<n${i}>1</n${i}>`).join('')
  for (const root of ['<xml>', '<xml a="b">']) {
    expect(reasonOf(() => parseMessageXml(`${root}<A>${names(1000)}</A>${names(900)}</xml>`))).toBe(
      'accepted',
    )
    expect(reasonOf(() => parseMessageXml(`${root}<A>${names(1002)}</A></xml>`))).toBe('plaintext_invalid')
  }
})

describe('what is refused', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n'],
    ['plain text', 'hello'],
    ['JSON', '{"a":1}'],
    ['a truncated document', '<xml><A><B>1</B></A>'],
    ['a truncated tag', '<xml><A>1</A'],
    ['an unclosed section', '<xml><A><![CDATA[x</A></xml>'],
    ['mismatched tags', '<xml><A>1</B></xml>'],
    ['crossed tags', '<xml><A><B>1</A></B></xml>'],
    ['a closing tag too many', '<xml><A>1</A></xml></xml>'],
    ['two roots', '<xml><A>1</A></xml><xml/>'],
    ['two empty roots', '<xml/><xml/>'],
    ['text before the root', 'x<xml><A>1</A></xml>'],
    ['text after the root', '<xml><A>1</A></xml>x'],
    ['CDATA outside the root', '<xml><A>1</A></xml><![CDATA[x]]>'],
    ['a root of text', '<xml>hello</xml>'],
    ['text between elements', '<xml>x<A>1</A></xml>'],
    ['CDATA between elements', '<xml><![CDATA[x]]><A>1</A></xml>'],
    ['text beside nested elements', '<xml><A>x<B>1</B></A></xml>'],
    ['a processing instruction', '<xml><?php echo 1 ?><A>1</A></xml>'],
    ['an unclosed declaration', '<?xml version="1.0"><xml><A>1</A></xml>'],
    ['a lower-case doctype', '<!doctype xml><xml><A>1</A></xml>'],
    ['an unclosed comment', '<xml><A>1</A><!-- x</xml>'],
    ['a double hyphen in a comment', '<xml><A>1</A><!-- a -- b --></xml>'],
    ['a tag without a name', '<xml>< A>1</A></xml>'],
    ['a name that begins with a digit', '<xml><1A>1</1A></xml>'],
    ['an attribute without a value', '<xml><A b>1</A></xml>'],
    ['a repeated attribute', '<xml><A b="1" b="2">1</A></xml>'],
    ['an open quote', '<xml><A b="1>1</A></xml>'],
    ['a bracket in an attribute', '<xml><A b="<">1</A></xml>'],
    ['an attribute in a closing tag', '<xml><A>1</A b="1"></xml>'],
    ['another alphabet of white space', '<xml\u00a0><A>1</A></xml>'],
  ])('%s is refused by both readers', (_, xml) => {
    expect(reasonOf(() => parseMessageXml(xml))).toBe('plaintext_invalid')
    expect(reasonOf(() => readNestedXml(xml))).toBe('plaintext_invalid')
  })

  test.each([
    '<!DOCTYPE xml><xml><A>1</A></xml>',
    '<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY e "x">]><xml><A>&e;</A></xml>',
    '<!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/hostname">]><xml><A>&e;</A></xml>',
    '<!DOCTYPE xml [<!ENTITY lt "evil">]><xml><A>&lt;</A></xml>',
    '<xml><!DOCTYPE xml><A><B>1</B></A></xml>',
    '<xml><A><!ENTITY e "x"></A></xml>',
  ])('%s is unsafe', (xml) => {
    expect(readDialect(xml)).toBeUndefined()
    expect(reasonOf(() => parseMessageXml(xml))).toBe('unsafe_xml')
  })

  test('a refusal quotes nothing of the message', () => {
    const secret = 'ticket-0123456789'
    for (const xml of [`<xml><A>${secret}</B></xml>`, `<xml><${secret}`, `<xml><A>&${secret};</A></xml>`]) {
      try {
        parseMessageXml(xml)
        expect.unreachable()
      } catch (error) {
        expect(`${error}${JSON.stringify(error)}${String((error as Error).cause)}`).not.toContain(secret)
      }
    }
  })
})

describe('growth', () => {
  const shapes: Record<string, (count: number) => string> = {
    'text elements': (count) => `<xml>${'<a>1</a>'.repeat(count)}</xml>`,
    'unclosed elements': (count) => `<xml>${'<a>'.repeat(count)}`,
    'unclosed sections': (count) => `<xml><a>${'<![CDATA['.repeat(count)}`,
    'adjacent sections': (count) => `<xml><a>${'<![CDATA[x]]> '.repeat(count)}</a></xml>`,
    'numeric references': (count) => `<xml><a>${'&#65;'.repeat(count)}</a></xml>`,
    ampersands: (count) => `<xml><a>${'&'.repeat(count)}</a></xml>`,
    brackets: (count) => '<'.repeat(count),
    'blanks in a tag': (count) => `<xml><a${' '.repeat(count)}x</a></xml>`,
    quotes: (count) => `<xml><a b="${"'".repeat(count)}</a></xml>`,
    hyphens: (count) => `<xml><!--${'- '.repeat(count)}</xml>`,
    'one very long name': (count) => `<xml><${'a'.repeat(count)}>1</a></xml>`,
  }

  test.each(Object.entries(shapes))('%s cost no more than in proportion', (_, shape) => {
    const run = (xml: string) => {
      const started = performance.now()
      reasonOf(() => parseMessageXml(xml))
      return performance.now() - started
    }
    const [small, large] = [shape(10_000), shape(40_000)]
    const best = (xml: string) => Math.min(...Array.from({ length: 5 }, () => run(xml)))
    best(small)
    expect(best(large)).toBeLessThan(best(small) * 12 + 20)
  })
})
