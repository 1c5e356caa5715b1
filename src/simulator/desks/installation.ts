import { WeComError } from '../../errors/index.js'
import type { SimInstallation, SimSuite } from '../state/types.js'
import type { World } from '../state/world.js'

/** Names an installation. */
export interface InstallationRef {
  /** Default: the only suite. */
  suiteId?: string
  corpId: string
}

/** The installation of that name. @throws WECOM_STATE when there is none */
export function installed(
  world: World,
  ref: InstallationRef,
): { suite: SimSuite; installation: SimInstallation } {
  const suite = world.suite(ref.suiteId)
  const installation = world.installation(suite.id, world.corp(ref.corpId))
  if (installation !== undefined) return { suite, installation }
  throw new WeComError(
    'WECOM_STATE',
    `Corp ${ref.corpId} of the simulator has not installed suite ${suite.id}`,
  )
}
