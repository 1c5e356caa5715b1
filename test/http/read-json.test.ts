import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { client, failure, GET } from './support.js'

const read = (body: string | Uint8Array) => client([{ body }]).http.call(GET)

const CONTROLS = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code))

/** JSON as it is on the wire when nobody escapes control characters. */
function carelessly(value: unknown): string {
  return JSON.stringify(value).replace(/\\\\|\\(?:u00([01][\da-f])|([bfnrt]))/g, (whole, hex, letter) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
    return letter === undefined ? whole : (JSON.parse(`"\\${letter}"`) as string)
  })
}

describe('an answer with raw control characters in its texts', () => {
  it('is read with all 32 of them', async () => {
    for (const character of CONTROLS) {
      const body = `{"errcode":0,"userlist":[{"userid":"a","name":"x${character}y"},{"userid":"b","name":"李"}]}`
      expect(await read(body)).toEqual({
        errcode: 0,
        userlist: [
          { userid: 'a', name: `x${character}y` },
          { userid: 'b', name: '李' },
        ],
      })
    }
  })

  it('gives what the careful form of it gives, whatever is in it', async () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...CONTROLS, '"', '\\', '/', ' ', '{', '},'),
        fc.string({ unit: 'grapheme' }),
      ),
    })
    const answer = fc.dictionary(text, fc.oneof(text, fc.integer(), fc.array(text), fc.boolean()))
    await fc.assert(
      fc.asyncProperty(answer, async (value) => {
        const whole = { errcode: 0, ...value, errmsg: 'ok' }
        // A name may be __proto__ or errcode; compare as JSON does.
        const expected = JSON.parse(JSON.stringify({ ...whole, errcode: 0 }))
        expect(await read(carelessly({ ...whole, errcode: 0 }))).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  it('is read with control characters between the fields and behind the end as well', async () => {
    expect(await read('{"errcode":0,\u0000"a":1}\u0000\u0000')).toEqual({ errcode: 0, a: 1 })
    expect(await read('\u0000{"errcode":0}')).toEqual({ errcode: 0 })
  })

  it('is read with escapes JSON does not know, backslash and all', async () => {
    expect(await read('{"errcode":0,"name":"C:\\dir \\x41 \\\' \\u12 \\n"}')).toEqual({
      errcode: 0,
      name: "C:\\dir \\x41 \\' \\u12 \n",
    })
  })

  it('is read from bytes of a call that may bring a file', async () => {
    const http = client([{ body: new TextEncoder().encode('{"errcode":40007,"errmsg":"bad\u0007id"}') }]).http
    const error = await failure(http.call({ ...GET, responseType: 'binary' }))
    expect(error).toMatchObject({ errcode: 40007, errmsg: 'bad\u0007id' })
  })

  it.each(['{"errcode":0', '{"errcode":0,}', '{"a":"b}', '{]', '{"errcode":0}{"errcode":0}'])(
    'is refused where it is broken: %s',
    async (body) => {
      expect(await failure(read(body))).toMatchObject({ code: 'WECOM_HTTP', reason: 'malformed_response' })
    },
  )
})

describe('an integer beyond what a number holds', () => {
  it('keeps its digits, as a text, wherever it stands', async () => {
    const body =
      '{"errcode":0,"id":9007199254740993,"minus":-12345678901234567890,"list":[1,20000000000000000001 ,3],"in":{"x":\n99999999999999999999}}'
    expect(await read(body)).toEqual({
      errcode: 0,
      id: '9007199254740993',
      minus: '-12345678901234567890',
      list: [1, '20000000000000000001', 3],
      in: { x: '99999999999999999999' },
    })
  })

  it('is told from those a number holds, and from digits in texts', async () => {
    const body =
      '{"errcode":0,"max":9007199254740991,"text":"a:9007199254740993,","real":1.25e30,"at":1700000000}'
    expect(await read(body)).toEqual({
      errcode: 0,
      max: 9007199254740991,
      text: 'a:9007199254740993,',
      real: 1.25e30,
      at: 1700000000,
    })
  })

  it('is one also with zeros behind the point', async () => {
    expect(await read('{"errcode":0,"id":9007199254740993.0,"half":1234567890123456.5}')).toEqual({
      errcode: 0,
      id: '9007199254740993.0',
      half: 1234567890123456.5,
    })
  })

  it('comes back digit by digit, any of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), async (value) => {
        const { id } = (await read(`{"errcode":0,"id":${value},"after":"x"}`)) as { id: unknown }
        expect(String(id)).toBe(String(value))
        expect(typeof id).toBe(Number.isSafeInteger(Number(value)) ? 'number' : 'string')
      }),
    )
  })
})
