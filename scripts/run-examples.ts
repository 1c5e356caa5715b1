import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSimulator, type Simulator, type SuiteUrls } from 'wecom-suite/simulator'

/** Starts every example in a process of its own against a simulated WeCom, and uses it as WeCom would. */

const START_MS = 30_000
const STEP_MS = 15_000
const VERIFY_FILE = 'WW_verify_abcdefgh12345678.txt'

interface Example {
  name: string
  /** Where its callbacks are, below its own URL. */
  urls: SuiteUrls & { system?: string }
  /** What else it promises. */
  extra?: (url: string, simulator: Simulator, corpId: string) => Promise<void>
}

const php = (key: string) => `/index.php?${key}`

const examples: Example[] = [
  {
    name: 'express',
    urls: { instruction: '/wecom', data: '/wecom', system: '/wecom' },
    extra: async (url, _simulator, corpId) => {
      const health = await getJson(`${url}/health`)
      expect(Array.isArray(health.suites), 'health lists the suites')
      const members = await getJson(`${url}/members/${corpId}`)
      expect(Array.isArray(members) && members.length > 0, 'the members of the customer are listed')
      const install = await fetch(`${url}/install`, { redirect: 'manual' })
      const location = install.headers.get('location') ?? ''
      expect(install.status === 302 && location.includes('pre_auth_code='), 'the install link is given out')
    },
  },
  {
    name: 'koa',
    urls: { instruction: '/wecom/instruction', data: '/wecom/data', system: '/wecom/system' },
    extra: async (url) => {
      const health = await getJson(`${url}/health`)
      expect(Array.isArray(health.suites), 'health lists the suites')
      expect((await fetch(`${url}/elsewhere`)).status === 404, 'other paths are left to the app')
    },
  },
  {
    name: 'php-routes',
    urls: {
      instruction: php('qyweixin/auth'),
      data: php('qyweixin/index'),
      business: php('qyweixin/callback'),
      system: php('qyweixin/index'),
    },
    extra: async (url) => {
      const file = await fetch(`${url}/${VERIFY_FILE}`)
      expect((await file.text()) === 'abcdefgh12345678', 'the verification file is served')
      const page = await fetch(`${url}${php('corp/qywx_come')}`)
      expect((await page.text()).includes('the rest of the product'), 'the app home reaches the product')
    },
  },
]

async function exercise({ name, urls, extra }: Example): Promise<void> {
  const entry = join('examples', name, 'server.ts')
  if (!existsSync(entry)) throw new Error(`there is no ${entry}`)
  const store = mkdtempSync(join(tmpdir(), `example-${name}-`))
  const simulator = createSimulator()
  const { url: baseUrl } = await simulator.listen()
  const program = new Program(entry, {
    ...settingsOf(simulator),
    WECOM_BASE_URL: baseUrl,
    WECOM_STORE: store,
  })
  try {
    const url = await program.start()
    const absolute = Object.entries(urls).map(([kind, path]) => [kind, url + path])
    simulator.setUrls(Object.fromEntries(absolute))
    const step = (title: string, work: () => Promise<void>) => stepOf(`${name}: ${title}`, program, work)

    await step('every URL passes the check of the console', async () => {
      for (const check of await simulator.verifyUrls()) {
        expect(check.ok, `the ${check.kind} URL is accepted (${check.status} ${check.problem ?? ''})`)
      }
    })
    await step('a suite ticket is taken', async () => {
      const push = await simulator.pushTicket()
      expect(push.ok && push.body === 'success', `success is answered (${push.status} ${push.problem ?? ''})`)
    })
    const corp = simulator.corps[0]
    const member = corp?.members[1]
    if (corp === undefined || member === undefined) throw new Error('the simulator has no corp')
    const corpId = corp.openCorpId ?? corp.corpId
    await step('an installation is completed', async () => {
      const push = await simulator.install({ corpId })
      expect(push.ok, `success is answered (${push.status} ${push.problem ?? ''})`)
      await until(
        () =>
          simulator.calls('service/v2/get_permanent_code') + simulator.calls('service/get_permanent_code') >
          0,
        'the auth code is exchanged',
      )
    })
    await step('a text is answered at once', async () => {
      const push = await simulator.sendText({ corpId, userId: member.userId, content: '你好' })
      expect(
        push.reply?.content === '收到：你好',
        `a reply comes (${push.status} ${push.problem ?? push.body})`,
      )
    })
    await step('a forged callback is refused', async () => {
      const glue = urls.data?.includes('?') ? '&' : '?'
      const forged = `${url}${urls.data}${glue}msg_signature=${'0'.repeat(40)}&timestamp=1700000000&nonce=1`
      const body = '<xml><Encrypt><![CDATA[AAAAAAAAAAAAAAAAAAAAAA==]]></Encrypt></xml>'
      const { status } = await fetch(forged, { method: 'POST', body })
      expect(status === 403, `403 is answered, not ${status}`)
    })
    if (extra !== undefined) await step('its other pages work', () => extra(url, simulator, corpId))
    await step('an uninstallation is taken', async () => {
      const push = await simulator.cancelAuth({ corpId })
      expect(push.ok, `success is answered (${push.status} ${push.problem ?? ''})`)
    })
  } finally {
    await program.stop()
    await simulator.close()
    rmSync(store, { recursive: true, force: true })
  }
}

