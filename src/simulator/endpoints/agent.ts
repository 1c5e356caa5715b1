import type { SimInstallation } from '../state/types.js'
import {
  type ApiCall,
  checkAgent,
  type Endpoint,
  installationOf,
  requiredQuery,
  suiteOf,
} from '../wire/endpoint.js'

const LOGO = 'https://wecom.example/logo/square.png'
/** Of a custom app: online. */
const PUBLISHED = 2

function getAgent(call: ApiCall): Record<string, unknown> {
  const installation = installationOf(call)
  const text = requiredQuery(call, 'agentid', 41011)
  checkAgent(call, installation, /^\d{1,10}$/.test(text) ? Number(text) : text)
  const { scope } = installation
  const { kind, trustedDomain, urls } = suiteOf(call)
  return {
    ...brief(call, installation),
    description: '',
    allow_userinfos: { user: scope.allowUser.map((userid) => ({ userid })) },
    allow_partys: { partyid: scope.allowParty },
    allow_tags: { tagid: [] },
    close: 0,
    ...(trustedDomain !== undefined && { redirect_domain: trustedDomain }),
    report_location_flag: 0,
    isreportenter: 0,
    ...(urls.home !== undefined && { home_url: urls.home }),
    ...(kind === 'custom' && { customized_publish_status: PUBLISHED }),
  }
}

function brief(call: ApiCall, installation: SimInstallation): Record<string, unknown> {
  return { agentid: installation.agentId, name: suiteOf(call).name, square_logo_url: LOGO }
}

export const agentEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/cgi-bin/agent/get', token: 'corp', answer: getAgent },
  {
    method: 'GET',
    path: '/cgi-bin/agent/list',
    token: 'corp',
    answer: (call) => ({ agentlist: [brief(call, installationOf(call))] }),
  },
]
