import { isWeComApiError } from '../../errors/index.js'
import type { RequestOptions } from '../../http/index.js'
import type { ProviderServiceApi } from '../generated/provider/service.js'
import type { ApiScope } from '../scope.js'
import { type ConvertedId, convertIds } from './convert.js'

/** There is no such corp, or it has installed none of the provider's apps. */
const INVALID_CORPID = 40013

/** Ids of corps turned into those the provider's apps see. What was asked for before is remembered in the process. */
export interface ProviderIds {
  /**
   * Corpids into the open_corpids of the provider, a call for each.
   *
   * https://developer.work.weixin.qq.com/document/path/97061
   * @throws WECOM_CONFIG, WECOM_API, WECOM_HTTP, WECOM_TIMEOUT, WECOM_ABORTED
   * @example const [corp] = await wecom.provider.ids.toOpenCorpids(['ww1234'])
   */
  toOpenCorpids(corpIds: readonly string[], options?: RequestOptions): Promise<ConvertedId[]>
}

export function createProviderIds(
  service: Pick<ProviderServiceApi, 'corpidToOpencorpid'>,
  scope: ApiScope,
): ProviderIds {
  return {
    toOpenCorpids: async (ids, options) =>
      convertIds(
        ids,
        {
          name: 'toOpenCorpids',
          size: 1,
          ask: async ([corpid = '']) => {
            try {
              const { open_corpid } = await service.corpidToOpencorpid({ corpid }, options)
              return [[corpid, open_corpid]]
            } catch (error) {
              if (isWeComApiError(error, INVALID_CORPID)) return []
              throw error
            }
          },
        },
        scope,
        options,
      ),
  }
}
