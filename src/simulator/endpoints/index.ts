import { contactSyncEndpoints } from './contact-sync.js'
import { corpLoginEndpoints } from './corp-login.js'
import { directoryEndpoints } from './directory.js'
import type { Endpoint } from './endpoint.js'
import { loginInfoEndpoints } from './login-info.js'
import { messageEndpoints } from './message.js'
import { registrationEndpoints } from './registration.js'
import { serviceEndpoints } from './service.js'
import { suiteLoginEndpoints } from './suite-login.js'
import { tokenEndpoints } from './tokens.js'

export const ENDPOINTS: readonly Endpoint[] = [
  ...tokenEndpoints,
  ...serviceEndpoints,
  ...directoryEndpoints,
  ...messageEndpoints,
  ...suiteLoginEndpoints,
  ...corpLoginEndpoints,
  ...loginInfoEndpoints,
  ...registrationEndpoints,
  ...contactSyncEndpoints,
  {
    method: 'GET',
    path: '/cgi-bin/getcallbackip',
    token: 'corp',
    answer: () => ({ ip_list: ['127.0.0.1', '203.0.113.*'] }),
  },
]
