import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSimulator, type LogEntry } from 'wecom-suite/simulator'
import { BackEnd, freePort } from './back-end.js'
import { expect, Timeline } from './timeline.js'
import { Visit } from './visit.js'

const stay = process.argv.includes('--stay')
const simulator = createSimulator()
const { url: weCom } = await simulator.listen()
const { provider, suites } = simulator.credentials()
const [suite] = suites
const [company] = simulator.corps
if (suite === undefined || company === undefined) throw new Error('the simulator has no suite or no company')
const corpId = company.openCorpId ?? company.corpId
const [, member] = company.members

const port = await freePort()
const directory = await mkdtemp(join(tmpdir(), 'wecom-demo-'))
const backEnd = new BackEnd(port, {
  WECOM_BASE_URL: weCom,
  WECOM_STORE: directory,
  WECOM_CORP_ID: provider.corpId,
  WECOM_PROVIDER_SECRET: provider.secret,
  WECOM_PROVIDER_TOKEN: provider.callback.token,
  WECOM_PROVIDER_AES_KEY: provider.callback.encodingAesKey,
  WECOM_SUITE_ID: suite.id,
  WECOM_SUITE_SECRET: suite.secret,
  WECOM_TOKEN: suite.token,
  WECOM_AES_KEY: suite.encodingAesKey,
})
simulator.provider.setUrls({
  instruction: `${backEnd.url}/wecom/instruction`,
  data: `${backEnd.url}/wecom/data`,
  system: `${backEnd.url}/wecom/system`,
  installRedirectDomain: `127.0.0.1:${port}`,
})

const timeline = new Timeline(() => simulator.log.map(wire))
const step = timeline.step.bind(timeline)
const userId = member?.userId ?? company.adminUserId

function wire(entry: LogEntry): string {
  if (entry.kind === 'api') return `back end → WeCom  ${entry.method} ${entry.path}  ${summary(entry.body)}`
  const outcome = entry.ok ? 'ok' : (entry.problem ?? 'failed')
  return `WeCom → back end  ${entry.channel} ${entry.name}  ${summary(entry.fields)}  ${outcome}`
}

function summary(value: unknown): string {
  const text = JSON.stringify(value) ?? ''
  return text === '{}' || text === 'null' ? '' : text.length > 110 ? `${text.slice(0, 110)}…` : text
}

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`waited in vain until ${what}`)
}

async function members(): Promise<number> {
  const { status, body } = await backEnd.json<{ userid: string }[]>(`/members/${corpId}`)
  expect(status === 200 && Array.isArray(body), `the members, not HTTP ${status}`)
  return body.length
}

