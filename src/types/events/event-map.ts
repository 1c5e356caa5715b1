import type {
  ActiveRestoredEvent,
  ChangeAppAdminEvent,
  ClickEvent,
  CloseInactiveAgentEvent,
  EnterAgentEvent,
  InactiveAlertEvent,
  InstructedChangeAppAdminEvent,
  InstructedUnlicensedNotifyEvent,
  LocationReportEvent,
  LocationSelectEvent,
  LowActiveAlertEvent,
  LowActiveEvent,
  PicPhotoOrAlbumEvent,
  PicSysphotoEvent,
  PicWeixinEvent,
  ReopenInactiveAgentEvent,
  ScancodePushEvent,
  ScancodeWaitmsgEvent,
  SubscribeEvent,
  SwitchWorkbenchModeEvent,
  TaskcardClickEvent,
  TemplateCardEvent,
  TemplateCardMenuEvent,
  UnlicensedNotifyEvent,
  UnsubscribeEvent,
  ViewEvent,
  ViewMiniprogramEvent,
} from './app-event.js'
import type {
  FinishVipAccountApprovalEvent,
  OpenApprovalChangeEvent,
  SubmitVipAccountApprovalEvent,
  SysApprovalChangeEvent,
} from './approval.js'
import type {
  AgreeExternalUseridMigrationEvent,
  ApproveSpecialAuthEvent,
  AuthDataPermissionEvent,
  CancelAuthEvent,
  CancelSpecialAuthEvent,
  ChangeAuthEvent,
  CorpArchAuthEvent,
  CreateAuthEvent,
  DelAuthEvent,
  DeviceDataAuthChangeEvent,
  ExpireRemindDataPermissionEvent,
  ResetPermanentCodeEvent,
  SuiteTicketEvent,
} from './authorisation.js'
import type {
  ChatArchiveAuditApprovedRoomEvent,
  ChatArchiveAuditApprovedSingleEvent,
  ChatArchiveExportFinishedEvent,
  ConversationNewMessageEvent,
  HitKeywordEvent,
  MsgauditNotifyEvent,
  ProgramNotifyEvent,
} from './chat-archive.js'
import type {
  ChangeContactCreatePartyEvent,
  ChangeContactCreateUserEvent,
  ChangeContactDeletePartyEvent,
  ChangeContactDeleteUserEvent,
  ChangeContactUpdatePartyEvent,
  ChangeContactUpdateTagEvent,
  ChangeContactUpdateUserEvent,
  DataChangeContactCreatePartyEvent,
  DataChangeContactCreateUserEvent,
  DataChangeContactDeletePartyEvent,
  DataChangeContactDeleteUserEvent,
  DataChangeContactUpdatePartyEvent,
  DataChangeContactUpdateTagEvent,
  DataChangeContactUpdateUserEvent,
} from './contact.js'
import type {
  CustomerAcquisitionBalanceExhaustedEvent,
  CustomerAcquisitionBalanceIncreasedEvent,
  CustomerAcquisitionBalanceLowEvent,
  CustomerAcquisitionChangePriceEvent,
  CustomerAcquisitionCustomerStartChatEvent,
  CustomerAcquisitionDeleteLinkEvent,
  CustomerAcquisitionDelFollowUserEvent,
  CustomerAcquisitionFriendRequestEvent,
  CustomerAcquisitionLinkUnavailableEvent,
  CustomerAcquisitionMessageFromCustomerEvent,
  CustomerAcquisitionOpenProfileEvent,
  CustomerAcquisitionPermitChangeEvent,
  CustomerAcquisitionQuotaExpireSoonEvent,
  CustomerAcquisitionServiceBalanceConsumedEvent,
  CustomerAcquisitionServiceBalanceExhaustedEvent,
  CustomerAcquisitionServiceBalanceLowEvent,
  DataCustomerAcquisitionEvent,
} from './customer-acquisition.js'
import type { KfAccountAuthChangeEvent, KfMsgOrEvent } from './customer-service.js'
import type {
  AddDeviceEvent,
  ConnectInfoEvent,
  DelDeviceEvent,
  DeviceFeatureChangeEvent,
  DisconnectInfoEvent,
  ErrorReportEvent,
  FetchLogFinishEvent,
  RemarkDeviceNameEvent,
} from './device.js'
import type {
  ChangeExternalChatCreateEvent,
  ChangeExternalChatDismissEvent,
  ChangeExternalChatUpdateEvent,
  ChangeExternalContactAddExternalContactEvent,
  ChangeExternalContactAddHalfExternalContactEvent,
  ChangeExternalContactDelExternalContactEvent,
  ChangeExternalContactDelFollowUserEvent,
  ChangeExternalContactEditExternalContactEvent,
  ChangeExternalContactTransferFailEvent,
  ChangeExternalTagCreateEvent,
  ChangeExternalTagDeleteEvent,
  ChangeExternalTagShuffleEvent,
  ChangeExternalTagUpdateEvent,
  DataChangeExternalChatCreateEvent,
  DataChangeExternalChatDismissEvent,
  DataChangeExternalChatUpdateEvent,
  DataChangeExternalContactAddExternalContactEvent,
  DataChangeExternalContactAddHalfExternalContactEvent,
  DataChangeExternalContactDelExternalContactEvent,
  DataChangeExternalContactDelFollowUserEvent,
  DataChangeExternalContactEditExternalContactEvent,
  DataChangeExternalContactMsgAuditApprovedEvent,
  DataChangeExternalContactTransferFailEvent,
  DataChangeExternalTagCreateEvent,
  DataChangeExternalTagDeleteEvent,
  DataChangeExternalTagShuffleEvent,
  DataChangeExternalTagUpdateEvent,
} from './external-contact.js'
import type { BatchJobResultEvent, DataBatchJobResultEvent, UploadMediaJobFinishEvent } from './job.js'
import type {
  ChangeChainEvent,
  DataShareAgentChangeEvent,
  DataShareChainChangeEvent,
  ShareAgentChangeEvent,
  ShareChainChangeEvent,
} from './linked-corps.js'
import type {
  ImageMessageEvent,
  LinkMessageEvent,
  LocationMessageEvent,
  TextMessageEvent,
  VideoMessageEvent,
  VoiceMessageEvent,
} from './message.js'
import type {
  AddCalendarEvent,
  AddScheduleEvent,
  AppEmailChangeEvent,
  BookMeetingRoomEvent,
  CancelMeetingRoomEvent,
  DeleteCalendarEvent,
  DeleteScheduleEvent,
  DocChangeEvent,
  LivingStatusChangeEvent,
  MeetingChangeEvent,
  MeetingStatisticsEvent,
  ModifyCalendarEvent,
  ModifyScheduleEvent,
  RespondScheduleEvent,
  SecurityEvent,
  SmartSheetChangeEvent,
  WedriveFileChangeEvent,
  WedriveInsufficientCapacityEvent,
  WedriveSpaceChangeEvent,
} from './office.js'
import type {
  CancelOrderEvent,
  ChangeEditonEvent,
  ChangeOrderEvent,
  OpenOrderEvent,
  PayForAppSuccessEvent,
  RefundEvent,
} from './order.js'
import type {
  AdvancedApiCancelEvent,
  AdvancedApiExpiredEvent,
  AdvancedApiPaySuccessEvent,
  AdvancedApiTrialExpiredEvent,
  AutoActivateEvent,
  EnterRegisterPackageEvent,
  LicensePaySuccessEvent,
  LicenseRefundEvent,
  RegisterCorpEvent,
} from './provider.js'
import type {
  ChangeSchoolContactBatchEvent,
  ChangeSchoolContactEvent,
  DataChangeSchoolContactEvent,
} from './school.js'

