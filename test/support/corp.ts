import { createWeCom, MemoryStore, type Store } from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { CORP, PROVIDER, SUITE } from './callbacks.js'
import { type SeenCall, scriptedTransport } from './scripted-transport.js'

const TOKENS = { errcode: 0, access_token: 'TOKEN', suite_access_token: 'TOKEN', expires_in: 7200 }

interface World {
  store?: Store
  clock?: FakeClock
}

/** A corp that installed an app, and a WeCom that answers from a table of paths without `/cgi-bin/`. */
export async function corpWith(script: Record<string, (call: SeenCall) => unknown>, world: World = {}) {
  const clock = world.clock ?? new FakeClock(1_767_225_600_000)
  const store = world.store ?? new MemoryStore({ clock })
  const paths = Object.entries(script).map(([path, answer]) => [`/cgi-bin/${path}`, answer])
  const wire = scriptedTransport({
    '/cgi-bin/service/get_suite_token': () => TOKENS,
    '/cgi-bin/service/get_corp_token': () => TOKENS,
    '/cgi-bin/service/get_provider_token': () => ({ ...TOKENS, provider_access_token: 'TOKEN' }),
    ...Object.fromEntries(paths),
  })
  const wecom = createWeCom({ provider: PROVIDER, suites: [SUITE], store, clock, transport: wire.transport })
  await wecom.suite().ticket.set('ticket')
  await wecom.installs.import({ corpId: CORP, permanentCode: 'code', agentId: 1000002 })
  const calls = (path: string) => wire.calls.filter((call) => call.path === `/cgi-bin/${path}`)
  const bodies = (path: string) => calls(path).map(({ body }) => body)
  return { wecom, corp: wecom.corp(CORP), clock, store, calls, bodies }
}

/** What the store holds. */
export async function keysOf(store: Store, prefix: string): Promise<string[]> {
  const found: string[] = []
  for await (const key of store.keys(prefix)) found.push(key)
  return found
}
