import type { Endpoint } from '../wire/endpoint.js'
import { agentEndpoints } from './agent.js'
import { paytoolEndpoints } from './cashier/paytool.js'
import { receiptUploadEndpoints } from './cashier/receipt-upload.js'
import { directoryEndpoints } from './contacts/directory.js'
import { memberIdEndpoints } from './contacts/member-ids.js'
import { tagEndpoints } from './contacts/tags.js'
import { licenseAccountEndpoints } from './license/accounts.js'
import { licenseAppEndpoints } from './license/app.js'
import { licenseJobEndpoints } from './license/jobs.js'
import { licenseOrderEndpoints } from './license/orders.js'
import { corpLoginEndpoints } from './login/corp.js'
import { loginInfoEndpoints } from './login/info.js'
import { suiteLoginEndpoints } from './login/suite.js'
import { orderEndpoints } from './market/orders.js'
import { mediaEndpoints } from './media.js'
import { messageEndpoints } from './message/message.js'
import { serviceEndpoints } from './service/authorisation.js'
import { contactSyncEndpoints } from './service/contact-sync.js'
import { registrationEndpoints } from './service/registration.js'
import { tokenEndpoints } from './service/tokens.js'

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
  ...paytoolEndpoints,
  ...receiptUploadEndpoints,
  ...orderEndpoints,
  ...licenseOrderEndpoints,
  ...licenseJobEndpoints,
  ...licenseAccountEndpoints,
  ...licenseAppEndpoints,
  {
    method: 'GET',
    path: '/cgi-bin/getcallbackip',
    token: 'corp',
    answer: () => ({ ip_list: ['127.0.0.1', '203.0.113.*'] }),
  },
]