async function story(): Promise<void> {
  await step(
    'The back end starts: Express, file store',
    () => backEnd.start(),
    () => `${backEnd.url}, WeCom at ${weCom}`,
  )
  await step(
    'WeCom checks every callback URL',
    async () => {
      const results = await simulator.provider.verifyUrls()
      expect(
        results.length === 3 && results.every(({ ok }) => ok),
        'every URL check to be answered byte for byte',
      )
      return results
    },
    (results) => results.map(({ kind }) => kind).join(', '),
  )
  await step(
    'WeCom pushes a suite ticket',
    async () => {
      const push = await simulator.provider.pushTicket()
      expect(push.ok && push.body === 'success', 'the ticket to be acknowledged with success')
      const { body } = await backEnd.json<{ suites: { ticket?: { fresh: boolean } }[] }>('/health')
      expect(body.suites[0]?.ticket?.fresh, 'a fresh ticket in the health report')
    },
    () => 'stored, and a suite token can be had',
  )
  await step(
    'An administrator installs the app through the install link',
    async () => {
      const visit = new Visit()
      const { location: page } = await visit.get(`${backEnd.url}/install/start`)
      expect(page.startsWith(weCom), 'a redirect to the install page')
      const html = await (await fetch(page)).text()
      expect(html.includes(company?.name ?? ''), 'the company on the install page')
      const { location } = simulator.visitor.confirmInstall(page, corpId)
      expect(location !== undefined, 'the browser to be sent back with an auth code')
      const done = await visit.get(location)
      expect(done.status === 302, `the installation to finish, not HTTP ${done.status}`)
      return done.location
    },
    (arrived) => `completed once, in the browser it was begun in; sent on to ${arrived}`,
  )
  await step(
    'The permanent code was exchanged once and the new customer is known',
    async () => {
      const { body } = await backEnd.json<{ corpId: string; agentId: number }[]>('/installations')
      expect(body.length === 1 && body[0]?.corpId === corpId, 'exactly one installation')
      expect(simulator.calls('service/v2/get_permanent_code') === 1, 'exactly one exchange')
      return body[0]
    },
    (installation) => JSON.stringify(installation),
  )
  await step('The administrator gets a welcome message', welcome, (text) => text)
  await step('The back end reads the members with a company token', members, (count) => `${count} members`)
  await step(
    'A member writes, and is answered in the same response',
    async () => {
      const { reply } = await simulator.member.sendText({ corpId, userId, content: '你好' })
      expect(reply?.content === '收到：你好', 'a passive reply')
      return reply.content
    },
    (text) => text,
  )
  await step(
    'WeCom takes back every token; the next call recovers',
    async () => {
      // Moving WeCom's clock by hours would not do: the back end has its own, and refuses callbacks of another time.
      simulator.revokeTokens()
      expect((await simulator.provider.pushTicket()).ok, 'the new ticket to be taken')
      const before = simulator.calls('service/get_suite_token')
      const count = await members()
      expect(simulator.calls('service/get_suite_token') === before + 1, 'exactly one new suite token')
      return count
    },
    (count) => `${count} members; company token and suite token renewed on the way`,
  )
  await step(
    'kill -9, and a new process on the same directory',
    async () => {
      await backEnd.kill()
      await backEnd.start()
      const tokens = simulator.calls('service/get_corp_token')
      const codes = simulator.calls('service/v2/get_permanent_code')
      const count = await members()
      expect(simulator.calls('service/get_corp_token') === tokens, 'the token to be still there')
      expect(
        simulator.calls('service/v2/get_permanent_code') === codes,
        'the permanent code to be still there',
      )
      return count
    },
    (count) => `${count} members; ticket, token and permanent code were all there`,
  )
  await step(
    'The company cancels; the back end forgets it',
    async () => {
      const push = await simulator.administrator.cancelAuth({ corpId })
      expect(push.ok && push.body === 'success', 'the cancellation to be acknowledged')
      await until('the installation is gone', async () => {
        const { body } = await backEnd.json<unknown[]>('/installations')
        return body.length === 0
      })
      const { status } = await backEnd.json(`/members/${corpId}`)
      expect(status === 404, 'calls in its name to fail')
    },
    () => 'no permanent code, no token, no installation left',
  )
}

async function welcome(): Promise<string> {
  const inbox = () => simulator.member.inboxOf(corpId, company?.adminUserId ?? '')
  await until('the welcome message arrives', () => inbox().length > 0)
  return inbox()[0]?.text ?? ''
}

async function tidyUp(): Promise<void> {
  await backEnd.kill()
  await simulator.close()
  await rm(directory, { recursive: true, force: true })
}

try {
  await story()
  console.log(`\nAll ${timeline.steps} steps went as they should.`)
  if (stay) {
    await simulator.provider.startTickets()
    console.log(`
Staying up. Open:
  ${backEnd.url}/    the app: install it (pick a company, confirm), see who has installed it
    for the administrator's pages: user ${backEnd.login.user}, password ${backEnd.login.password}
  ${weCom}/    WeCom: what its people see
Ctrl+C ends it.`)
    process.once('SIGINT', () => void tidyUp().then(() => process.exit(0)))
    process.once('SIGTERM', () => void tidyUp().then(() => process.exit(0)))
  } else {
    await tidyUp()
  }
} catch {
  console.log('\nThe demo failed at the step above.')
  await tidyUp()
  process.exitCode = 1
}
