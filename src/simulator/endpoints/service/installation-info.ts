import type { Billing } from '../../state/billing.js'
import type { SimInstallation, SimSuite } from '../../state/types.js'
import { visibleCorpId, type World } from '../../state/world.js'

/** `auth_corp_info` in full. */
export function authCorpInfo(installation: SimInstallation, version: 'v1' | 'v2'): Record<string, unknown> {
  const { corp } = installation
  return {
    corpid: visibleCorpId(corp),
    corp_name: corp.name,
    corp_type: 'verified',
    corp_square_logo_url: 'https://wecom.example/logo/corp.png',
    corp_user_max: 200,
    corp_full_name: corp.name,
    subject_type: 1,
    verified_end_time: 1_924_963_199,
    corp_scale: '1-50人',
    corp_industry: 'IT服务',
    corp_sub_industry: '计算机软件/硬件/信息服务',
    ...(version === 'v1' && { corp_wxqrcode: 'https://wecom.example/qr/plugin.png', location: '' }),
  }
}

/** `auth_info`: one agent. */
export function authInfo(installation: SimInstallation, suite: SimSuite): Record<string, unknown> {
  const { scope } = installation
  return {
    agent: [
      {
        agentid: installation.agentId,
        name: suite.name,
        square_logo_url: 'https://wecom.example/logo/square.png',
        round_logo_url: 'https://wecom.example/logo/round.png',
        auth_mode: installation.authMode,
        is_customized_app: suite.kind === 'custom',
        privilege: {
          level: scope.level,
          allow_user: scope.allowUser,
          allow_party: scope.allowParty,
          allow_tag: [],
          extra_user: [],
          extra_party: [],
          extra_tag: [],
        },
      },
    ],
  }
}

/** `edition_info`, only for an app that sells editions. */
export function editionInfo(billing: Billing, installation: SimInstallation): Record<string, unknown> {
  const agent = billing.entitlements.agent(installation)
  return agent === undefined ? {} : { edition_info: { agent: [agent] } }
}

/** `auth_user_info` of the administrator who installed. */
export function authUserInfo(
  world: World,
  installation: SimInstallation,
  adminUserId: string | undefined,
): Record<string, unknown> {
  if (adminUserId === undefined) return {}
  const member = installation.corp.members.find((one) => one.userId === adminUserId)
  const real =
    world.suite(installation.suiteId).kind === 'custom' && installation.scope.grants.includes('name')
  return {
    auth_user_info: {
      userid: adminUserId,
      open_userid: member?.openUserId ?? adminUserId,
      name: real ? (member?.name ?? adminUserId) : adminUserId,
      avatar: '',
    },
  }
}
