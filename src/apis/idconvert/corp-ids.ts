import type { RequestOptions } from '../../http/index.js'
import type { CorpBatchApi } from '../generated/corp/batch.js'
import type { CorpExternalcontactApi } from '../generated/corp/externalcontact.js'
import type { CorpIdconvertApi } from '../generated/corp/idconvert.js'
import type { ApiScope } from '../scope.js'
import { type ConvertedId, convertIds } from './convert.js'

/** Whom a temporary external_userid stands for: a customer, or a member of another corp. */
export type LastingId = { external_userid: string } | { corpid: string; userid: string }

/** Where temporary external_userids come from. */
export interface TmpExternalUseridSource {
  /** 1 meetings, 2 forms, 3 smart tables. */
  business_type: 1 | 2 | 3
  /** 1 customers, 2 members of linked corps, 3 of the upstream or downstream, 4 of corps that share an app. */
  user_type: 1 | 2 | 3 | 4
}

/**
 * Ids of one kind turned into those of another: in as many calls as the list needs, with an outcome for each id in the order of the
 * list. What was asked for before is remembered in the process, known ids for a day, unknown ones for ten minutes.
 */
export interface CorpIds {
  /**
   * Userids of the corp into the open_userids of the provider. Ask for members in sight only: WeCom blocks the call for a day after
   * many wrong ids.
   *
   * https://developer.work.weixin.qq.com/document/path/97062
   * @throws WECOM_CONFIG, WECOM_API, WECOM_HTTP, WECOM_TIMEOUT, WECOM_ABORTED
   * @example const [first] = await corp.ids.toOpenUserids(['zhangsan'])
   */
  toOpenUserids(userids: readonly string[], options?: RequestOptions): Promise<ConvertedId[]>

  /**
   * Open_userids into the userids of the corp, for self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95884
   * @throws WECOM_CONFIG, WECOM_API, WECOM_HTTP, WECOM_TIMEOUT, WECOM_ABORTED
   * @example await corp.ids.toUserids(openUserids, { source_agentid: 1000002 })
   */
  toUserids(
    openUserids: readonly string[],
    source: {
      /** The app that the ids come from. */
      source_agentid: number
    },
    options?: RequestOptions,
  ): Promise<ConvertedId[]>

  /**
   * External_userids of the corp into those of the provider, after the upgrade of ids.
   *
   * https://developer.work.weixin.qq.com/document/path/97063
   * @param group the group that the customers are members of, for those who are no customers of the corp
   * @throws WECOM_CONFIG, WECOM_API, WECOM_HTTP, WECOM_TIMEOUT, WECOM_ABORTED
   * @example await corp.ids.toNewExternalUserids(externalUserids)
   */
  toNewExternalUserids(
    externalUserids: readonly string[],
    group?: { chat_id?: string | undefined },
    options?: RequestOptions,
  ): Promise<ConvertedId[]>

  /**
   * Temporary external_userids of meetings, forms and smart tables into lasting ids.
   *
   * https://developer.work.weixin.qq.com/document/path/98729
   * @throws WECOM_CONFIG, WECOM_API, WECOM_HTTP, WECOM_TIMEOUT, WECOM_ABORTED
   * @example await corp.ids.fromTmpExternalUserids(ids, { business_type: 1, user_type: 1 })
   */
  fromTmpExternalUserids(
    tmpExternalUserids: readonly string[],
    source: TmpExternalUseridSource,
    options?: RequestOptions,
  ): Promise<ConvertedId<LastingId>[]>

  /**
   * External_userids into the pending ids of people who are not yet customers of the provider's app.
   *
   * https://developer.work.weixin.qq.com/document/path/95926
   * @throws WECOM_CONFIG, WECOM_API, WECOM_HTTP, WECOM_TIMEOUT, WECOM_ABORTED
   * @example await corp.ids.toPendingIds(externalUserids, { chat_id })
   */
  toPendingIds(
    externalUserids: readonly string[],
    group?: { chat_id?: string | undefined },
    options?: RequestOptions,
  ): Promise<ConvertedId[]>

  /**
   * Old ids of groups of customers into new ones.
   *
   * https://developer.work.weixin.qq.com/document/path/99601
   * @throws WECOM_CONFIG, WECOM_API, WECOM_HTTP, WECOM_TIMEOUT, WECOM_ABORTED
   * @example await corp.ids.toNewChatIds(chatIds)
   */
  toNewChatIds(chatIds: readonly string[], options?: RequestOptions): Promise<ConvertedId[]>

  /**
   * Ids of customer tags of the corp into those of the provider.
   *
   * https://developer.work.weixin.qq.com/document/path/96169
   * @throws WECOM_CONFIG, WECOM_API, WECOM_HTTP, WECOM_TIMEOUT, WECOM_ABORTED
   * @example await corp.ids.toOpenExternalTagids(tagIds)
   */
  toOpenExternalTagids(externalTagids: readonly string[], options?: RequestOptions): Promise<ConvertedId[]>

