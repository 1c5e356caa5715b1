import { afterEach, describe, expect, it } from 'vitest'
import { createWeCom, MemoryStore, type TransportRequest } from '../../src/index.js'

const planted: string[] = []
function plant(name: string, value: unknown) {
  planted.push(name)
  Object.defineProperty(Object.prototype, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  })
}

describe('what somebody put on Object.prototype', () => {
  afterEach(() => {
    for (const name of planted.splice(0)) Reflect.deleteProperty(Object.prototype, name)
  })

  it.each([
    ['transport', () => Promise.reject(new Error('planted'))],
    ['http', { baseUrl: 'http://planted.test' }],
    ['baseUrl', 'http://planted.test'],
    ['proxy', { host: 'planted', port: 1 }],
    ['maxAnswerBytes', 1],
    ['deadlineMs', -1],
    ['replayWindowMs', -1],
    ['stateLifeMs', -1],
    ['consoleThrough', 'loginSuite'],
    ['openBaseUrl', 'nonsense'],
    ['cashierSecret', ' '],
    ['cashierCreator', ' '],
    ['kind', 'login'],
  ])('is no option: %s', async (name, value) => {
    const seen: string[] = []
    const transport = async (request: TransportRequest) => {
      seen.push(new URL(request.url).host)
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '{"errcode":0,"provider_access_token":"PAT","expires_in":7200}',
      }
    }
    const store = new MemoryStore()
    const suite = (id: string) => ({ id, secret: 's', token: 't', encodingAesKey: 'a'.repeat(43) })
    plant(name, value)
    const wecom = createWeCom({
      provider: { corpId: 'ww0', secret: 's' },
      suites: [suite('ww1'), suite('ww2')],
      store,
      transport,
    })
    expect(await wecom.provider.accessToken()).toBe('PAT')
    expect(seen).toEqual(['qyapi.weixin.qq.com'])
    await wecom.close()
  })
})
