import { randomBytes } from 'node:crypto'
import { createSimulator, type Simulator } from 'wecom-suite/simulator'
import { EDITION, simulatorWithEdition } from './lib/selling.js'
import { EXAMPLES, type ExampleName, simulatorWithLogin, startSite } from './lib/sites.js'

/** Starts an example beside a simulated WeCom, has a company install the app, and says what to open in a browser. */

const SIMULATORS: Partial<Record<ExampleName, () => Simulator>> = {
  cashier: simulatorWithEdition,
  'login-express': simulatorWithLogin,
  'login-koa': simulatorWithLogin,
}

/** Links by what they are. */
function linksOf(
  name: ExampleName,
  simulator: Simulator,
  site: { url: string; weCom: string },
  password: string,
) {
  const { url, weCom } = site
  const [corp] = simulator.corps
  if (corp === undefined) throw new Error('the simulator has no company')
  const { openCorpId = corp.corpId, members, adminUserId } = corp
  const member = new URLSearchParams({ corp_id: openCorpId, user_id: members[1]?.userId ?? adminUserId })
  const admin = new URLSearchParams({ corp_id: openCorpId })
  const workbench = { 'the workbench of a member in the client': `${weCom}/workbench?${member}` }
  const consoleOf = { 'the console of the administrator': `${weCom}/console?${admin}` }
  const administrated = { [`the site; its pages for administrators: user admin, password ${password}`]: url }
  switch (name) {
    case 'express':
    case 'koa':
      return administrated
    case 'php-routes':
      return { 'the site': url, ...workbench }
    case 'cashier':
      return {
        [`the back office: user operator, password ${password}`]: url,
        'the console of the provider at WeCom: the balance licences are paid from, refunds': `${weCom}/provider`,
      }
    default:
      return { 'the site, as a browser on a desk opens it': url, ...workbench, ...consoleOf }
  }
}

function isExample(name: string): name is ExampleName {
  return Object.hasOwn(EXAMPLES, name)
}

const name = process.argv[2] ?? ''
if (!isExample(name)) {
  console.error(`usage: npm run example -- ${Object.keys(EXAMPLES).join(' | ')}`)
  process.exit(2)
}
const simulator = (SIMULATORS[name] ?? createSimulator)()
const password = randomBytes(9).toString('base64url')
const site = await startSite(name, simulator, {
  ADMIN_PASSWORD: password,
  BACK_OFFICE_PASSWORD: password,
  EDITIONS: JSON.stringify([EDITION]),
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void site.close().then(() => process.exit(0)))
}
const [customer] = simulator.corps
// Two examples have an install link: there, installing is left to whoever tries it.
if (customer !== undefined && name !== 'express' && name !== 'koa')
  await simulator.administrator.install({ corpId: customer.corpId })
for (const [what, link] of Object.entries(linksOf(name, simulator, site, password))) {
  console.log(`${link}\n    ${what}`)
}
console.log('\nCtrl+C ends it.')