  /**
   * Ids of customer service accounts of the corp into those of the provider.
   *
   * https://developer.work.weixin.qq.com/document/path/97064
   * @throws WECOM_CONFIG, WECOM_API, WECOM_HTTP, WECOM_TIMEOUT, WECOM_ABORTED
   * @example await corp.ids.toNewOpenKfids(openKfids)
   */
  toNewOpenKfids(openKfids: readonly string[], options?: RequestOptions): Promise<ConvertedId[]>
}

/** The endpoints that conversions are made of. */
export interface CorpIdEndpoints {
  batch: CorpBatchApi
  externalcontact: CorpExternalcontactApi
  idconvert: CorpIdconvertApi
}

type Pairs<To> = Promise<readonly (readonly [string, To | undefined])[]>

/** Where WeCom names no largest number of ids. */
const CAREFUL = 100

export function createCorpIds(endpoints: CorpIdEndpoints, scope: ApiScope): CorpIds {
  const { batch, externalcontact, idconvert } = endpoints
  /** A conversion that depends on nothing but the id. */
  const plain =
    (name: string, size: number, ask: (ids: readonly string[], options?: RequestOptions) => Pairs<string>) =>
    async (ids: readonly string[], options?: RequestOptions) =>
      convertIds(ids, { name, size, ask: (batch) => ask(batch, options) }, scope, options)
  return {
    toOpenUserids: plain('toOpenUserids', 1000, async (userid_list, options) => {
      const { open_userid_list = [] } = await batch.useridToOpenuserid({ userid_list }, options)
      return open_userid_list.map(({ userid, open_userid }) => [userid, open_userid])
    }),
    toUserids: async (ids, { source_agentid }, options) => {
      const ask = async (open_userid_list: readonly string[]): Pairs<string> => {
        const { userid_list = [] } = await batch.openuseridToUserid(
          { open_userid_list, source_agentid },
          options,
        )
        return userid_list.map(({ userid, open_userid = '' }) => [open_userid, userid])
      }
      return convertIds(ids, { name: 'toUserids', given: [source_agentid], size: 1000, ask }, scope, options)
    },
    toNewExternalUserids: async (ids, { chat_id } = {}, options) => {
      const ask = async (external_userid_list: readonly string[]): Pairs<string> => {
        const { items = [] } =
          chat_id === undefined
            ? await externalcontact.getNewExternalUserid({ external_userid_list }, options)
            : await externalcontact.groupchat.getNewExternalUserid({ external_userid_list, chat_id }, options)
        return items.map((item) => [item.external_userid, item.new_external_userid])
      }
      const conversion = { name: 'toNewExternalUserids', given: [chat_id], size: 1000, ask }
      return convertIds(ids, conversion, scope, options)
    },
    fromTmpExternalUserids: async (ids, { business_type, user_type }, options) => {
      const ask = async (tmp_external_userid_list: readonly string[]): Pairs<LastingId> => {
        const params = { business_type, user_type, tmp_external_userid_list }
        const { results = [] } = await idconvert.convertTmpExternalUserid(params, options)
        return results.map((item) => [item.tmp_external_userid, lastingOf(item)])
      }
      const given = [business_type, user_type]
      return convertIds(ids, { name: 'fromTmpExternalUserids', given, size: 100, ask }, scope, options)
    },
    toPendingIds: async (ids, { chat_id } = {}, options) => {
      const ask = async (external_userid: readonly string[]): Pairs<string> => {
        const params = { external_userid, ...(chat_id !== undefined && { chat_id }) }
        const { result = [] } = await idconvert.batch.externalUseridToPendingId(params, options)
        return result.map((item) => [item.external_userid, item.pending_id])
      }
      return convertIds(ids, { name: 'toPendingIds', given: [chat_id], size: CAREFUL, ask }, scope, options)
    },
    toNewChatIds: plain('toNewChatIds', CAREFUL, async (chat_id_list, options) => {
      const { items = [] } = await idconvert.chatid({ chat_id_list }, options)
      return items.map((item) => [item.chat_id, item.new_chat_id])
    }),
    toOpenExternalTagids: plain('toOpenExternalTagids', CAREFUL, async (external_tagid_list, options) => {
      const { items = [] } = await idconvert.externalTagid({ external_tagid_list }, options)
      return items.map((item) => [item.external_tagid, item.open_external_tagid])
    }),
    toNewOpenKfids: plain('toNewOpenKfids', CAREFUL, async (open_kfid_list, options) => {
      const { items = [] } = await idconvert.openKfid({ open_kfid_list }, options)
      return items.map((item) => [item.open_kfid, item.new_open_kfid])
    }),
  }
}

function lastingOf(item: {
  external_userid?: string
  corpid?: string
  userid?: string
}): LastingId | undefined {
  const { external_userid, corpid, userid } = item
  if (external_userid) return { external_userid }
  return corpid && userid ? { corpid, userid } : undefined
}
