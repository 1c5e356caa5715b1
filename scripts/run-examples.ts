import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSimulator, type Simulator, type SuiteUrls } from 'wecom-suite/simulator'
import { freePort } from '../examples/demo/back-end.js'
import { Visit } from '../examples/demo/visit.js'
import { ExampleProgram, settingsOf } from './lib/example-program.js'
import { EDITION, SELLING_SUITE, simulatorWithEdition } from './lib/selling.js'
import { EXAMPLES, type LoginExample, simulatorWithLogin } from './lib/sites.js'

/** Starts every example in a process of its own against a simulated WeCom, and uses it as WeCom would. */

const STEP_MS = 15_000
const VERIFY_FILE = 'WW_verify_abcdefgh12345678.txt'

interface Example {
  name: string
  /** Where its callbacks are, below its own URL. */
  urls: SuiteUrls & { system?: string }
  /** Default: one with a single app. */
  simulator?: () => Simulator
  /** Variables beside the credentials. */
  settings?: Record<string, string>
  /** What else it promises. */
  extra?: (url: string, simulator: Simulator, corpId: string) => Promise<void>
}

const PASSWORD = 'a password of the examples'

function loginExample(name: LoginExample): Example {
  return { name, urls: EXAMPLES[name], simulator: simulatorWithLogin, extra: signIn }
}

/** A member signs in inside the client, is shown to be signed in, and signs out. */
async function signIn(url: string, simulator: Simulator, corpId: string): Promise<void> {
  const userId = simulator.corps[0]?.members[1]?.userId ?? ''
  const visit = new Visit()
  const start = await visit.get(`${url}/login/start?kind=client`)
  const { location = '', problem } = simulator.visitor.authorize(start.location, { corpId, userId })
  expect(location.startsWith(`${url}/login/return?`), `WeCom leads back (${problem ?? location})`)
  const back = await visit.get(location)
  expect(back.status === 302 && back.location === '/', `the login is accepted (${back.status} ${back.body})`)
  const home = await visit.get(url)
  expect(
    home.body.includes(userId) && home.body.includes('部门 2'),
    'the member and the department are shown',
  )
  const [, token = ''] = /name="form_token" value="([^"]+)"/.exec(home.body) ?? []
  expect(
    (await visit.post(`${url}/sign-out`, { form_token: 'x' })).status === 403,
    'a forged form is refused',
  )
  expect((await visit.post(`${url}/sign-out`, { form_token: token })).status === 303, 'signing out works')
  expect(!(await visit.get(url)).body.includes(userId), 'nobody is signed in any more')
}

/** An administrator opens the install link, confirms at WeCom and comes back. */
async function installByLink(url: string, simulator: Simulator, corpId: string): Promise<void> {
  simulator.provider.setUrls({ installRedirectDomain: new URL(url).host })
  const visit = new Visit()
  const { status, location: page } = await visit.get(`${url}/install/start`)
  expect(status === 302 && page.includes('pre_auth_code='), 'the install link is given out')
  const { location = '' } = simulator.visitor.confirmInstall(page, corpId)
  expect(location.startsWith(`${url}/install/return?`), `WeCom leads back (${location})`)
  const back = await visit.get(location)
  expect(
    back.location === `/installed/${corpId}`,
    `the installation is completed (${back.status} ${back.body})`,
  )
}

const examples: Example[] = [
  {
    name: 'express',
    urls: EXAMPLES.express,
    settings: { ADMIN_PASSWORD: PASSWORD },
    extra: async (url, simulator, corpId) => {
      const health = await getJson(`${url}/health`)
      expect(Array.isArray(health.suites), 'health lists the suites')
      const members = await getJson(`${url}/members/${corpId}`)
      expect(Array.isArray(members) && members.length > 0, 'the members of the customer are listed')
      await installByLink(url, simulator, corpId)
    },
  },
  {
    name: 'koa',
    urls: EXAMPLES.koa,
    settings: { ADMIN_PASSWORD: PASSWORD },
    extra: async (url, simulator, corpId) => {
      const health = await getJson(`${url}/health`)
      expect(Array.isArray(health.suites), 'health lists the suites')
      expect((await fetch(`${url}/elsewhere`)).status === 404, 'other paths are left to the app')
      await installByLink(url, simulator, corpId)
    },
  },
  {
    name: 'php-routes',
    urls: EXAMPLES['php-routes'],
    extra: async (url) => {
      const file = await fetch(`${url}/${VERIFY_FILE}`)
      expect((await file.text()) === 'abcdefgh12345678', 'the verification file is served')
      const page = await fetch(`${url}${EXAMPLES['php-routes'].home}`)
      expect((await page.text()).includes('the rest of the product'), 'the app home reaches the product')
    },
  },
  {
    name: 'cashier',
    urls: EXAMPLES.cashier,
    simulator: simulatorWithEdition,
    settings: { BACK_OFFICE_PASSWORD: PASSWORD, EDITIONS: JSON.stringify([EDITION]) },
    extra: sellAnEdition,
  },
  loginExample('login-express'),
  loginExample('login-koa'),
]

