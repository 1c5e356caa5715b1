import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { client, GET } from './support.js'

/** What Node makes of the bytes of a header. */
const bytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
const GBK = { 测试: '\xb2\xe2\xca\xd4', 报表: '\xb1\xa8\xb1\xed' }

async function nameIn(disposition: string): Promise<string | undefined> {
  const { http } = client([{ headers: { 'content-disposition': disposition }, body: Uint8Array.of(1) }])
  return (await http.call<{ filename?: string }>({ ...GET, responseType: 'binary' })).filename
}

describe('the file name of a download', () => {
  it.each([
    ['quoted', 'attachment; filename="report.xlsx"', 'report.xlsx'],
    ['bare', 'attachment; filename=report.xlsx', 'report.xlsx'],
    ['bare with blanks', 'attachment; filename=my report.xlsx; size=3', 'my report.xlsx'],
    ['in single quotes', "attachment; filename='report.xlsx'", 'report.xlsx'],
    ['whose quote never closes', 'attachment; filename="report.xlsx', 'report.xlsx'],
    ['with a semicolon in quotes', 'attachment; filename="a;b.txt"; size=1', 'a;b.txt'],
    ['with quotes in it', 'attachment; filename="a \\"b\\" c.txt"', 'a "b" c.txt'],
    ['in capitals and with blanks', 'ATTACHMENT ; FileName = "a.txt"', 'a.txt'],
    ['without a type in front', 'filename="a.txt"', 'a.txt'],
    ['without its semicolon', 'attachment filename="a.txt"', 'a.txt'],
    ['as UTF-8 bytes, quoted', `attachment; filename="${bytes('测试.xlsx')}"`, '测试.xlsx'],
    ['as UTF-8 bytes, bare', `attachment; filename=${bytes('测试.xlsx')}`, '测试.xlsx'],
    ['as GBK bytes', `attachment; filename="${GBK.测试}-${GBK.报表}.xlsx"`, '测试-报表.xlsx'],
    ['as Latin bytes', 'attachment; filename="caf\xe9.txt"', 'café.txt'],
    ['as UTF-8 taken for Latin twice', `attachment; filename="${bytes(bytes('测试.xlsx'))}"`, '测试.xlsx'],
    ['as text of its own transport', 'attachment; filename="测试.xlsx"', '测试.xlsx'],
    ['percent-encoded', 'attachment; filename="%E6%B5%8B%E8%AF%95.xlsx"', '测试.xlsx'],
    ['percent-encoded GBK', 'attachment; filename=%B2%E2%CA%D4.xlsx', '测试.xlsx'],
    ['with a percent sign that encodes nothing', 'attachment; filename="100% sure.txt"', '100% sure.txt'],
    ['in base64 words', 'attachment; filename="=?UTF-8?B?5rWL6K+VLnhsc3g=?="', '测试.xlsx'],
    ['in base64 words of GBK', 'attachment; filename="=?gbk?b?suLK1A==?=.txt"', '测试.txt'],
    ['in quoted words', 'attachment; filename="=?utf-8?Q?=E6=B5=8B_=E8=AF=95.txt?="', '测 试.txt'],
    ['in words that split a character', 'attachment; filename="=?utf-8?B?5rU=?= =?utf-8?B?iw==?="', '测'],
    ['extended', "attachment; filename*=UTF-8''%E6%B5%8B%E8%AF%95.xlsx", '测试.xlsx'],
    ['extended with a language', "attachment; filename*=utf-8'zh-CN'%E6%B5%8B.xlsx", '测.xlsx'],
    ['extended in quotes', `attachment; filename*="UTF-8''%E6%B5%8B.xlsx"`, '测.xlsx'],
    ['extended in GBK', "attachment; filename*=GBK''%B2%E2%CA%D4.xlsx", '测试.xlsx'],
    ['extended in Latin letters', "attachment; filename*=iso-8859-1''caf%E9.txt", 'café.txt'],
    ['extended, of an unknown charset', "attachment; filename*=nonsense''%E6%B5%8B.txt", '测.txt'],
    ['extended, with the wrong charset', "attachment; filename*=UTF-8''%B2%E2%CA%D4.txt", '测试.txt'],
    ['extended, but raw', `attachment; filename*=UTF-8''${bytes('测试.xlsx')}`, '测试.xlsx'],
    ['extended, without a charset', 'attachment; filename*=%E6%B5%8B.xlsx', '测.xlsx'],
    [
      'both, the extended one behind',
      `attachment; filename="x.xlsx"; filename*=UTF-8''%E6%B5%8B.xlsx`,
      '测.xlsx',
    ],
    [
      'both, the extended one in front',
      `attachment; filename*=UTF-8''%E6%B5%8B.xlsx; filename="x.xlsx"`,
      '测.xlsx',
    ],
    ['both, the extended one empty', `attachment; filename*=UTF-8''; filename="x.xlsx"`, 'x.xlsx'],
    ['in pieces', 'attachment; filename*0="long "; filename*1="name.txt"', 'long name.txt'],
    [
      'in extended pieces',
      "attachment; filename*0*=UTF-8''%E6%B5; filename*1*=%8B; filename*2=.txt",
      '测.txt',
    ],
  ])('is read %s', async (_, header, name) => {
    expect(await nameIn(header)).toBe(name)
  })

  it.each([
    ['attachment; filename="/etc/passwd"', 'passwd'],
    ['attachment; filename="..\\\\..\\\\boot.ini"', 'boot.ini'],
    ['attachment; filename="C:\\Users\\me\\a.txt"', 'a.txt'],
    ["attachment; filename*=UTF-8''..%2F..%2Fa.txt", 'a.txt'],
    ["attachment; filename*=UTF-8''a%00b%0D%0Ac%7F.txt", 'abc.txt'],
    ["attachment; filename*=UTF-8''cod%E2%80%AEtxt.exe", 'codtxt.exe'],
  ])('is only its last part, without control characters: %s', async (header, name) => {
    expect(await nameIn(header)).toBe(name)
  })

  it.each([
    'attachment',
    'attachment; filename=""',
    'attachment; filename=".."',
    'attachment; filename="///"',
    '',
  ])('is absent where there is none: "%s"', async (header) => {
    expect(await nameIn(header)).toBeUndefined()
  })

  it('comes back whole, whatever it is, from each way of writing it', async () => {
    const name = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom('测', '试', '(', ')', ';', "'", ' ', '1'),
          fc.string({ unit: 'grapheme-ascii' }),
        ),
      })
      .map((text) => `a${text.replace(/[\p{Cc}\\/"%=?]/gu, '')}报.txt`)
    await fc.assert(
      fc.asyncProperty(name, async (value) => {
        expect(await nameIn(`attachment; filename*=UTF-8''${encodeURIComponent(value)}`)).toBe(value)
        expect(await nameIn(`attachment; filename="${bytes(value)}"`)).toBe(value)
        expect(await nameIn(`attachment; filename="${encodeURIComponent(value)}"`)).toBe(value)
        const word = `=?utf-8?B?${Buffer.from(value).toString('base64')}?=`
        expect(await nameIn(`attachment; filename="${word}"`)).toBe(value)
      }),
    )
  })

  it('never leads to another folder, whatever the server sends', async () => {
    const piece = fc.constantFrom(
      'filename=',
      'filename*=',
      '"',
      "UTF-8''",
      '%2F',
      '%5C',
      '/',
      '\\',
      '..',
      ';',
      '%',
      'a',
      '\xe6',
      '\x00',
      '=?',
      '?=',
      '*0*=',
      ' ',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const name = await nameIn(`attachment; ${pieces.join('')}`)
        expect(name ?? 'none').not.toMatch(/[/\\\p{Cc}]|^\.{0,2}$/u)
      }),
      { numRuns: 500 },
    )
  })
})
