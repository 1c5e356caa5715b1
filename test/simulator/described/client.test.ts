import { describe, expect, it } from 'vitest'
import { familyName, placesOf } from '../../../scripts/spec/names.js'
import { createWeCom, isWeComError, MemoryStore, type WeCom } from '../../../src/index.js'
import { OPEN_CORP, PROVIDER, TP } from '../support/helpers.js'
import { sampleOf } from './samples.js'
import { ENDPOINTS, tokens } from './world.js'

async function client() {
  const { sim } = await tokens()
  const wecom = createWeCom({
    provider: { corpId: PROVIDER.corpId, secret: PROVIDER.secret },
    suites: [TP],
    store: new MemoryStore({ clock: sim.clock }),
    clock: sim.clock,
    transport: sim.transport,
  })
  await wecom.suite().ticket.set(sim.provider.issueTicket(TP.id))
  const permanentCode = sim.installation(OPEN_CORP, TP.id)?.permanentCode ?? ''
  await wecom.installs.import({ corpId: OPEN_CORP, permanentCode, agentId: 1 })
  return { sim, wecom }
}

function methodsOf(wecom: WeCom) {
  const handles = { corp: wecom.corp(OPEN_CORP), suite: wecom.suite(), provider: wecom.provider }
  return Object.entries(handles).flatMap(([owner, handle]) => {
    const own = ENDPOINTS.filter(({ token }) => token === owner)
    return [...new Set(own.map(({ family }) => family))].flatMap((family) => {
      const members = own.filter((one) => one.family === family)
      return [...placesOf(members)].flatMap(([path, { groups, method }]) => {
        const api = [familyName(family), ...groups].reduce<unknown>(
          (target, name) => (target as Record<string, unknown> | undefined)?.[name],
          handle,
        ) as Record<string, unknown> | undefined
        const found = api?.[method]
        const one = members.find((each) => each.path === path)
        return typeof found === 'function' && one !== undefined
          ? [{ one, call: (params: object) => found.call(api, params) as Promise<unknown> }]
          : []
      })
    })
  })
}

/** Values that methods written by hand check before they send anything. */
const OWN: Readonly<Record<string, object>> = { 'media/upload': { type: 'file' } }

describe('the methods of the library', () => {
  it('send what the description demands where it demands it', async () => {
    const { sim, wecom } = await client()
    const wrong: string[] = []
    let called = 0
    for (const { one, call } of methodsOf(wecom)) {
      const file = one.file === undefined ? {} : { [one.file]: { filename: 'a.png', data: Buffer.from('a') } }
      try {
        await call({ ...sampleOf(one.query), ...sampleOf(one.body ?? []), ...OWN[one.path], ...file })
        called++
      } catch (error) {
        // A model knows its own objects, which samples do not name.
        const last = sim.log.at(-1)
        if (last?.kind === 'api' && last.path === `/cgi-bin/${one.path}` && last.answeredBy === 'model')
          continue
        wrong.push(`${one.path}: ${isWeComError(error) ? error.message : error}`)
      }
    }
    expect(called).toBeGreaterThan(650)
    expect(wrong).toEqual([])
    await wecom.close()
  })
})
