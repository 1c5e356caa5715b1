import {
  CallbackCrypto,
  type CallbackKeys,
  checkSignedCallback,
  type SignedCallback,
} from '../crypto/index.js'
import { WeComCallbackError } from '../errors/index.js'
import type { CallbackRoute } from './types.js'

/** Whose callbacks a key pair protects. */
export interface KeyOwner {
  /** `undefined`: the provider's own system events. */
  suiteId: string | undefined
}

/** A message that is authentic, though not yet known to be addressed to us. */
export interface Unlocked {
  message: string
  receiveId: string
  crypto: CallbackCrypto
  owners: readonly KeyOwner[]
}

export interface UnlockChecks {
  verified: () => void | Promise<void>
  accept: (receiveId: string, owners: readonly KeyOwner[]) => Promise<boolean>
}

/** An authentic message is not lost for a byte in it. */
const LENIENT = { replaceInvalid: true }

interface Entry {
  crypto: CallbackCrypto
  owners: KeyOwner[]
}

/** All key pairs of all suites and the provider. The pair that verifies a signature tells whose callback it is. */
export class KeyRing {
  readonly #entries = new Map<string, Entry>()

  add(keys: CallbackKeys, owner: KeyOwner): void {
    const crypto = new CallbackCrypto(keys)
    const id = `${keys.token}\n${keys.encodingAesKey}`
    const entry = this.#entries.get(id)
    if (entry === undefined) this.#entries.set(id, { crypto, owners: [owner] })
    else entry.owners.push(owner)
  }

  /**
   * Verifies and decrypts with each pair of the route as a unit.
   * @param checks.verified runs once the signature is known to be good, and before anything is decrypted
   * @param checks.accept whether a receive id can be meant for one of the owners
   */
  async unlock(
    signed: SignedCallback,
    route: CallbackRoute | undefined,
    { verified, accept }: UnlockChecks,
  ): Promise<Unlocked> {
    checkSignedCallback(signed)
    let failure: unknown
    for (const { crypto, owners } of this.#entries.values()) {
      const allowed = owners.filter((owner) => isOnRoute(owner, route))
      if (allowed.length === 0 || !crypto.matches(signed)) continue
      const checked = verified()
      if (checked !== undefined) await checked
      try {
        const { message, receiveId } = crypto.decrypt(signed.encrypt, LENIENT)
        if (await accept(receiveId, allowed)) return { message, receiveId, crypto, owners: allowed }
        failure = new WeComCallbackError(
          'receive_id_mismatch',
          'The callback is addressed to another receive id',
        )
      } catch (error) {
        failure = error
      }
    }
    throw failure ?? new WeComCallbackError('signature_mismatch', 'msg_signature does not match')
  }
}

function isOnRoute(owner: KeyOwner, route: CallbackRoute | undefined): boolean {
  if (owner.suiteId === undefined) return route?.accepts === undefined || route.accepts.includes('system')
  return route?.suites === undefined || route.suites.includes(owner.suiteId)
}