function settingsOf(simulator: Simulator): Record<string, string> {
  const { provider, suites } = simulator.credentials()
  const [suite] = suites
  if (suite === undefined) throw new Error('the simulator has no suite')
  return {
    WECOM_CORP_ID: provider.corpId,
    WECOM_PROVIDER_SECRET: provider.secret,
    WECOM_PROVIDER_TOKEN: provider.callback.token,
    WECOM_PROVIDER_AES_KEY: provider.callback.encodingAesKey,
    WECOM_SUITE_ID: suite.id,
    WECOM_SUITE_SECRET: suite.secret,
    WECOM_TOKEN: suite.token,
    WECOM_AES_KEY: suite.encodingAesKey,
  }
}

/** An example in a process of its own. */
class Program {
  readonly #entry: string
  readonly #env: Record<string, string>
  #child: ChildProcess | undefined
  #output = ''

  constructor(entry: string, env: Record<string, string>) {
    this.#entry = entry
    this.#env = env
  }

  get output(): string {
    return this.#output
  }

  /** Resolves to the URL it says it listens on. */
  async start(): Promise<string> {
    const child = spawn(process.execPath, ['--import', 'tsx', this.#entry], {
      env: { ...process.env, ...this.#env, PORT: '0', TSX_TSCONFIG_PATH: 'tsconfig.json' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    let ended = false
    child.once('exit', () => {
      ended = true
    })
    const take = (chunk: Buffer) => {
      this.#output += chunk
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    const listening = /listening on (http:\/\/127\.0\.0\.1:\d+)/
    await until(() => ended || listening.test(this.#output), `${this.#entry} listens`, START_MS)
    const [, url] = listening.exec(this.#output) ?? []
    if (url === undefined) throw new Error(`${this.#entry} did not start:\n${this.#output}`)
    return url
  }

  async stop(): Promise<void> {
    const child = this.#child
    if (child === undefined || child.exitCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill()
    await ended
  }
}

async function stepOf(title: string, program: Program, work: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end within ${STEP_MS} ms`)), STEP_MS)
  })
  try {
    await Promise.race([work(), late])
    console.log(`ok  ${title}`)
  } catch (error) {
    console.error(`not ok  ${title}\n${program.output}`)
    throw error
  } finally {
    clearTimeout(timer)
  }
}

async function until(holds: () => boolean, what: string, withinMs = STEP_MS): Promise<void> {
  const endsAt = Date.now() + withinMs
  while (!holds()) {
    if (Date.now() > endsAt) throw new Error(`not in time: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function getJson(url: string): Promise<Record<string, unknown> & unknown[]> {
  const response = await fetch(url)
  const text = await response.text()
  if (response.status !== 200) throw new Error(`GET ${url}: ${response.status} ${text}`)
  return JSON.parse(text)
}

function expect(condition: boolean, what: string): void {
  if (!condition) throw new Error(`expected that ${what}`)
}

for (const example of examples) await exercise(example)
console.log(`${examples.length} examples work`)
