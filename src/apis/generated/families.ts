// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { CorpAdvancedFeatureApi } from './corp/advanced_feature.js'
import type { CorpAgentApi } from './corp/agent.js'
import type { CorpAppchatApi } from './corp/appchat.js'
import type { CorpBatchApi } from './corp/batch.js'
import type { CorpCardApi } from './corp/card.js'
import type { CorpChatdataApi } from './corp/chatdata.js'
import type { CorpCheckinApi } from './corp/checkin.js'
import type { CorpContactruleApi } from './corp/contactrule.js'
import type { CorpCorpApi } from './corp/corp.js'
import type { CorpCorpgroupApi } from './corp/corpgroup.js'
import type { CorpDepartmentApi } from './corp/department.js'
import type { CorpDevicedataApi } from './corp/devicedata.js'
import type { CorpDialApi } from './corp/dial.js'
import type { CorpDocdataApi } from './corp/docdata.js'
import type { CorpExmailApi } from './corp/exmail.js'
import type { CorpExportApi } from './corp/export.js'
import type { CorpExternalcontactApi } from './corp/externalcontact.js'
import type { CorpExternalpayApi } from './corp/externalpay.js'
import type { CorpHardwareApi } from './corp/hardware.js'
import type { CorpHealthApi } from './corp/health.js'
import type { CorpHrApi } from './corp/hr.js'
import type { CorpIdconvertApi } from './corp/idconvert.js'
import type { CorpKfApi } from './corp/kf.js'
import type { CorpLinkedcorpApi } from './corp/linkedcorp.js'
import type { CorpLivingApi } from './corp/living.js'
import type { CorpMediaApi } from './corp/media.js'
import type { CorpMeetingApi } from './corp/meeting.js'
import type { CorpMenuApi } from './corp/menu.js'
import type { CorpMessageApi } from './corp/message.js'
import type { CorpMiniapppayApi } from './corp/miniapppay.js'
import type { CorpMsgauditApi } from './corp/msgaudit.js'
import type { CorpOaApi } from './corp/oa.js'
import type { CorpOpenhwApi } from './corp/openhw.js'
import type { CorpPstnccApi } from './corp/pstncc.js'
import type { CorpReportApi } from './corp/report.js'
import type { CorpBaseApi } from './corp/root.js'
import type { CorpSchoolApi } from './corp/school.js'
import type { CorpSecurityApi } from './corp/security.js'
import type { CorpTagApi } from './corp/tag.js'
import type { CorpTicketApi } from './corp/ticket.js'
import type { CorpTodoApi } from './corp/todo.js'
import type { CorpUserApi } from './corp/user.js'
import type { CorpWedocApi } from './corp/wedoc.js'
import type { CorpWedriveApi } from './corp/wedrive.js'
import type { SuiteIdconvertApi } from './suite/idconvert.js'
import type { SuiteServiceApi } from './suite/service.js'
import type { ProviderAdvancedApiApi } from './provider/advanced_api.js'
import type { ProviderHardwareApi } from './provider/hardware.js'
import type { ProviderServiceApi } from './provider/service.js'

/** The families that are called with the token of the corp. */
export interface CorpFamilies {
  readonly advancedFeature: CorpAdvancedFeatureApi
  readonly agent: CorpAgentApi
  readonly appchat: CorpAppchatApi
  readonly batch: CorpBatchApi
  readonly card: CorpCardApi
  readonly chatdata: CorpChatdataApi
  readonly checkin: CorpCheckinApi
  readonly contactrule: CorpContactruleApi
  readonly corp: CorpCorpApi
  readonly corpgroup: CorpCorpgroupApi
  readonly department: CorpDepartmentApi
  readonly devicedata: CorpDevicedataApi
  readonly dial: CorpDialApi
  readonly docdata: CorpDocdataApi
  readonly exmail: CorpExmailApi
  readonly export: CorpExportApi
  readonly externalcontact: CorpExternalcontactApi
  readonly externalpay: CorpExternalpayApi
  readonly hardware: CorpHardwareApi
  readonly health: CorpHealthApi
  readonly hr: CorpHrApi
  readonly idconvert: CorpIdconvertApi
  readonly kf: CorpKfApi
  readonly linkedcorp: CorpLinkedcorpApi
  readonly living: CorpLivingApi
  readonly media: CorpMediaApi
  readonly meeting: CorpMeetingApi
  readonly menu: CorpMenuApi
  readonly message: CorpMessageApi
  readonly miniapppay: CorpMiniapppayApi
  readonly msgaudit: CorpMsgauditApi
  readonly oa: CorpOaApi
  readonly openhw: CorpOpenhwApi
  readonly pstncc: CorpPstnccApi
  readonly report: CorpReportApi
  readonly base: CorpBaseApi
  readonly school: CorpSchoolApi
  readonly security: CorpSecurityApi
  readonly tag: CorpTagApi
  readonly ticket: CorpTicketApi
  readonly todo: CorpTodoApi
  readonly user: CorpUserApi
  readonly wedoc: CorpWedocApi
  readonly wedrive: CorpWedriveApi
}

/** The families that are called with the token of the suite. */
export interface SuiteFamilies {
  readonly idconvert: SuiteIdconvertApi
  readonly service: SuiteServiceApi
}

/** The families that are called with the token of the provider. */
export interface ProviderFamilies {
  readonly advancedApi: ProviderAdvancedApiApi
  readonly hardware: ProviderHardwareApi
  readonly service: ProviderServiceApi
}
