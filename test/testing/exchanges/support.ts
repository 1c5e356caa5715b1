import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Transport } from '../../../src/index.js'
import type { Exchange } from '../../../src/testing/exchanges/file.js'

export const URL_OF = 'https://qyapi.weixin.qq.com/cgi-bin/'
export const JSON_HEADERS = { 'content-type': 'application/json; charset=UTF-8' }

/** A place for a recording, new for every test. */
export class Place {
  folder = ''

  /** In a folder that is not there yet. */
  get file(): string {
    return join(this.folder, 'made', 'one.json')
  }

  get text(): string {
    return readFileSync(this.file, 'utf8')
  }

  get exchanges(): Exchange[] {
    return JSON.parse(this.text).exchanges
  }
}

export function usePlace(): Place {
  const place = new Place()
  beforeEach(() => {
    place.folder = mkdtempSync(join(tmpdir(), 'exchanges-'))
  })
  afterEach(() => rmSync(place.folder, { recursive: true, force: true }))
  return place
}

/** A WeCom that answers this. */
export function answering(answer: unknown, headers: Record<string, string> = JSON_HEADERS): Transport {
  const body = typeof answer === 'string' || answer instanceof Uint8Array ? answer : JSON.stringify(answer)
  return async () => ({ status: 200, headers, body })
}

export function post(transport: Transport, path: string, body: unknown, headers = {}) {
  const sent = body instanceof Uint8Array ? body : JSON.stringify(body)
  return transport({ method: 'POST', url: URL_OF + path, headers, timeoutMs: 1000, body: sent })
}
