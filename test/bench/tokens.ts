import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { silentLogger, systemClock } from '../../src/base/index.js'
import type { Store, Transport } from '../../src/index.js'
import { compareAsync, median, micros, ratio } from './harness.js'
import type { Library } from './library.js'
import type { Report } from './report.js'
import { API_ANSWER, CUSTOMER, createReadyWeCom } from './wecom.js'

const CALLERS = 10_000
const FETCH_MS = 20
const ENTRIES = 100_000
const JSON_TYPE = { 'content-type': 'application/json' }

/** T9 to T12. */
export async function benchTokens(library: Library, report: Report): Promise<void> {
  await benchCached(library, report)
  await benchStampede(library, report)
  await benchMemory(library, report)
}

async function benchCached(library: Library, report: Report): Promise<void> {
  const transport: Transport = async () => ({ status: 200, headers: JSON_TYPE, body: API_ANSWER })
  const wecom = await createReadyWeCom(library, { transport })
  const [suite, corp, cached] = [wecom.suite(), wecom.corp(CUSTOMER), Promise.resolve('token')]
  await Promise.all([suite.accessToken(), corp.accessToken()])
  const rounds = await compareAsync({
    'cached promise': () => cached,
    suite: () => suite.accessToken(),
    corp: () => corp.accessToken(),
    'corp by id': () => wecom.corp(CUSTOMER).accessToken(),
  })
  for (const name of ['suite', 'corp']) {
    const us = micros(rounds, name)
    report.measured(`T9 cached ${name} token, public getter`, us, { max: 0.4, unit: 'us', digits: 3 })
    report.noted(`T9 cached ${name} token / await of a cached promise`, ratio(rounds, name, 'cached promise'))
  }
  report.noted('T9 wecom.corp(id).accessToken()', micros(rounds, 'corp by id'), 'us')
  await wecom.close()
}

/** All ask at once for a token nobody has. */
async function benchStampede(library: Library, report: Report): Promise<void> {
  for (const outcome of ['success', 'failure'] as const) {
    const walls: number[] = []
    const fetches: number[] = []
    const settled: number[] = []
    let again = 0
    for (let round = 0; round < 5; round++) {
      let calls = 0
      const transport: Transport = async () => {
        calls++
        await new Promise((resolve) => setTimeout(resolve, FETCH_MS))
        const body = outcome === 'success' ? API_ANSWER : '{"errcode":40091,"errmsg":"invalid secret"}'
        return { status: 200, headers: JSON_TYPE, body }
      }
      const wecom = await createReadyWeCom(library, { transport })
      const suite = wecom.suite()
      const start = performance.now()
      const results = await Promise.allSettled(Array.from({ length: CALLERS }, () => suite.accessToken()))
      walls.push(performance.now() - start)
      fetches.push(calls)
      settled.push(
        results.filter(({ status }) => status === (outcome === 'success' ? 'fulfilled' : 'rejected')).length,
      )
      await suite.accessToken().catch(() => undefined)
      again = calls - (fetches.at(-1) ?? 0)
      await wecom.close()
    }
    const figure = `T10 ${CALLERS} callers, ${outcome}`
    report.promised(
      `${figure}: fetches`,
      fetches.every((count) => count === 1),
      `${Math.max(...fetches)}`,
      '1',
    )
    const all = settled.every((count) => count === CALLERS)
    report.promised(`${figure}: callers served`, all, `${Math.min(...settled)}`, `${CALLERS}`)
    const expected = outcome === 'success' ? 0 : 1
    report.promised(`${figure}: fetches of the next caller`, again === expected, `${again}`, `${expected}`)
    report.measured(`${figure}: wall time / fetch`, median(walls) / FETCH_MS, { max: 1.5 })
  }
}

/** A token of 214 characters under a key of 51: 265 bytes of text. */
async function benchMemory(library: Library, report: Report): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const used = () => {
    for (let i = 0; i < 3; i++) collect()
    return process.memoryUsage().heapUsed
  }
  const store: Store = {
    get: async () => undefined,
    set: async () => undefined,
    swap: async () => true,
    delete: async () => undefined,
    async *keys() {},
  }
  const source = new library.TokenSource({
    store,
    clock: systemClock,
    logger: silentLogger,
    maxCached: ENTRIES,
  })
  const text = (length: number, i: number) => Buffer.alloc(length, `${i}-`).toString('latin1')
  const before = used()
  for (let i = 0; i < ENTRIES; i++) {
    await source.get(text(51, i), async () => ({ value: text(214, i), expiresIn: 7200 }))
  }
  const after = used()
  await source.get(text(51, 0), () => Promise.reject(new Error('the first token is not cached')))
  report.measured('T11 memory per cached corp token', (after - before) / ENTRIES, {
    max: 500,
    unit: ' B',
    digits: 0,
  })
}
