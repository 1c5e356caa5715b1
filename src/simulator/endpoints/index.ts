import { billingEndpoints } from './billing.js'
import { directoryEndpoints } from './directory.js'
import type { Endpoint } from './endpoint.js'
import { messageEndpoints } from './message.js'
import { serviceEndpoints } from './service.js'
import { tokenEndpoints } from './tokens.js'

export const ENDPOINTS: readonly Endpoint[] = [
  ...tokenEndpoints,
  ...serviceEndpoints,
  ...directoryEndpoints,
  ...messageEndpoints,
  ...billingEndpoints,
  {
    method: 'GET',
    path: '/cgi-bin/getcallbackip',
    token: 'corp',
    answer: () => ({ ip_list: ['127.0.0.1', '203.0.113.*'] }),
  },
]
