import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitText } from '../../../src/index.js'

const bytes = (text: string) => Buffer.byteLength(text)
/** Half of a surrogate pair would come back as another character. */
const wellFormed = (text: string) => Buffer.from(text).toString() === text
const squeezed = (text: string) => text.replace(/\s/gu, '')

/** Texts as people and programs write them: Chinese, emoji of several characters, links, half surrogates. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('你好。', '早上好!', '\n', '\r\n', '  ', '👨‍👩‍👧‍👦', '🇨🇳', 'é', '\ud83d', '\udc4d'),
      fc.constantFrom(
        '<a href="https://example.com/?a=1">看这里</a>',
        '**重点**',
        '$userName=zhangsan$',
        '<a',
        '[',
        '`',
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

describe('a text that is split', () => {
  it('loses nothing but blanks at borders, and no part is too long or empty', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 4, max: 200 }), (text, max) => {
        const parts = splitText(text, max)
        expect(squeezed(parts.join(''))).toBe(squeezed(text))
        if (bytes(text) <= max) expect(parts).toEqual([text])
        else for (const part of parts) expect(part.trim()).not.toBe('')
        expect(Math.max(0, ...parts.map(bytes))).toBeLessThanOrEqual(max)
      }),
      { numRuns: 2000 },
    )
  })

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 20 }),
        fc.integer({ min: 4, max: 40 }),
        (text, max) => {
          fc.pre(wellFormed(text))
          for (const part of splitText(text, max)) expect(wellFormed(part)).toBe(true)
        },
      ),
    )
  })

  it('is cut at the ends of lines, where there are some', () => {
    const lines = ['一'.repeat(200), '二'.repeat(300), '三'.repeat(200), '四'.repeat(600)]
    expect(splitText(lines.join('\n'), 2048)).toEqual([lines.slice(0, 2).join('\n'), lines[2], lines[3]])
    expect(splitText('list:\n\n  - one\n  - two', 12)).toEqual(['list:', '  - one', '  - two'])
    expect(splitText(`${lines.join('\r\n')}\r\n`, 2048).map((part) => part.trim())).toEqual([
      lines.slice(0, 2).join('\r\n'),
      lines[2],
      lines[3],
    ])
  })

  it('is cut at the ends of sentences otherwise, then of words, then between characters', () => {
    expect(splitText('一二三。四五六。七八九。', 27)).toEqual(['一二三。四五六。', '七八九。'])
    expect(splitText('Version 1.2 is out. It is better.', 22)).toEqual([
      'Version 1.2 is out.',
      'It is better.',
    ])
    expect(splitText('one two three', 9)).toEqual(['one two', 'three'])
    expect(splitText('一二三四五', 7)).toEqual(['一二', '三四', '五'])
  })

  it.each([
    ['a link', '<a href="https://example.com/long?x=1,2">看 这里。再看</a>'],
    ['a link of Markdown', '[看 这里](https://example.com/a_b)'],
    ['a colour', '<font color="warning">注意,现在 就去</font>'],
    ['bold text', '**很 重要**'],
    ['an address', 'https://example.com/a,b?c=d;e'],
    ['an id template', '$userName=zhang san$'],
    ['an emoji of several', '👨‍👩‍👧‍👦'],
    ['a flag', '🇨🇳'],
  ])('keeps %s whole', (_, whole) => {
    const size = bytes(whole)
    for (let before = 0; before <= size; before++) {
      const parts = splitText(`${'x'.repeat(before)}${whole}一${'y'.repeat(size)}`, size + 3)
      expect(parts.some((part) => part.includes(whole))).toBe(true)
    }
  })

  it('is cut inside a link or a block of code that fits into no message, there too at lines', () => {
    const link = `<a href="https://example.com/${'x'.repeat(100)}">y</a>`
    expect(splitText(link, 40).length).toBeGreaterThan(2)
    const lines = ['```', 'const a = 1', 'const b = 2', 'const c = 3', '```']
    expect(splitText(lines.join('\n'), 30)).toEqual(['```\nconst a = 1\nconst b = 2', 'const c = 3\n```'])
  })

  it('is split in a time that grows with its length, whatever is in it', () => {
    const hostile = [
      '<a ',
      '<a>',
      '[',
      '**',
      '`',
      '`a`',
      '$a=',
      '```',
      'http://',
      '[](',
      '\n',
      ' ',
      '。',
      '👨‍',
    ]
    for (const text of hostile)
      expect(splitText(text.repeat(200_000 / text.length), 2048).length).toBeLessThan(1000)
  })

  it('needs room for a character', () => {
    expect(() => splitText('x', 3)).toThrow(expect.objectContaining({ code: 'WECOM_CONFIG' }))
    expect(() => splitText('x', Number.NaN)).toThrow(expect.objectContaining({ code: 'WECOM_CONFIG' }))
  })
})
