import type { ApiCaller } from '../http/index.js'
import type { CorpAppchatApi } from './generated/corp/appchat.js'
import type { CorpDepartmentApi } from './generated/corp/department.js'
import type { CorpKfApi } from './generated/corp/kf.js'
import type { CorpMediaApi } from './generated/corp/media.js'
import type { CorpMessageApi } from './generated/corp/message.js'
import type { CorpUserApi } from './generated/corp/user.js'
import type { CorpFamilies, ProviderFamilies, SuiteFamilies } from './generated/families.js'
import type { ProviderServiceApi } from './generated/provider/service.js'
import type { SuiteServiceApi } from './generated/suite/service.js'
import type { CorpIds } from './idconvert/corp-ids.js'
import type { ProviderIds } from './idconvert/provider-ids.js'
import type { KfWorkflows } from './kf/messages.js'
import type { MediaWorkflows } from './media/uploads.js'
import type { AppchatWorkflows, MessageWorkflows } from './message/send-text.js'
import { familyNames, packedFamily } from './packed.js'
import type { ApiScope } from './scope.js'
import type { AuthApi } from './tables/auth.js'
import type { DepartmentApi } from './tables/department.js'
import type { MessageApi } from './tables/message.js'
import type { MiniprogramApi } from './tables/miniprogram.js'
import type { ServiceProviderApi } from './tables/service/provider.js'
import type { ServiceSuiteApi } from './tables/service/suite.js'
import type { UserApi } from './tables/user.js'

/** Every family that takes the token of a corp: what is described, and what is written by hand beside it. */
export interface CorpApis
  extends Omit<CorpFamilies, 'appchat' | 'department' | 'kf' | 'media' | 'message' | 'user'> {
  /** Group chats of the app. */
  readonly appchat: CorpAppchatApi & AppchatWorkflows
  /** Who somebody is, for customised apps. */
  readonly auth: AuthApi
  /** Departments. */
  readonly department: DepartmentApi & CorpDepartmentApi
  /** Ids of one kind turned into those of another. */
  readonly ids: CorpIds
  /** Customer service on WeChat (微信客服). */
  readonly kf: CorpKfApi & KfWorkflows
  /** Files for messages, which WeCom keeps for three days. */
  readonly media: CorpMediaApi & MediaWorkflows
  /** Messages of the app. */
  readonly message: MessageApi & CorpMessageApi & MessageWorkflows
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
  /** Ids of corps turned into those the provider's apps see. */
  readonly ids: ProviderIds
}

/** The suite has nothing to remember. */
type FamiliesClass<Owner extends keyof Apis> = Owner extends 'suite'
  ? new (
      caller: ApiCaller,
    ) => Apis[Owner]
  : new (
      caller: ApiCaller,
      scope: ApiScope,
    ) => Apis[Owner]

interface Apis {
  corp: CorpApis
  suite: SuiteApis
  provider: ProviderApis
}

/**
 * A class whose objects have all families of an owner. Each is made when it is first asked for: every callback makes a handle, and
 * few need more than one family.
 */
export function withFamilies<Owner extends keyof Apis>(owner: Owner): FamiliesClass<Owner> {
  class WithFamilies {
    readonly #caller: ApiCaller
    readonly #scope: ApiScope | undefined

    constructor(caller: ApiCaller, scope?: ApiScope) {
      this.#caller = caller
      this.#scope = scope
    }

    static {
      for (const name of familyNames(owner)) {
        Object.defineProperty(WithFamilies.prototype, name, {
          configurable: true,
          get(this: WithFamilies) {
            const value = packedFamily(owner, name, this.#caller, this.#scope)
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
  return WithFamilies as unknown as FamiliesClass<Owner>
}
