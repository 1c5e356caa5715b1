import { describe, expect, it, vi } from 'vitest'
import { axiosTransport, HttpClient } from '../../src/http/index.js'
import { failure, GET } from './support.js'

const axios = vi.hoisted(() => ({ loads: 0 }))

vi.mock('axios', async (original) => {
  axios.loads++
  return original()
})

describe('axios', () => {
  it('is loaded by the first call, once, and neither by an import nor by making a client', async () => {
    const http = new HttpClient({ baseUrl: 'http://127.0.0.1:1', transport: axiosTransport() })
    expect(axios.loads).toBe(0)
    const errors = await Promise.all([failure(http.call(GET)), failure(http.call(GET))])
    for (const error of errors)
      expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'connection_refused' })
    expect(axios.loads).toBe(1)
  })
})
