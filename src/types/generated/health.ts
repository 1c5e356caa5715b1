// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `health/get_health_report_stat`. */
export interface HealthGetHealthReportStatParams {
  date: string
}

/** Answer of `health/get_health_report_stat`. */
export interface HealthGetHealthReportStatResult extends ApiResult {
  pv: number
  uv: number
}

/** Parameters of `health/get_report_answer`. */
export interface HealthGetReportAnswerParams {
  jobid: string
  date: string
  offset?: number | undefined
  /** Max 100. */
  limit?: number | undefined
}

/** Answer of `health/get_report_answer`. */
export interface HealthGetReportAnswerResult extends ApiResult {
  answers: {
    id_type: number
    userid?: string
    student_userid?: string
    parent_userid?: string
    report_values: {
      question_id: number
      single_choice?: number
      multi_choice?: number[]
      text?: string
      fileid?: string[]
      itinerary_card_type?: number
      high_risk_area?: string
    }[]
    report_time: number
  }[]
}

/** Parameters of `health/get_report_job_info`. */
export interface HealthGetReportJobInfoParams {
  jobid: string
  date: string
}

/** Answer of `health/get_report_job_info`. */
export interface HealthGetReportJobInfoResult extends ApiResult {
  job_info: {
    title: string
    creator: string
    type: number
    finish_cnt: number
    report_type: number
    apply_range: {
      userids?: string[]
      partyids?: number[]
    }
    report_to: {
      userids?: string[]
    }
    /** One of 0, 1. */
    skip_weekend: number
    question_templates: {
      question_id: number
      title: string
      question_type: number
      /** One of 0, 1. */
      is_required: number
      option_list?: {
        option_id: number
        option_text: string
      }[]
    }[]
  }
}

/** Parameters of `health/get_report_jobids`. */
export interface HealthGetReportJobidsParams {
  /** Default 0. */
  offset?: number | undefined
  /** Default 100; 1..100. */
  limit?: number | undefined
}

/** Answer of `health/get_report_jobids`. */
export interface HealthGetReportJobidsResult extends ApiResult {
  jobids: string[]
  /** One of 0, 1. */
  ending: number
}
