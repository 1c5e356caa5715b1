// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  OpenhwDeviceGenIdDynamicQrcodeParams,
  OpenhwDeviceGenIdDynamicQrcodeResult,
  OpenhwDeviceGenLoginQrcodeParams,
  OpenhwDeviceGenLoginQrcodeResult,
  OpenhwDeviceGetPrinterJobListParams,
  OpenhwDeviceGetPrinterJobListResult,
  OpenhwDevicePushScanFileParams,
  OpenhwDevicePushScanFileResult,
  OpenhwDeviceReportPrinterJobStatusParams,
  OpenhwDeviceReportPrinterJobStatusResult,
  OpenhwDeviceSetPrinterJobTransResultParams,
  OpenhwDeviceSetPrinterJobTransResultResult,
} from '../../../types/index.js'

/** `openhw/…` with the token of the corp. */
export interface CorpOpenhwApi {
  readonly device: {
    /**
     * `openhw/device/gen_id_dynamic_qrcode`. Never repeated by itself. Little is known about it: the types
     * may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98024
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    genIdDynamicQrcode(params?: OpenhwDeviceGenIdDynamicQrcodeParams, options?: RequestOptions): Promise<OpenhwDeviceGenIdDynamicQrcodeResult>
    /**
     * `openhw/device/gen_login_qrcode`. Never repeated by itself. Little is known about it: the types may
     * be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98023
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    genLoginQrcode(params?: OpenhwDeviceGenLoginQrcodeParams, options?: RequestOptions): Promise<OpenhwDeviceGenLoginQrcodeResult>
    /**
     * `openhw/device/get_printer_job_list`. Little is known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/96407
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getPrinterJobList(params?: OpenhwDeviceGetPrinterJobListParams, options?: RequestOptions): Promise<OpenhwDeviceGetPrinterJobListResult>
    /**
     * Every item of `printer_job_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateGetPrinterJobList(params?: OpenhwDeviceGetPrinterJobListParams, options?: RequestOptions): AsyncGenerator<NonNullable<OpenhwDeviceGetPrinterJobListResult['printer_job_list']>[number], void, undefined>
    /**
     * `openhw/device/push_scan_file`. Never repeated by itself. Little is known about it: the types may be
     * incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/96410
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    pushScanFile(params?: OpenhwDevicePushScanFileParams, options?: RequestOptions): Promise<OpenhwDevicePushScanFileResult>
    /**
     * `openhw/device/report_printer_job_status`. Never repeated by itself. Little is known about it: the
     * types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/96409
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    reportPrinterJobStatus(params?: OpenhwDeviceReportPrinterJobStatusParams, options?: RequestOptions): Promise<OpenhwDeviceReportPrinterJobStatusResult>
    /**
     * `openhw/device/set_printer_job_trans_result`. Never repeated by itself. Little is known about it:
     * the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/96412
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    setPrinterJobTransResult(params?: OpenhwDeviceSetPrinterJobTransResultParams, options?: RequestOptions): Promise<OpenhwDeviceSetPrinterJobTransResultResult>
  }
}
