import type { Endpoint } from '../../../scripts/spec/model.js'
import { readDescription } from '../../../scripts/spec/read.js'
import type { Simulator } from '../../../src/simulator/index.js'
import { installed, type Json, providerToken, start, suiteToken } from '../support/helpers.js'
import { sampleOf } from './samples.js'

export const ENDPOINTS = readDescription()

export function endpoint(path: string): Endpoint {
  const found = ENDPOINTS.find((one) => one.path === path)
  if (found === undefined) throw new Error(`${path} is not described`)
  return found
}

/** A simulator with a token of every kind. */
export async function tokens(options: Parameters<typeof start>[0] = {}) {
  const { sim, app } = start(options)
  const { token: corp } = await installed(sim, app)
  const values: Record<Endpoint['token'], string> = {
    corp,
    suite: await suiteToken(sim),
    provider: await providerToken(sim),
    zone: 'token-of-a-zone',
    device: 'token-of-a-device',
    model: 'token-of-a-model',
    none: '',
  }
  return { sim, app, values }
}

const NAMES: Readonly<Record<Endpoint['token'], string>> = {
  corp: 'access_token',
  suite: 'suite_access_token',
  provider: 'provider_access_token',
  zone: 'access_token',
  device: 'device_access_token',
  model: 'model_access_token',
  none: '',
}

export interface Sent {
  query?: Readonly<Record<string, unknown>>
  body?: unknown
  token?: string | undefined
  /** Default: a small file. */
  file?: Uint8Array
}

/** Calls an endpoint as it is described; what is not given is a sample. */
export async function send(sim: Simulator, one: Endpoint, sent: Sent) {
  const query = new URLSearchParams()
  const name = one.tokenParam ?? NAMES[one.token]
  const token = 'token' in sent ? sent.token : one.token === 'none' ? 'a-key' : undefined
  if (name !== '' && token !== undefined) query.set(name, token)
  for (const [key, value] of Object.entries(sent.query ?? sampleOf(one.query))) query.set(key, String(value))
  const form = one.file === undefined ? undefined : formOf(one.file, sent.file ?? Buffer.from('bytes'))
  const json = JSON.stringify(sent.body ?? sampleOf(one.body ?? []))
  return sim.transport({
    method: one.verb,
    url: `https://qyapi.weixin.qq.com/cgi-bin/${one.path}?${query}`,
    headers: form?.headers ?? {},
    timeoutMs: 5000,
    ...(one.verb === 'POST' && { body: form?.body ?? json }),
  })
}

export async function ask(sim: Simulator, one: Endpoint, sent: Sent): Promise<Json> {
  return JSON.parse(String((await send(sim, one, sent)).body))
}

function formOf(name: string, bytes: Uint8Array) {
  const head = `--b\r\nContent-Disposition: form-data; name="${name}"; filename="a.png"\r\n\r\n`
  return {
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--b--\r\n')]),
  }
}
