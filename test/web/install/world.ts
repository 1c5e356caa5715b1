import {
  createWeCom,
  type Installation,
  MemoryStore,
  silentLogger,
  type WeComError,
} from '../../../src/index.js'
import { createSimulator } from '../../../src/simulator/index.js'
import { FakeClock } from '../../../src/testing/index.js'
import { createInstallHandler, type InstallHandlerOptions } from '../../../src/web/index.js'
import { Browser, CHROME } from '../login/browser.js'

export const PUBLIC_URL = 'https://app.example.com/install'

const suite = (id: string, kind: 'thirdParty' | 'custom' = 'thirdParty') => ({
  id,
  kind,
  secret: `secret-of-${id}`,
  token: 'TokenOfTheSuite1',
  encodingAesKey: id.padEnd(43, 'k'),
})
export const SUITE = suite('ww1111111111111111')
export const OTHER_SUITE = suite('ww2222222222222222')
export const CUSTOM_SUITE = suite('dk3333333333333333', 'custom')

/** A simulated WeCom, and a provider that it has pushed tickets to. */
export async function createInstallWorld(suites: readonly ReturnType<typeof suite>[] = [SUITE]) {
  const clock = new FakeClock(1_767_225_600_000)
  const simulator = createSimulator({ clock, suites })
  const store = new MemoryStore({ clock })
  const options = { ...simulator.credentials(), store, clock, transport: simulator.transport }
  const create = () => createWeCom(options)
  const wecom = create()
  for (const { id, kind } of suites) {
    await wecom.suite(id).ticket.set(simulator.issueTicket(id))
    if (kind !== 'custom') simulator.setUrls({ installRedirectDomain: 'app.example.com' }, id)
  }
  const [corp] = simulator.corps
  if (corp === undefined) throw new Error('the simulator has no corp')
  /** What comes back from WeCom's page once an administrator has confirmed there: path and query. */
  const confirm = (page: URL, corpId = corp.corpId): string => {
    const { location, problem } = simulator.confirmInstall(page.href, corpId)
    if (location === undefined) throw new Error(problem)
    const back = new URL(location)
    return back.pathname + back.search
  }
  return { clock, simulator, store, wecom, create, corp, confirm }
}

export type InstallWorld = Awaited<ReturnType<typeof createInstallWorld>>

interface Native {
  tag: string
}

/** An install handler, and what it told the application. */
export async function createInstallSite(
  options: Partial<InstallHandlerOptions<Native>> = {},
  given?: InstallWorld | Promise<InstallWorld>,
) {
  const world = (await given) ?? (await createInstallWorld())
  const done: Installation[] = []
  const errors: WeComError[] = []
  const logged: string[] = []
  const note = (level: string) => (message: string, data?: Record<string, unknown>) => {
    logged.push(`${level} ${message} ${JSON.stringify(data)}`)
  }
  const { onError, ...rest } = options
  const handler = createInstallHandler<Native>(world.wecom, {
    publicUrl: PUBLIC_URL,
    logger: { ...silentLogger, info: note('info'), warn: note('warn'), error: note('error') },
    onInstalled: ({ installation }) => {
      done.push(installation)
    },
    onError: (failure) => {
      errors.push(failure.error)
      return onError?.(failure)
    },
    ...rest,
  })
  const send: ConstructorParameters<typeof Browser>[0] = (url, request = {}) =>
    handler({ method: 'GET', url, headers: {}, ...request }, { tag: 'native' })
  const browser = () => new Browser(send, CHROME)
  /** A browser in which an administrator has confirmed; `back` is where WeCom leads to. */
  const confirmed = async (path = '/install/start') => {
    const visitor = browser()
    const { page, state } = await visitor.start(path)
    return { visitor, state, back: world.confirm(page) }
  }
  return { ...world, done, errors, logged, send, browser, confirmed }
}
