import { WeComError } from '../../errors/index.js'
import type { AuthGrant } from './codes.js'
import type { SimScope, SimSuite } from './types.js'
import type { World } from './world.js'

/** Details of an installation that a test may choose. */
export interface InstallChoices {
  scope?: SimScope
  /** 0 by an administrator (default), 1 by members. */
  authMode?: 0 | 1
  /** Who confirms; null for an app shared from another corp. Default: the corp's administrator. */
  adminUserId?: string | null
}

/** Authorises the app in the corp. @returns a temporary auth code @throws WECOM_STATE for a login suite */
export function grantInstall(
  world: World,
  suite: SimSuite,
  corpId: string,
  choices: InstallChoices & Pick<AuthGrant, 'state' | 'registration'>,
): string {
  if (suite.kind === 'login') {
    throw new WeComError('WECOM_STATE', `Suite ${suite.id} of the simulator is for web login`, {
      hint: 'Nobody installs the login-authorization suite. Name a suite of another kind.',
    })
  }
  const adminUserId = choices.adminUserId === undefined ? world.corp(corpId).adminUserId : choices.adminUserId
  const grant: AuthGrant = {
    suiteId: suite.id,
    corpId: world.corp(corpId).corpId,
    authMode: choices.authMode ?? 0,
    ...(choices.scope !== undefined && { scope: choices.scope }),
    ...(choices.state !== undefined && { state: choices.state }),
    ...(choices.registration !== undefined && { registration: choices.registration }),
    ...(adminUserId !== null && { adminUserId }),
  }
  world.authorise(grant)
  return world.codes.issueAuth(grant)
}
