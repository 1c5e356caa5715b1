import { Agent, createServer, get, type RequestListener, type Server } from 'node:http'
import { describe, expect, test } from 'vitest'
import { createWeCom, MemoryStore } from '../../src/index.js'
import { shutDown, weComNode } from '../../src/node/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { send } from '../adapters/client.js'
import { CORP, createWorld, SUITES, seal, textMessage } from '../adapters/world.js'
import { PROVIDER, SUITE } from '../support/callbacks.js'

async function listen(listener: RequestListener): Promise<{ server: Server; port: number }> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, port: (server.address() as { port: number }).port }
}

const nothing = { close: async () => {} }

describe('shutting down', () => {
  test('answers what is under way, takes nothing more, and closes the store last', async () => {
    const steps: string[] = []
    const { wecom } = createWorld()
    await wecom.installs.import({ suiteId: SUITES[0], corpId: CORP, permanentCode: 'code', agentId: 1000007 })
    let finish = () => {}
    const begun = new Promise<void>((begin) => {
      wecom.on('message.text', async ({ reply }) => {
        begin()
        await new Promise<void>((resolve) => {
          finish = resolve
        })
        reply({ MsgType: 'text', Content: 'still here' })
        steps.push('handler')
      })
    })
    const { server, port } = await listen(weComNode(wecom))
    const { query, xml } = seal(textMessage('hi'), CORP)
    const answer = send(port, `/?${query}`, { body: xml })
    await begun
    const down = shutDown({ server, wecom, store: { close: () => steps.push('store') } })
    await expect(send(port, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    finish()
    expect(await answer).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/xml; charset=utf-8' },
    })
    await down
    expect(steps).toEqual(['handler', 'store'])
  })

  test('is not held up by a connection that is kept alive, nor by one that hangs', async () => {
    const clock = new FakeClock()
    const { server, port } = await listen((request, response) => {
      if (request.url === '/quick') response.end('done')
    })
    const agent = new Agent({ keepAlive: true })
    await new Promise<void>((resolve) => {
      get({ port, path: '/quick', agent }, (response) => response.resume().on('end', resolve))
    })
    const hanging = send(port, '/hangs')
    hanging.catch(() => {})
    await new Promise((resolve) => server.once('request', resolve))
    const down = shutDown({ server, wecom: nothing, clock, graceMs: 500 })
    await clock.advance(500)
    await down
    await expect(hanging).rejects.toThrow()
    agent.destroy()
  })

  test('does not wait for a handler for ever', async () => {
    const clock = new FakeClock()
    const { server } = await listen(() => {})
    const closed: string[] = []
    const down = shutDown({
      server,
      wecom: { close: () => new Promise(() => {}) },
      store: { close: () => closed.push('store') },
      clock,
      graceMs: 500,
    })
    for (let turn = 0; turn < 50 && closed.length === 0; turn++) {
      await new Promise((resolve) => setImmediate(resolve))
      await clock.advance(100)
    }
    await down
    expect(closed).toEqual(['store'])
  })

  test('does without a server that listens, and without a store', async () => {
    const wecom = createWeCom({ provider: PROVIDER, suites: [SUITE], store: new MemoryStore() })
    await shutDown({ server: createServer(), wecom })
  })
})
