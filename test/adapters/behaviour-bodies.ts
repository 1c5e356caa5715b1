import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { ParserName } from './parsers.js'
import type { Stage } from './stage.js'
import { SUITES, seal, ticketMessage } from './world.js'

/** Bodies: read by parsers, too large, compressed. */
export function bodyBehaviour({ adapter, start }: Stage): void {
  const { query, xml, json } = seal(ticketMessage(), SUITES[0])
  const posted = (type: string, body: string | Buffer = xml) => ({ body, headers: { 'content-type': type } })

  const harmless: [ParserName, string, string][] = [
    ['text', 'text/xml', xml],
    ['text', 'application/json', json],
    ['raw', 'text/xml', xml],
    ['json', 'application/json', json],
    ['json', 'text/xml', xml],
    ['urlencoded', 'text/xml', xml],
    ['xml2js', 'text/xml', xml],
    ['rawBody', 'text/xml', xml],
    ['empty', 'text/xml', xml],
  ]
  const handled = harmless.filter(([parser]) => adapter.parses(parser))
  if (handled.length > 0) {
    test.each(handled)(
      'a body that the parser "%s" saw as %s is still understood',
      async (parser, type, body) => {
        const { ask } = await start({ parser })
        expect(await ask(`/?${query}`, posted(type, body))).toMatchObject({ status: 200, body: 'success' })
      },
    )
  }

  const harmful: [ParserName, string][] = [
    ['swallowed', 'text/xml'],
    ['urlencoded', 'application/x-www-form-urlencoded'],
  ]
  test.each(harmful.filter(([parser]) => adapter.parses(parser)))(
    'a body that "%s" used up is told in a sentence, at once',
    async (parser, type) => {
      const { ask } = await start({ parser })
      const answer = await ask(`/?${query}`, posted(type))
      expect(answer.status).toBe(500)
      expect(answer.body).toContain('Mount the WeCom handler before the body parsers')
      expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
    },
  )

  test('a URL check needs no body, whatever was read', async () => {
    const { ask } = await start({ parser: 'swallowed' })
    expect(await ask('/')).toMatchObject({ status: 200, body: 'wecom callback ready' })
  })

  test('a body is read up to the limit and refused beyond it, announced or not', async () => {
    const { ask } = await start({ options: { limitBytes: xml.length } })
    for (const chunked of [false, true]) {
      expect(await ask(`/?${query}`, { body: xml, chunked })).toMatchObject({ status: 200, body: 'success' })
      expect(await ask(`/?${query}`, { body: `${xml} `, chunked })).toMatchObject({ status: 413, body: '' })
      expect(await ask(`/?${query}`, { body: xml.repeat(7), chunked })).toMatchObject({
        status: 413,
        body: '',
      })
    }
    expect(await ask(`/?${query}`, { body: xml })).toMatchObject({ status: 200, body: 'success' })
  })

  test('the default limit is a mebibyte', async () => {
    const { ask } = await start()
    const padded = (size: number) => xml + ' '.repeat(size - xml.length)
    expect(await ask(`/?${query}`, { body: padded(1024 * 1024) })).toMatchObject({ status: 200 })
    expect(await ask(`/?${query}`, { body: padded(1024 * 1024 + 1), chunked: true })).toMatchObject({
      status: 413,
    })
  })

  test('a compressed body is refused', async () => {
    const { ask } = await start()
    const headers = { 'content-encoding': 'gzip' }
    expect(await ask(`/?${query}`, { body: gzipSync(xml), headers })).toMatchObject({ status: 403, body: '' })
    expect(await ask(`/?${query}`, { body: xml, headers: { 'content-encoding': 'identity' } })).toMatchObject(
      { status: 200 },
    )
  })

  test('an empty body is refused', async () => {
    const { ask } = await start()
    expect(await ask(`/?${query}`, { body: '' })).toMatchObject({ status: 403, body: '' })
    expect(await ask(`/?${query}`, { method: 'POST', body: '', chunked: true })).toMatchObject({
      status: 403,
    })
  })
}
