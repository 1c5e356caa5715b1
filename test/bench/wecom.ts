import type { WeComOptions } from '../../src/index.js'
import type { Library } from './library.js'
import { CORP, ENCODING_AES_KEY, SUITE, TOKEN } from './messages.js'

export const CUSTOMER = 'wpAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

/** A library with one suite, its ticket and one customer in memory. */
export async function createReadyWeCom(library: Library, options: Partial<WeComOptions> = {}) {
  const wecom = library.createWeCom({
    provider: { corpId: CORP },
    suites: [{ id: SUITE, secret: 'secret-of-the-suite', token: TOKEN, encodingAesKey: ENCODING_AES_KEY }],
    store: new library.MemoryStore(),
    ...options,
  })
  await wecom.suite().ticket.set('a-ticket')
  await wecom.installs.import({ corpId: CUSTOMER, permanentCode: 'a-permanent-code', agentId: 1000002 })
  return wecom
}

/** What the API answers in this bench, whatever is asked: 200 bytes or so that hold every token. */
export const API_ANSWER = JSON.stringify({
  errcode: 0,
  errmsg: 'ok',
  suite_access_token: 'a'.repeat(48),
  access_token: 'b'.repeat(48),
  expires_in: 7200,
  name: '张三',
  department: [1, 2],
})
