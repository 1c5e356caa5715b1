import { type Clock, randomHex } from '../../base/index.js'
import { signCashierRequest } from '../../crypto/index.js'
import { WeComError } from '../../errors/index.js'
import type { BodySigner } from '../../http/index.js'

/**
 * Signs the bodies of cashier calls, each with a nonce and a time of its own.
 * @throws WECOM_CONFIG on use, when no secret is configured
 */
export function cashierSigner(secret: string | undefined, clock: Clock): BodySigner {
  return (params) => {
    if (secret === undefined) {
      throw new WeComError('WECOM_CONFIG', 'provider.cashierSecret is needed for the orders of the cashier', {
        hint: 'It is the cashier API key (收银台API调用密钥): WeCom client of the provider > 工作台 > 企业微信服务商助手 > 工具 > 收银台. It is neither the ProviderSecret nor the secret of a suite.',
      })
    }
    const fresh = { ...params, nonce_str: randomHex(16), ts: Math.floor(clock.now() / 1000) }
    return signCashierRequest(fresh, secret).body
  }
}
