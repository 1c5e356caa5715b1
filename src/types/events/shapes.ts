import type { EventShapes, ObjectShape } from './shape.js'

const MEMBER = {
  UserID: 'id',
  Department: { list: 'comma', of: 'int' },
  MainDepartment: 'int',
  IsLeaderInDept: { list: 'comma', of: 'int' },
  DirectLeader: { list: 'comma' },
  Mobile: 'id',
  Gender: 'int',
  Telephone: 'id',
  Status: 'int',
  ExtAttr: {
    list: 'wrapper',
    element: 'Item',
    of: { fields: { Type: 'int', Text: { fields: {} }, Web: { fields: {} } } },
  },
} as const

const TAG_MEMBERS = {
  TagId: 'int',
  AddUserItems: { list: 'comma' },
  DelUserItems: { list: 'comma' },
  AddPartyItems: { list: 'comma', of: 'int' },
  DelPartyItems: { list: 'comma', of: 'int' },
} as const

const GROUP_CHANGE = {
  ChatId: 'id',
  JoinScene: 'int',
  QuitScene: 'int',
  MemChangeCnt: 'int',
  MemChangeList: { list: 'wrapper', element: 'Item' },
} as const

const BATCH_JOB = { BatchJob: { fields: { JobId: 'id', ErrCode: 'int' } } } as const

const ROOM_BOOKING = { MeetingRoomId: 'int', MeetingId: 'id', BookingId: 'id' } as const

const PICTURES = {
  SendPicsInfo: {
    fields: { Count: 'int', PicList: { list: 'wrapper', element: 'item', of: { fields: {} } } },
  },
} as const

