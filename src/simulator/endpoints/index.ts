import { agentEndpoints } from './agent.js'
import { billingEndpoints } from './billing.js'
import { contactSyncEndpoints } from './contact-sync.js'
import { corpLoginEndpoints } from './corp-login.js'
import { directoryEndpoints } from './directory.js'
import type { Endpoint } from './endpoint.js'
import { loginInfoEndpoints } from './login-info.js'
import { mediaEndpoints } from './media.js'
import { memberIdEndpoints } from './member-ids.js'
import { messageEndpoints } from './message.js'
import { registrationEndpoints } from './registration.js'
import { serviceEndpoints } from './service.js'
import { suiteLoginEndpoints } from './suite-login.js'
import { tagEndpoints } from './tags.js'
import { tokenEndpoints } from './tokens.js'

export const ENDPOINTS: readonly Endpoint[] = [
  ...tokenEndpoints,
  ...serviceEndpoints,
  ...directoryEndpoints,
  ...memberIdEndpoints,
  ...tagEndpoints,
  ...messageEndpoints,
  ...suiteLoginEndpoints,
  ...corpLoginEndpoints,
  ...loginInfoEndpoints,
  ...registrationEndpoints,
  ...contactSyncEndpoints,
  ...mediaEndpoints,
  ...agentEndpoints,
  ...billingEndpoints,
  {
    method: 'GET',
    path: '/cgi-bin/getcallbackip',
    token: 'corp',
    answer: () => ({ ip_list: ['127.0.0.1', '203.0.113.*'] }),
  },
]
