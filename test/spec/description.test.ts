import { describe, expect, it } from 'vitest'
import { mainPage } from '../../scripts/spec/model.js'
import { familyName, placesOf } from '../../scripts/spec/names.js'
import { readDescription } from '../../scripts/spec/read.js'
import { PACKED } from '../../src/apis/generated/tables.js'
import { FAMILIES } from '../../src/apis/index.js'
import { packedFamily } from '../../src/apis/packed.js'
import type { EndpointDescriptor } from '../../src/http/index.js'
import facts from '../fixtures/endpoints.json'

const ENDPOINTS = readDescription()
const OWNERS = ['corp', 'suite', 'provider'] as const

/** Parameters of methods that look at them before they call. */
const CHECKED: Readonly<Record<string, object>> = {
  'media upload': { type: 'file', media: { data: Buffer.from('x'), filename: 'x' } },
}

/** What the method at a place hands to the caller. */
async function descriptorAt(owner: (typeof OWNERS)[number], family: string, place: readonly string[]) {
  let found: EndpointDescriptor | undefined
  const api = packedFamily(owner, family, async (descriptor) => {
    found = descriptor
    return {}
  })
  let target: Record<string, unknown> = api as Record<string, unknown>
  for (const group of place.slice(0, -1)) target = target[group] as Record<string, unknown>
  const method = place.at(-1) ?? ''
  await (target[method] as (params: object) => Promise<unknown>)(CHECKED[`${family} ${method}`] ?? {})
  return found
}

describe('the description', () => {
  it('holds every endpoint once', () => {
    const paths = ENDPOINTS.map(({ path }) => path)
    expect(paths.length).toBeGreaterThan(800)
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('agrees with what is written by hand', () => {
    const lines = Object.values(FAMILIES as object)
      .flatMap((tables: object) => Object.values(tables))
      .flatMap((table: object) => Object.values(table) as EndpointDescriptor[])
    const described = new Map(ENDPOINTS.map((endpoint) => [`/cgi-bin/${endpoint.path}`, endpoint]))
    const different = lines.filter(({ path, method, token, filePart }) => {
      const endpoint = described.get(path)
      return endpoint?.verb !== method || endpoint.token !== token || endpoint.file !== filePart
    })
    expect(different.map(({ path }) => path)).toEqual([])
  })

  it('knows every endpoint of the facts', () => {
    const paths = new Set(ENDPOINTS.map(({ path }) => `/cgi-bin/${path}`))
    expect(facts.endpoints.filter(({ path }) => !paths.has(path))).toEqual([])
  })
})

describe('the methods of the packed table', () => {
  const written = new Set(
    OWNERS.flatMap((owner) => Object.keys(PACKED[owner]).map((name) => `${owner} ${name}`)),
  )
  const cases = OWNERS.flatMap((owner) => {
    return [...familiesOf(owner)].map(([family, endpoints]) => ({ owner, family, endpoints }))
  })

  function familiesOf(owner: string) {
    const families = new Map<string, (typeof ENDPOINTS)[number][]>()
    for (const endpoint of ENDPOINTS)
      if (endpoint.token === owner && written.has(`${owner} ${familyName(endpoint.family)}`))
        families.set(endpoint.family, [...(families.get(endpoint.family) ?? []), endpoint])
    return families
  }

  it.each(cases)('send what the description of $owner $family says', async ({ owner, family, endpoints }) => {
    const [, text = ''] = PACKED[owner][familyName(family)] ?? []
    const packed = new Set(text.split('\n').map((line) => line.split(' ')[0]))
    const members = endpoints.filter(({ path }) =>
      packed.has(family === 'root' ? path : path.slice(family.length + 1)),
    )
    expect(members.length).toBe(packed.size)
    const places = placesOf(members)
    for (const endpoint of members) {
      const { groups, method } = places.get(endpoint.path) ?? { groups: [], method: '' }
      const descriptor = await descriptorAt(owner, familyName(family), [...groups, method])
      expect(descriptor).toMatchObject({
        method: endpoint.verb,
        path: `/cgi-bin/${endpoint.path}`,
        token: owner,
        safe: endpoint.safe,
        page: mainPage(endpoint) ?? 0,
      })
      expect([descriptor?.tokenParam, descriptor?.filePart, descriptor?.responseType]).toEqual([
        endpoint.tokenParam,
        endpoint.file,
        endpoint.answer === 'binary' ? 'binary' : undefined,
      ])
    }
  })

  it('read a list page by page, whatever its fields are called', async () => {
    const asked: unknown[] = []
    const answers = [
      { group_chat_list: [{ chat_id: 'a' }], next_cursor: 'n' },
      { group_chat_list: [{ chat_id: 'b' }], next_cursor: '' },
    ]
    const api = packedFamily('corp', 'externalcontact', async (_, params) => {
      asked.push(params)
      return answers[asked.length - 1]
    }) as { groupchat: { iterateList(params: object): AsyncIterable<unknown> } }
    const seen: unknown[] = []
    for await (const item of api.groupchat.iterateList({ limit: 1 })) seen.push(item)
    expect(seen).toEqual([{ chat_id: 'a' }, { chat_id: 'b' }])
    expect(asked).toEqual([{ limit: 1 }, { limit: 1, cursor: 'n' }])
  })
})
