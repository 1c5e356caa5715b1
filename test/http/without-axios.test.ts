import { createServer } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { axiosTransport, HttpClient } from '../../src/http/index.js'
import { failure, GET } from './support.js'

vi.mock('axios', () => {
  throw new Error('Dynamic require of "util" is not supported')
})

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

describe('where axios cannot be loaded', () => {
  it('calls are carried by fetch', async () => {
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ errcode: 0, url: request.url }))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    open.push(() => server.close().closeAllConnections())
    const { port } = server.address() as { port: number }
    const transport = axiosTransport()
    const http = new HttpClient({ baseUrl: `http://127.0.0.1:${port}`, transport })
    expect(await http.call(GET)).toMatchObject({ errcode: 0 })
    transport.close()
  })

  it('a proxy is not left out in silence', async () => {
    const http = new HttpClient({ transport: axiosTransport({ proxy: 'http://127.0.0.1:1' }) })
    expect(await failure(http.call(GET))).toMatchObject({
      message: expect.stringContaining('axios'),
      hint: expect.stringContaining('external'),
    })
  })
})
