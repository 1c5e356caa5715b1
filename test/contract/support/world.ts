import { createWeCom, MemoryStore, type Store, type WeCom, type WeComOptions } from '../../../src/index.js'
import {
  createSimulator,
  type Deliver,
  type InstallChoices,
  type SimulatorOptions,
} from '../../../src/simulator/index.js'
import { FakeClock } from '../../../src/testing/index.js'
import { APP, CASHIER_SECRET, COLLECTOR, CUSTOM, company, LOGIN, PROVIDER } from './credentials.js'

/** 1 January 2026, 08:00 in China. */
export const START = 1_767_225_600_000
export const MINUTE = 60_000
export const DAY = 86_400_000
/** The trusted domain of every suite and the login domain of the provider. */
export const DOMAIN = 'app.example'
export const BACK = `https://${DOMAIN}/login/return`

export interface WorldOptions {
  simulator?: SimulatorOptions
  wecom?: Partial<Omit<WeComOptions, 'store' | 'clock'>>
  /** Where the back end keeps its records. Default: in memory. */
  store?: (clock: FakeClock) => Store
}

/**
 * A back end in front of an offline WeCom, both on one clock, with callbacks that go straight into `handle`. Callbacks
 * are answered by one instance, or by the one a test puts in its place with `use`.
 */
export async function createWorld({ simulator = {}, wecom: options = {}, ...rest }: WorldOptions = {}) {
  const clock = new FakeClock(START)
  const store = rest.store?.(clock) ?? new MemoryStore({ clock })
  const deliver: Deliver = async ({ method, url, headers, body }) => {
    const { searchParams: query } = new URL(url)
    return world.target.handle({ method, query: query.toString(), headers, body: async () => body })
  }
  const cashier = {
    secret: CASHIER_SECRET,
    members: [{ userId: COLLECTOR }, { userId: 'Clerk', canCollect: false, canBuyLicense: false }],
  }
  const sim = createSimulator({
    clock,
    provider: { ...PROVIDER, loginDomain: DOMAIN, cashier },
    suites: [APP, CUSTOM, LOGIN],
    corps: [company(1), company(2), company(3)],
    deliver,
    ...simulator,
  })
  for (const { id } of sim.suites) {
    sim.provider.setUrls(
      {
        instruction: `https://${DOMAIN}/instruction`,
        data: `https://${DOMAIN}/data/$CORPID$`,
        business: `https://${DOMAIN}/business`,
        system: `https://${DOMAIN}/system`,
        trustedDomain: DOMAIN,
        installRedirectDomain: DOMAIN,
      },
      id,
    )
  }
  const create = (change: Partial<WeComOptions> = {}): WeCom =>
    createWeCom({
      ...sim.credentials(),
      store,
      clock,
      transport: sim.transport,
      ...options,
      ...change,
    })
  const wecom = create()
  const world: Parts = { clock, store, sim, create, wecom, target: wecom }
  for (const { id } of sim.suites) await sim.provider.pushTicket(id)
  return handles(world)
}

interface Parts {
  clock: FakeClock
  store: Store
  sim: ReturnType<typeof createSimulator>
  create: (change?: Partial<WeComOptions>) => WeCom
  wecom: WeCom
  target: Pick<WeCom, 'handle' | 'idle'>
}

function handles(world: Parts) {
  const { clock, store, sim, create, wecom } = world
  /** Resolves when pushes under way have arrived, and everything the back end does about them is done. */
  const settled = async () => {
    await clock.advance(0)
    await world.target.idle()
  }
  /** Installs an app; everything the back end does about it is done afterwards. */
  const install = async (corpId: string, choices: InstallChoices & { suiteId?: string } = {}) => {
    const push = await sim.administrator.install({ suiteId: APP.id, corpId, ...choices })
    await settled()
    return push
  }
  /** Runs work that waits on the clock, and lets the clock run until it is over. */
  const meanwhile = async <T>(work: Promise<T>): Promise<T> => {
    let over = false
    const ended = work.finally(() => {
      over = true
    })
    ended.catch(() => {})
    for (let step = 0; !over && step < 10_000; step++) await clock.advance(500)
    return ended
  }
  /** Has callbacks answered by another process. */
  const use = (other: Pick<WeCom, 'handle' | 'idle'>) => {
    world.target = other
  }
  return { clock, store, sim, create, wecom, use, settled, install, meanwhile }
}

/** What is read from a list of any length. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

/** The id by which the provider sees the company. */
export function corpIdOf(number: number): string {
  return company(number).openCorpId ?? ''
}