/** The events by name: `InfoType`, `message.MsgType` or `event.Event`, then the change type where it has one. */
export interface EventMap {
  // Tickets and authorisations (instruction callbacks).
  suite_ticket: SuiteTicketEvent
  create_auth: CreateAuthEvent
  change_auth: ChangeAuthEvent
  cancel_auth: CancelAuthEvent
  reset_permanent_code: ResetPermanentCodeEvent
  corp_arch_auth: CorpArchAuthEvent
  approve_special_auth: ApproveSpecialAuthEvent
  cancel_special_auth: CancelSpecialAuthEvent
  auth_data_permission: AuthDataPermissionEvent
  expire_remind_data_permission: ExpireRemindDataPermissionEvent
  device_data_auth_change: DeviceDataAuthChangeEvent
  del_auth: DelAuthEvent
  agree_external_userid_migration: AgreeExternalUseridMigrationEvent
  // Members, departments and tags: `change_contact` in both styles.
  'change_contact.create_user': ChangeContactCreateUserEvent
  'change_contact.update_user': ChangeContactUpdateUserEvent
  'change_contact.delete_user': ChangeContactDeleteUserEvent
  'change_contact.create_party': ChangeContactCreatePartyEvent
  'change_contact.update_party': ChangeContactUpdatePartyEvent
  'change_contact.delete_party': ChangeContactDeletePartyEvent
  'change_contact.update_tag': ChangeContactUpdateTagEvent
  'event.change_contact.create_user': DataChangeContactCreateUserEvent
  'event.change_contact.update_user': DataChangeContactUpdateUserEvent
  'event.change_contact.delete_user': DataChangeContactDeleteUserEvent
  'event.change_contact.create_party': DataChangeContactCreatePartyEvent
  'event.change_contact.update_party': DataChangeContactUpdatePartyEvent
  'event.change_contact.delete_party': DataChangeContactDeletePartyEvent
  'event.change_contact.update_tag': DataChangeContactUpdateTagEvent
  // Interconnected corps and upstream/downstream.
  share_agent_change: ShareAgentChangeEvent
  share_chain_change: ShareChainChangeEvent
  'event.share_agent_change': DataShareAgentChangeEvent
  'event.share_chain_change': DataShareChainChangeEvent
  'event.change_chain': ChangeChainEvent
  // Customers, customer groups and customer tags in both styles.
  'change_external_contact.add_external_contact': ChangeExternalContactAddExternalContactEvent
  'change_external_contact.edit_external_contact': ChangeExternalContactEditExternalContactEvent
  'change_external_contact.add_half_external_contact': ChangeExternalContactAddHalfExternalContactEvent
  'change_external_contact.del_external_contact': ChangeExternalContactDelExternalContactEvent
  'change_external_contact.del_follow_user': ChangeExternalContactDelFollowUserEvent
  'change_external_contact.transfer_fail': ChangeExternalContactTransferFailEvent
  'change_external_chat.create': ChangeExternalChatCreateEvent
  'change_external_chat.update': ChangeExternalChatUpdateEvent
  'change_external_chat.dismiss': ChangeExternalChatDismissEvent
  'change_external_tag.create': ChangeExternalTagCreateEvent
  'change_external_tag.update': ChangeExternalTagUpdateEvent
  'change_external_tag.delete': ChangeExternalTagDeleteEvent
  'change_external_tag.shuffle': ChangeExternalTagShuffleEvent
  'event.change_external_contact.add_external_contact': DataChangeExternalContactAddExternalContactEvent
  'event.change_external_contact.edit_external_contact': DataChangeExternalContactEditExternalContactEvent
  'event.change_external_contact.add_half_external_contact': DataChangeExternalContactAddHalfExternalContactEvent
  'event.change_external_contact.del_external_contact': DataChangeExternalContactDelExternalContactEvent
  'event.change_external_contact.del_follow_user': DataChangeExternalContactDelFollowUserEvent
  'event.change_external_contact.transfer_fail': DataChangeExternalContactTransferFailEvent
  'event.change_external_chat.create': DataChangeExternalChatCreateEvent
  'event.change_external_chat.update': DataChangeExternalChatUpdateEvent
  'event.change_external_chat.dismiss': DataChangeExternalChatDismissEvent
  'event.change_external_tag.create': DataChangeExternalTagCreateEvent
  'event.change_external_tag.update': DataChangeExternalTagUpdateEvent
  'event.change_external_tag.delete': DataChangeExternalTagDeleteEvent
  'event.change_external_tag.shuffle': DataChangeExternalTagShuffleEvent
  'event.change_external_contact.msg_audit_approved': DataChangeExternalContactMsgAuditApprovedEvent
  // Customer acquisition in both styles.
  customer_acquisition_permit_change: CustomerAcquisitionPermitChangeEvent
  'customer_acquisition.open_profile': CustomerAcquisitionOpenProfileEvent
  'customer_acquisition.friend_request': CustomerAcquisitionFriendRequestEvent
  'customer_acquisition.customer_start_chat': CustomerAcquisitionCustomerStartChatEvent
  'customer_acquisition.message_from_customer': CustomerAcquisitionMessageFromCustomerEvent
  'customer_acquisition.balance_low': CustomerAcquisitionBalanceLowEvent
  'customer_acquisition.balance_exhausted': CustomerAcquisitionBalanceExhaustedEvent
  'customer_acquisition.balance_increased': CustomerAcquisitionBalanceIncreasedEvent
  'customer_acquisition.quota_expire_soon': CustomerAcquisitionQuotaExpireSoonEvent
  'customer_acquisition.link_unavailable': CustomerAcquisitionLinkUnavailableEvent
  'customer_acquisition.delete_link': CustomerAcquisitionDeleteLinkEvent
  'customer_acquisition.del_follow_user': CustomerAcquisitionDelFollowUserEvent
  'customer_acquisition.service_balance_low': CustomerAcquisitionServiceBalanceLowEvent
  'customer_acquisition.service_balance_exhausted': CustomerAcquisitionServiceBalanceExhaustedEvent
  'customer_acquisition.service_balance_consumed': CustomerAcquisitionServiceBalanceConsumedEvent
  'customer_acquisition.change_price': CustomerAcquisitionChangePriceEvent
  'event.customer_acquisition': DataCustomerAcquisitionEvent
  // Orders of apps. They name the buyer in `PaidCorpId`.
  open_order: OpenOrderEvent
  change_order: ChangeOrderEvent
  pay_for_app_success: PayForAppSuccessEvent
  refund: RefundEvent
  change_editon: ChangeEditonEvent
  cancel_order: CancelOrderEvent
  // Asynchronous jobs.
  batch_job_result: BatchJobResultEvent
  'event.batch_job_result': DataBatchJobResultEvent
  'event.upload_media_job_finish': UploadMediaJobFinishEvent
  // Conversation data and archiving.
  conversation_new_message: ConversationNewMessageEvent
  hit_keyword: HitKeywordEvent
  chat_archive_export_finished: ChatArchiveExportFinishedEvent
  chat_archive_audit_approved_single: ChatArchiveAuditApprovedSingleEvent
  chat_archive_audit_approved_room: ChatArchiveAuditApprovedRoomEvent
  'event.program_notify': ProgramNotifyEvent
  'event.msgaudit_notify': MsgauditNotifyEvent
  // School contacts in both styles.
  change_school_contact: ChangeSchoolContactEvent
  change_school_contact_batch: ChangeSchoolContactBatchEvent
  'event.change_school_contact': DataChangeSchoolContactEvent
  // The provider's own system events: promotion packages, licenses, advanced APIs.
  register_corp: RegisterCorpEvent
  enter_register_package: EnterRegisterPackageEvent
  license_pay_success: LicensePaySuccessEvent
  license_refund: LicenseRefundEvent
  auto_activate: AutoActivateEvent
  advanced_api_pay_success: AdvancedApiPaySuccessEvent
  advanced_api_cancel: AdvancedApiCancelEvent
  advanced_api_expired: AdvancedApiExpiredEvent
  advanced_api_trial_expired: AdvancedApiTrialExpiredEvent
  // Hardware of the provider.
  add_device: AddDeviceEvent
  del_device: DelDeviceEvent
  connect_info: ConnectInfoEvent
  disconnect_info: DisconnectInfoEvent
  device_feature_change: DeviceFeatureChangeEvent
  remark_device_name: RemarkDeviceNameEvent
  error_report: ErrorReportEvent
  fetch_log_finish: FetchLogFinishEvent
  // Messages of members to an app.
  'message.text': TextMessageEvent
  'message.image': ImageMessageEvent
  'message.voice': VoiceMessageEvent
  'message.video': VideoMessageEvent
  'message.location': LocationMessageEvent
  'message.link': LinkMessageEvent
  // Approvals.
  'event.open_approval_change': OpenApprovalChangeEvent
  'event.sys_approval_change': SysApprovalChangeEvent
  'event.submit_vip_account_approval': SubmitVipAccountApprovalEvent
  'event.finish_vip_account_approval': FinishVipAccountApprovalEvent
  // WeCom customer service (微信客服).
  'event.kf_msg_or_event': KfMsgOrEvent
  'event.kf_account_auth_change': KfAccountAuthChangeEvent
  // Calendars, meetings, documents, drive, live streams and mail.
  'event.living_status_change': LivingStatusChangeEvent
  'event.app_email_change': AppEmailChangeEvent
  'event.add_calendar': AddCalendarEvent
  'event.modify_calendar': ModifyCalendarEvent
  'event.delete_calendar': DeleteCalendarEvent
  'event.add_schedule': AddScheduleEvent
  'event.modify_schedule': ModifyScheduleEvent
  'event.delete_schedule': DeleteScheduleEvent
  'event.respond_schedule': RespondScheduleEvent
  'event.book_meeting_room': BookMeetingRoomEvent
  'event.cancel_meeting_room': CancelMeetingRoomEvent
  'event.meeting_change': MeetingChangeEvent
  'event.meeting_statistics': MeetingStatisticsEvent
  'event.doc_change': DocChangeEvent
  'event.smart_sheet_change': SmartSheetChangeEvent
  'event.wedrive_file_change': WedriveFileChangeEvent
  'event.wedrive_space_change': WedriveSpaceChangeEvent
  'event.wedrive_insufficient_capacity': WedriveInsufficientCapacityEvent
  'event.security': SecurityEvent
  // What happens inside an app: menus, cards, visibility, activity.
  'event.subscribe': SubscribeEvent
  'event.unsubscribe': UnsubscribeEvent
  'event.enter_agent': EnterAgentEvent
  'event.LOCATION': LocationReportEvent
  'event.click': ClickEvent
  'event.view': ViewEvent
  'event.view_miniprogram': ViewMiniprogramEvent
  'event.scancode_push': ScancodePushEvent
  'event.scancode_waitmsg': ScancodeWaitmsgEvent
  'event.pic_sysphoto': PicSysphotoEvent
  'event.pic_photo_or_album': PicPhotoOrAlbumEvent
  'event.pic_weixin': PicWeixinEvent
  'event.location_select': LocationSelectEvent
  'event.taskcard_click': TaskcardClickEvent
  'event.template_card_event': TemplateCardEvent
  'event.template_card_menu_event': TemplateCardMenuEvent
  'event.switch_workbench_mode': SwitchWorkbenchModeEvent
  'event.change_app_admin': ChangeAppAdminEvent
  'event.unlicensed_notify': UnlicensedNotifyEvent
  'event.inactive_alert': InactiveAlertEvent
  'event.close_inactive_agent': CloseInactiveAgentEvent
  'event.reopen_inactive_agent': ReopenInactiveAgentEvent
  'event.low_active_alert': LowActiveAlertEvent
  'event.low_active': LowActiveEvent
  'event.active_restored': ActiveRestoredEvent
  change_app_admin: InstructedChangeAppAdminEvent
  unlicensed_notify: InstructedUnlicensedNotifyEvent
}
