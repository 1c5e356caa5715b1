import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WeComCallbackError } from '../../src/errors/index.js'
import type { XmlElement } from '../../src/types/index.js'
import { readDialect } from '../../src/xml/dialect.js'
import { readFlatXml } from '../../src/xml/flat.js'
import { buildXml, type XmlInputElement } from '../../src/xml/index.js'
import { parseMessageXml, readNestedXml } from '../support/xml.js'
import { plain } from './support.js'

const blank = fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '\r'), maxLength: 3 })
const name = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,8}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'valueOf',
      'hasOwnProperty',
      'xml',
      '__defineGetter__',
    ),
  },
)
const characters = fc.string({
  unit: fc.oneof(fc.constantFrom(...'ab]>\'"!-[/=? \t\n\r'), fc.constantFrom('企', '😀', '\u00a0', '\ufeff')),
  maxLength: 12,
})
const plainText = characters.filter((text) => !text.includes(']]>'))
const entity = fc.constantFrom(
  '&lt;',
  '&gt;',
  '&amp;',
  '&quot;',
  '&apos;',
  '&#65;',
  '&#x4f01;',
  '&#x1F600;',
  '&#32;',
  '&#10;',
  '&#13;',
  '&#09;',
)
const section = fc
  .oneof(characters, fc.constantFrom('<a>', '&amp;', '<!DOCTYPE x>', '</A>', '&', ''))
  .map((text) => `<![CDATA[${text.replaceAll(']]>', ']]')}]]>`)
const content = fc
  .array(fc.oneof(plainText, entity, section, blank), { maxLength: 4 })
  .map((parts) => parts.join(''))
const child = fc
  .tuple(name, blank, content, blank)
  .map(([tag, before, inner, after]) => `<${tag}${before}>${inner}</${tag}${after}>`)
const emptyChild = fc.tuple(name, blank).map(([tag, space]) => `<${tag}${space}/>`)
const stray = fc.string({
  unit: fc.constantFrom(' ', '\n', '\u0000', '\u001f', '\ufeff', '\ufffd'),
  maxLength: 2,
})
const { tree } = fc.letrec<{ tree: string; inner: string }>((tie) => ({
  tree: fc
    .tuple(name, blank, stray, fc.array(tie('inner'), { maxLength: 3 }))
    .map(([tag, space, between, inner]) => `<${tag}${space}>${between}${inner.join(between)}</${tag}>`),
  inner: fc.oneof({ depthSize: 'small' }, child, emptyChild, tie('tree')),
}))
const prolog = fc.tuple(
  fc.constantFrom('', '\ufeff'),
  fc.constantFrom('', '<?xml version="1.0"?>', "<?xml version='1.0' encoding='UTF-8' ?>"),
  blank,
)
const flatDocument = fc
  .tuple(prolog, fc.array(fc.tuple(fc.oneof(child, emptyChild), blank), { maxLength: 6 }), blank, name)
  .map(([head, children, tail, root]) => {
    const inner = children.map((parts) => parts.join('')).join('')
    return `${head.join('')}<${root}>${tail}${inner}</${root}>${tail}`
  })

const nestedDocument = fc
  .tuple(prolog, tree, stray)
  .map(([head, root, tail]) => `${head.join('')}${root}${tail}`)

/** Joining parts can make `]]>` out of two of them, which is not well-formed. */
const wellFormed = (xml: string) => !xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '|').includes(']]>')

function attempt(read: () => XmlElement): XmlElement | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof WeComCallbackError) return undefined
    throw error
  }
}

/** Names and values in order, `__proto__` included. */
function facts(element: XmlElement | undefined): unknown {
  if (element === undefined) return undefined
  return Object.entries(element).map(([key, value]) => [key, plain(value)])
}

describe('the reader of the dialect and the one on fast-xml-parser', () => {
  test('read every flat document, and read the same as the reader of envelopes', () => {
    fc.assert(
      fc.property(flatDocument.filter(wellFormed), (xml) => {
        const read = readDialect(xml)
        expect(read).toBeDefined()
        expect(facts(read)).toEqual(facts(readNestedXml(xml)))
        expect(facts(read)).toEqual(facts(readFlatXml(xml)))
      }),
      { numRuns: 1500 },
    )
  })

  test('read every nested document, and read the same', () => {
    fc.assert(
      fc.property(nestedDocument, (xml) => {
        const read = attempt(() => readDialect(xml) ?? {})
        expect(facts(read)).toEqual(facts(attempt(() => readNestedXml(xml))))
      }),
      { numRuns: 1500 },
    )
  })

  const fragment = fc.constantFrom(
    '<',
    '>',
    '/',
    '&',
    ';',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?',
    '?>',
    '<!DOCTYPE x>',
    '<a>',
    '</a>',
    '<a/>',
    '\u0000',
    '\u001f',
    '\ud800',
    '\uffff',
    '\ufeff',
    '"',
    "'",
    '=',
    ' b="c"',
    '&x;',
    '&#0;',
    '\u00a0',
    'x',
    ' ',
  )
  const mutation = fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 6 }),
    insert: fc.oneof(fragment, fc.constant('')),
  })
  const mutated = fc
    .tuple(fc.oneof(flatDocument, nestedDocument), fc.array(mutation, { minLength: 1, maxLength: 3 }))
    .map(([xml, changes]) => {
      let text = xml
      for (const { at, remove, insert } of changes) {
        const where = at % (text.length + 1)
        text = text.slice(0, where) + insert + text.slice(where + remove)
      }
      return text
    })

  /** The same from both readers, refusals included; what is outside the dialect is not asked of the first. */
  function agree(xml: string): void {
    const expected = facts(attempt(() => readNestedXml(xml)))
    let outside = false
    const read = attempt(() => {
      const found = readDialect(xml)
      outside = found === undefined
      return found ?? Object.create(null)
    })
    if (!outside) expect(facts(read)).toEqual(expected)
    expect(facts(attempt(() => parseMessageXml(xml)))).toEqual(expected)
    // The envelope's reader is the stricter one.
    const flat = readFlatXml(xml)
    if (flat !== undefined) expect(facts(flat)).toEqual(expected)
  }

  test('agree on damaged documents', () => {
    fc.assert(fc.property(mutated, agree), { numRuns: 3000 })
  })

  test('take any text without another error than a refusal', () => {
    const soup = fc
      .array(fc.oneof(fragment, fc.string({ maxLength: 4 })), { maxLength: 20 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(soup, (inner) => {
        for (const xml of [inner, `<xml>${inner}</xml>`, `<xml><a>${inner}</a></xml>`]) agree(xml)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what was built', () => {
  const value = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !text.includes('\r'))
  const { tree } = fc.letrec<{ tree: XmlInputElement; leaf: XmlInputElement[string] }>((tie) => ({
    leaf: fc.oneof({ depthSize: 'small' }, value, fc.integer(), tie('tree')),
    tree: fc.dictionary(
      fc.stringMatching(/^[A-Z][a-z]{0,6}$/),
      fc.oneof(tie('leaf'), fc.array(tie('leaf'), { minLength: 2, maxLength: 3 })),
      { minKeys: 1, maxKeys: 4, noNullPrototype: true },
    ),
  }))

  test('reads back as it was, with numbers as text', () => {
    fc.assert(
      fc.property(tree, (input) => {
        const expected = JSON.parse(JSON.stringify(input), (_, item) =>
          typeof item === 'number' ? String(item) : item,
        )
        expect(plain(parseMessageXml(buildXml(input)))).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })
})
