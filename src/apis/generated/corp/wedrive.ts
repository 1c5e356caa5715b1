// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  WedriveFileAclAddParams,
  WedriveFileAclAddResult,
  WedriveFileAclDelParams,
  WedriveFileAclDelResult,
  WedriveFileCreateParams,
  WedriveFileCreateResult,
  WedriveFileDeleteParams,
  WedriveFileDeleteResult,
  WedriveFileDownloadParams,
  WedriveFileDownloadResult,
  WedriveFileInfoParams,
  WedriveFileInfoResult,
  WedriveFileListParams,
  WedriveFileListResult,
  WedriveFileMoveParams,
  WedriveFileMoveResult,
  WedriveFileRenameParams,
  WedriveFileRenameResult,
  WedriveFileSecureSettingParams,
  WedriveFileSecureSettingResult,
  WedriveFileSettingParams,
  WedriveFileSettingResult,
  WedriveFileShareParams,
  WedriveFileShareResult,
  WedriveFileUploadFinishParams,
  WedriveFileUploadFinishResult,
  WedriveFileUploadInitParams,
  WedriveFileUploadInitResult,
  WedriveFileUploadParams,
  WedriveFileUploadPartParams,
  WedriveFileUploadPartResult,
  WedriveFileUploadResult,
  WedriveGetFilePermissionParams,
  WedriveGetFilePermissionResult,
  WedriveMngCapacityParams,
  WedriveMngCapacityResult,
  WedriveMngProInfoParams,
  WedriveMngProInfoResult,
  WedriveNewSpaceInfoParams,
  WedriveNewSpaceInfoResult,
  WedriveSpaceAclAddParams,
  WedriveSpaceAclAddResult,
  WedriveSpaceAclDelParams,
  WedriveSpaceAclDelResult,
  WedriveSpaceCreateParams,
  WedriveSpaceCreateResult,
  WedriveSpaceDismissParams,
  WedriveSpaceDismissResult,
  WedriveSpaceInfoParams,
  WedriveSpaceInfoResult,
  WedriveSpaceRenameParams,
  WedriveSpaceRenameResult,
  WedriveSpaceSettingParams,
  WedriveSpaceSettingResult,
  WedriveSpaceShareParams,
  WedriveSpaceShareResult,
  WedriveVipBatchAddParams,
  WedriveVipBatchAddResult,
  WedriveVipBatchDelParams,
  WedriveVipBatchDelResult,
  WedriveVipListParams,
  WedriveVipListResult,
} from '../../../types/index.js'

