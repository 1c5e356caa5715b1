import type { Family } from '../bind-family.js'
import { agentFamily } from './agent.js'
import { authFamily } from './auth.js'
import { departmentFamily } from './department.js'
import { licenseFamily } from './license/family.js'
import { messageFamily } from './message.js'
import { miniprogramFamily } from './miniprogram.js'
import { paytoolFamily } from './paytool/family.js'
import { orderFamily } from './service/order.js'
import { serviceProviderFamily } from './service/provider.js'
import { uploadReceiptEndpoint } from './service/receipt.js'
import { registerFamily } from './service/register.js'
import { serviceSuiteFamily } from './service/suite.js'
import { syncFamily } from './sync.js'
import { userFamily } from './user.js'

/**
 * Every table of endpoints, by whose token it takes and the name it goes by there. The handles, the test against the facts and the
 * test of the documentation all start here.
 */
export const FAMILIES = {
  corp: {
    auth: authFamily,
    department: departmentFamily,
    message: messageFamily,
    miniprogram: miniprogramFamily,
    user: userFamily,
  },
  suite: { service: serviceSuiteFamily, order: orderFamily },
  provider: { service: serviceProviderFamily },
  /** With the token of the provider, as parts of `wecom` itself. */
  wecom: {
    receipt: { mediaUpload: uploadReceiptEndpoint },
    register: registerFamily,
    paytool: paytoolFamily,
    license: licenseFamily,
  },
  /** With the token of a contact migration. */
  migration: { agent: agentFamily, sync: syncFamily },
} as const

type Bound<Tables> = { readonly [Name in keyof Tables]: Family<Tables[Name]> }

/** The methods a handle has to offer: one that lacks a registered family does not compile. */
export type HandleFamilies<Owner extends keyof typeof FAMILIES> = Bound<(typeof FAMILIES)[Owner]>
