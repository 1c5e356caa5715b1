import { describe, expect, it } from 'vitest'
import { multipartOf } from '../../src/http/multipart.js'

const written = (filename: string, contentType?: string) =>
  Buffer.from(multipartOf('media', { data: Buffer.from('x'), filename, contentType }).body).toString()

describe('a file in a form', () => {
  it.each([
    ['海报.PNG', 'image/png'],
    ['a.b.pdf', 'application/pdf'],
    ['録音.amr', 'audio/amr'],
    ['фильм.mp4', 'video/mp4'],
    ['таблица.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['archive.unheard-of', 'application/octet-stream'],
    ['no extension', 'application/octet-stream'],
    ['x.constructor', 'application/octet-stream'],
  ])('called %s is of the type %s unless another is named', (filename, contentType) => {
    expect(written(filename)).toContain(
      `filename="${filename}"; filelength=1\r\nContent-Type: ${contentType}\r\n`,
    )
    expect(written(filename, 'text/x-own')).toContain('\r\nContent-Type: text/x-own\r\n')
  })

  it('is refused when it is empty, as WeCom would', () => {
    expect(() => multipartOf('media', { data: new Uint8Array(0), filename: 'a.png' })).toThrow(
      expect.objectContaining({ code: 'WECOM_CONFIG', message: 'media: the file is empty' }),
    )
  })

  it('is refused with a name or a type that would break its header', () => {
    for (const [filename, contentType] of [
      ['', undefined],
      ['a\r\nb', undefined],
      ['a.png', 'image/png\r\nX: y'],
      ['a.png', 5],
    ])
      expect(() => written(filename as string, contentType as string)).toThrow(
        expect.objectContaining({ code: 'WECOM_CONFIG' }),
      )
  })
})
