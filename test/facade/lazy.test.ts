import { describe, expect, test } from 'vitest'
import { weComFetch } from '../../src/fetch/index.js'
import { createWeCom, lazyWeCom, MemoryStore, optionsFromEnv, silentLogger } from '../../src/index.js'
import { PROVIDER, SUITE } from '../support/callbacks.js'

const env: Record<string, string> = {
  WECOM_CORP_ID: PROVIDER.corpId,
  WECOM_SUITE_ID: SUITE.id,
  WECOM_SUITE_SECRET: SUITE.secret,
  WECOM_TOKEN: SUITE.token,
  WECOM_AES_KEY: SUITE.encodingAesKey,
}

describe('what is made when it is needed', () => {
  test('asks for no secret before, and is made once', async () => {
    const given: Record<string, string> = {}
    let made = 0
    const wecom = lazyWeCom(() => {
      made++
      return createWeCom({ ...optionsFromEnv(given), store: new MemoryStore() })
    })
    const answer = weComFetch(wecom, { logger: silentLogger })
    await wecom.idle()
    expect(made).toBe(0)
    expect((await answer(new Request('https://app.example/')))?.status).toBe(500)
    expect(() => wecom()).toThrow(/WECOM_CORP_ID/)
    Object.assign(given, env)
    expect((await answer(new Request('https://app.example/')))?.status).toBe(200)
    expect(wecom()).toBe(wecom())
    expect(wecom().suite().id).toBe(SUITE.id)
    expect(made).toBe(3)
    await wecom.idle()
  })
})
