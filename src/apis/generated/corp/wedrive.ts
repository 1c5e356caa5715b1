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
   * Gives people rights to a file (新增文件成员). For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/95860
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.fileAclAdd({ fileid, auth_info })
   */
  fileAclAdd(params: WedriveFileAclAddParams, options?: RequestOptions): Promise<WedriveFileAclAddResult>
  /**
   * Takes people's rights to a file (删除文件成员). For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97888
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.fileAclDel({ fileid, auth_info })
   */
  fileAclDel(params: WedriveFileAclDelParams, options?: RequestOptions): Promise<WedriveFileAclDelResult>
  /**
   * Creates a folder or a document (新建文件夹或文档). For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97954
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.fileCreate({ spaceid, fatherid, file_type, file_name })
   */
  fileCreate(params: WedriveFileCreateParams, options?: RequestOptions): Promise<WedriveFileCreateResult>
  /**
   * Removes files (删除文件). For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97957
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.fileDelete({ fileid })
   */
  fileDelete(params: WedriveFileDeleteParams, options?: RequestOptions): Promise<WedriveFileDeleteResult>
  /**
   * Gets the address to download a file from (下载文件). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97953
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.fileDownload()
   */
  fileDownload(params?: WedriveFileDownloadParams, options?: RequestOptions): Promise<WedriveFileDownloadResult>
  /**
   * Reads a file (获取文件信息). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97958
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.fileInfo({ fileid })
   */
  fileInfo(params: WedriveFileInfoParams, options?: RequestOptions): Promise<WedriveFileInfoResult>
  /**
   * Lists the files of a folder (获取文件列表). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95859
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.fileList({ spaceid, fatherid, sort_type, start, limit })
   */
  fileList(params: WedriveFileListParams, options?: RequestOptions): Promise<WedriveFileListResult>
  /**
   * Moves files (移动文件). For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97956
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.fileMove({ fatherid, fileid })
   */
  fileMove(params: WedriveFileMoveParams, options?: RequestOptions): Promise<WedriveFileMoveResult>
  /**
   * Renames a file (重命名文件). For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97955
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.fileRename({ fileid, new_name })
   */
  fileRename(params: WedriveFileRenameParams, options?: RequestOptions): Promise<WedriveFileRenameResult>
  /**
   * Sets the protection of a file (修改文件安全设置). For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97965
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.fileSecureSetting({ fileid })
   */
  fileSecureSetting(params: WedriveFileSecureSettingParams, options?: RequestOptions): Promise<WedriveFileSecureSettingResult>
  /**
   * Sets how a file is shared (修改文件分享设置). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97889
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.fileSetting({ fileid, auth_scope })
   */
  fileSetting(params: WedriveFileSettingParams, options?: RequestOptions): Promise<WedriveFileSettingResult>
  /**
   * Gets the link to share a file (获取文件分享链接). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97890
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.fileShare({ fileid })
   */
  fileShare(params: WedriveFileShareParams, options?: RequestOptions): Promise<WedriveFileShareResult>
  /**
   * Uploads a file (上传文件). For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97951
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.fileUpload({ file_name, file_base64_content })
   */
  fileUpload(params: WedriveFileUploadParams, options?: RequestOptions): Promise<WedriveFileUploadResult>
  /**
   * Ends an upload in parts (分块上传完成). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/98005
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.fileUploadFinish({ upload_key })
   */
  fileUploadFinish(params: WedriveFileUploadFinishParams, options?: RequestOptions): Promise<WedriveFileUploadFinishResult>
  /**
   * Starts an upload in parts (分块上传初始化). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/98005
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.fileUploadInit({ file_name, size, block_sha })
   */
  fileUploadInit(params: WedriveFileUploadInitParams, options?: RequestOptions): Promise<WedriveFileUploadInitResult>
  /**
   * Uploads a part of a file (分块上传文件). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/98005
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.fileUploadPart({ upload_key, index, file_base64_content })
   */
  fileUploadPart(params: WedriveFileUploadPartParams, options?: RequestOptions): Promise<WedriveFileUploadPartResult>
  /**
   * Reads who may do what with a file (获取文件权限信息). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97962
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.getFilePermission({ fileid })
   */
  getFilePermission(params: WedriveGetFilePermissionParams, options?: RequestOptions): Promise<WedriveGetFilePermissionResult>
  /**
   * Tells how much room is left (获取盘容量信息). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/95861
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.mngCapacity()
   */
  mngCapacity(params?: WedriveMngCapacityParams, options?: RequestOptions): Promise<WedriveMngCapacityResult>
  /**
   * Reads the account of the professional edition (获取盘专业版信息). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95861
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.mngProInfo()
   */
  mngProInfo(params?: WedriveMngProInfoParams, options?: RequestOptions): Promise<WedriveMngProInfoResult>
  /**
   * Reads a space with its settings (获取空间信息). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97950
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.newSpaceInfo({ spaceid })
   */
  newSpaceInfo(params: WedriveNewSpaceInfoParams, options?: RequestOptions): Promise<WedriveNewSpaceInfoResult>
  /**
   * Gives people rights to a space (添加空间成员). For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/95858
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.spaceAclAdd({ spaceid, auth_info })
   */
  spaceAclAdd(params: WedriveSpaceAclAddParams, options?: RequestOptions): Promise<WedriveSpaceAclAddResult>
  /**
   * Takes people's rights to a space (移除空间成员). For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97947
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.spaceAclDel({ spaceid, auth_info })
   */
  spaceAclDel(params: WedriveSpaceAclDelParams, options?: RequestOptions): Promise<WedriveSpaceAclDelResult>
  /**
   * Creates a space (新建空间). For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/95857
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.spaceCreate({ space_name })
   */
  spaceCreate(params: WedriveSpaceCreateParams, options?: RequestOptions): Promise<WedriveSpaceCreateResult>
  /**
   * Dissolves a space (解散空间). For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97873
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.spaceDismiss({ spaceid })
   */
  spaceDismiss(params: WedriveSpaceDismissParams, options?: RequestOptions): Promise<WedriveSpaceDismissResult>
  /**
   * Reads a space (获取空间信息（旧）). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97874
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.spaceInfo({ spaceid })
   */
  spaceInfo(params: WedriveSpaceInfoParams, options?: RequestOptions): Promise<WedriveSpaceInfoResult>
  /**
   * Renames a space (重命名空间). For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97872
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.spaceRename({ spaceid, space_name })
   */
  spaceRename(params: WedriveSpaceRenameParams, options?: RequestOptions): Promise<WedriveSpaceRenameResult>
  /**
   * Sets the rights of a space (修改空间权限设置). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97948
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.spaceSetting({ spaceid })
   */
  spaceSetting(params: WedriveSpaceSettingParams, options?: RequestOptions): Promise<WedriveSpaceSettingResult>
  /**
   * Gets the link to invite to a space (获取空间邀请链接). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97949
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedrive.spaceShare({ spaceid })
   */
  spaceShare(params: WedriveSpaceShareParams, options?: RequestOptions): Promise<WedriveSpaceShareResult>
  readonly vip: {
    /**
     * Gives members advanced drive accounts (分配微盘高级功能账号). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99512
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedrive.vip.batchAdd({ userid_list })
     */
    batchAdd(params: WedriveVipBatchAddParams, options?: RequestOptions): Promise<WedriveVipBatchAddResult>
    /**
     * Takes advanced drive accounts from members (取消微盘高级功能账号). For self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99513
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedrive.vip.batchDel({ userid_list })
     */
    batchDel(params: WedriveVipBatchDelParams, options?: RequestOptions): Promise<WedriveVipBatchDelResult>
    /**
     * Lists the members with advanced drive accounts (获取微盘高级功能账号列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/99514
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedrive.vip.list()
     */
    list(params?: WedriveVipListParams, options?: RequestOptions): Promise<WedriveVipListResult>
    /**
     * Every item of `userid_list`, page by page. See {@link list}.
     *
     * https://developer.work.weixin.qq.com/document/path/99514
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.wedrive.vip.iterateList()) console.log(item)
     */
    iterateList(params?: WedriveVipListParams, options?: RequestOptions): AsyncGenerator<NonNullable<WedriveVipListResult['userid_list']>[number], void, undefined>
  }
}
