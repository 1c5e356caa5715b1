import { request } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { Visit } from '../../examples/demo/visit.js'
import { simulatorWithEdition } from '../../scripts/lib/selling.js'
import { EXAMPLES, type ExampleName, simulatorWithLogin } from '../../scripts/lib/sites.js'
import { CORP, HOSTILE, started } from './support.js'

const NAMES = Object.keys(EXAMPLES) as ExampleName[]
const corpId = CORP.openCorpId ?? ''

let running: Awaited<ReturnType<typeof started>> | undefined

afterEach(async () => {
  await running?.close()
  running = undefined
})

async function run(example: ExampleName, env: Record<string, string> = {}) {
  const makers = {
    cashier: simulatorWithEdition,
    'login-express': simulatorWithLogin,
    'login-koa': simulatorWithLogin,
  }
  const make = example in makers ? makers[example as keyof typeof makers] : undefined
  running = await started(example, { env, ...(make !== undefined && { simulator: make() }) })
  return running
}

/** A request with headers that fetch does not let through. */
function send(url: string, headers: Record<string, string>, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const sent = request(url, { method, headers }, (response) => {
        let body = ''
        response.on('data', (chunk) => (body += chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        )
      })
      sent.on('error', reject)
      sent.end()
    },
  )
}

describe.each(NAMES)('the example %s', (name) => {
  let example: Awaited<ReturnType<typeof run>>
  beforeAll(async () => {
    example = await run(name)
    running = undefined
  })
  afterAll(() => example.close())

  it('begins with a page, answers no name of another site and takes no form of one', async () => {
    const { url, as } = example
    const { headers: operator } = as('operator')
    const page = await fetch(url, { headers: operator })
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect(page.headers.get('x-powered-by')).toBeNull()
    expect((await send(url, { ...operator, host: 'rebound.example' })).status).toBe(421)
    const foreign = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const one of foreign)
      expect((await send(`${url}/any`, { ...operator, ...one }, 'POST')).status).toBe(403)
  })

  it('tells visitors nothing of its insides when a request is broken', async () => {
    const { url, as } = example
    for (const user of ['admin', 'operator']) {
      for (const path of [
        '/%E0%A4%A',
        '/members/%E0%A4%A',
        '/refused/%E0%A4%A',
        '/orders/%E0%A4%A',
        '/index.php?%',
      ]) {
        const body = await (await fetch(url + path, as(user))).text()
        expect(body).not.toMatch(/node_modules|\.ts:\d|\bat .*\(|URIError|Error:/)
      }
    }
  })

  it('ends on SIGTERM with 0', async () => {
    const { close } = example
    expect(await close()).toBe(0)
  })
})

