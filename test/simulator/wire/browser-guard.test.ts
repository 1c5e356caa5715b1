import { request } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import type { Simulator } from '../../../src/simulator/index.js'
import { installed, start, TP } from '../support/helpers.js'

let sim: Simulator | undefined

afterEach(() => sim?.close())

async function listening(options: Parameters<Simulator['listen']>[0] = {}) {
  const { sim: simulator, app } = start()
  sim = simulator
  const { url } = await simulator.listen(options)
  return { simulator, app, url }
}

/** The status of a request with headers that fetch does not let through. */
function ask(url: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => resolve(response.resume().statusCode ?? 0))
    sent.on('error', reject)
    sent.end()
  })
}

describe('a website that is open beside the simulator', () => {
  it.each([
    'rebound.example',
    'rebound.example:80',
    'localhost.rebound.example',
    '127.0.0.1.nip.io',
    'a/127.0.0.1',
  ])('gets nothing by a name of its own, %s, that leads to this machine', async (host) => {
    const { url, simulator } = await listening()
    expect(await ask(`${url}/console`, { host })).toBe(421)
    expect(await ask(`${url}/provider`, { host }, 'POST')).toBe(421)
    expect(await ask(`${url}/cgi-bin/service/get_suite_token`, { host }, 'POST')).toBe(421)
    expect(simulator.calls('service/get_suite_token')).toBe(0)
  })

  it.each<[string, Record<string, string>]>([
    ['of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['of another port', { origin: 'http://127.0.0.1:9', 'sec-fetch-site': 'same-site' }],
    ['of another site in an older browser', { origin: 'https://evil.example' }],
    ['of another port in an older browser', { origin: 'http://127.0.0.1:9' }],
    ['that hides where it stands', { origin: 'null' }],
  ])('sends no form %s', async (_what, headers) => {
    const { url, simulator } = await listening()
    expect(await ask(`${url}/provider?action=topUp`, headers, 'POST')).toBe(403)
    expect(await ask(`${url}/console`, headers)).toBe(200)
    expect(simulator.log).toEqual([])
  })

  it('cannot frame a page, put a script into it, or learn its address', async () => {
    const { url } = await listening()
    for (const path of [
      '/',
      '/console',
      '/workbench',
      '/provider',
      '/cashier/order?order_id=x',
      '/nowhere',
    ]) {
      const { headers } = await fetch(url + path)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
    }
  })
})

describe('who runs the simulator', () => {
  it.each(['127.0.0.1', 'localhost:8800', '[::1]:8800', '192.168.1.5'])('reaches it as %s', async (host) => {
    const { url } = await listening()
    expect(await ask(`${url}/console`, { host })).toBe(200)
  })

  it('reaches it by the names it was told, such as that of a container', async () => {
    const { url } = await listening({ hosts: ['WeCom.internal'] })
    expect(await ask(`${url}/console`, { host: 'wecom.internal:8800' })).toBe(200)
    expect(await ask(`${url}/console`, { host: 'other.internal' })).toBe(421)
  })

  it('uses its forms in a browser, and its API from a program', async () => {
    const { url, simulator, app } = await listening()
    const host = new URL(url).host
    const own = [{ origin: `http://${host}` }, { origin: 'null', 'sec-fetch-site': 'same-origin' }, {}]
    for (const headers of own) expect(await ask(`${url}/console`, headers, 'POST')).toBe(404)
    const { token } = await installed(simulator, app, TP)
    expect(await ask(`${url}/cgi-bin/department/list?access_token=${token}`, {})).toBe(200)
  })
})
