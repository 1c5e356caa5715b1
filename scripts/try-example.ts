import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Simulator } from 'wecom-suite/simulator'
import { freePort } from '../examples/demo/back-end.js'
import { ExampleProgram, settingsOf } from './lib/example-program.js'
import { LOGIN_EXAMPLES, type LoginExample, simulatorWithLogin, startLoginSite } from './lib/login-sites.js'
import { EDITION, simulatorWithEdition } from './lib/selling.js'

/** Starts an example beside a simulated WeCom, has a company install the app, and says what to open in a browser. */

interface Running {
  links: Record<string, string>
  close: () => Promise<void>
}

function customerOf(simulator: Simulator): { corpId: string; userId: string } {
  const [corp] = simulator.corps
  if (corp === undefined) throw new Error('the simulator has no company')
  return { corpId: corp.openCorpId ?? corp.corpId, userId: corp.members[1]?.userId ?? corp.adminUserId }
}

async function tryLogin(example: LoginExample): Promise<Running> {
  const simulator = simulatorWithLogin()
  const { url, weCom, close } = await startLoginSite(example, simulator)
  const { corpId, userId } = customerOf(simulator)
  await simulator.install({ corpId })
  const member = new URLSearchParams({ corp_id: corpId, user_id: userId })
  const links = {
    'the site, as a browser on a desk opens it': url,
    'the workbench of a member in the client': `${weCom}/workbench?${member}`,
    'the console of the administrator': `${weCom}/console?${new URLSearchParams({ corp_id: corpId })}`,
  }
  return { links, close }
}

async function tryCashier(): Promise<Running> {
  const simulator = simulatorWithEdition()
  const { url: weCom } = await simulator.listen()
  const port = String(await freePort())
  const store = mkdtempSync(join(tmpdir(), 'example-cashier-'))
  const password = randomBytes(9).toString('base64url')
  const program = new ExampleProgram(join('examples', 'cashier', 'server.ts'), {
    ...settingsOf(simulator),
    BACK_OFFICE_PASSWORD: password,
    EDITIONS: JSON.stringify([EDITION]),
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    WECOM_BASE_URL: weCom,
    WECOM_STORE: store,
  })
  const url = await program.start()
  simulator.setUrls({ instruction: `${url}/wecom`, data: `${url}/wecom`, system: `${url}/wecom` })
  await simulator.startTickets()
  await simulator.install({ corpId: customerOf(simulator).corpId })
  const close = async () => {
    await program.stop()
    await simulator.close()
    rmSync(store, { recursive: true, force: true })
  }
  return { links: { [`the back office: user operator, password ${password}`]: url }, close }
}

const name = process.argv[2] ?? ''
const names = [...Object.keys(LOGIN_EXAMPLES), 'cashier']
if (!names.includes(name)) {
  console.error(`usage: npm run example -- ${names.join(' | ')}`)
  process.exit(2)
}
const { links, close } = name === 'cashier' ? await tryCashier() : await tryLogin(name as LoginExample)
for (const [what, link] of Object.entries(links)) console.log(`${link}\n    ${what}`)
console.log('\nCtrl+C ends it.')
process.once('SIGINT', () => void close().then(() => process.exit(0)))
process.once('SIGTERM', () => void close().then(() => process.exit(0)))
