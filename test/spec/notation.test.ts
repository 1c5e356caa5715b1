import { describe, expect, it } from 'vitest'
import { NotationError, readEndpoints } from '../../scripts/spec/notation.js'

const read = (text: string) => readEndpoints('spec/endpoints/tag.yaml', 'tag', text)
const wrong = (text: string) => {
  try {
    read(text)
  } catch (error) {
    expect(error).toBeInstanceOf(NotationError)
    return (error as Error).message
  }
  return 'accepted'
}

describe('the notation of an endpoint', () => {
  it('says verb, token, pages, who may call it, parameters and answer', () => {
    const [endpoint] = read(`tag/list:
  title: 标签列表 | All tags
  is: POST corp safe
  pages: cursor cursor limit > next_cursor has_more
  for: selfBuilt 90216, thirdParty 90350?, customised no
  see: 1, 2
  query:
    debug: integer (0, 1)
  body:
    limit!: integer; max 100, default 50
    ids[]~: string|integer
  answer:
    taglist[]!:
      tagid!: integer
      names[][]: string; max 20 chars
      extra:
        '*': boolean
      whole:
        '=': max 3 items
        one: any
    old: string; deprecated
`)
    expect(endpoint).toEqual({
      path: 'tag/list',
      family: 'tag',
      title: { zh: '标签列表', en: 'All tags' },
      verb: 'POST',
      token: 'corp',
      safe: true,
      signed: false,
      pages: { kind: 'cursor', request: ['cursor', 'limit'], response: ['next_cursor', 'has_more'] },
      availability: {
        selfBuilt: { allowed: 'yes', page: 90216 },
        thirdParty: { allowed: 'unknown', page: 90350 },
        customised: { allowed: 'no' },
      },
      see: [1, 2],
      confidence: 'high',
      query: [field('debug', plain(['integer'], [0, 1]))],
      body: [
        field('limit', plain(['integer']), { required: true, limits: ['max 100', 'default 50'] }),
        field('ids', { kind: 'list', of: plain(['string', 'integer']) }, { required: 'unknown' }),
      ],
      answer: [
        field(
          'taglist',
          {
            kind: 'list',
            of: {
              kind: 'fields',
              fields: [
                field('tagid', plain(['integer']), { required: true }),
                field(
                  'names',
                  { kind: 'list', of: { kind: 'list', of: plain(['string']) } },
                  { limits: ['max 20 chars'] },
                ),
                field('extra', { kind: 'map', of: plain(['boolean']) }),
                field(
                  'whole',
                  { kind: 'fields', fields: [field('one', { kind: 'any' })] },
                  { limits: ['max 3 items'] },
                ),
              ],
            },
          },
          { required: true },
        ),
        field('old', plain(['string']), { deprecated: true }),
      ],
    })
  })

  it('says that an answer is a file, or that nothing is known of it', () => {
    expect(read('tag/get:\n  is: GET corp\n  answer: binary\n')[0]?.answer).toBe('binary')
    const [unknown] = read('tag/get:\n  is: GET corp\n  body: unknown\n  answer: unknown\n')
    expect([unknown?.body, unknown?.answer]).toEqual([undefined, undefined])
  })

  it('names the type of the parameters where that is written by hand', () => {
    const [endpoint] = read(
      'tag/create:\n  is: POST corp\n  params: TagCreateParams\n  body:\n    a: integer\n',
    )
    expect(endpoint?.paramsType).toBe('TagCreateParams')
    expect(endpoint?.body).toEqual([field('a', plain(['integer']))])
  })

  it.each([
    ['tag/get:\n  is: GET corp\n  - x\n', /:3: /],
    ['tag/get:\n  is: GET corp\n  params: by hand\n', /:3: tag\/get params: "by hand" is no name/],
    ['tag/get:\n  is: GET corp\n  params: TagGetResult\n', /:3: tag\/get params: "TagGetResult"/],
    ['tag/get: {}\ntag/get: {}\n', /:2: .*unique/],
    ['tag/get:\n  verb: GET\n', /:2: tag\/get: there is no "verb"; there are title, is/],
    ['tag/get:\n  safe: yes\n', /:2: tag\/get: there is no "safe"/],
    ['tag/get:\n  title: 标签 | A tag\n', /:1: tag\/get: "is" is missing/],
    ['tag/get:\n  is: PUT corp\n', /:2: tag\/get is: starts with GET or POST/],
    ['tag/get:\n  is: GET corporation\n', /:2: tag\/get is: "corporation" is no kind of token/],
    ['tag/get:\n  is: GET corp save\n', /:2: tag\/get is: "save" is neither/],
    ['tag/get:\n  is: GET corp\n  title: A tag\n', /:3: tag\/get title/],
    ['tag/get:\n  is: GET corp\n  for: thirdparty 1\n', /:3: tag\/get for: "thirdparty 1"/],
    ['tag/get:\n  is: GET corp\n  see: page 1\n', /:3: tag\/get: these are the numbers/],
    ['tag/get:\n  is: GET corp\n  confidence: sure\n', /:3: tag\/get confidence/],
    ['tag/get:\n  is: GET corp\n  pages: next\n', /:3: tag\/get pages/],
    ['tag/get:\n  is: GET corp\n  body: something\n', /:3: tag\/get body: fields are missing/],
    ['tag/get:\n  is: GET corp\n  body:\n    id!: int\n', /:4: tag\/get body id: "int" is no type/],
    ['tag/get:\n  is: GET corp\n  body:\n    id!!: integer\n', /:4: tag\/get body: "id!!" is no field/],
    [
      'tag/get:\n  is: GET corp\n  body:\n    id: integer; up to 3\n',
      /:4: tag\/get body id: "up to 3" is no limit/,
    ],
    [
      'tag/get:\n  is: GET corp\n  body:\n    id: integer (one)\n',
      /:4: tag\/get body id: the values of an integer/,
    ],
    [
      'tag/get:\n  is: GET corp\n  body:\n    id: integer\n    id!: integer\n',
      /:5: tag\/get body: id is there twice/,
    ],
    [
      'tag/get:\n  is: GET corp\n  body:\n    a:\n      b: text\n',
      /:5: tag\/get body a b: "text" is no type/,
    ],
    ['user/get:\n  is: GET corp\n', /:1: user\/get belongs into user.yaml/],
    ['', /:1: there is no endpoint/],
  ])('names line and field of a mistake in %j', (text, message) => {
    expect(wrong(text)).toMatch(/^spec\/endpoints\/tag\.yaml:\d+: /)
    expect(wrong(text)).toMatch(message)
  })
})

function plain(types: string[], values?: (string | number)[]) {
  return { kind: 'plain', types, ...(values && { values }) }
}

function field(name: string, shape: object, rest: object = {}) {
  return { name, required: false, shape, limits: [], deprecated: false, ...rest }
}
