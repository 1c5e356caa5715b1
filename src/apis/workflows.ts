import type { CorpAppchatApi } from './generated/corp/appchat.js'
import type { CorpBatchApi } from './generated/corp/batch.js'
import type { CorpExternalcontactApi } from './generated/corp/externalcontact.js'
import type { CorpIdconvertApi } from './generated/corp/idconvert.js'
import type { CorpKfApi } from './generated/corp/kf.js'
import type { CorpMediaApi } from './generated/corp/media.js'
import type { ProviderServiceApi } from './generated/provider/service.js'
import { createCorpIds } from './idconvert/corp-ids.js'
import { createProviderIds } from './idconvert/provider-ids.js'
import { createKfWorkflows } from './kf/messages.js'
import { createMediaWorkflows } from './media/uploads.js'
import { createAppchatWorkflows, createMessageWorkflows } from './message/send-text.js'
import type { ApiScope } from './scope.js'
import type { MessageApi } from './tables/message.js'

/**
 * Makes what a family offers beyond its endpoints. `api` has the methods of these, `families` gives those of another family of the
 * same handle.
 */
type Workflows = (api: never, scope: ApiScope, families: FamilyOf) => object

type FamilyOf = (name: string) => object

/** The families that are more than endpoints, and those that stand for none, by the handle they are on. */
export const WORKFLOWS = {
  corp: {
    appchat: (api: CorpAppchatApi) => createAppchatWorkflows(api),
    ids: (_: object, scope: ApiScope, family: FamilyOf) =>
      createCorpIds(
        {
          batch: family('batch') as CorpBatchApi,
          externalcontact: family('externalcontact') as CorpExternalcontactApi,
          idconvert: family('idconvert') as CorpIdconvertApi,
        },
        scope,
      ),
    kf: (api: CorpKfApi, scope: ApiScope) => createKfWorkflows(api, scope),
    media: (api: CorpMediaApi, scope: ApiScope) => createMediaWorkflows(api, scope),
    message: (api: MessageApi) => createMessageWorkflows(api),
  },
  suite: {},
  provider: {
    ids: (_: object, scope: ApiScope, family: FamilyOf) =>
      createProviderIds(family('service') as ProviderServiceApi, scope),
  },
} as const satisfies Record<string, Readonly<Record<string, Workflows>>>

/** Makes what a family offers beyond its endpoints; `undefined` for those that offer no more. */
export function workflowsOf(owner: keyof typeof WORKFLOWS, family: string): Workflows | undefined {
  return (WORKFLOWS[owner] as Readonly<Record<string, Workflows | undefined>>)[family]
}
