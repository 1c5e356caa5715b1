import { expect, test } from 'vitest'
import type { Timer } from '../../src/base/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { dial } from './client.js'
import { defer, type Stage } from './stage.js'
import { createWorld, SUITES, seal, ticketMessage } from './world.js'

/** Says when somebody starts to wait. */
class WatchedClock extends FakeClock {
  readonly waiting = defer()

  override timer(ms: number, fn: () => void): Timer {
    const timer = super.timer(ms, fn)
    this.waiting.resolve()
    return timer
  }
}

/** Peers that do not behave. */
export function peerBehaviour({ start, adapter }: Stage): void {
  const { query, xml } = seal(ticketMessage(), SUITES[0])
  const head = (length: string) => `POST /?${query} HTTP/1.1\r\nHost: localhost\r\n${length}\r\n\r\n`

  test('a body that stops coming is refused when its time is up', async () => {
    const clock = new WatchedClock()
    const { port } = await start({ options: { clock, bodyTimeoutMs: 3_000 } })
    const { socket, everything } = await dial(port)
    socket.write(head('Content-Length: 500') + xml.slice(0, 50))
    await clock.waiting.promise
    await clock.advance(3_000)
    // The bridge around a web-standard handler decides about the connection itself.
    if (adapter.name === 'fetch') socket.end()
    expect(await everything).toMatch(/^HTTP\/1\.1 403 /)
  })

  test('a body that announces far too much is refused before it comes, and the connection closed', async () => {
    const { port } = await start({ options: { limitBytes: 100 } })
    const { socket, everything } = await dial(port)
    socket.write(head('Content-Length: 100000'))
    if (adapter.name === 'fetch') socket.once('data', () => socket.end())
    expect(await everything).toMatch(/^HTTP\/1\.1 413 [\s\S]*\r\n\r\n$/)
  })

  test('a body without end is cut off, and the connection closed', async () => {
    const { port, ask } = await start({ options: { limitBytes: 1000 } })
    const { socket, everything } = await dial(port)
    socket.write(head('Transfer-Encoding: chunked'))
    for (let i = 0; i < 9; i++) socket.write(`3e8\r\n${'x'.repeat(1000)}\r\n`)
    if (adapter.name === 'fetch') socket.once('data', () => socket.end())
    expect(await everything).toMatch(/^HTTP\/1\.1 413 [\s\S]*\r\n\r\n$/)
    expect(await ask('/')).toMatchObject({ status: 200 })
  })

  test('a peer that hangs up half-way harms nobody', async () => {
    const refused = defer()
    const reasons: unknown[] = []
    const warn = (_message: string, data: Record<string, unknown> = {}) => {
      reasons.push(data.reason)
      refused.resolve()
    }
    const ignore = () => {}
    const world = createWorld({ logger: { debug: ignore, info: ignore, error: ignore, warn } })
    const clock = new WatchedClock()
    const { port, ask } = await start({ options: { clock } }, world)
    const { socket } = await dial(port)
    socket.write(head('Content-Length: 500') + xml.slice(0, 50))
    await clock.waiting.promise
    socket.destroy()
    await refused.promise
    expect(reasons).toEqual(['envelope_invalid'])
    expect(await ask(`/?${query}`, { body: xml })).toMatchObject({ status: 200, body: 'success' })
  })

  test('one connection takes many requests', async () => {
    const { port } = await start()
    const { socket, everything } = await dial(port)
    const whole = head(`Content-Length: ${xml.length}`) + xml
    socket.write(whole + whole + whole.replace('HTTP/1.1\r\n', 'HTTP/1.1\r\nConnection: close\r\n'))
    expect((await everything).match(/\r\n\r\nsuccess/g)).toHaveLength(3)
  })
}
