// Made from the description in spec/ by `npm run generate`. Do not edit.
/** The families of each owner: the first part of their paths, and their endpoints, packed. */
export const PACKED: Readonly<Record<'corp' | 'suite' | 'provider', Readonly<Record<string, readonly [string, string]>>>> = {
  corp: {
    advancedFeature: [
      'advanced_feature',
      `get_apply_id_list Ps 99883 apply_id_list cursor next_cursor has_more
get_approval_info Ps 99885
set_approval_detail P 99880`,
    ],
    agent: [
      'agent',
      `batch_set_workbench_data P 94620
get Gs 90363
get_admin_list Ps 100073
get_permissions Ps 99052
get_workbench_template Ps 94620
list Gs 90363
migrate_to_customized_app P 96072
set P 90228
set_workbench_data P 94620
set_workbench_template P 94620`,
    ],
    appchat: [
      'appchat',
      `create P 90245
get Gs 90247
send P 90248
update P 90246`,
    ],
    batch: [
      'batch',
      `getresult Gs 91133
invite P 91127
openuserid_to_userid Ps 95884
replaceparty P 91132
replaceuser P 91131
syncuser P 91130
userid_to_openuserid Ps 95435`,
    ],
    card: [
      'card',
      `invoice/reimburse/getinvoiceinfo Ps 90420
invoice/reimburse/getinvoiceinfobatch Ps 90423
invoice/reimburse/updateinvoicestatus P 90421
invoice/reimburse/updatestatusbatch P 90422`,
    ],
    chatdata: [
      'chatdata',
      `async_program_result Ps 100021
async_program_task P 100021
check_debug_mode Ps 100114
close_debug_mode P 100092
get_auth_user_list Ps 99846 auth_user_list cursor next_cursor has_more
get_corp_auth_info Ps 100237
get_hide_sensitiveinfo_config Ps 99622
get_log_level Ps 0
open_debug_mode P 100091
set_hide_sensitiveinfo_config P 99622
set_log_level P 100109
set_public_key P 99845
set_receive_callback P 99963
sync_call_program P 100020
upload_media P,f:media 100174`,
    ],
    checkin: [
      'checkin',
      `add_checkin_option P 98767
add_checkin_record P 99647
addcheckinuserface P 93378
clear_checkin_option_array_field P 98767
del_checkin_option P 98767
getcheckin_daydata Ps 94206
getcheckin_monthdata Ps 94207
getcheckindata Ps 94205
getcheckinoption Ps 94204
getcheckinschedulist Ps 94208
getcorpcheckinoption Ps 99444
punch_correction P 95803
setcheckinschedulist P 94209
update_checkin_option P 98767`,
    ],
    contactrule: [
      'contactrule',
      `create P 101536
delete P 101540
list Ps 101537
update P 101539`,
    ],
    corp: [
      'corp',
      `apply_mass_call_ticket P 96250
get_join_qrcode Gs 91714
getapprovaldata Ps 91530
getopenapprovaldata Ps 93798`,
    ],
    corpgroup: [
      'corpgroup',
      `batch/external_userid_to_pending_id Ps 98040
corp/get_chain_corpinfo Ps 95820
corp/get_chain_corpinfo_list Ps 95315 group_corps cursor next_cursor has_more
corp/get_chain_group Ps 95315
corp/get_chain_list Gs 95315
corp/get_chain_user_custom_id Ps 97441
corp/gettoken Ps 95816
corp/list_app_share_info Ps 95813 corp_list cursor next_cursor ending
corp/remove_corp P 95822
get_corp_shared_chain_list Ps 97442
getresult Gs 95823
import_chain_contact P 95821
rule/add_rule P 95634
rule/delete_rule P 95632
rule/get_rule_info Ps 95634
rule/list_ids Ps 95631
rule/modify_rule P 95635
unionid_to_external_userid Ps 95818
unionid_to_pending_id Ps 98040`,
    ],
    department: [
      'department',
      `create P 90341
delete G 90343
update P 90342`,
    ],
    devicedata: [
      'devicedata',
      `add_accesscontrol_rule P 96031
del_accesscontrol_rule P 96227
get_accesscontrol_data Ps 96029
get_accesscontrol_rule Ps 96030
get_auth_info Ps 96097
get_checkin_data Ps 96027
get_temperature_data Ps 96028
mod_accesscontrol_rule P 96221`,
    ],
    dial: [
      'dial',
      `get_dial_record Ps 93662`,
    ],
    docdata: [
      'docdata',
      `get_auth_info Ps 101488
get_auth_user_list Ps 101681`,
    ],
    exmail: [
      'exmail',
      `account/act_email P 95512
app/compose_send P 97854
app/get_email_alias Ps 97992
app/get_mail_list Ps 97505 mail_list cursor next_cursor has_more
app/read_mail Ps 97982
app/update_email_alias P 97503
group/create P 95510
group/delete P 97996
group/get Gs 97997
group/search Gs 97998
group/update P 97995
mail/get_newcount Ps 95514
publicmail/create P 95511
publicmail/delete P 98001
publicmail/delete_auth_code P 100184
publicmail/get Ps 98002
publicmail/get_auth_code_list Ps 100183
publicmail/search Gs 98003
publicmail/update P 98000
useroption/get Ps 95513
useroption/update P 98008
vip/batch_add P 99320
vip/batch_del P 99321
vip/list Ps 99322 userid_list cursor next_cursor has_more`,
    ],
    export: [
      'export',
      `department P 94952
get_result Gs 94954
simple_user P 94950
taguser P 94953
user P 94951`,
    ],
    externalcontact: [
      'externalcontact',
      `add_contact_way P 96348
add_corp_tag P 92696
add_intercept_rule P 95130
add_moment_task P 95095
add_msg_template P 92698
add_product_album P 95131
add_strategy_tag P 99542
batch/get_by_user Ps 93010 external_contact_list cursor next_cursor
batch_to_external_userid P 92506
cancel_groupmsg_send P 97614
cancel_moment_task P 97616
check_follow_user Ps 96312
close_temp_chat P 92577
contact_list Ps 99434 info_list cursor next_cursor
convert_to_openid Ps 92292
customer_acquisition/create_link P 97394
customer_acquisition/customer P 97298 customer_list cursor next_cursor
customer_acquisition/delete_link P 97394
customer_acquisition/get Ps 97394
customer_acquisition/get_chat_info Ps 100130
customer_acquisition/list_link Ps 97394 link_id_list cursor next_cursor
customer_acquisition/statistic Gs 99483
customer_acquisition/update_link P 97394
customer_acquisition_app/get_permit Gs 101146
customer_acquisition_quota Ps 97375
customer_strategy/create P 99540
customer_strategy/del P 99540
customer_strategy/edit P 99540
customer_strategy/get Ps 99540
customer_strategy/get_range Ps 99540 range cursor next_cursor
customer_strategy/list Ps 99540 strategy cursor next_cursor
del_contact_way P 96348
del_corp_tag P 92696
del_intercept_rule P 95130
del_strategy_tag P 99542
delete_product_album P 95131
edit_corp_tag P 92696
edit_strategy_tag P 99542
from_service_external_userid Ps 95884
get Gs 92265 follow_user cursor next_cursor
get_contact_way Ps 96348
get_corp_tag_list Ps 92696
get_follow_user_list Gs 92576
get_groupmsg_list_v2 Ps 93439 group_msg_list cursor next_cursor
get_groupmsg_send_result Ps 93439 send_list cursor next_cursor
get_groupmsg_task Ps 93439 task_list cursor next_cursor
get_intercept_rule Ps 95130
get_intercept_rule_list Gs 95130
get_moment_comments Ps 93443
get_moment_customer_list Ps 93443 customer_list cursor next_cursor
get_moment_list Ps 93443 moment_list cursor next_cursor
get_moment_send_result Ps 93443 customer_list cursor next_cursor
get_moment_task Ps 93443 task_list cursor next_cursor
get_moment_task_result Ps 95095
get_new_external_userid Ps 95435
get_product_album Ps 95131
get_product_album_list Ps 95131 product_list cursor next_cursor
get_strategy_tag_list Ps 99542
get_subscribe_mode Gs 92290
get_subscribe_qr_code Gs 92197
get_unassigned_list Ps 92273 info cursor next_cursor
get_user_behavior_data Ps 92275
group_welcome_template/add P 93438
group_welcome_template/del P 93438
group_welcome_template/edit P 93438
group_welcome_template/get Ps 93438
groupchat/add_join_way P 92229
groupchat/del_join_way P 92229
groupchat/get Ps 92707
groupchat/get_join_way Ps 92229
groupchat/get_new_external_userid Ps 95435
groupchat/list Ps 93414 group_chat_list cursor next_cursor
groupchat/onjob_transfer P 96328
groupchat/statistic Ps 93476
groupchat/statistic_group_by_day Ps 93476
groupchat/transfer P 93242
groupchat/update_join_way P 92229
list Gs 92264
list_contact_way Ps 96348 contact_way cursor next_cursor
mark_tag P 92697
message/send P 92321
moment_strategy/create P 99541
moment_strategy/del P 99541
moment_strategy/edit P 99541
moment_strategy/get Ps 99541
moment_strategy/get_range Ps 99541 range cursor next_cursor
moment_strategy/list Ps 99541 strategy cursor next_cursor
opengid_to_chatid Ps 94822
remark P 92694
remind_groupmsg_send P 97613
resigned/transfer_customer P 94100
resigned/transfer_result P 94101 customer cursor next_cursor
send_welcome_msg P 92599
set_subscribe_mode P 92290
to_service_external_userid Ps 95195
transfer_customer P 94096
transfer_result Ps 94097 customer cursor next_cursor
unionid_to_external_userid Ps 93274
update_contact_way P 96348
update_intercept_rule P 95130
update_product_album P 95131`,
    ],
    externalpay: [
      'externalpay',
      `addmerchant P 93666
delmerchant P 93666
get_bill_list Ps 93727 bill_list cursor next_cursor
get_fund_flow Ps 98100 fund_flow_list cursor next_cursor
get_payment_info Ps 95944
getmerchant Ps 93666
set_mch_use_scope P 93666`,
    ],
    hardware: [
      'hardware',
      `get_hardware_checkin_data Ps 95176`,
    ],
    health: [
      'health',
      `get_health_report_stat Ps 93676
get_report_answer Ps 93679
get_report_job_info Ps 93678
get_report_jobids Ps 93677`,
    ],
    hr: [
      'hr',
      `get_fields Gs 99131
get_staff_info Ps 99132
update_staff_info P 99133`,
    ],
    idconvert: [
      'idconvert',
      `apply_to_upgrade_chatid P 99601
batch/external_userid_to_pending_id Ps 95926
chatid Ps 99601
convert_tmp_external_userid Ps 98729
external_tagid Ps 95926
open_kfid Ps 97064
unionid_to_external_userid Ps 95926`,
    ],
    kf: [
      'kf',
      `account/add P 94688
account/del P 94689
account/list Ps 94691
account/update P 94690
add_contact_way P 94692
customer/batchget Ps 95149
customer/cancel_upgrade_service P 94702
customer/get_upgrade_service_config Gs 94702
customer/upgrade_service P 94702
get_corp_qualification Gs 95153
get_corp_statistic Ps 95492
get_servicer_statistic Ps 95493
get_statistic Ps 99367
knowledge/add_group P 95971
knowledge/add_intent P 95972
knowledge/del_group P 95971
knowledge/del_intent P 95972
knowledge/list_group Ps 95971 group_list cursor next_cursor has_more
knowledge/list_intent Ps 95972 intent_list cursor next_cursor has_more
knowledge/mod_group P 95971
knowledge/mod_intent P 95972
send_msg P 94700
send_msg_on_event P 94910
service_state/get Ps 94698
service_state/trans P 94698
servicer/add P 94695
servicer/del P 94696
servicer/list Gs 94697
sync_msg Ps 94699 msg_list cursor next_cursor has_more`,
    ],
    linkedcorp: [
      'linkedcorp',
      `agent/get_perm_list Ps 93172
department/list Ps 93170
message/send P 90250
user/get Ps 93171
user/list Ps 93169
user/simplelist Ps 93168`,
    ],
    living: [
      'living',
      `cancel P 93718
create P 93717
delete_replay_data P 93719
get_living_code P 93721
get_living_info Gs 93715
get_living_share_info Ps 94578
get_user_all_livingid Ps 93714 livingid_list cursor next_cursor
get_watch_stat Ps 93716
modify P 93720`,
    ],
    media: [
      'media',
      `get Gsb 90390
get/jssdk Gsb 90391
get_upload_by_url_result Ps 96219
upload P,f:media 90389
upload_attachment P,f:media 95178
upload_by_url P 96219
uploadimg P,f:media 90392`,
    ],
    meeting: [
      'meeting',
      `advanced_layout/add P 98861
advanced_layout/apply P 98869
advanced_layout/batch_delete P 98866
advanced_layout/get_user_layout Ps 98865
advanced_layout/list Ps 98862
advanced_layout/update P 98868
cancel P 93709
check_device_in_meeting Ps 98164
create P 93706
create_customer_short_url P 98818
enroll/approve P 98807
enroll/delete P 98817
enroll/get_config Ps 98821
enroll/import P 98816
enroll/list Ps 98810 enroll_list cursor next_cursor has_more
enroll/query_by_tmp_openid Ps 98794
enroll/set_config P 98821
get_attendee_list Ps 98156 attendees cursor next_cursor has_more
get_customer_short_url Ps 98819
get_guests Ps 99039
get_info Ps 93708
get_invitees Ps 98160 invitees cursor next_cursor has_more
get_quality Ps 98821
get_realtime_attendee_list Ps 98157 attendees cursor next_cursor has_more
get_user_meetingid Ps 93707 meetingid_list cursor next_cursor
layout/add P 98845
layout/add_background P 98851
layout/batch_delete_background P 98854
layout/delete_background P 98853
layout/list_background Ps 98856
layout/list_template Gs 98844
layout/set_default P 98847
layout/set_default_background P 98852
layout/update P 98846
mra/hangup P 98789
mra/query_status Ps 98786
mra/set_default_layout P 98787
mra/set_raise_hand P 98788
phone/callout P 98823
phone/get_callout_status Ps 98824 phone_numbers cursor next_cursor has_more
phone/get_tmp_openid Ps 98825
poll/create_theme P 98834
poll/delete P 98839
poll/finish P 98841
poll/get_poll_detail Ps 98838
poll/get_poll_list Ps 98836
poll/get_theme_info Ps 98837
poll/start P 98840
poll/update_theme P 98835
realcontrol/close_screen_share P 98185
realcontrol/dismiss P 98187
realcontrol/kickout_users P 98181
realcontrol/manage_waiting_room_users P 98186
realcontrol/mute_user P 98184
realcontrol/set P 98175
realcontrol/set_cohost P 98180
realcontrol/set_nicknames P 98188
realcontrol/switch_user_video P 98189
record/delete P 98206
record/delete_file P 98207
record/get_file Ps 100916
record/get_file_list Ps 100917
record/get_statistics Ps 98209
record/list Ps 98192 record_meetings cursor next_cursor has_more
record/transcript/get_detail Ps 100926
record/transcript/get_paragraph_list Ps 100925
record/transcript/search Ps 100927
record/update_sharing_config P 98208
rooms/book P 98791
rooms/call P 98804
rooms/cancel_call P 98805
rooms/get_config Ps 98802
rooms/get_info Ps 98793
rooms/get_inventory Ps 98809
rooms/get_response_status Ps 98806
rooms/list Ps 98795 meeting_room_list cursor next_cursor has_more
rooms/list_controllers Ps 98799 controller_info_list cursor next_cursor has_more
rooms/list_devices Ps 98798 device_info_list cursor next_cursor has_more
rooms/list_meetings Ps 98796 meeting_info_list cursor next_cursor has_more
rooms/release P 98792
set_guests P 99040
set_invitees P 98162
statistics/get_start_list Ps 99651 meeting_list cursor next_cursor has_more
update P 93710
vip/batch_add_job_result P 99508
vip/batch_del_job_result P 99509
vip/list Ps 99510 userid_list cursor next_cursor has_more
vip/submit_batch_add_job P 99508
vip/submit_batch_del_job P 99509
waitingroom/get_current_user_list Ps 98163 user_list cursor next_cursor has_more
waitingroom/get_user_list Ps 98164 user_list cursor next_cursor has_more
webinar/cancel P 98843
webinar/create P 98842
webinar/enroll/approve P 98877
webinar/enroll/delete P 98881
webinar/enroll/get_config Ps 98874
webinar/enroll/import P 98880
webinar/enroll/list Ps 98876 enroll_list cursor next_cursor has_more
webinar/enroll/query_by_tmp_openid Ps 98873
webinar/enroll/set_config P 98875
webinar/get Ps 98860
webinar/list_guest Ps 98871
webinar/update P 98843
webinar/update_guest_list P 98872
webinar/update_warm_up P 98882`,
    ],
    menu: [
      'menu',
      `create P,q:agentid 90231
delete G 90233
get Gs 90232`,
    ],
    message: [
      'message',
      `get_statistics Ps 92369
recall P 94947
update_taskcard P 91585
update_template_card P 94945`,
    ],
    miniapppay: [
      'miniapppay',
      `apply_mch P 98973
close_order P 97324
create_order P 97322
get_applyment_status Ps 98974
get_bill Gs 98115
get_order Ps 97323
get_refund_detail Ps 97352
get_sign P 98130
refund P 97333
upload_image P,f:media 98972`,
    ],
    msgaudit: [
      'msgaudit',
      `check_room_agree Ps 91782
check_single_agree Ps 91782
get_permit_user_list Ps 91614
get_robot_info Gs 91774
groupchat/get Ps 92951`,
    ],
    oa: [
      'oa',
      `applyevent P 92632
approval/copytemplate P 92630
approval/create_template P 97439
approval/update_template P 97440
calendar/add P 93702
calendar/del P 97718
calendar/get Ps 97717
calendar/update P 97716
getapprovaldetail Ps 92634
getapprovalinfo Ps 94603 sp_no_list cursor next_cursor new_next_cursor
gettemplatedetail Ps 92631
journal/download_wedrive_file P 98021
journal/export_doc P 96108
journal/get_export_doc_result Ps 96108
journal/get_record_detail Ps 93394
journal/get_record_list Ps 93393 journaluuid_list cursor next_cursor
journal/get_stat_list Ps 93395
meetingroom/add P 93619
meetingroom/book P 93620
meetingroom/book_by_meeting P 93620
meetingroom/book_by_schedule P 93620
meetingroom/bookinfo/get Ps 93620
meetingroom/cancel_book P 93620
meetingroom/del P 93619
meetingroom/edit P 93619
meetingroom/get_booking_info Ps 93620
meetingroom/get_booking_info_by_meeting_id Ps 93620
meetingroom/list Ps 93619
schedule/add P 93703
schedule/add_attendees P 93703
schedule/del P 93703
schedule/del_attendees P 93703
schedule/get Ps 93703
schedule/get_by_calendar Ps 93703
schedule/update P 93703
vacation/getcorpconf Gs 94211
vacation/getuservacationquota Ps 94212
vacation/setoneuserquota P 94213`,
    ],
    openhw: [
      'openhw',
      `device/gen_id_dynamic_qrcode P 98024
device/gen_login_qrcode P 98023
device/get_printer_job_list Ps 96407 printer_job_list cursor next_cursor
device/push_scan_file P 96410
device/report_printer_job_status P 96409
device/set_printer_job_trans_result P 96412`,
    ],
    pstncc: [
      'pstncc',
      `call P 91627
getstates Ps 91628`,
    ],
    report: [
      'report',
      `grid/add P 94478
grid/add_cata P 94536
grid/delete P 94480
grid/delete_cata P 94538
grid/get_user_grid_info Ps 94482
grid/list Ps 94481
grid/list_cata Ps 94540
grid/update P 94479
grid/update_cata P 94537
patrol/category_statistic Ps 93534
patrol/get_corp_status Ps 93532
patrol/get_grid_info Gs 93531
patrol/get_order_info Ps 93535
patrol/get_order_list Ps 93536 order_list cursor next_cursor
patrol/get_user_status Ps 93533
resident/category_statistic Ps 93517
resident/get_corp_status Ps 93515
resident/get_grid_info Gs 93514
resident/get_order_info Ps 93519
resident/get_order_list Ps 93518 order_list cursor next_cursor
resident/get_user_status Ps 93516
sitecode/get_report_answer Ps 95464 answers cursor next_cursor has_more
sitecode/get_site_report_info Ps 95461
sitecode/list Ps 93514 site_code_infos cursor next_cursor`,
    ],
    base: [
      'root',
      `get_api_domain_ip Gs 92520
get_jsapi_ticket Gs 90539
get_launch_code P 94345
getcallbackip Gs 91116`,
    ],
    school: [
      'school',
      `agent/get_allow_scope Gs 94895
department/create P 92296
department/delete G 92298
department/list Gs 92299
department/update P 92297
get_chat_create_mode Gs 92430
get_payment_result Ps 94470
get_teacher_view_mode Gs 92652
get_trade Ps 94471
getuserinfo G 95791
living/get_living_info Gs 93857
living/get_unwatch_stat Ps 93859
living/get_unwatch_stat_v2 Ps 95799
living/get_watch_stat Ps 93858
living/get_watch_stat_v2 Ps 95799
set_arch_sync_mode P 92083
set_teacher_view_mode P 92652
set_upgrade_info P 92950
user/batch_create_parent P 92078
user/batch_create_student P 92037
user/batch_delete_parent P 92080
user/batch_delete_student P 92040
user/batch_update_parent P 92082
user/batch_update_student P 92042
user/create_parent P 92077
user/create_student P 92035
user/delete_parent G 92079
user/delete_student G 92039
user/get Gs 92038
user/get_health_qrcode Ps 93746
user/get_student_customize_health_info Ps 93745
user/get_teacher_customize_health_info Ps 93744
user/list Gs 92043
user/list_parent Gs 92446
user/update_parent P 92081
user/update_student P 92041`,
    ],
    security: [
      'security',
      `admin_oper_log/list Ps 100179 record_list cursor next_cursor has_more
get_file_oper_record Ps 98079 record_list cursor next_cursor has_more
get_screen_oper_record Ps 100128 record_list cursor next_cursor has_more
get_server_domain_ip Gs 93221
member_oper_log/list Ps 100178 record_list cursor next_cursor has_more
trustdevice/approve P 98920
trustdevice/delete P 98920
trustdevice/get_by_user Ps 98920
trustdevice/import P 98920
trustdevice/list Ps 98920 device_list cursor next_cursor
trustdevice/reject P 98920
vip/batch_add_job_result P 99503
vip/batch_del_job_result P 99505
vip/list Ps 99506 userid_list cursor next_cursor has_more
vip/submit_batch_add_job P 99503
vip/submit_batch_del_job P 99505`,
    ],
    tag: [
      'tag',
      `addtagusers P 90350
create P 90346
delete G 90348
deltagusers P 90351
get Gs 90349
list Gs 90352
update P 90347`,
    ],
    ticket: [
      'ticket',
      `get Gs 90539`,
    ],
    todo: [
      'todo',
      `get Ps 101524
update P 101534`,
    ],
    user: [
      'user',
      `batchdelete P 90335
check_member_auth Ps 94514
convert_to_openid Ps 90338
convert_to_userid Ps 90338
create P 90331
delete G 90334
get_active_stat Ps 92714
get_userid_by_email Ps 95895
getuserid Ps 91693
getuserinfo G 91437
list_id Ps 96021 dept_user cursor next_cursor
list_member_auth Ps 94513 member_auth_list cursor next_cursor
list_selected_ticket_user Ps 94894
update P 90333`,
    ],
    wedoc: [
      'wedoc',
      `create_doc P 97464
create_form P 97462
del_doc P 97746
doc_get_auth Ps 97461
doc_share P 97748
document/batch_update P 98027
document/get Ps 101188
get_doc_base_info Ps 97747
get_form_answer Ps 97818
get_form_info Ps 97817
get_form_statistic Ps 97818
image_upload P 99933
mod_doc_join_rule P 97733
mod_doc_member P 97733
mod_doc_safty_setting P 97782
modify_form P 97462
rename_doc P 97745
smartdoc/add_blocks P 101640
smartdoc/add_page P 101637
smartdoc/add_smartsheet P 101646
smartdoc/cancel_publish P 101634
smartdoc/delete_blocks P 101642
smartdoc/delete_page P 101639
smartdoc/delete_smartsheet P 101647
smartdoc/export_task P 101644
smartdoc/get_block_list Ps 101643
smartdoc/get_export_result Ps 101644
smartdoc/get_page_hierarchy Ps 101636
smartdoc/get_smartsheet_info Ps 101645
smartdoc/publish P 101633
smartdoc/publish_setting P 101635
smartdoc/update_blocks P 101641
smartdoc/update_page P 101638
smartdoc/update_smartsheet P 101648
smartsheet/add_field_group P 101178
smartsheet/add_fields P 100202
smartsheet/add_records P 101184
smartsheet/add_sheet P 100196
smartsheet/add_view P 100199
smartsheet/content_priv/create_rule P 100193
smartsheet/content_priv/delete_rule P 100193
smartsheet/content_priv/get_sheet_priv Ps 100193
smartsheet/content_priv/mod_rule_member P 100193
smartsheet/content_priv/update_sheet_priv P 100193
smartsheet/delete_field_groups P 101179
smartsheet/delete_fields P 100203
smartsheet/delete_records P 100206
smartsheet/delete_sheet P 100197
smartsheet/delete_views P 100200
smartsheet/get_field_groups Ps 101181
smartsheet/get_fields Ps 100223
smartsheet/get_records Ps 101185
smartsheet/get_sheet Ps 101182
smartsheet/get_views Ps 101183
smartsheet/groupchat/get Ps 101028
smartsheet/groupchat/list Ps 100989 chat_id_list cursor next_cursor has_more
smartsheet/groupchat/update P 101029
smartsheet/update_field_group P 101180
smartsheet/update_fields P 100204
smartsheet/update_records P 100207
smartsheet/update_sheet P 100198
smartsheet/update_view P 100201
spreadsheet/batch_update P 101190
spreadsheet/get_sheet_properties Ps 98030
spreadsheet/get_sheet_range_data Ps 98031
vip/batch_add P 99516
vip/batch_del P 99517
vip/list Ps 99518 userid_list cursor next_cursor has_more`,
    ],
    wedrive: [
      'wedrive',
      `file_acl_add P 95860
file_acl_del P 97888
file_create P 97954
file_delete P 97957
file_download Ps 97953
file_info Ps 97958
file_list Ps 95859
file_move P 97956
file_rename P 97955
file_secure_setting P 97965
file_setting P 97889
file_share Ps 97890
file_upload P 97951
file_upload_finish P 98005
file_upload_init P 98005
file_upload_part P 98005
get_file_permission Ps 97962
mng_capacity P 95861
mng_pro_info Ps 95861
new_space_info Ps 97950
space_acl_add P 95858
space_acl_del P 97947
space_create P 95857
space_dismiss P 97873
space_info Ps 97874
space_rename P 97872
space_setting P 97948
space_share Ps 97949
vip/batch_add P 99512
vip/batch_del P 99513
vip/list Ps 99514 userid_list cursor next_cursor has_more`,
    ],
  },
  suite: {
    idconvert: [
      'idconvert',
      `upgrade_chatid_for_new_corp P 99601`,
    ],
    service: [
      'service',
      `customer_acquisition/get_bill_list Ps 99602
externalcontact/unionid_to_external_userid_3rd Ps 95327
school/getuserinfo3rd G 0`,
    ],
  },
  provider: {
    advancedApi: [
      'advanced_api',
      `cancel_order P 100258
create_order P 100257
get_corp_buy_info Ps 100271
get_order Ps 100261
list_order Ps 100260 order_list cursor next_cursor has_more
submit_pay P 100259`,
    ],
    hardware: [
      'hardware',
      `get_device_feature Ps 92739`,
    ],
    service: [
      'service',
      `add_device P 90626
batch/getresult Gs 91882
contact/batchsearch Ps 91844
contact/id_translate P 91846
contact/search Ps 91844
contact/sort P 92093
corpid_to_opencorpid Ps 97061
del_device P 92770
externalcontact/finish_external_userid_migration P 95327
fetch_device_log P 91475
finish_openid_migration P 99375
get_device_auth_info Ps 90753
list_device Ps 91346
reset_secret_no P 90753
set_printer_support_state P 92782`,
    ],
  },
}
