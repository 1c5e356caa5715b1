import { Agent } from 'node:http'
import axios, { type AxiosInstance } from 'axios'
import { startApiServer } from './api-server.js'
import { emptyRounds, median, type Rounds, ratio, rotate } from './harness.js'
import type { Library } from './library.js'
import type { Report } from './report.js'
import { createReadyWeCom } from './wecom.js'

const ROUNDS = 17
const CALLS = 500
const AT_ONCE = 50

type Call = () => Promise<unknown>

/** T13 and T14: calls through the whole client, against a server on loopback. */
export async function benchHttp(library: Library, report: Report): Promise<void> {
  const server = await startApiServer()
  const wecom = await createReadyWeCom(library, { http: { baseUrl: server.url } })
  const suite = wecom.suite()
  await suite.accessToken()
  const path = '/cgi-bin/user/get'
  const url = `${server.url}${path}?suite_access_token=${'a'.repeat(48)}&userid=zhangsan`
  const pool = () => new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const tuned = axios.create({
    httpAgent: pool(),
    maxRedirects: 0,
    proxy: false,
    transformResponse: [(text: string) => JSON.parse(text)],
    transformRequest: [],
    timeout: 10_000,
  })
  const plain = axios.create({ httpAgent: pool() })
  const get = (client: AxiosInstance) => async () => (await client.get(url)).data
  const contestants: Record<string, Call> = {
    ours: () => suite.request({ method: 'GET', path, query: { userid: 'zhangsan' } }),
    'axios tuned': get(tuned),
    'axios keepAlive': get(plain),
  }
  await server.connections()
  const connections: Record<string, number> = {}
  const names = Object.keys(contestants)
  const [wall, cpu] = [emptyRounds(names), emptyRounds(names)]
  for (const name of names) {
    await callAll(contestants[name] as Call)
    connections[name] = await server.connections()
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of rotate(names, round)) {
      const before = process.cpuUsage()
      const start = performance.now()
      await callAll(contestants[name] as Call)
      wall[name]?.push(performance.now() - start)
      cpu[name]?.push(process.cpuUsage(before).user)
    }
  }
  const over = (rounds: Rounds, other: string) => ratio(rounds, 'ours', other)
  report.measured('T13 call, 50 in flight: time / axios tuned', over(wall, 'axios tuned'), { max: 1.2 })
  report.measured('T13 call, 50 in flight: user CPU / axios', over(cpu, 'axios keepAlive'), { max: 0.9 })
  report.noted('T13 one call of ours', (median(wall.ours ?? []) / CALLS) * 1e3, 'us')
  const opened = connections.ours ?? 0
  report.promised(
    'T14 connections of 500 calls, 50 in flight',
    opened <= AT_ONCE,
    `${opened}`,
    `<= ${AT_ONCE}`,
  )
  await wecom.close()
  server.stop()
}

async function callAll(call: Call): Promise<void> {
  let left = CALLS
  const worker = async () => {
    while (left-- > 0) await call()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