/** `wedrive/…` with the token of the corp. */
export interface CorpWedriveApi {
  /**
   * `wedrive/file_acl_add`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95860
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fileAclAdd(params: WedriveFileAclAddParams, options?: RequestOptions): Promise<WedriveFileAclAddResult>
  /**
   * `wedrive/file_acl_del`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97888
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fileAclDel(params: WedriveFileAclDelParams, options?: RequestOptions): Promise<WedriveFileAclDelResult>
  /**
   * `wedrive/file_create`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97954
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fileCreate(params: WedriveFileCreateParams, options?: RequestOptions): Promise<WedriveFileCreateResult>
  /**
   * `wedrive/file_delete`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97957
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fileDelete(params: WedriveFileDeleteParams, options?: RequestOptions): Promise<WedriveFileDeleteResult>
  /**
   * `wedrive/file_download`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97953
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fileDownload(params?: WedriveFileDownloadParams, options?: RequestOptions): Promise<WedriveFileDownloadResult>
  /**
   * `wedrive/file_info`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97958
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fileInfo(params: WedriveFileInfoParams, options?: RequestOptions): Promise<WedriveFileInfoResult>
  /**
   * `wedrive/file_list`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95859
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fileList(params: WedriveFileListParams, options?: RequestOptions): Promise<WedriveFileListResult>
  /**
   * `wedrive/file_move`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97956
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fileMove(params: WedriveFileMoveParams, options?: RequestOptions): Promise<WedriveFileMoveResult>
  /**
   * `wedrive/file_rename`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97955
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fileRename(params: WedriveFileRenameParams, options?: RequestOptions): Promise<WedriveFileRenameResult>
  /**
   * `wedrive/file_secure_setting`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97965
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fileSecureSetting(params: WedriveFileSecureSettingParams, options?: RequestOptions): Promise<WedriveFileSecureSettingResult>
  /**
   * `wedrive/file_setting`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97889
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fileSetting(params: WedriveFileSettingParams, options?: RequestOptions): Promise<WedriveFileSettingResult>
  /**
   * `wedrive/file_share`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97890
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fileShare(params: WedriveFileShareParams, options?: RequestOptions): Promise<WedriveFileShareResult>
  /**
   * `wedrive/file_upload`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97951
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fileUpload(params: WedriveFileUploadParams, options?: RequestOptions): Promise<WedriveFileUploadResult>
  /**
   * `wedrive/file_upload_finish`. For third-party apps, customised apps, self-built apps. Never repeated
   * by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98005
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fileUploadFinish(params: WedriveFileUploadFinishParams, options?: RequestOptions): Promise<WedriveFileUploadFinishResult>
  /**
   * `wedrive/file_upload_init`. For third-party apps, customised apps, self-built apps. Never repeated
   * by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98005
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fileUploadInit(params: WedriveFileUploadInitParams, options?: RequestOptions): Promise<WedriveFileUploadInitResult>
  /**
   * `wedrive/file_upload_part`. For third-party apps, customised apps, self-built apps. Never repeated
   * by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98005
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fileUploadPart(params: WedriveFileUploadPartParams, options?: RequestOptions): Promise<WedriveFileUploadPartResult>
  /**
   * `wedrive/get_file_permission`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97962
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getFilePermission(params: WedriveGetFilePermissionParams, options?: RequestOptions): Promise<WedriveGetFilePermissionResult>
  /**
   * `wedrive/mng_capacity`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95861
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  mngCapacity(params?: WedriveMngCapacityParams, options?: RequestOptions): Promise<WedriveMngCapacityResult>
  /**
   * `wedrive/mng_pro_info`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95861
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  mngProInfo(params?: WedriveMngProInfoParams, options?: RequestOptions): Promise<WedriveMngProInfoResult>
  /**
   * `wedrive/new_space_info`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97950
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  newSpaceInfo(params: WedriveNewSpaceInfoParams, options?: RequestOptions): Promise<WedriveNewSpaceInfoResult>
  /**
   * `wedrive/space_acl_add`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95858
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  spaceAclAdd(params: WedriveSpaceAclAddParams, options?: RequestOptions): Promise<WedriveSpaceAclAddResult>
  /**
   * `wedrive/space_acl_del`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97947
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  spaceAclDel(params: WedriveSpaceAclDelParams, options?: RequestOptions): Promise<WedriveSpaceAclDelResult>
  /**
   * `wedrive/space_create`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95857
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  spaceCreate(params: WedriveSpaceCreateParams, options?: RequestOptions): Promise<WedriveSpaceCreateResult>
  /**
   * `wedrive/space_dismiss`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97873
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  spaceDismiss(params: WedriveSpaceDismissParams, options?: RequestOptions): Promise<WedriveSpaceDismissResult>
  /**
   * `wedrive/space_info`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97874
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  spaceInfo(params: WedriveSpaceInfoParams, options?: RequestOptions): Promise<WedriveSpaceInfoResult>
  /**
   * `wedrive/space_rename`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97872
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  spaceRename(params: WedriveSpaceRenameParams, options?: RequestOptions): Promise<WedriveSpaceRenameResult>
  /**
   * `wedrive/space_setting`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97948
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  spaceSetting(params: WedriveSpaceSettingParams, options?: RequestOptions): Promise<WedriveSpaceSettingResult>
  /**
   * `wedrive/space_share`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97949
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  spaceShare(params: WedriveSpaceShareParams, options?: RequestOptions): Promise<WedriveSpaceShareResult>
  readonly vip: {
    /**
     * `wedrive/vip/batch_add`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99512
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchAdd(params: WedriveVipBatchAddParams, options?: RequestOptions): Promise<WedriveVipBatchAddResult>
    /**
     * `wedrive/vip/batch_del`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99513
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchDel(params: WedriveVipBatchDelParams, options?: RequestOptions): Promise<WedriveVipBatchDelResult>
    /**
     * `wedrive/vip/list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99514
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params?: WedriveVipListParams, options?: RequestOptions): Promise<WedriveVipListResult>
    /**
     * Every item of `userid_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateList(params?: WedriveVipListParams, options?: RequestOptions): AsyncGenerator<NonNullable<WedriveVipListResult['userid_list']>[number], void, undefined>
  }
}