const SHAPES = {
  // Tickets and authorisations (instruction callbacks).
  suite_ticket: { SuiteTicket: 'secret' },
  create_auth: {
    AuthCode: 'secret',
    ExtraInfo: { fields: { AuthOpenKfIdList: { list: 'wrapper', element: 'OpenKfId', of: 'id' } } },
  },
  change_auth: {
    ExtraInfo: { fields: { AuthOpenKfIdList: { list: 'wrapper', element: 'OpenKfId', of: 'id' } } },
  },
  cancel_auth: {},
  reset_permanent_code: { AuthCode: 'secret' },
  corp_arch_auth: {},
  approve_special_auth: {},
  cancel_special_auth: {},
  auth_data_permission: {},
  expire_remind_data_permission: {},
  device_data_auth_change: {},
  del_auth: {},
  agree_external_userid_migration: {},
  // Members, departments and tags: `change_contact` in both styles.
  'change_contact.create_user': { ...MEMBER, OpenUserID: 'id', IsLeader: 'int' },
  'change_contact.update_user': { ...MEMBER, OpenUserID: 'id', NewUserID: 'id', IsLeader: 'int' },
  'change_contact.delete_user': { UserID: 'id', OpenUserID: 'id' },
  'change_contact.create_party': { Id: 'int', ParentId: 'int', Order: 'int' },
  'change_contact.update_party': { Id: 'int', ParentId: 'int' },
  'change_contact.delete_party': { Id: 'int' },
  'change_contact.update_tag': TAG_MEMBERS,
  'event.change_contact.create_user': MEMBER,
  'event.change_contact.update_user': { ...MEMBER, NewUserID: 'id' },
  'event.change_contact.delete_user': { UserID: 'id' },
  'event.change_contact.create_party': { Id: 'int', ParentId: 'int', Order: 'int' },
  'event.change_contact.update_party': { Id: 'int', ParentId: 'int' },
  'event.change_contact.delete_party': { Id: 'int' },
  'event.change_contact.update_tag': TAG_MEMBERS,
  // Interconnected corps and upstream/downstream.
  share_agent_change: { AppId: 'int', CorpId: 'id', AgentId: 'int' },
  share_chain_change: { AppId: 'int', CorpId: 'id', AgentId: 'int' },
  'event.share_agent_change': {},
  'event.share_chain_change': {},
  'event.change_chain': {
    ChainId: 'id',
    GroupIds: { list: 'wrapper', element: 'GroupId', of: 'int' },
    CorpIds: { list: 'wrapper', element: 'CorpId', of: 'id' },
  },
  // Customers, customer groups and customer tags in both styles.
  'change_external_contact.add_external_contact': {
    UserID: 'id',
    ExternalUserID: 'id',
    WelcomeCode: 'secret',
    LinkId: 'id',
  },
  'change_external_contact.edit_external_contact': { UserID: 'id', ExternalUserID: 'id' },
  'change_external_contact.add_half_external_contact': {
    UserID: 'id',
    ExternalUserID: 'id',
    WelcomeCode: 'secret',
  },
  'change_external_contact.del_external_contact': { UserID: 'id', ExternalUserID: 'id' },
  'change_external_contact.del_follow_user': { UserID: 'id', ExternalUserID: 'id' },
  'change_external_contact.transfer_fail': { UserID: 'id', ExternalUserID: 'id' },
  'change_external_chat.create': { ChatId: 'id' },
  'change_external_chat.update': GROUP_CHANGE,
  'change_external_chat.dismiss': { ChatId: 'id' },
  'change_external_tag.create': { Id: 'id' },
  'change_external_tag.update': { Id: 'id' },
  'change_external_tag.delete': { Id: 'id', StrategyId: 'id' },
  'change_external_tag.shuffle': { Id: 'id', StrategyId: 'id' },
  'event.change_external_contact.add_external_contact': {
    UserID: 'id',
    ExternalUserID: 'id',
    WelcomeCode: 'secret',
    LinkId: 'id',
  },
  'event.change_external_contact.edit_external_contact': { UserID: 'id', ExternalUserID: 'id' },
  'event.change_external_contact.add_half_external_contact': {
    UserID: 'id',
    ExternalUserID: 'id',
    WelcomeCode: 'secret',
  },
  'event.change_external_contact.del_external_contact': { UserID: 'id', ExternalUserID: 'id' },
  'event.change_external_contact.del_follow_user': { UserID: 'id', ExternalUserID: 'id' },
  'event.change_external_contact.transfer_fail': { UserID: 'id', ExternalUserID: 'id' },
  'event.change_external_chat.create': { ChatId: 'id' },
  'event.change_external_chat.update': GROUP_CHANGE,
  'event.change_external_chat.dismiss': { ChatId: 'id' },
  'event.change_external_tag.create': { Id: 'id' },
  'event.change_external_tag.update': { Id: 'id' },
  'event.change_external_tag.delete': { Id: 'id', StrategyId: 'id' },
  'event.change_external_tag.shuffle': { Id: 'id', StrategyId: 'id' },
  'event.change_external_contact.msg_audit_approved': {
    UserID: 'id',
    ExternalUserID: 'id',
    WelcomeCode: 'secret',
  },
  // Customer acquisition in both styles.
  customer_acquisition_permit_change: {},
  'customer_acquisition.open_profile': { LinkId: 'id' },
  'customer_acquisition.friend_request': { LinkId: 'id' },
  'customer_acquisition.customer_start_chat': { LinkId: 'id', UserID: 'id', ExternalUserID: 'id' },
  'customer_acquisition.message_from_customer': {
    LinkId: 'id',
    ChatKey: 'secret',
    UserID: 'id',
    ExternalUserID: 'id',
    ChatSeq: 'int',
  },
  'customer_acquisition.balance_low': {},
  'customer_acquisition.balance_exhausted': {},
  'customer_acquisition.balance_increased': {},
  'customer_acquisition.quota_expire_soon': { ExpireTime: 'int', ExpireQuotaNum: 'int' },
  'customer_acquisition.link_unavailable': { LinkId: 'id' },
  'customer_acquisition.delete_link': { LinkId: 'id' },
  'customer_acquisition.del_follow_user': { LinkId: 'id', UserID: 'id', ExternalUserID: 'id' },
  'customer_acquisition.service_balance_low': {},
  'customer_acquisition.service_balance_exhausted': {},
  'customer_acquisition.service_balance_consumed': {},
  'customer_acquisition.change_price': { EffectiveTime: 'int' },
  'event.customer_acquisition': {
    LinkId: 'id',
    UserID: 'id',
    ExternalUserID: 'id',
    ExpireTime: 'int',
    ExpireQuotaNum: 'int',
  },
  // Orders of apps. They name the buyer in `PaidCorpId`.
  open_order: { PaidCorpId: 'id', OrderId: 'id', OperatorId: 'id' },
  change_order: { PaidCorpId: 'id', OldOrderId: 'id', NewOrderId: 'id' },
  pay_for_app_success: { PaidCorpId: 'id', OrderId: 'id' },
  refund: { PaidCorpId: 'id', OrderId: 'id' },
  change_editon: { PaidCorpId: 'id' },
  cancel_order: { PaidCorpId: 'id', OrderId: 'id' },
  // Asynchronous jobs.
  batch_job_result: BATCH_JOB,
  'event.batch_job_result': BATCH_JOB,
  'event.upload_media_job_finish': { JobId: 'id' },
  // Conversation data and archiving.
  conversation_new_message: { Token: 'secret' },
  hit_keyword: { Token: 'secret' },
  chat_archive_export_finished: { JobId: 'id' },
  chat_archive_audit_approved_single: { OpenUserID: 'id', ExternalUserID: 'id', ChatId: 'id' },
  chat_archive_audit_approved_room: { OpenUserID: 'id', ExternalUserID: 'id', ChatId: 'id' },
  'event.program_notify': { NotifyId: 'secret', NotifyScene: 'int' },
  'event.msgaudit_notify': {},
  // School contacts in both styles.
  change_school_contact: { Id: 'id' },
  change_school_contact_batch: {},
  'event.change_school_contact': { Id: 'id' },
  // The provider's own system events: promotion packages, licenses, advanced APIs.
  register_corp: {
    RegisterCode: 'secret',
    ContactSync: { fields: { AccessToken: 'secret', ExpiresIn: 'int' } },
    AuthUserInfo: { fields: { UserId: 'id' } },
    TemplateId: 'id',
  },
  enter_register_package: {
    RegisterCode: 'secret',
    AuthUserInfo: { fields: { UserId: 'id' } },
    TemplateId: 'id',
  },
  license_pay_success: { OrderId: 'id', BuyerUserId: 'id' },
  license_refund: { OrderId: 'id', OrderStatus: 'int' },
  auto_activate: {
    Scene: 'int',
    AccountList: {
      list: 'repeated',
      of: {
        fields: {
          ActiveCode: 'secret',
          Type: 'int',
          ExpireTime: 'int',
          UserId: 'id',
          PreviousStatus: 'int',
          PreviousActiveCode: 'secret',
        },
      },
    },
  },
  advanced_api_pay_success: { AdvanceApiType: 'int', OrderId: 'id', BuyerUserId: 'id' },
  advanced_api_cancel: { AdvanceApiType: 'int', OrderId: 'id' },
  advanced_api_expired: { AdvanceApiType: 'int', ChatArchiveApi: { fields: { Edition: 'int' } } },
  advanced_api_trial_expired: { AdvanceApiType: 'int' },
  // Hardware of the provider.
  add_device: { DeviceSn: 'id', ModelId: 'id' },
  del_device: { DeviceSn: 'id' },
  connect_info: { DeviceSn: 'id', ConnectTime: 'int' },
  disconnect_info: { DeviceSn: 'id', DisconnectTime: 'int' },
  device_feature_change: { DeviceSn: 'id' },
  remark_device_name: { DeviceSn: 'id' },
  error_report: { DeviceSn: 'id', ErrCode: 'int' },
  fetch_log_finish: { DeviceSn: 'id', MediaId: 'id' },
  // Messages of members to an app.
  'message.text': { MsgId: 'id' },
  'message.image': { MsgId: 'id', MediaId: 'id' },
  'message.voice': { MsgId: 'id', MediaId: 'id' },
  'message.video': { MsgId: 'id', MediaId: 'id', ThumbMediaId: 'id' },
  'message.location': { MsgId: 'id' },
  'message.link': { MsgId: 'id' },
  // Approvals.
  'event.open_approval_change': {
    ApprovalInfo: {
      fields: {
        ThirdNo: 'id',
        OpenTemplateId: 'id',
        OpenSpStatus: 'int',
        ApplyTime: 'int',
        ApplyUserId: 'id',
        ApprovalNodes: {
          list: 'wrapper',
          element: 'ApprovalNode',
          of: {
            fields: {
              NodeStatus: 'int',
              NodeAttr: 'int',
              NodeType: 'int',
              Items: {
                list: 'wrapper',
                element: 'Item',
                of: { fields: { ItemUserid: 'id', ItemStatus: 'int', ItemOpTime: 'int' } },
              },
            },
          },
        },
        NotifyNodes: { list: 'wrapper', element: 'NotifyNode', of: { fields: { ItemUserid: 'id' } } },
        ApproverStep: 'int',
      },
    },
  },
  'event.sys_approval_change': {
    ApprovalInfo: {
      fields: {
        SpNo: 'id',
        SpNoStr: 'id',
        SpStatus: 'int',
        TemplateId: 'id',
        ApplyTime: 'int',
        Applyer: { fields: { UserId: 'id', Party: 'int' } },
        SpRecord: {
          list: 'repeated',
          of: {
            fields: {
              SpStatus: 'int',
              ApproverAttr: 'int',
              Details: {
                list: 'repeated',
                of: {
                  fields: {
                    Approver: { fields: { UserId: 'id' } },
                    SpStatus: 'int',
                    SpTime: 'int',
                    Attach: { list: 'repeated' },
                  },
                },
              },
            },
          },
        },
        Notifyer: { list: 'repeated', of: { fields: { UserId: 'id' } } },
        ProcessList: {
          fields: {
            NodeList: {
              list: 'repeated',
              of: {
                fields: {
                  NodeType: 'int',
                  SpStatus: 'int',
                  ApvRel: 'int',
                  SubNodeList: {
                    list: 'repeated',
                    of: {
                      fields: {
                        UserInfo: { fields: { UserId: 'id' } },
                        SpYj: 'int',
                        Sptime: 'int',
                        MediaIds: { list: 'repeated', of: 'id' },
                      },
                    },
                  },
                },
              },
            },
          },
        },
        Comments: {
          list: 'repeated',
          of: {
            fields: {
              CommentUserInfo: { fields: { UserId: 'id' } },
              CommentTime: 'int',
              CommentId: 'id',
              Attach: { list: 'repeated' },
            },
          },
        },
        StatuChangeEvent: 'int',
      },
    },
  },
  'event.submit_vip_account_approval': { BusinessType: 'int', ApplyId: 'id' },
  'event.finish_vip_account_approval': { FinishType: 'int', ApplyId: 'id' },
  // WeCom customer service (微信客服).
  'event.kf_msg_or_event': { Token: 'secret', OpenKfId: 'id' },
  'event.kf_account_auth_change': {
    AuthAddOpenKfId: { list: 'repeated', of: 'id' },
    AuthDelOpenKfId: { list: 'repeated', of: 'id' },
  },
  // Calendars, meetings, documents, drive, live streams and mail.
  'event.living_status_change': { LivingId: 'id', Status: 'int' },
  'event.app_email_change': { Amount: 'int' },
  'event.add_calendar': { CalId: 'id' },
  'event.modify_calendar': { CalId: 'id' },
  'event.delete_calendar': { CalId: 'id' },
  'event.add_schedule': { CalId: 'id', ScheduleId: 'id' },
  'event.modify_schedule': { CalId: 'id', ScheduleId: 'id' },
  'event.delete_schedule': { CalId: 'id', ScheduleId: 'id' },
  'event.respond_schedule': { CalId: 'id', ScheduleId: 'id' },
  'event.book_meeting_room': ROOM_BOOKING,
  'event.cancel_meeting_room': ROOM_BOOKING,
  'event.meeting_change': {
    MeetingId: 'id',
    MeetingRoomId: 'id',
    FromUserTmpOpenId: 'id',
    OperatedUser: { fields: { UserId: 'id', TmpOpenId: 'id', UserRole: 'int' } },
    WarmUpInfo: { fields: { UploadStatus: 'int' } },
    UploadInfo: { list: 'repeated', of: { fields: { MediumType: 'int', UploadStatus: 'int' } } },
    EnrollId: 'id',
    MraAddress: { fields: { Protocol: 'int' } },
    RoomResponseStatus: 'int',
  },
  'event.meeting_statistics': { Status: 'int' },
  'event.doc_change': { DocId: { list: 'repeated', of: 'id' }, FormId: { list: 'repeated', of: 'id' } },
  'event.smart_sheet_change': {
    DocId: 'id',
    SheetId: 'id',
    FieldId: { list: 'repeated', of: 'id' },
    RecordId: { list: 'repeated', of: 'id' },
  },
  'event.wedrive_file_change': { FileId: { list: 'repeated', of: 'id' } },
  'event.wedrive_space_change': { SpaceId: { list: 'repeated', of: 'id' } },
  'event.wedrive_insufficient_capacity': {},
  'event.security': {},
  // What happens inside an app: menus, cards, visibility, activity.
  'event.subscribe': {},
  'event.unsubscribe': {},
  'event.enter_agent': {},
  'event.LOCATION': {},
  'event.click': {},
  'event.view': {},
  'event.view_miniprogram': {},
  'event.scancode_push': { ScanCodeInfo: { fields: {} } },
  'event.scancode_waitmsg': { ScanCodeInfo: { fields: {} } },
  'event.pic_sysphoto': PICTURES,
  'event.pic_photo_or_album': PICTURES,
  'event.pic_weixin': PICTURES,
  'event.location_select': { SendLocationInfo: { fields: {} } },
  'event.taskcard_click': { TaskId: 'id' },
  'event.template_card_event': {
    TaskId: 'id',
    ResponseCode: 'secret',
    SelectedItems: {
      list: 'wrapper',
      element: 'SelectedItem',
      of: { fields: { OptionIds: { list: 'wrapper', element: 'OptionId', of: 'id' } } },
    },
  },
  'event.template_card_menu_event': { TaskId: 'id', ResponseCode: 'secret' },
  'event.switch_workbench_mode': { Mode: 'int' },
  'event.change_app_admin': {},
  'event.unlicensed_notify': {},
  'event.inactive_alert': { EffectTime: 'int' },
  'event.close_inactive_agent': {},
  'event.reopen_inactive_agent': {},
  'event.low_active_alert': { EffectTime: 'int' },
  'event.low_active': {},
  'event.active_restored': {},
  change_app_admin: {},
  unlicensed_notify: {},
} satisfies EventShapes

/** The fields of each event that are more than trimmed text. What all events share is in {@link COMMON_FIELDS}. */
export const EVENT_SHAPES: Readonly<Record<string, ObjectShape>> = SHAPES
