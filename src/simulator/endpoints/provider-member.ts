import { Refusal } from '../state/refusal.js'
import type { SimProviderMember } from '../state/types.js'
import type { ApiCall } from '../wire/endpoint.js'

/** A right of a member of the provider. */
export type ProviderRight = Exclude<keyof SimProviderMember, 'userId'>

/**
 * Checks that a member of the provider may do something.
 * @throws Refusal 60111 for a stranger, `forbidden` without the right
 */
export function providerMember(call: ApiCall, userId: string, right: ProviderRight, forbidden = 48002): void {
  const member = call.world.provider.members.find((one) => one.userId === userId)
  if (member === undefined) throw new Refusal(60111)
  if (member[right] === false) throw new Refusal(forbidden)
}
