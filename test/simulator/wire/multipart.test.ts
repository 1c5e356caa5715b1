import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundaryOf, readMultipart } from '../../../src/simulator/wire/multipart.js'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('a multipart body', () => {
  it('is read by its grammar', () => {
    const body = [
      'preamble',
      '--X',
      'Content-Disposition: form-data; name="a"',
      '',
      '1',
      '--X',
      'content-disposition: form-data; filename="r%22.pdf"; name=media; filelength=4',
      'Content-Type: application/pdf',
      '',
      '\0\r\n\xff',
      '--X--',
      'epilogue',
    ].join('\r\n')
    expect(readMultipart(bytes(body), 'X')).toEqual([
      { name: 'a', parameters: {}, bytes: bytes('1') },
      {
        name: 'media',
        filename: 'r".pdf',
        contentType: 'application/pdf',
        parameters: { filelength: '4' },
        bytes: bytes('\0\r\n\xff'),
      },
    ])
  })

  it.each([
    ['nothing', ''],
    ['another boundary', '--Y\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--Y--'],
    ['no end', '--X\r\nContent-Disposition: form-data; name=a\r\n\r\n1'],
    ['plain line feeds', '--X\nContent-Disposition: form-data; name=a\n\n1\n--X--'],
    ['no disposition', '--X\r\nContent-Type: text/plain\r\n\r\n1\r\n--X--'],
    ['no name', '--X\r\nContent-Disposition: form-data; filename=a\r\n\r\n1\r\n--X--'],
    ['a name twice', '--X\r\nContent-Disposition: form-data; name=a; name=b\r\n\r\n1\r\n--X--'],
    ['rubbish after a parameter', '--X\r\nContent-Disposition: form-data; name=a; ?\r\n\r\n1\r\n--X--'],
    ['a header that is none', '--X\r\nContent-Disposition form-data; name=a\r\n\r\n1\r\n--X--'],
    ['rubbish after a boundary', '--XY\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--X--'],
  ])('is nothing with %s', (_what, body) => {
    expect(readMultipart(bytes(body), 'X')).toBeUndefined()
  })

  it('has its boundary in the content type', () => {
    expect(boundaryOf('multipart/form-data; boundary=abc')).toBe('abc')
    expect(boundaryOf('Multipart/Form-Data; charset=utf-8; boundary="a b"')).toBe('a b')
    for (const type of [
      undefined,
      'application/json',
      'multipart/form-data',
      'multipart/form-data; boundary=',
    ]) {
      expect(boundaryOf(type)).toBeUndefined()
    }
  })

  it('may have a file name with line separators of Unicode', () => {
    const name = 'a\u2028b\u2029c'
    const body = `--X\r\nContent-Disposition: form-data; name="media"; filename="${name}"\r\n\r\n1\r\n--X--`
    expect(readMultipart(Buffer.from(body), 'X')?.[0]?.filename).toBe(name)
  })

  it('survives any bytes, and any bytes survive it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: 'grapheme' }),
        async (content, name) => {
          const form = new FormData()
          form.append('media', new Blob([content as Uint8Array<ArrayBuffer>]), name.replace(/[\\\r\n]/g, '_'))
          const response = new Response(form)
          const boundary = boundaryOf(response.headers.get('content-type') ?? '') ?? ''
          const [part] = readMultipart(new Uint8Array(await response.arrayBuffer()), boundary) ?? []
          expect(part?.bytes).toEqual(Buffer.from(content))
          expect(() => readMultipart(content, 'X')).not.toThrow()
        },
      ),
    )
  })
})
