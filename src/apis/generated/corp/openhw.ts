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
     * Makes a changing QR code of an identity (生成身份动态二维码). Never repeated by itself. Little is known about
     * it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/98024
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.openhw.device.genIdDynamicQrcode()
     */
    genIdDynamicQrcode(params?: OpenhwDeviceGenIdDynamicQrcodeParams, options?: RequestOptions): Promise<OpenhwDeviceGenIdDynamicQrcodeResult>
    /**
     * Makes a QR code to sign in on a device (生成登录二维码). Never repeated by itself. Little is known about
     * it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/98023
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.openhw.device.genLoginQrcode()
     */
    genLoginQrcode(params?: OpenhwDeviceGenLoginQrcodeParams, options?: RequestOptions): Promise<OpenhwDeviceGenLoginQrcodeResult>
    /**
     * Lists the jobs of a printer (获取打印任务列表). Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/96407
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.openhw.device.getPrinterJobList()
     */
    getPrinterJobList(params?: OpenhwDeviceGetPrinterJobListParams, options?: RequestOptions): Promise<OpenhwDeviceGetPrinterJobListResult>
    /**
     * Every item of `printer_job_list`, page by page. See {@link getPrinterJobList}.
     *
     * https://developer.work.weixin.qq.com/document/path/96407
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.openhw.device.iterateGetPrinterJobList()) console.log(item)
     */
    iterateGetPrinterJobList(params?: OpenhwDeviceGetPrinterJobListParams, options?: RequestOptions): AsyncGenerator<NonNullable<OpenhwDeviceGetPrinterJobListResult['printer_job_list']>[number], void, undefined>
    /**
     * Sends a scanned file (推送扫描文件). Never repeated by itself. Little is known about it: the types may be
     * incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/96410
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.openhw.device.pushScanFile()
     */
    pushScanFile(params?: OpenhwDevicePushScanFileParams, options?: RequestOptions): Promise<OpenhwDevicePushScanFileResult>
    /**
     * Reports how a job of a printer stands (上报打印任务状态). Never repeated by itself. Little is known about
     * it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/96409
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.openhw.device.reportPrinterJobStatus()
     */
    reportPrinterJobStatus(params?: OpenhwDeviceReportPrinterJobStatusParams, options?: RequestOptions): Promise<OpenhwDeviceReportPrinterJobStatusResult>
    /**
     * Sets the result of converting a job of a printer (设置打印任务转码结果). Never repeated by itself. Little is
     * known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/96412
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.openhw.device.setPrinterJobTransResult()
     */
    setPrinterJobTransResult(params?: OpenhwDeviceSetPrinterJobTransResultParams, options?: RequestOptions): Promise<OpenhwDeviceSetPrinterJobTransResultResult>
  }
}
