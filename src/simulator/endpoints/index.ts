import { agentEndpoints } from './agent.js'
import { directoryEndpoints } from './directory.js'
import type { Endpoint } from './endpoint.js'
import { mediaEndpoints } from './media.js'
import { memberIdEndpoints } from './member-ids.js'
import { messageEndpoints } from './message.js'
import { serviceEndpoints } from './service.js'
import { tagEndpoints } from './tags.js'
import { tokenEndpoints } from './tokens.js'

export const ENDPOINTS: readonly Endpoint[] = [
  ...tokenEndpoints,
  ...serviceEndpoints,
  ...directoryEndpoints,
  ...memberIdEndpoints,
  ...tagEndpoints,
  ...messageEndpoints,
  ...mediaEndpoints,
  ...agentEndpoints,
  {
    method: 'GET',
    path: '/cgi-bin/getcallbackip',
    token: 'corp',
    answer: () => ({ ip_list: ['127.0.0.1', '203.0.113.*'] }),
  },
]
