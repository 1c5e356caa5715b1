import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeDescribed } from '../../../scripts/spec/write-described.js'
import { Catalogue } from '../../../src/simulator/described/catalogue.js'
import { Checker } from '../../../src/simulator/described/check.js'
import { exampleOf } from '../../../src/simulator/described/example.js'
import { readFields } from '../../../src/simulator/described/notation.js'
import { ENDPOINTS } from './world.js'

const FOLDER = new URL('../../../src/simulator/generated/', import.meta.url)
const textOf = (name: string) => readFileSync(new URL(`${name}.ts`, FOLDER), 'utf8')

describe('the description the simulator carries', () => {
  it('is what the files of the description say now', () => {
    const { requests, answers } = writeDescribed(ENDPOINTS)
    expect(textOf('requests').endsWith(requests)).toBe(true)
    expect(textOf('answers').endsWith(answers)).toBe(true)
  })

  it('is small: 20 kB for requests, 37 kB with answers, compressed', () => {
    const both = ['requests', 'answers'].map(textOf)
    expect(gzipSync(both[0] ?? '', { level: 9 }).length).toBeLessThanOrEqual(20_000)
    expect(gzipSync(both.join('\n'), { level: 9 }).length).toBeLessThanOrEqual(37_000)
  })

  it('has every endpoint with its verb, token, file and fields', () => {
    const catalogue = new Catalogue()
    expect(catalogue.paths).toEqual(ENDPOINTS.map(({ path }) => `/cgi-bin/${path}`))
    for (const one of ENDPOINTS) {
      const found = catalogue.find(`/cgi-bin/${one.path}`)
      expect(found).toMatchObject({ method: one.verb, token: one.token })
      expect([found?.tokenName, found?.file]).toEqual([one.tokenParam, one.file])
      const names = (fields: typeof one.query | undefined) => fields?.map(({ name }) => name)
      expect(found?.query.map(({ name }) => name)).toEqual(names(one.query))
      expect(found?.body?.map(({ name }) => name)).toEqual(names(one.body))
      if (one.answer === 'binary' || one.answer === undefined) expect(found?.answer).toBe(one.answer)
    }
    expect(catalogue.find('/cgi-bin/no/such')).toBeUndefined()
    expect(catalogue.find('/cgi-bin/externalcontact')).toBeUndefined()
  })

  it('reads one endpoint when it is asked for, not all of them', () => {
    const catalogue = new Catalogue()
    const read = catalogue.find('/cgi-bin/externalcontact/get')
    expect(catalogue.find('/cgi-bin/externalcontact/get')).toBe(read)
  })
})

describe('the compact notation', () => {
  it('tells types, values, limits and what is inside', () => {
    expect(readFields('a!,b:i(1|2)V3~9,c:[{d:[s]I2,e:%o}]I1~5,f:siD4,g:sB8C3~4PI7,h:*,i:sQT,j:iS60')).toEqual(
      [
        { name: 'a', required: true, shape: { kind: 'plain', types: ['string'], limits: {} } },
        {
          name: 'b',
          required: false,
          shape: {
            kind: 'plain',
            types: ['integer'],
            values: [1, 2],
            limits: { value: { least: 3, most: 9 } },
          },
        },
        {
          name: 'c',
          required: false,
          shape: {
            kind: 'list',
            limits: { items: { least: 1, most: 5 } },
            of: {
              kind: 'fields',
              limits: {},
              fields: [
                {
                  name: 'd',
                  required: false,
                  shape: {
                    kind: 'list',
                    limits: { items: { least: 0, most: 2 } },
                    of: { kind: 'plain', types: ['string'], limits: {} },
                  },
                },
                {
                  name: 'e',
                  required: false,
                  shape: { kind: 'map', limits: {}, of: { kind: 'object', limits: {} } },
                },
              ],
            },
          },
        },
        {
          name: 'f',
          required: false,
          shape: { kind: 'plain', types: ['string', 'integer'], limits: { digits: 4 } },
        },
        {
          name: 'g',
          required: false,
          shape: {
            kind: 'plain',
            types: ['string'],
            limits: {
              bytes: { least: 0, most: 8 },
              chars: { least: 3, most: 4 },
              joined: '|',
              items: { least: 0, most: 7 },
            },
          },
        },
        { name: 'h', required: false, shape: { kind: 'any', limits: {} } },
        {
          name: 'i',
          required: false,
          shape: { kind: 'plain', types: ['string'], limits: { numeric: true, rfc3339: true } },
        },
        { name: 'j', required: false, shape: { kind: 'plain', types: ['integer'], limits: { span: 60 } } },
      ],
    )
  })

  it.each(['a:', 'a:q', 'a:{b', 'a:[s', 'a,,b', '!', 'a b'])('does not read %s', (text) => {
    expect(() => readFields(text)).toThrow('cannot be read')
  })
})

