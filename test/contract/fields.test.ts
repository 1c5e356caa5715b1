import { describe, expect, it } from 'vitest'
import { createWeCom, MemoryStore } from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import facts from '../fixtures/endpoint-fields.json'
import { scriptedTransport } from '../support/scripted-transport.js'
import { APP, CASHIER_SECRET, PROVIDER } from './support/credentials.js'
import { START } from './support/world.js'

interface Fact {
  path: string
  /** The method, from the provider's `wecom` on; `suite` stands for the only suite. */
  call: string
  signed?: boolean
  /** Example values by the dotted names of the fields; `[]` stands for the items of a list. */
  request: Record<string, unknown>
  response: Record<string, unknown>
}
const FACTS: Fact[] = facts.endpoints
const ADDED = ['nonce_str', 'ts', 'sig']
const NEWS = { field_of_tomorrow: { list: [1, '二', null], flag: true } }

/** The object that has these fields, in lists of one item. */
function nested(fields: Record<string, unknown>, extra: object = {}): Record<string, unknown> {
  const root: Record<string, unknown> = { ...extra }
  for (const [name, value] of Object.entries(fields)) {
    const steps = name.split('.')
    const leaf = steps.pop() ?? ''
    let at = root
    for (const step of steps) at = inner(at, step, extra)
    at[leaf.replace('[]', '')] = leaf.endsWith('[]') ? [value] : value
  }
  return root
}

function inner(at: Record<string, unknown>, step: string, extra: object): Record<string, unknown> {
  const name = step.replace('[]', '')
  if (step.endsWith('[]')) {
    at[name] ??= [{ ...extra }]
    return (at[name] as Record<string, unknown>[])[0] ?? {}
  }
  at[name] ??= { ...extra }
  return at[name] as Record<string, unknown>
}

/** Calls an endpoint by the fact about it, with an answer of its fields. */
async function exchange({ path, call, request, response }: Fact) {
  const clock = new FakeClock(START)
  const answer = nested(response, NEWS)
  const scripted = scriptedTransport({
    '/cgi-bin/service/get_provider_token': () => ({ provider_access_token: 'P', expires_in: 7200 }),
    '/cgi-bin/service/get_suite_token': () => ({ suite_access_token: 'S', expires_in: 7200 }),
    [path]: () => ({ errcode: 0, errmsg: 'ok', ...answer }),
  })
  const wecom = createWeCom({
    provider: { ...PROVIDER, cashierSecret: CASHIER_SECRET },
    suites: [APP],
    store: new MemoryStore({ clock }),
    clock,
    transport: scripted.transport,
  })
  await wecom.suite().ticket.set('ticket')
  const params = nested(request)
  const before = structuredClone(params)
  const received = await methodOf({ ...wecom, suite: wecom.suite() }, call)(params)
  expect(params).toEqual(before)
  const seen = scripted.calls.find((one) => one.path === path)
  return { params, answer, received, seen }
}

function methodOf(root: object, call: string): (params: object) => Promise<unknown> {
  let at: unknown = root
  for (const name of call.split('.')) at = (at as Record<string, unknown>)[name]
  return at as (params: object) => Promise<unknown>
}

describe('the fields of the official pages', () => {
  const named = FACTS.map((fact, index) => [`${fact.call} (${index + 1})`, fact] as const)

  it.each(named)('are sent as they are by %s', async (_name, fact) => {
    const { params, seen } = await exchange(fact)
    if (seen?.method === 'GET') {
      const query = Object.fromEntries(seen.query)
      for (const [name, value] of Object.entries(params)) expect(query[name]).toBe(String(value))
      return
    }
    const { nonce_str, ts, sig, ...body } = seen?.body ?? {}
    expect(body).toEqual(params)
    const added = [nonce_str, ts, sig].filter((one) => one !== undefined)
    expect(added).toHaveLength(fact.signed ? ADDED.length : 0)
  })

  it.each(named)('are returned as they came by %s, unknown ones included', async (_name, fact) => {
    const { answer, received } = await exchange(fact)
    expect(received).toEqual({ errcode: 0, errmsg: 'ok', ...answer })
  })
})