describe('the Express example', () => {
  it('shows the name of a company as text', async () => {
    const { url, simulator, as } = await run('express')
    const host = new URL(url).host
    simulator.provider.setUrls({ instruction: `${url}/wecom`, installRedirectDomain: host })
    await simulator.provider.pushTicket()
    const visit = new Visit()
    const { location: page } = await visit.get(`${url}/install/start`)
    const { location: back = '' } = simulator.visitor.confirmInstall(page, corpId)
    const { location } = await visit.get(back)
    expect(location).toBe(`/installed/${corpId}`)
    for (const path of [location, `/installed/${encodeURIComponent(HOSTILE)}`]) {
      const { body } = await visit.get(url + path)
      expect(body).toContain('安装完成')
      expect(body).not.toContain('<script')
    }
    expect((await visit.get(`${url}/installed/${encodeURIComponent(HOSTILE)}`)).body).toContain(
      '&#60;script&#62;',
    )
    const list = await fetch(`${url}/installations`, as('admin'))
    expect(list.headers.get('content-type')).toContain('application/json')
    expect(await list.json()).toMatchObject([{ corpName: HOSTILE }])
  }, 30_000)

  it('leads back to itself after an installation, to nowhere else', async () => {
    const { url, simulator } = await run('express', { PUBLIC_URL: 'http://localhost:4711' })
    simulator.provider.setUrls({ instruction: `${url}/wecom`, installRedirectDomain: 'localhost:4711' })
    await simulator.provider.pushTicket()
    const link = await fetch(`${url}/install/start`, { redirect: 'manual' })
    const target = new URL(link.headers.get('location') ?? '').searchParams.get('redirect_uri')
    expect(target).toBe('http://localhost:4711/install/return')
    for (const elsewhere of ['https://evil.example', '//evil.example', '/\\evil.example']) {
      const start = `${url}/install/start?return_to=${encodeURIComponent(elsewhere)}`
      expect((await fetch(start, { redirect: 'manual' })).status).toBe(400)
    }
  })

  it.each(['', '?auth_code=', '?auth_code=a&auth_code=b', '?auth_code[x]=1', '?auth_code=%3Cb%3E'])(
    'refuses to complete an installation with %s',
    async (query) => {
      const { url, simulator } = await run('express')
      simulator.provider.setUrls({ instruction: `${url}/wecom` })
      await simulator.provider.pushTicket()
      const answer = await fetch(`${url}/install/return${query}`)
      expect(answer.status).toBe(400)
      expect(await answer.text()).not.toMatch(/<b>|Error/)
    },
  )

  it('tells of customers to its administrator only', async () => {
    const { url, as } = await run('express')
    for (const path of [`/members/${corpId}`, '/installations', '/health']) {
      expect((await fetch(url + path)).status).toBe(401)
      expect((await fetch(url + path, as('operator'))).status).toBe(401)
    }
    expect((await fetch(`${url}/installations`, as('admin'))).status).toBe(200)
    expect((await fetch(`${url}/members/wpStranger`, as('admin'))).status).toBe(404)
  })
})

describe('a password', () => {
  it.each<[ExampleName, string, string]>([
    ['express', 'admin', '/health'],
    ['koa', 'admin', '/health'],
    ['cashier', 'operator', '/'],
  ])('of %s is guessed ten times, and then not even rightly', async (name, user, path) => {
    const { url, as } = await run(name)
    const guess = { headers: { authorization: `Basic ${Buffer.from(`${user}:guess`).toString('base64')}` } }
    for (let tries = 0; tries < 10; tries++) expect((await fetch(url + path, guess)).status).toBe(401)
    const locked = await fetch(url + path, as(user))
    expect([locked.status, locked.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)])
  })
})

describe('where others can reach it', () => {
  it.each<[ExampleName, string]>([
    ['express', 'ADMIN_PASSWORD'],
    ['koa', 'ADMIN_PASSWORD'],
    ['cashier', 'BACK_OFFICE_PASSWORD'],
  ])('%s does not start without a password', async (name, variable) => {
    const env = { PUBLIC_URL: 'https://app.example.com', [variable]: '' }
    await expect(run(name, env)).rejects.toThrow(`Set ${variable}`)
  })
})

describe('ending', () => {
  it('comes after the callback that is under way', async () => {
    const { url, simulator, program } = await run('express')
    simulator.provider.setUrls({ instruction: `${url}/wecom`, data: `${url}/wecom` })
    await simulator.provider.pushTicket()
    await simulator.administrator.install({ corpId })
    await vi.waitFor(() => expect(simulator.calls('message/send')).toBe(1), { timeout: 20_000 })
    const body = '<xml>'
    const half = request(`${url}/wecom?msg_signature=0&timestamp=1&nonce=1`, {
      method: 'POST',
      headers: { 'content-length': String(body.length) },
    })
    const answered = new Promise<number>((resolve, reject) => {
      half.on('response', (response) => resolve(response.resume().statusCode ?? 0))
      half.on('error', reject)
    })
    half.write(body.slice(0, 2))
    await new Promise((resolve) => half.once('socket', (socket) => socket.once('connect', resolve)))
    const ended = program.stop()
    await vi.waitFor(() => expect(fetch(url)).rejects.toThrow(), { timeout: 10_000 })
    half.end(body.slice(2))
    expect(await answered).toBe(403)
    expect(await ended).toBe(0)
  })
})