/** An order from the form to the payment, as the operator and the customer go about it. */
async function sellAnEdition(url: string, simulator: Simulator, corpId: string): Promise<void> {
  expect((await fetch(url)).status === 401, 'nobody gets in without the password')
  const headers = authorization('operator')
  const read = async (path: string) => (await fetch(url + path, { headers })).text()
  expect((await read('/')).includes('试用中'), 'the customer is on trial')
  const page = await read('/orders/new')
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''
  const filled = {
    attemptToken: hidden('attemptToken'),
    customer: `${SELLING_SUITE}/${corpId}`,
    edition: EDITION.editionId,
    orderType: '0',
    payType: '0',
    seats: '10',
    days: '365',
  }
  const send = (fields: Record<string, string>) =>
    fetch(`${url}/orders`, {
      method: 'POST',
      headers,
      body: new URLSearchParams(fields),
      redirect: 'manual',
    })
  expect((await send(filled)).status === 403, 'a form from elsewhere is refused')
  const formToken = hidden('formToken')
  const made = await send({ ...filled, formToken })
  const location = made.headers.get('location') ?? ''
  expect(made.status === 303 && location.startsWith('/orders/'), `the order is made (${made.status})`)
  await send({ ...filled, formToken })
  expect(simulator.calls('paytool/open_order') === 1, 'a form that is sent again orders nothing')
  expect((await read(location)).includes('¥3,650.00'), 'the order shows its price')
  await simulator.cashier.pay(decodeURIComponent(location.replace('/orders/', '')))
  expect((await read(location)).includes('已支付'), 'the order is paid')
  await until(async () => (await read('/')).includes('已付费'), 'the customer has what was paid')
}

async function exercise({
  name,
  urls,
  extra,
  settings,
  simulator: simulated = createSimulator,
}: Example): Promise<void> {
  const entry = join('examples', name, 'server.ts')
  if (!existsSync(entry)) throw new Error(`there is no ${entry}`)
  const store = mkdtempSync(join(tmpdir(), `example-${name}-`))
  const simulator = simulated()
  const { url: baseUrl } = await simulator.listen()
  const port = String(await freePort())
  const program = new ExampleProgram(entry, {
    ...settingsOf(simulator),
    ...settings,
    WECOM_BASE_URL: baseUrl,
    WECOM_STORE: store,
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  })
  try {
    const url = await program.start()
    const absolute = Object.entries(urls).map(([kind, path]) => [kind, url + path])
    for (const { id } of simulator.suites) {
      simulator.provider.setUrls({ ...Object.fromEntries(absolute), trustedDomain: new URL(url).host }, id)
    }
    const step = (title: string, work: () => Promise<void>) => stepOf(`${name}: ${title}`, program, work)

    await step('every URL passes the check of the console', async () => {
      for (const check of await simulator.provider.verifyUrls()) {
        expect(check.ok, `the ${check.kind} URL is accepted (${check.status} ${check.problem ?? ''})`)
      }
    })
    await step('a suite ticket is taken', async () => {
      for (const { id } of simulator.suites) {
        const push = await simulator.provider.pushTicket(id)
        expect(
          push.ok && push.body === 'success',
          `success is answered (${push.status} ${push.problem ?? ''})`,
        )
      }
    })
    const corp = simulator.corps[0]
    const member = corp?.members[1]
    if (corp === undefined || member === undefined) throw new Error('the simulator has no corp')
    const corpId = corp.openCorpId ?? corp.corpId
    await step('an installation is completed', async () => {
      const push = await simulator.administrator.install({ corpId })
      expect(push.ok, `success is answered (${push.status} ${push.problem ?? ''})`)
      await until(
        () =>
          simulator.calls('service/v2/get_permanent_code') + simulator.calls('service/get_permanent_code') >
          0,
        'the auth code is exchanged',
      )
    })
    await step('a text is answered at once', async () => {
      const push = await simulator.member.sendText({ corpId, userId: member.userId, content: '你好' })
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
      const push = await simulator.administrator.cancelAuth({ corpId })
      expect(push.ok, `success is answered (${push.status} ${push.problem ?? ''})`)
    })
    await step('it ends when it is asked to', async () => {
      const code = await program.stop()
      expect(code === 0, `it exits with 0, not ${code}`)
    })
  } finally {
    await program.stop()
    await simulator.close()
    rmSync(store, { recursive: true, force: true })
  }
}

async function stepOf(title: string, program: ExampleProgram, work: () => Promise<void>): Promise<void> {
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

async function until(
  holds: () => boolean | Promise<boolean>,
  what: string,
  withinMs = STEP_MS,
): Promise<void> {
  const endsAt = Date.now() + withinMs
  while (!(await holds())) {
    if (Date.now() > endsAt) throw new Error(`not in time: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

function authorization(user: string): { authorization: string } {
  return { authorization: `Basic ${Buffer.from(`${user}:${PASSWORD}`).toString('base64')}` }
}

/** Asks as the administrator of the site, whom a stranger is not. */
async function getJson(url: string): Promise<Record<string, unknown> & unknown[]> {
  expect((await fetch(url)).status === 401, `${url} is not for strangers`)
  const response = await fetch(url, { headers: authorization('admin') })
  const text = await response.text()
  if (response.status !== 200) throw new Error(`GET ${url}: ${response.status} ${text}`)
  return JSON.parse(text)
}

function expect(condition: boolean, what: string): void {
  if (!condition) throw new Error(`expected that ${what}`)
}

for (const example of examples) await exercise(example)
console.log(`${examples.length} examples work`)
