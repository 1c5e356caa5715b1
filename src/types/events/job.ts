import type { CorpSystemBase, DataEventBase, InstructionBase, OpenText } from './bases.js'

/** A finished job. */
export interface BatchJob {
  JobId: string
  JobType: OpenText<
    | 'export_user'
    | 'export_simple_user'
    | 'export_department'
    | 'export_taguser'
    | 'sync_user'
    | 'replace_user'
    | 'invite_user'
    | 'replace_party'
    | 'contact_id_translate'
  >
  /** 0 means success. */
  ErrCode?: number
  ErrMsg?: string
}

/**
 * An export of contacts is finished. Its time is in TimeStamp or in CreateTime.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94956
 */
export interface SuiteBatchJobResultEvent extends Omit<InstructionBase, 'TimeStamp'> {
  InfoType: 'batch_job_result'
  /** Seconds since the epoch. */
  TimeStamp?: number
  /** Seconds since the epoch. */
  CreateTime?: number
  /** Not in every sample. */
  AuthCorpId?: string
  BatchJob: BatchJob
}

/**
 * A translation of contact ids is finished.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91875
 */
export interface SystemBatchJobResultEvent extends CorpSystemBase {
  InfoType: 'batch_job_result'
  BatchJob: BatchJob
}

/**
 * A contact job is finished.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 */
export interface DataBatchJobResultEvent extends DataEventBase {
  Event: 'batch_job_result'
  BatchJob: BatchJob
}

/**
 * An asynchronous upload of media is finished.
 *
 * @see https://developer.work.weixin.qq.com/document/path/96219
 */
export interface UploadMediaJobFinishEvent extends DataEventBase {
  Event: 'upload_media_job_finish'
  JobId: string
}

/** A job of a suite or of the provider is finished: SuiteId or ServiceCorpId tells them apart. */
export type BatchJobResultEvent = SuiteBatchJobResultEvent | SystemBatchJobResultEvent