describe('a check', () => {
  const check = (notation: string, values: Record<string, unknown>) => {
    try {
      new Checker('/cgi-bin/x/y').fields(readFields(notation), values)
    } catch (error) {
      return (error as Error).message
    }
    return 'ok'
  }

  it.each<[string, Record<string, unknown>, string]>([
    ['a:iV5~9', { a: 4 }, 'a exceed min value 5'],
    ['a:iV9', { a: 10 }, 'a exceed max value 9'],
    ['a:iD3', { a: 1234 }, 'a exceed max length 3'],
    ['a:i', { a: 1.5 }, 'a is no integer'],
    ['a:i', { a: '1' }, 'a is no integer'],
    ['a:b', { a: 1 }, 'a is no boolean'],
    ['a:sB4', { a: '长长' }, 'a exceed max length 4'],
    ['a:sC2', { a: '长长' }, 'ok'],
    ['a:sC2', { a: '😀😀' }, 'ok'],
    ['a:sPI2', { a: 'x|y|z' }, 'a exceed max size 2'],
    ['a:sN', { a: '1|x' }, 'a is no list of numbers'],
    ['a:sQ', { a: '-31.5' }, 'ok'],
    ['a:sQ', { a: 'x' }, 'a is no number'],
    ['a:sT', { a: '2026-11-27' }, 'a is no time'],
    ['a:[iV3]', { a: [1, 4] }, 'a[1] exceed max value 3'],
    ['a:%i', { a: { k: 'x' } }, 'a.k is no integer'],
    ['a:{b!}', { a: [] }, 'a is no object'],
    ['a:{b!}', { a: {} }, 'a.b missing'],
    ['a:{b!}', {}, 'ok'],
    ['begin_time:i,end_time:iS60', { begin_time: 100, end_time: 161 }, 'end_time exceed max range 60'],
    ['begin_time:i,end_time:iS60', { begin_time: 100, end_time: 160 }, 'ok'],
    [
      'msgtype!,text:{content!},image:{media_id!}',
      { msgtype: 'text', text: { content: 'a' }, image: {} },
      'ok',
    ],
    ['toString!', {}, 'toString missing'],
  ])('of %s finds of %j: %s', (notation, values, text) => {
    expect(check(notation, values)).toMatch(new RegExp(`^${text.replace(/[[\]().]/g, '\\$&')}`))
  })

  it('ends for whatever is sent, in a refusal or not at all', () => {
    const bodies = ENDPOINTS.flatMap(
      ({ path }) => new Catalogue().find(`/cgi-bin/${path}`)?.body ?? [],
    ).slice(0, 400)
    fc.assert(
      fc.property(fc.constantFrom(...bodies), fc.jsonValue(), (field, value) => {
        try {
          new Checker('/cgi-bin/x').fields([field], { [field.name]: value })
        } catch (error) {
          expect(error).toHaveProperty('errcode')
        }
      }),
    )
  })

  it('passes every example that is made from the same description', () => {
    const context = { now: 1_700_000_000, known: {} }
    const catalogue = new Catalogue()
    for (const path of catalogue.paths) {
      const { answer } = catalogue.find(path) ?? {}
      if (answer === undefined || answer === 'binary') continue
      expect(() => new Checker(path).fields(answer, exampleOf(answer, context))).not.toThrow()
    }
  })
})
