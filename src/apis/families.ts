import type { ApiCaller } from '../http/index.js'
import type { CorpDepartmentApi } from './generated/corp/department.js'
import type { CorpMessageApi } from './generated/corp/message.js'
import type { CorpUserApi } from './generated/corp/user.js'
import type { CorpFamilies, ProviderFamilies, SuiteFamilies } from './generated/families.js'
import type { ProviderServiceApi } from './generated/provider/service.js'
import type { SuiteServiceApi } from './generated/suite/service.js'
import { familyNames, packedFamily } from './packed.js'
import type { AuthApi } from './tables/auth.js'
import type { DepartmentApi } from './tables/department.js'
import type { MessageApi } from './tables/message.js'
import type { MiniprogramApi } from './tables/miniprogram.js'
import type { ServiceProviderApi } from './tables/service/provider.js'
import type { ServiceSuiteApi } from './tables/service/suite.js'
import type { UserApi } from './tables/user.js'

/** Every family that takes the token of a corp: what is described, and what is written by hand beside it. */
export interface CorpApis extends Omit<CorpFamilies, 'department' | 'message' | 'user'> {
  /** Who somebody is, for customised apps. */
  readonly auth: AuthApi
  /** Departments. */
  readonly department: DepartmentApi & CorpDepartmentApi
  /** Messages of the app. */
  readonly message: MessageApi & CorpMessageApi
  /** Mini programs of customised apps. */
  readonly miniprogram: MiniprogramApi
  /** Members. */
  readonly user: UserApi & CorpUserApi
}

/** Every family that takes the token of a suite. */
export interface SuiteApis extends Omit<SuiteFamilies, 'service'> {
  /** The `service/*` endpoints of authorisation and login. */
  readonly service: ServiceSuiteApi & SuiteServiceApi
}

/** Every family that takes the token of the provider, without those that have more than calls: orders and licences. */
export interface ProviderApis extends Omit<ProviderFamilies, 'service'> {
  /** The `service/*` endpoints that work for the provider as a whole. */
  readonly service: ServiceProviderApi & ProviderServiceApi
}

interface Apis {
  corp: CorpApis
  suite: SuiteApis
  provider: ProviderApis
}

/**
 * A class whose objects have all families of an owner. Each is made when it is first asked for: every callback makes a handle, and
 * few need more than one family.
 */
export function withFamilies<Owner extends keyof Apis>(owner: Owner): new (caller: ApiCaller) => Apis[Owner] {
  class WithFamilies {
    readonly #caller: ApiCaller

    constructor(caller: ApiCaller) {
      this.#caller = caller
    }

    static {
      for (const name of familyNames(owner)) {
        Object.defineProperty(WithFamilies.prototype, name, {
          configurable: true,
          get(this: WithFamilies) {
            const value = packedFamily(owner, name, this.#caller)
            Object.defineProperty(this, name, { value })
            return value
          },
          // A handle may have something better of this name. The CommonJS build writes its fields by assigning them.
          set(this: WithFamilies, value: unknown) {
            Object.defineProperty(this, name, { value, configurable: true, enumerable: true, writable: true })
          },
        })
      }
    }
  }
  return WithFamilies as unknown as new (
    caller: ApiCaller,
  ) => Apis[Owner]
}
