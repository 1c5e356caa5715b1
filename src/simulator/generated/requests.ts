// Made from the description in spec/ by `npm run generate`. Do not edit.
/** What every endpoint takes, a line each. */
export const REQUESTS = `/advanced_api
cancel_order Pp  order_id!
create_order Pp  advanced_api_type!:i,custom_corpid!,buyer_userid!,order_type:i,chat_archive_api:{edition!:i(2|3),target_edition_info:{begin_time!:i,end_time!:i},old_edition:i,old_edition_info:{begin_time!:i,end_time!:i},purchase_count:iV1~1000000,take_effect_time:i}
get_corp_buy_info Pp  advanced_api_type!:i,custom_corpid!
get_order Pp  order_id!
list_order Pp  custom_corpid,start_time:i,end_time:i,advanced_api_type:i,cursor,limit:iV1000
submit_pay Pp  order_id!,payer_userid!
/advanced_feature
get_apply_id_list Pc  business_type!:i(1|2|3|4),userid,req_type:i(0|1|2),cursor,limit:iV200
get_approval_info Pc  apply_id!
set_approval_detail Pc  apply_id!,approval_id!,approval_status!:i(1|2|3|101),approval_url!,process_list!:{node_list!:[{node_apv_status:i,node_apv_rel!:i,current_approvers:[s]I100,completed_approvers:[s]I100,apv_update_time!:i,node_status:i}]}
/agent
batch_set_workbench_data Pc  agentid!:i,userid_list!:[s]I1000,data!:{type!,keydata:{items!:[{key,data!,jump_url,pagepath}]I4},image:{url,jump_url,pagepath},list:{items!:[{title!,jump_url,pagepath}]I3},webview:{url,jump_url,pagepath,height,hide_title:b,enable_webview_click:b}}
get Gc agentid!:i
get_admin_list Pc
get_permissions Pc
get_workbench_template Pc  agentid!:i
list Gc
migrate_to_customized_app Pc  suite_access_token!
set Pc  agentid!:i,name:sC32,logo_mediaid,description:sC4~120,report_location_flag:i(0|1),isreportenter:i(0|1),redirect_domain,home_url
set_scope Pc  agentid!:i,allow_user:[s],allow_party:[i],allow_tag:[i]
set_workbench_data Pc  agentid!:i,userid!,type!,keydata:{items!:[{key,data!,jump_url,pagepath}]I4},image:{url,jump_url,pagepath},list:{items!:[{title!,jump_url,pagepath}]I3},webview:{url,jump_url,pagepath,height,hide_title:b,enable_webview_click:b}
set_workbench_template Pc  agentid!:i,type!,keydata:{items!:[{key,data!,jump_url,pagepath}]I4},image:{url,jump_url,pagepath},list:{items!:[{title!,jump_url,pagepath}]I3},webview:{url,jump_url,pagepath,height,hide_title:b,enable_webview_click:b},replace_user_data:b
/aibot
response Pn,t=response_code  ?
/appchat
create Pc  chatid:sC32,name:sC50,owner,userlist!:[s]I2000
get Gc chatid!
send Pc  chatid!,msgtype!,text:{content!:sB2048,mentioned_list:[s],mentioned_mobile_list:[s]},image:{media_id!},voice:{media_id!},video:{media_id!,title,description},file:{media_id!},textcard:{url!,title!:sC128,description!:sC512,btntxt},news:{articles!:[{url,title!,description,picurl,btntxt,appid,pagepath}]},mpnews:{articles!:[{url,title!,digest,author,content!,content_source_url,thumb_media_id}]},markdown:{content!:sB2048,mentioned_list:[s],mentioned_mobile_list:[s]},safe:i(0|1)
update Pc  chatid!,name:sC50,owner,add_user_list:[s],del_user_list:[s]
/auth
get_tfa_info Pc  code!
getuserdetail Pc  user_ticket!
getuserinfo Gc code!
/batch
getresult Gc jobid!:sB64
invite Pc  user:[s]I1000,party:[i]I100,tag:[i]I100
openuserid_to_userid Pc  open_userid_list!:[s]I1000,source_agentid!:i
replaceparty Pc  media_id!,callback:{url!,token!,encodingaeskey!}
replaceuser Pc  media_id!,to_invite:b,callback:{url!,token!,encodingaeskey!}
syncuser Pc  media_id!,to_invite:b,callback:{url!,token!,encodingaeskey!}
userid_to_openuserid Pc  userid_list!:[s]
/card
invoice/reimburse/getinvoiceinfo Pc  card_id!,encrypt_code!
invoice/reimburse/getinvoiceinfobatch Pc  item_list!:[{card_id!,encrypt_code!}],card_id,encrypt_code
invoice/reimburse/updateinvoicestatus Pc  card_id!,encrypt_code!,reimburse_status!
invoice/reimburse/updatestatusbatch Pc  openid!,reimburse_status!,invoice_list!:[{card_id!,encrypt_code!}],card_id,encrypt_code
/chatdata
analyze_task_add Pz,t=access_token  analyze_task!:i,jobid,msg_list!:[{msgid!,encrypt_info!:{secret_key!}}]
analyze_task_result Pz,t=access_token  jobid!
analyze_task_submit Pz,t=access_token  jobid!
async_program_result Pc  jobid!
async_program_task Pc  program_id!,ability_id!,request_data!
check_debug_mode Pc  program_id!
close_debug_mode Pc  program_id!
export/create_job Pz,t=access_token  code!,media_id!
export/get_job_status Pz,t=access_token  jobid!
get_auth_user_list Pc  cursor,limit:i
get_corp_auth_info Pc
get_hide_sensitiveinfo_config Pc  open_userid!
get_log_level Pc  ?
getagreestatus/room Pz,t=access_token  chatid!
getagreestatus/single Pz,t=access_token  item!:[{open_userid,external_userid}]
groupchat/get Pz,t=access_token  chatid!
keyword/create_rule Pz,t=access_token  name!,keyword!:{word_list!:[s]},semantics:{semantics_list!:[i]},applicable_range:{target_type:{type_list:[i]},chat_type:{type_list:[i]},department:{id_list:[i]},user:{id_list:[s]},external_contact:{id_list:[s]},chat:{id_list:[s]},session_type:{session_type_list:[i]},exclude_mobile:{mobile_list:[s]},exclude_email:{email_list:[s]},exclude_bank_card:{bank_card_list:[s]}}
keyword/delete_rule Pz,t=access_token  rule_id!
keyword/get_hit_msg_list Pz,t=access_token  token,cursor,limit:i
keyword/get_rule_detail Pz,t=access_token  rule_id!
keyword/get_rule_list Pz,t=access_token  cursor,limit:i
keyword/update_rule Pz,t=access_token  rule_id!,name,keyword:{word_list!:[s]},semantics:{semantics_list!:[i]},applicable_range:{target_type:{type_list:[i]},chat_type:{type_list:[i]},department:{id_list:[i]},user:{id_list:[s]},external_contact:{id_list:[s]},chat:{id_list:[s]},session_type:{id_list:[i]},exclude_mobile:{mobile_list:[s]},exclude_email:{email_list:[s]},exclude_bank_card:{bank_card_list:[s]}}
open_debug_mode Pc  program_id!,debug_token!
search_chat Pz,t=access_token  query_word!,cursor,limit:i
search_msg Pz,t=access_token  query_word!,chat_info:{chat_type!:i,id_list!:[{open_userid,external_userid}]},start_time:i,end_time:i,cursor,limit:i
set_hide_sensitiveinfo_config Pc  open_userid,config!:{hide_mobile:b,hide_idcard:b,hide_bankno:b},userid
set_log_level Pc  program_id!,log_level!:i(1|2|3)
set_public_key Pc  public_key!,public_key_ver!:i
set_receive_callback Pc  program_id!
specapi/create_job Pz,t=access_token  msg_filter!:{msg_list!:[{msgid!,encrypt_info!:{secret_key!}}]},custom_id!,custom_data
specapi/get_job_result Pz,t=access_token  jobid!
sync_call_program Pc  program_id!,ability_id!,notify_id,request_data!
sync_msg Pz,t=access_token  token,cursor,limit:i
upload_media Pc,f=media type!
/checkin
add_checkin_option Pc  effective_now:b,group!:{grouptype!:i(1|2|3),groupname!,type:i,range:{userid:[s],partyid:[i],tagid:[i],party_id:[*]},white_users:[s],reporterinfo:{reporters:[{userid,tagid:i}]},sync_holidays:b,need_photo:b,note_can_use_local_pic:b,allow_checkin_offworkday:b,allow_apply_offworkday:b,allow_apply_bk_cnt:i,allow_apply_bk_day_limit:i,buka_limit_next_month:i,option_out_range:i,checkindate:[{workdays:[i],checkintime:[{time_id:i,work_sec:i,off_work_sec:i,earliest_work_sec:i,latest_work_sec:i,earliest_off_work_sec:i,latest_off_work_sec:i,remind_work_sec:i,remind_off_work_sec:i,allow_rest:b,rest_begin_time:i,rest_end_time:i,rest_times:[{rest_begin_time!:i,rest_end_time!:i}],no_need_checkon:b,no_need_checkoff:b}],allow_flex:b,flex_on_duty_time:i,flex_off_duty_time:i,max_allow_arrive_early:i,max_allow_arrive_late:i,late_rule:{allow_offwork_after_time:b,timerules!:[{offwork_after_time:i,onwork_flex_time:i}],offwork_after_time:i,onwork_flex_time:i},biweekly:{enable_weekday_recurrence:b,odd_workdays:[i],even_workdays:[i]}}],spe_workdays:[{type!:i,timestamp:i,begintime:i,endtime:i,checkintime!:[{time_id:i,work_sec:i,off_work_sec:i,earliest_work_sec:i,latest_work_sec:i,earliest_off_work_sec:i,latest_off_work_sec:i,remind_work_sec:i,remind_off_work_sec:i,allow_rest:b,rest_begin_time:i,rest_end_time:i,rest_times:[{rest_begin_time!:i,rest_end_time!:i}],no_need_checkon:b,no_need_checkoff:b}],notes}],spe_offdays:[{type!:i,timestamp:i,begintime:i,endtime:i,checkintime!:[{time_id:i,work_sec:i,off_work_sec:i,earliest_work_sec:i,latest_work_sec:i,earliest_off_work_sec:i,latest_off_work_sec:i,remind_work_sec:i,remind_off_work_sec:i,allow_rest:b,rest_begin_time:i,rest_end_time:i,rest_times:[{rest_begin_time!:i,rest_end_time!:i}],no_need_checkon:b,no_need_checkoff:b}],notes}],wifimac_infos:[{wifiname,wifimac}],loc_infos:[{loc_title,loc_detail,lng!:n,lat!:n,distance!:i}],schedulelist:[{schedule_id!:i,schedule_name!,time_section!:[{time_id:i,work_sec:i,off_work_sec:i,earliest_work_sec:i,latest_work_sec:i,earliest_off_work_sec:i,latest_off_work_sec:i,remind_work_sec:i,remind_off_work_sec:i,allow_rest:b,rest_begin_time:i,rest_end_time:i,rest_times:[{rest_begin_time!:i,rest_end_time!:i}],no_need_checkon:b,no_need_checkoff:b}],allow_flex:b,flex_on_duty_time:i,flex_off_duty_time:i,max_allow_arrive_early:i,max_allow_arrive_late:i,late_rule:{allow_offwork_after_time:b,offwork_after_time:i,onwork_flex_time:i,timerules:[{offwork_after_time:i,onwork_flex_time:i}]}}],ot_info_v2:{workdayconf:{allow_ot!:b,type:i,apply:{restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},checkin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},applycheckin:{restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},ot_trans_enable:b,ot_trans_type:i,vacation:{trans_ratio:i,sync_vacation:b}},restdayconf:{allow_ot!:b,type:i,apply:{restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},checkin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},applycheckin:{restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},ot_trans_enable:b,ot_trans_type:i,vacation:{trans_ratio:i,sync_vacation:b}},holidayconf:{allow_ot!:b,type:i,apply:{restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},checkin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},applycheckin:{restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},ot_trans_enable:b,ot_trans_type:i,vacation:{trans_ratio:i,sync_vacation:b}},time_unit_config:{ot_time_unit:i,perday_duration_secs:i,rounding_method:i,rounding_precision:i,step_size:i}},use_face_detect:b,open_face_live_detect:b,offwork_interval_time:i,sync_out_checkin:b,buka_remind:{open_remind!:b,buka_remind_month:i,buka_remind_day:i},buka_restriction:i,span_day_time:i,standard_work_duration:i,open_sp_checkin:b,checkin_method_type:i,groupid:i}
add_checkin_record Pc  records!:[{userid!,checkin_time!:i,location_title:sC1024,location_detail,lng:n,lat:n,wifiname,wifimac,device_type:i(1|2|3),device_detail,notes:sC1024,mediaids:[s]}]I200
addcheckinuserface Pc  userid,userface
clear_checkin_option_array_field Pc  groupid!:i,clear_field!:[i],effective_now:b
del_checkin_option Pc  groupid!:i,effective_now:b
getcheckin_daydata Pc  starttime!:i,endtime!:i,useridlist!:[sB64]
getcheckin_monthdata Pc  starttime!:i,endtime!:i,useridlist!:[sB64]
getcheckindata Pc  opencheckindatatype!:i(1|2|3),starttime!:i,endtime!:i,useridlist!:[s]
getcheckinoption Pc  datetime!:i,useridlist!:[s]
getcheckinschedulist Pc  starttime!:i,endtime!:i,useridlist!:[s]I100
getcorpcheckinoption Pc
punch_correction Pc  userid!,schedule_date_time!:i,schedule_checkin_time:i,checkin_time!:i,remark
setcheckinschedulist Pc  groupid!:i,yearmonth!:i,items!:[{userid!,day!:i,schedule_id!:i}]
update_checkin_option Pc  effective_now:b,group!:{grouptype!:i(1|2|3),groupname!,type:i,range:{userid:[s],partyid:[i],tagid:[i]},white_users:[s],reporterinfo:{reporters:[{userid,tagid:i}]},sync_holidays:b,need_photo:b,note_can_use_local_pic:b,allow_checkin_offworkday:b,allow_apply_offworkday:b,allow_apply_bk_cnt:i,allow_apply_bk_day_limit:i,buka_limit_next_month:i,option_out_range:i,checkindate:[{workdays:[i],checkintime:[{time_id:i,work_sec:i,off_work_sec:i,earliest_work_sec:i,latest_work_sec:i,earliest_off_work_sec:i,latest_off_work_sec:i,remind_work_sec:i,remind_off_work_sec:i,allow_rest:b,rest_begin_time:i,rest_end_time:i,rest_times:[{rest_begin_time!:i,rest_end_time!:i}],no_need_checkon:b,no_need_checkoff:b}],allow_flex:b,flex_on_duty_time:i,flex_off_duty_time:i,max_allow_arrive_early:i,max_allow_arrive_late:i,late_rule:{allow_offwork_after_time:b,timerules!:[{offwork_after_time:i,onwork_flex_time:i}],offwork_after_time:i,onwork_flex_time:i},biweekly:{enable_weekday_recurrence:b,odd_workdays:[i],even_workdays:[i]}}],spe_workdays:[{type!:i,timestamp:i,begintime:i,endtime:i,checkintime!:[{time_id:i,work_sec:i,off_work_sec:i,earliest_work_sec:i,latest_work_sec:i,earliest_off_work_sec:i,latest_off_work_sec:i,remind_work_sec:i,remind_off_work_sec:i,allow_rest:b,rest_begin_time:i,rest_end_time:i,rest_times:[{rest_begin_time!:i,rest_end_time!:i}],no_need_checkon:b,no_need_checkoff:b}],notes}],spe_offdays:[{type!:i,timestamp:i,begintime:i,endtime:i,checkintime!:[{time_id:i,work_sec:i,off_work_sec:i,earliest_work_sec:i,latest_work_sec:i,earliest_off_work_sec:i,latest_off_work_sec:i,remind_work_sec:i,remind_off_work_sec:i,allow_rest:b,rest_begin_time:i,rest_end_time:i,rest_times:[{rest_begin_time!:i,rest_end_time!:i}],no_need_checkon:b,no_need_checkoff:b}],notes}],wifimac_infos:[{wifiname,wifimac}],loc_infos:[{loc_title,loc_detail,lng!:n,lat!:n,distance!:i}],schedulelist:[{schedule_id!:i,schedule_name!,time_section!:[{time_id:i,work_sec:i,off_work_sec:i,earliest_work_sec:i,latest_work_sec:i,earliest_off_work_sec:i,latest_off_work_sec:i,remind_work_sec:i,remind_off_work_sec:i,allow_rest:b,rest_begin_time:i,rest_end_time:i,rest_times:[{rest_begin_time!:i,rest_end_time!:i}],no_need_checkon:b,no_need_checkoff:b}],allow_flex:b,flex_on_duty_time:i,flex_off_duty_time:i,max_allow_arrive_early:i,max_allow_arrive_late:i,late_rule:{allow_offwork_after_time:b,offwork_after_time:i,onwork_flex_time:i,timerules:[{offwork_after_time:i,onwork_flex_time:i}]}}],ot_info_v2:{workdayconf:{allow_ot!:b,type:i,apply:{restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},checkin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},applycheckin:{restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},ot_trans_enable:b,ot_trans_type:i,vacation:{trans_ratio:i,sync_vacation:b}},restdayconf:{allow_ot!:b,type:i,apply:{restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},checkin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},applycheckin:{restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},ot_trans_enable:b,ot_trans_type:i,vacation:{trans_ratio:i,sync_vacation:b}},holidayconf:{allow_ot!:b,type:i,apply:{restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},checkin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},applycheckin:{restinfo:{type!:i,fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items!:[{ot_time:i,rest_time:i}]}}},ot_trans_enable:b,ot_trans_type:i,vacation:{trans_ratio:i,sync_vacation:b}},time_unit_config:{ot_time_unit:i,perday_duration_secs:i,rounding_method:i,rounding_precision:i,step_size:i}},use_face_detect:b,open_face_live_detect:b,offwork_interval_time:i,sync_out_checkin:b,buka_remind:{open_remind!:b,buka_remind_month:i,buka_remind_day:i},buka_restriction:i,span_day_time:i,standard_work_duration:i,open_sp_checkin:b,checkin_method_type:i,groupid!:i}
/contactrule
create Pc  rules:[{rule_id:i,rule_type:i,range:{userid:[s],partyid:[i],tagid:[i]},whitelist:{userid:[s],partyid:[i],tagid:[i]},exclude:{userid:[s],partyid:[i],tagid:[i]},is_allowed_search:b,is_allowed_conversation:b}]
delete Pc  rule_ids:[i]
list Pc
update Pc  rules:[{rule_id:i,rule_type:i,range:{userid:[s],partyid:[i],tagid:[i]},whitelist:{userid:[s],partyid:[i],tagid:[i]},exclude:{userid:[s],partyid:[i],tagid:[i]},is_allowed_search:b,is_allowed_conversation:b}]
/corp
apply_mass_call_ticket Pc
get_join_qrcode Gc size_type:i
getapprovaldata Pc  starttime!:i,endtime!:i,next_spnum:i
getopenapprovaldata Pc  thirdNo!
/corpgroup
batch/external_userid_to_pending_id Pc  chat_id,external_userid!:[s]
corp/get_chain_corpinfo Pc  chain_id!,corpid,pending_corpid
corp/get_chain_corpinfo_list Pc  chain_id!,groupid:i,need_pending:b,limit:i,cursor
corp/get_chain_group Pc  chain_id!,groupid:i
corp/get_chain_list Gc
corp/get_chain_user_custom_id Pc  chain_id!,corpid!,userid!
corp/gettoken Pc  business_type:i,corpid!,agentid!:i
corp/list_app_share_info Pc  agentid!:i,business_type:i,corpid,cursor,limit:iV100
corp/remove_corp Pc  chain_id!,corpid,pending_corpid
get_corp_shared_chain_list Pc  corpid
getresult Gc jobid!:sB64
import_chain_contact Pc  chain_id!,contact_list!:[{corp_name!:sC1~32,group_path,custom_id:sB0~64,contact_info_list!:[{name!:sC1~32,identity_type!:i(1|2),mobile,user_custom_id}]}]
rule/add_rule Pc  chain_id!,rule_info!:{owner_corp_range!:{userids:[s],departmentids:[si]},member_corp_range!:{groupids:[si],corpids:[s]}}
rule/delete_rule Pc  chain_id!,rule_id!:i
rule/get_rule_info Pc  chain_id!,rule_id!:i
rule/list_ids Pc  chain_id!
rule/modify_rule Pc  chain_id!,rule_id!:i,rule_info!:{owner_corp_range!:{userids:[s],departmentids:[si]},member_corp_range!:{groupids:[si],corpids:[s]}}
unionid_to_external_userid Pc  unionid!,openid!,corpid,mass_call_ticket
unionid_to_pending_id Pc  unionid!,openid!
/department
create Pc  id:i,name!,name_en,parentid!:i,order:i
delete Gc id!:i
get Gc id!:i
list Gc id:i
simplelist Gc id:i
update Pc  id!:i,name,name_en,parentid:i,order:i
/devicedata
add_accesscontrol_rule Pc  rule_name!,device_sn_list!:[s],pass_rule:{rule_list!:[s],effect_open_userid_list!:[{open_userid!,user_type:i}]},remote_pass_rule:{rule_list!:[s],effect_open_userid_list!:[{open_userid!,user_type:i}]}
del_accesscontrol_rule Pc  rule_id!
get_accesscontrol_data Pc  agentid:i,user_type!:i,begin_time!:i,end_time!:i,data_filter_type!:i,device_sn_list:[s],open_userid_list:[s],limit:i,cursor
get_accesscontrol_rule Pc  device_sn!
get_auth_info Pc  agentid:i
get_checkin_data Pc  agentid:i,user_type!:i,begin_time!:i,end_time!:i,data_filter_type!:i,device_sn_list:[s],open_userid_list:[s],limit:i,cursor
get_temperature_data Pc  agentid:i,user_type!:i,begin_time!:i,end_time!:i,data_filter_type!:i,device_sn_list:[s],open_userid_list:[s],limit:i,cursor
mod_accesscontrol_rule Pc  rule_id!,rule_name!,device_sn_list!:[s],pass_rule:{rule_list!:[s],effect_open_userid_list!:[{open_userid!,user_type:i}]},remote_pass_rule:{rule_list!:[s],effect_open_userid_list!:[{open_userid!,user_type:i}]}
/dial
get_dial_record Pc  start_time:i,end_time:i,offset:i,limit:i
/docdata
get_auth_info Pc  ?
get_auth_user_list Pc  ?
/exmail
account/act_email Pc  userid!,publicemail_id!:i,type!:i
app/compose_send Pc  to!:{emails:[s],userids:[s]},cc:{emails:[s],userids:[s]},bcc:{emails:[s],userids:[s]},subject!,content!,content_type,attachment_list:[{file_name!,content!}],schedule:{schedule_id,method,start_time!:i,end_time!:i,location,reminders:{is_remind:i(0|1),remind_before_event_mins:i,remind_time_diffs:[i],is_repeat:i(0|1),repeat_type:i(0|1|2|5),repeat_until:i,is_custom_repeat:i(0|1),repeat_interval:i,repeat_day_of_week:[iV1~7],repeat_day_of_month:[i],timezone:i,repeat_week_of_month:[i],repeat_month_of_year:[i]}},meeting:{option:{password,auto_record:i(0|1|2),enable_waiting_room:b,allow_enter_before_host:b,enable_screen_watermark:b,enter_restraint:i(0|2),enable_enter_mute:i(0|1|2),remind_scope:i(1|2|3),water_mark_type:i(0|1)},hosts:{userids:[s]I10},meeting_admins!:{userids:[s]}},enable_id_trans:i(0|1)
app/get_email_alias Pc
app/get_mail_list Pc  begin_time!:i,end_time!:i,limit:iV1000,cursor
app/read_mail Pc  mail_id!
app/update_email_alias Pc  new_email!
group/create Pc  groupid!,groupname!,email_list:{list!:[s]},group_list:{list!:[s]},tag_list:{list!:[i]},department_list:{list!:[i]},allow_type:i(0|2|3),allow_emaillist:{list!:[s]},allow_taglist:{list!:[i]},allow_departmentlist:{list!:[i]}
group/delete Pc  groupid!
group/get Gc groupid!
group/search Gc groupid,fuzzy!:i(0|1)
group/update Pc  groupid!,groupname,email_list:{list!:[s]},group_list:{list!:[s]},tag_list:{list!:[i]},department_list:{list!:[i]},allow_type:i(0|2|3),allow_emaillist:{list!:[s]},allow_taglist:{list!:[i]},allow_departmentlist:{list!:[i]}
mail/get_newcount Pc  userid!
publicmail/create Pc  email!,name!:sC64,userid_list:{list!:[s]},tag_list:{list!:[i]},department_list:{list!:[i]},create_auth_code:i(0|1),auth_code_info:{remark}
publicmail/delete Pc  id!:i
publicmail/delete_auth_code Pc  id!:i,auth_code_id!:i
publicmail/get Pc  id_list!:[i]
publicmail/get_auth_code_list Pc  id!:i
publicmail/search Gc email,fuzzy!:i(0|1)
publicmail/update Pc  id!:i,name:sC64,userid_list:{list!:[s]},tag_list:{list!:[i]},department_list:{list!:[i]},alias_list:{list!:[s]},create_auth_code:i(0|1),auth_code_info:{remark}
useroption/get Pc  userid!,type!:[i]
useroption/update Pc  userid!,option!:{list!:[{type!:i(1|2|3|4),value!}]}
vip/batch_add Pc  userid_list!:[s]I100
vip/batch_del Pc  userid_list!:[s]I100
vip/list Pc  cursor,limit:iV200
/export
department Pc  encoding_aeskey!,block_size:i
get_result Gc jobid!
simple_user Pc  encoding_aeskey!,block_size:i
taguser Pc  tagid!:i,encoding_aeskey!,block_size:i
user Pc  encoding_aeskey!,block_size:i
/externalcontact
add_contact_way Pc  type!:i(1|2),scene!:i(1|2),style:i,remark:sC30,skip_verify:b,state:sC30,user:[s],party:[i],is_temp:b,expires_in:iV1209600,chat_expires_in:iV1209600,unionid,is_exclusive:b,mark_source:b,conclusions:{text:{content!},image:{media_id!,pic_url},link:{url!,title,desc,picurl},miniprogram:{appid!,page!,title,pic_media_id}}
add_corp_tag Pc  group_id,group_name:sC30,order:i,tag:[{name!:sC30,order:i}],agentid:i
add_intercept_rule Pc  rule_name!:sC1~20,word_list!:[s]I300I1~32,semantics_list:[i],intercept_type!:i(1|2),applicable_range!:{user_list:[s],department_list:[i]}
add_moment_task Pc  text:{content!:sC2000},attachments:[{msgtype!,image:{media_id!},link:{title!:sC64,url!,media_id},video:{media_id!}}]I9,visible_range:{sender_list:{user_list:[s],department_list:[i]},external_contact_list:{tag_list:[s]}}
add_msg_template Pc  chat_type,external_userid:[s],chat_id_list:[s],tag_filter:{group_list:[{tag_list:[s]}]},sender,allow_select:b,text:{content!:sB4000C4000},attachments:[{msgtype!,image:{media_id,pic_url},link:{title!:sB128,desc:sB512,url!:sB2048,picurl:sB2048},video:{media_id!},miniprogram:{appid!,page!,title!:sB64,pic_media_id},file:{media_id!}}]I9
add_product_album Pc  description!:sC300,price!:i,product_sn:sB128,attachments!:[{type!,image:{media_id!}}]I9
add_strategy_tag Pc  strategy_id!:i,group_id,group_name:sC30,order:i,tag!:[{name!:sC30,order:i}]
batch/get_by_user Pc  userid_list!:[s]I100,cursor,limit:iV100
batch_to_external_userid Pc  mobiles!:[s]
cancel_groupmsg_send Pc  msgid!
cancel_moment_task Pc  moment_id!
check_follow_user Pc  userid:[s],partyid:[i]
close_temp_chat Pc  userid!,external_userid!
contact_list Pc  limit:i,cursor
convert_to_openid Pc  external_userid!
customer_acquisition/create_link Pc  link_name!:sC30,range:{user_list:[s],department_list:[i]I100},priority_option:{priority_type!:i(1|2),priority_userid_list:[s]},skip_verify:b,mark_source:b
customer_acquisition/customer Pc  link_id!,cursor,limit:iV1000
customer_acquisition/delete_link Pc  link_id!
customer_acquisition/get Pc  link_id!
customer_acquisition/get_chat_info Pc  chat_key!
customer_acquisition/list_link Pc  cursor,limit:iV100
customer_acquisition/statistic Gc link_id!,start_time!:i,end_time!:i
customer_acquisition/update_link Pc  link_id!,link_name:sC30,range:{user_list:[s],department_list:[i]I100},priority_option:{priority_type!:i(1|2),priority_userid_list:[s]},skip_verify:b,mark_source:b
customer_acquisition_app/get_permit Gc
customer_acquisition_quota Pc
customer_strategy/create Pc  parent_id:i,strategy_name!,admin_list!:[s]I20,privilege!:{view_customer_list:b,view_customer_data:b,view_room_list:b,contact_me:b,join_room:b,share_customer:b,oper_resign_customer:b,oper_resign_group:b,send_customer_msg:b,edit_welcome_msg:b,view_behavior_data:b,view_room_data:b,send_group_msg:b,room_deduplication:b,rapid_reply:b,onjob_customer_transfer:b,edit_anti_spam_rule:b,export_customer_list:b,export_customer_data:b,export_customer_group_list:b,manage_customer_tag:b},range!:[{type!:i,userid,partyid:i}]I100
customer_strategy/del Pc  strategy_id!:i
customer_strategy/edit Pc  strategy_id!:i,strategy_name,admin_list:[s],privilege:{view_customer_list:b,view_customer_data:b,view_room_list:b,contact_me:b,join_room:b,share_customer:b,oper_resign_customer:b,oper_resign_group:b,send_customer_msg:b,edit_welcome_msg:b,view_behavior_data:b,view_room_data:b,send_group_msg:b,room_deduplication:b,rapid_reply:b,onjob_customer_transfer:b,edit_anti_spam_rule:b,export_customer_list:b,export_customer_data:b,export_customer_group_list:b,manage_customer_tag:b},range_add:[{type!:i,userid,partyid:i}],range_del:[{type!:i,userid,partyid:i}]
customer_strategy/get Pc  strategy_id!:i
customer_strategy/get_range Pc  strategy_id!:i,cursor,limit:iV1000
customer_strategy/list Pc  cursor,limit:iV1000
del_contact_way Pc  config_id!
del_corp_tag Pc  tag_id:[s],group_id:[s],agentid:i
del_intercept_rule Pc  rule_id!
del_strategy_tag Pc  tag_id:[s],group_id:[s]
delete_product_album Pc  product_id!
edit_corp_tag Pc  id!,name:sC30,order:i,agentid:i
edit_strategy_tag Pc  id!,name,order:i
from_service_external_userid Pc  external_userid!,source_agentid!:i
get Gc external_userid!,cursor
get_contact_way Pc  config_id!
get_corp_tag_list Pc  tag_id:[s],group_id:[s]
get_follow_user_list Gc
get_groupmsg_list_v2 Pc  chat_type!,start_time!:i,end_time!:i,creator,filter_type:i(0|1|2),limit:iV100,cursor
get_groupmsg_send_result Pc  msgid!,limit:iV1000,cursor,userid!
get_groupmsg_task Pc  msgid!,limit:iV1000,cursor
get_intercept_rule Pc  rule_id!
get_intercept_rule_list Gc
get_moment_comments Pc  moment_id!,userid!
get_moment_customer_list Pc  moment_id!,userid!,limit:iV1000,cursor
get_moment_list Pc  start_time!:i,end_time!:i,creator,filter_type:i(0|1|2),limit:iV100V20,cursor
get_moment_send_result Pc  moment_id!,userid!,limit:iV5000,cursor
get_moment_task Pc  moment_id!,limit:iV1000,cursor
get_moment_task_result Pc  jobid!:sB64
get_new_external_userid Pc  external_userid_list!:[s]I1000
get_product_album Pc  product_id!
get_product_album_list Pc  cursor,limit:i
get_strategy_tag_list Pc  strategy_id:i,tag_id:[s],group_id:[s]
get_subscribe_mode Gc
get_subscribe_qr_code Gc
get_unassigned_list Pc  page_id:i,page_size:iV1000,cursor
get_user_behavior_data Pc  start_time!:i,end_time!:i,userid:[s]I100,partyid:[i]I100
group_welcome_template/add Pc  text:{content!:sB3000},image:{media_id,pic_url},link:{title!:sB128,desc:sB512,url!:sB2048,picurl:sB2048},video:{media_id!},miniprogram:{appid!,page!,title!:sB64,pic_media_id},file:{media_id!},notify:i(0|1),agentid:i
group_welcome_template/del Pc  template_id!,agentid:i
group_welcome_template/edit Pc  template_id!,text:{content!:sB4000},image:{media_id,pic_url},link:{title!:sB128,desc:sB512,url!:sB2048,picurl:sB2048},video:{media_id!},miniprogram:{appid!,page!,title!:sB64,pic_media_id},file:{media_id!},agentid:i,notify:i
group_welcome_template/get Pc  template_id!
groupchat/add_join_way Pc  scene!:i(1|2),remark:sC30,auto_create_room:i(0|1),room_base_name:sC40,room_base_id:i,chat_id_list!:[s]I5,state:sC30,mark_source:b
groupchat/del_join_way Pc  config_id!
groupchat/get Pc  chat_id!,need_name:i(0|1)
groupchat/get_join_way Pc  config_id!
groupchat/get_new_external_userid Pc  external_userid_list!:[s],chat_id!
groupchat/list Pc  status_filter:i(0|1|2|3),owner_filter:{userid_list:[s]I1000I100},limit:iV1~1000,cursor
groupchat/onjob_transfer Pc  chat_id_list!:[s]I1~100,new_owner!
groupchat/statistic Pc  day_begin_time!:i,day_end_time:i,owner_filter!:{userid_list:[s]I1000I100},order_by:i(1|2|3|4),order_asc:i(0|1),offset:i,limit:iV1~1000
groupchat/statistic_group_by_day Pc  day_begin_time!:i,day_end_time:i,owner_filter!:{userid_list:[s]I1000I100}
groupchat/transfer Pc  chat_id_list!:[s]I1~100,new_owner!
groupchat/update_join_way Pc  config_id!,scene!:i(1|2),remark:sC30,auto_create_room:i(0|1),room_base_name:sC40,room_base_id:i,chat_id_list!:[s],state:sC30,mark_source:b
list Gc userid!
list_contact_way Pc  start_time:i,end_time:i,limit:iV1000,cursor
mark_tag Pc  userid!,external_userid!,add_tag:[s],remove_tag:[s]
message/send Pc  to_external_user:[s],to_parent_userid:[s]I1000,to_student_userid:[s]I1000,to_party:[si]I100,toall:i(0|1),msgtype!,text:{content!:sB2048},image:{media_id!},voice:{media_id!},video:{media_id!,title,description},file:{media_id!},textcard:{url!,title!,description!,btntxt},news:{articles!:[{url,title!,description,picurl,btntxt,appid,pagepath}]},mpnews:{articles!:[{url,title!,digest,author,content!:sB681984,content_source_url,thumb_media_id}]},miniprogram:{appid!,pagepath!,title,thumb_media_id},agentid!:i,enable_id_trans:i(0|1),enable_duplicate_check:i(0|1),duplicate_check_interval:iV14400,recv_scope:i
moment_strategy/create Pc  parent_id:i,strategy_name!,admin_list!:[s],privilege!:{view_moment_list:b,send_moment:b,manage_moment_cover_and_sign:b},range!:[{type!:i,userid,partyid:i}]
moment_strategy/del Pc  strategy_id!:i
moment_strategy/edit Pc  strategy_id!:i,strategy_name,admin_list:[s],privilege:{view_moment_list:b,send_moment:b,manage_moment_cover_and_sign:b},range_add:[{type!:i(1|2),userid,partyid:i}],range_del:[{type!:i(1|2),userid,partyid:i}]
moment_strategy/get Pc  strategy_id!:i
moment_strategy/get_range Pc  strategy_id!:i,cursor,limit:iV1000
moment_strategy/list Pc  cursor,limit:i
opengid_to_chatid Pc  opengid!
remark Pc  userid!,external_userid!,remark:sC20,remark_company:sC20,remark_mobiles:[s],remark_pic_mediaid,description:sC150
remind_groupmsg_send Pc  msgid!
resigned/transfer_customer Pc  handover_userid!,takeover_userid!,external_userid!:[s]I100,transfer_success_msg
resigned/transfer_result Pc  handover_userid!,takeover_userid!,cursor
send_welcome_msg Pc  welcome_code!,text:{content!:sB4000},attachments:[{msgtype!,image:{media_id,pic_url},link:{title!:sB128,desc:sB512,url!:sB2048,picurl:sB2048},video:{media_id!},miniprogram:{appid!,page!,title!:sB64,pic_media_id},file:{media_id!}}]I9
set_subscribe_mode Pc  subscribe_mode!:i(1|2)
to_service_external_userid Pc  external_userid!
transfer_customer Pc  handover_userid!,takeover_userid!,external_userid!:[s]I100,transfer_success_msg:sC200
transfer_result Pc  handover_userid!,takeover_userid!,cursor
unionid_to_external_userid Pc  unionid!
update_contact_way Pc  config_id!,style:i,remark:sC30,skip_verify:b,state,user:[s],party:[i],is_temp:b,expires_in:i,chat_expires_in:i,unionid,is_exclusive:b,mark_source:b,conclusions:{text:{content!:sB4000},image:{media_id!,pic_url},link:{url!,title:sB128,desc:sB512,picurl},miniprogram:{appid!,page!,title:sB64,pic_media_id}}
update_intercept_rule Pc  rule_id!,rule_name!,word_list!:[s],extra_rule:{semantics_list:[i]},intercept_type:i,add_applicable_range:{user_list:[s],department_list:[i]},remove_applicable_range:{user_list:[s],department_list:[i]}
update_product_album Pc  product_id!,description,price:i,product_sn,attachments:[{type!,image:{media_id!}}]
/externalpay
addmerchant Pc  mch_id!,merchant_name!
delmerchant Pc  mch_id!
get_bill_list Pc  begin_time!:i,end_time!:i,payee_userid,cursor,limit:iV1000
get_fund_flow Pc  begin_time!:i,end_time!:iS2678400,mch_id,cursor,limit:iV200
get_payment_info Pc  payment_id!
getmerchant Pc  mch_id!:sB32
set_mch_use_scope Pc  mch_id!,allow_use_scope!:{user:[s],partyid:[i],tagid:[i]}
/hardware
get_device_feature Pp  device_sn!
get_hardware_checkin_data Pc  filter_type:i(1|2),starttime!:i,endtime!:i,useridlist!:[s]
/health
get_health_report_stat Pc  date!
get_report_answer Pc  jobid!,date!,offset:i,limit:iV100
get_report_job_info Pc  jobid!,date!
get_report_jobids Pc  offset:i,limit:iV1~100
/hr
get_fields Gc
get_staff_info Pc  userid!,get_all:b,fieldids:[{fieldid!:i,sub_idx:i}]
update_staff_info Pc  userid!,update_items:[{fieldid!:i,sub_idx:i,value_string,value_uint32:i,value_uint64:i,value_int32:i,value_int64:i,value_mobile:{value_country_code,value_mobile!},value_file:{media_id!:[s]}}],insert_items:[{group_type!:i,item!:[{fieldid!:i,sub_idx:i,value_string,value_uint32:i,value_uint64:i,value_int32:i,value_int64:i,value_mobile:{value_country_code!,value_mobile!},value_file:{media_id!:[s]}}]}],remove_items:[{group_type!:i,sub_idx!:i}]
/idconvert
apply_to_upgrade_chatid Pc  upgrade_time!:i
batch/external_userid_to_pending_id Pc  chat_id,external_userid!:[s]
chatid Pc  chat_id_list!:[s]
convert_tmp_external_userid Pc  business_type!:i(1|2|3),user_type!:i(1|2|3|4),tmp_external_userid_list!:[s]I100
external_tagid Pc  external_tagid_list!:[s]
open_kfid Pc  open_kfid_list!:[s]
unionid_to_external_userid Pc  unionid!,openid!,subject_type:i
upgrade_chatid_for_new_corp Ps
/kf
account/add Pc  name!:sC16,media_id!:sB128
account/del Pc  open_kfid!:sB64
account/list Pc  offset:i,limit:iV1~100
account/update Pc  open_kfid!:sB64,name:sC16,media_id:sB128
add_contact_way Pc  open_kfid!:sB64,scene:sB32
customer/batchget Pc  external_userid_list!:[s],need_enter_session_context:i(0|1)
customer/cancel_upgrade_service Pc  open_kfid!,external_userid!
customer/get_upgrade_service_config Gc
customer/upgrade_service Pc  open_kfid!,external_userid!,type!:i(1|2),member:{userid!,wording},groupchat:{chat_id!,wording}
get_corp_qualification Gc
get_corp_statistic Pc  open_kfid!,start_time!:i,end_time!:i
get_servicer_statistic Pc  open_kfid!,servicer_userid,start_time!:i,end_time!:i
get_statistic Pc
knowledge/add_group Pc  name!:sC12
knowledge/add_intent Pc  group_id!,question!:{text!:{content!}},similar_questions:{items!:[{text!:{content!}}]I100},answers!:[{text!:{content!},attachments!:[{msgtype!,image:{media_id!},link:{title!,desc,url!,pic_url},video:{media_id!},miniprogram:{appid!,pagepath!,title:sB64,thumb_media_id}}]I4}]
knowledge/del_group Pc  group_id!
knowledge/del_intent Pc  intent_id!
knowledge/list_group Pc  group_id,cursor,limit:iV1000
knowledge/list_intent Pc  group_id,intent_id,cursor,limit:iV1000
knowledge/mod_group Pc  group_id!,name!:sC12
knowledge/mod_intent Pc  intent_id!,question:{text:{content!}},similar_questions:{items!:[{text:{content!}}]I100},answers:[{text:{content!},attachments:[{msgtype!,image:{media_id!},link:{title!,desc,url!,pic_url},video:{media_id!},miniprogram:{appid!,pagepath!,title:sB64,thumb_media_id}}]I4}]
send_msg Pc  open_kfid!,touser!,msgid:sB32,msgtype!,text:{content!:sB2048},image:{media_id!},voice:{media_id!},video:{media_id!,title,description},file:{media_id!},link:{url!:sB2048,title!:sB128,desc:sB512,thumb_media_id!},miniprogram:{appid!,pagepath!,title!:sB64,thumb_media_id!},msgmenu:{head_content:sB1024,list!:[{type!,text:{content!:sB256,no_newline:i(0|1)},click:{id!:sB128,content!:sB128},view:{url!:sB2048,content!:sB1024},miniprogram:{appid!:sB32,pagepath!:sB1024,content!:sB1024}}]I50,tail_content:sB1024},location:{latitude!:n,longitude!:n,name!,address},business_card:{userid!},ca_link:{link_url!}
send_msg_on_event Pc  code!,msgid:sB32,msgtype!,text:{content!:sB2048},msgmenu:{head_content:sB1024,list!:[{type!,text:{content!:sB256,no_newline:i(0|1)},click:{id!:sB128,content!:sB128},view:{url!:sB2048,content!:sB1024},miniprogram:{appid!:sB32,pagepath!:sB1024,content!:sB1024}}]I50,tail_content:sB1024}
service_state/get Pc  open_kfid!,external_userid!
service_state/trans Pc  open_kfid!,external_userid!,service_state!:i,servicer_userid
servicer/add Pc  open_kfid!,userid_list:[s]I100,department_id_list:[i]
servicer/del Pc  open_kfid!,userid_list:[s]I100,department_id_list:[i]I100
servicer/list Gc open_kfid!
sync_msg Pc  token,cursor:sB64,limit:i,voice_format:i(0|1),open_kfid!
/license
active_account Pp  corpid!,active_code!,userid!
active_account_by_type Pp  type!:i(1|2),corpid!,userid!
batch_active_account Pp  corpid!,active_list!:[{active_code!,userid!}]
batch_get_active_info_by_code Pp  corpid!,active_code_list!:[s]I1000
batch_share_active_code Pp  from_corpid!,to_corpid!,share_list!:[{active_code!}],corp_link_type:i
batch_transfer_license Pp  corpid!,transfer_list!:[{handover_userid!,takeover_userid!}]
cancel_order Pp  corpid,order_id!
create_new_order Pp  corpid!,buyer_userid!,account_count!:{base_count:i,external_contact_count:i},account_duration!:{months:i,days:i}
create_new_order_job Pp  jobid,buy_list!:[{corpid!,account_count!:{base_count:iV1000000,external_contact_count:iV1000000},account_duration!:{months:i,days:i},auto_active_status:i(0|1)}]
create_renew_order_job Pp  corpid!,jobid,account_list!:[{userid!,type!:i(1|2)}]I1000
get_active_info_by_code Pp  corpid!,active_code!
get_active_info_by_user Pp  corpid!,userid!
get_app_license_info Pp  corpid!,suite_id!,appid:i
get_auto_active_status Pp  corpid!
get_order Pp  order_id!
get_union_order Pp  order_id!,cursor,limit:iV1000
list_actived_account Pp  corpid!,cursor,limit:iV1000
list_order Pp  corpid,start_time:i,end_time:iS2678400,cursor,limit:iV1000
list_order_account Pp  order_id!,cursor,limit:iV1000
new_order_job_result Pp  jobid!
pay_job_result Pp  jobid!
set_auto_active_status Pp  corpid!,auto_active_status!:i(0|1)
submit_new_order_job Pp  jobid!,buyer_userid!
submit_order_job Pp  jobid!,buyer_userid!,account_duration!:{months:i,new_expire_time:i}
submit_pay_job Pp  payer_userid!,order_id!
support_policy_query Pp  corpid!
/linkedcorp
agent/get_perm_list Pc
department/list Pc  department_id!
message/send Pc  touser:[s],toparty:[s],totag:[i],toall:i(0|1),msgtype!,text:{content!:sB2048},image:{media_id!},voice:{media_id!},video:{media_id!,title,description},file:{media_id!},textcard:{url!,title!,description!,btntxt},news:{articles!:[{url,title!,description,picurl,btntxt,appid,pagepath}]},mpnews:{articles!:[{url,title!,digest,author,content!,content_source_url,thumb_media_id}]},markdown:{content!:sB2048},miniprogram_notice:{appid!,page,title!,description,content_item:[{key!,value!}],emphasis_first_item:b},agentid:i,safe:i(0|1)
user/get Pc  userid!
user/list Pc  department_id!,fetch_child:b
user/simplelist Pc  department_id!,fetch_child:b
/living
cancel Pc  livingid!
create Pc  anchor_userid!,theme!:sC20,living_start!:i,living_duration!:i,type:i(0|1|2|3|4),description:sC100,remind_time:i,activity_cover_mediaid,activity_share_mediaid,activity_detail:{description,image_list:[s]I5},agentid:i
delete_replay_data Pc  livingid!
get_living_code Pc  livingid!,openid!
get_living_info Gc livingid!
get_living_share_info Pc  ww_share_code!
get_user_all_livingid Pc  userid!,cursor,limit:i
get_watch_stat Pc  livingid!,next_key
modify Pc  livingid!,title,theme:sB60,living_start:i,living_duration:i,type:i(0|1|2|3|4),description:sB300,remind_time:i
/media
get Gc media_id!
get/jssdk Gc media_id!
get_upload_by_url_result Pc  jobid!:sB128
upload Pc,f=media type!
upload_attachment Pc,f=media media_type!,attachment_type!
upload_by_url Pc  scene!:i,type!:sB32,url!:sB1024,filename!:sB128,md5!:sB32
uploadimg Pc,f=media
/meeting
advanced_layout/add Pc  meetingid!,layout_list!:[{layout_name,page_list!:[{layout_template_id!,enable_polling:b,polling_setting:{polling_interval_unit!:i(1|2),polling_interval!:iV1~999999,ignore_user_novideo!:b,ignore_user_absence!:b},user_seat_list!:[{grid_id!,grid_type!:i(1|2|3),video_type:i(1|2|3),user_list:[{userid,tmp_openid,nick_name}]}]}]}]
advanced_layout/apply Pc  meetingid!,layout_id!,user_list:[{tmp_openid!}]I20
advanced_layout/batch_delete Pc  meetingid!,layout_id_list!:[s]I20
advanced_layout/get_user_layout Pc  meetingid!,tmp_openid!,instance_id!:i
advanced_layout/list Pc  meetingid!
advanced_layout/update Pc  meetingid!,layout_id!,layout_name,page_list!:[{layout_template_id!,enable_polling:b,polling_setting:{polling_interval_unit!:i(1|2),polling_interval!:iV1~999999,ignore_user_novideo!:b,ignore_user_absence!:b},user_seat_list!:[{grid_id!,grid_type!:i(1|2|3),video_type:i(1|2|3),user_list:[{userid,tmp_openid,nick_name}]}]}]
cancel Pc  meetingid!,sub_meetingid
check_device_in_meeting Pc  userid!,instance_id_list:[i],meetingid_list!:[s]
create Pc  admin_userid!,title!:sB40,meeting_start!:i,meeting_duration!:iV86399,description:sB500,location:sC128,cal_id,invitees:{userid:[s],device_sn:[s]},guests:[{area!,phone_number!,guest_name}],settings:{password,enable_waiting_room:b,allow_enter_before_host:b,allow_external_user:b,enable_enter_mute:i(1|0|2),allow_unmute_self:b,mute_all:b,enable_screen_watermark:b,watermark_type:i,auto_record_type,attendee_join_auto_record:b,enable_host_pause_auto_record:b,enable_interpreter:b,enable_doc_upload_permission:b,enable_enroll:b,enable_host_key:b,host_key,remind_scope:i,hosts:{userid:[s]I10},ring_users:{userid:[s]}},reminders:{is_repeat:i(0|1),repeat_type:i,is_custom_repeat:i(0|1),repeat_until_type:i,repeat_until_count:i,repeat_until:i,repeat_interval:i,repeat_day_of_week:[i],repeat_day_of_month:[i],remind_before:[i]},agentid:i
create_customer_short_url Pc  meetingid!,customer_data!:sB256
enroll/approve Pc  meetingid!,action!:i(1|2|3),enroll_id_list!:[s]
enroll/delete Pc  meetingid!,enroll_id_list!:[{enroll_id!}]
enroll/get_config Pc  meetingid!
enroll/import Pc  meetingid!,enroll_list!:[{userid,area,phone_number,nick_name}]
enroll/list Pc  meetingid!,status:i(0|1|2|3),cursor,limit:iV50
enroll/query_by_tmp_openid Pc  meetingid!,sorting_rules:i(1|2),tmp_openid_list!:[s]I500
enroll/set_config Pc  meetingid!,approve_type:i(1|2),is_collect_question:i(1|2),question_list:[{is_required:i,question_type:i,special_type:i,question_title,option_list:[{content}]}],no_registration_needed_for_staff:b
get_attendee_list Pc  meetingid!,sub_meetingid,start_time:i,end_time:iS2678400,cursor,limit:iV100
get_customer_short_url Pc  meetingid!
get_guests Pc  meetingid!
get_info Pc  meetingid,meeting_code,sub_meetingid
get_invitees Pc  meetingid!,cursor
get_quality Pc  meetingid!,sub_meetingid,start_time!:i,cursor,limit:iV50
get_realtime_attendee_list Pc  meetingid!,sub_meetingid,cursor,limit:iV50
get_user_meetingid Pc  userid!,begin_time:i,end_time:iS15552000,cursor,limit:i
layout/add Pc  meetingid!,layout_list!:[{page_list!:[{layout_template_id!,user_seat_list!:[{grid_id!,grid_type!:i(1|2|3),userid,tmp_openid,nick_name,tool_sdkid}]}]}],default_layout_order:i
layout/add_background Pc  meetingid!,image_list!:[{image_url!,image_md5!}],default_image_order:i
layout/batch_delete_background Pc  meetingid!,background_id_list!:[s]
layout/delete_background Pc  meetingid!,background_id!
layout/list_background Pc  meetingid!
layout/list_template Gc
layout/set_default Pc  meetingid!,selected_layout_id!
layout/set_default_background Pc  meetingid!,selected_background_id!
layout/update Pc  meetingid!,layout_id!,page_list!:[{layout_template_id!,user_seat_list!:[{grid_id!,grid_type!:i(1|2|3),userid,tmp_openid,nick_name,tool_sdkid}]}],enable_set_default:b
mra/hangup Pc  meetingid!,mra!:{tmp_openid!}
mra/query_status Pc  meetingid!,tmp_openid!
mra/set_default_layout Pc  meetingid!,default_layout!:i,default_novideo_user!:i,mra!:{tmp_openid!}
mra/set_raise_hand Pc  meetingid!,raise_hand!:b,mra!:{tmp_openid!}
phone/callout Pc  meetingid!,phone_numbers!:[{area!:si,phone!,extension_number}]
phone/get_callout_status Pc  meetingid!,cursor,limit:iV100
phone/get_tmp_openid Pc  meetingid!,phone_numbers!:[{area!:si,phone!,extension_number}]I20
poll/create_theme Pc  meetingid!,operator_userid!,instance_id!:i,poll_topic!:sC50,poll_desc!:sC100,is_anony:i(0|1),poll_questions!:[{question_type!:i(0|1),question_desc!:sC50,poll_option!:[sC36]}]
poll/delete Pc  meetingid!,poll_theme_id,poll_id,operator_userid!,instance_id!:i
poll/finish Pc  meetingid!,poll_theme_id!,poll_id!,operator_userid!,instance_id!:i
poll/get_poll_detail Pc  meetingid!,poll_id!,operator_userid!,instance_id!:i
poll/get_poll_list Pc  meetingid!,operator_userid!,instance_id!:i
poll/get_theme_info Pc  meetingid,poll_theme_id!,operator_userid!,instance_id!:i
poll/start Pc  meetingid!,poll_theme_id!,operator_userid!,instance_id!:i
poll/update_theme Pc  meetingid!,poll_theme_id!,operator_userid!,instance_id!:i,poll_topic!:sC50,poll_desc!:sC100,is_anony:i(0|1),poll_questions!:[{question_type!:i(0|1),question_desc!:sC50,poll_option!:[sC36]}]
realcontrol/close_screen_share Pc  meetingid!,operated_user!:{tmp_openid!,instance_id!:i}
realcontrol/dismiss Pc  meetingid!,force_dismiss:i(0|1),retrieve_code:i(0|1)
realcontrol/kickout_users Pc  meetingid!,allow_rejoin!:b,operated_users!:[{tmp_openid!,instance_id!:i}]
realcontrol/manage_waiting_room_users Pc  meetingid!,operate_type!:i(1|2|3),allow_rejoin:b,operated_users!:[{tmp_openid!,instance_id!:i}]
realcontrol/mute_user Pc  meetingid!,option!:b,operated_user!:{tmp_openid!,instance_id!:i}
realcontrol/set Pc  meetingid!,mute_all:b,enable_enter_mute:i(0|1|2),allow_unmute_self:b,meeting_locked:b,hide_meeting_code_password:b,allow_chat:i(0|1|2),allow_share_screen:b,allow_external_user:b,play_ivr_on_join:b,enable_waiting_room:b
realcontrol/set_cohost Pc  meetingid!,action!:b,operated_user!:{tmp_openid!,instance_id!:i}
realcontrol/set_nicknames Pc  meetingid!,operated_users:[{tmp_openid!,instance_id!:i,nickname!:sC20}]
realcontrol/switch_user_video Pc  meetingid!,video:b,operated_user!:{tmp_openid!,instance_id!:i}
record/delete Pc  meetingid!,meeting_record_id!
record/delete_file Pc  meetingid!,record_file_id!
record/get_file Pc  record_file_id!,meetingid!
record/get_file_list Pc  meeting_record_id!,meetingid!
record/get_statistics Pc  meetingid,meeting_record_id!,start_time:i,end_time:iS2678400
record/list Pc  meetingid,meeting_code,userid,start_time!:i,end_time!:iS2678400,cursor,limit:iV20
record/transcript/get_detail Pc  record_file_id!,meetingid!,pid,limit:i
record/transcript/get_paragraph_list Pc  record_file_id!,meetingid!
record/transcript/search Pc  record_file_id!,meetingid!,text!
record/update_sharing_config Pc  meetingid!,meeting_record_id!,sharing_config:{enable_sharing!:b,sharing_auth_type:i,enable_password:b,password,enable_sharing_expire:b,sharing_expire:i,allow_download:b}
rooms/book Pc  meetingid!,meeting_room_id_list!:[s],subject_visible:b
rooms/call Pc  meetingid!,meeting_room_id,mra_address:{protocol!:i,dial_string!}
rooms/cancel_call Pc  meetingid!,invite_id!,meeting_room_id,mra_address:{protocol!:i,dial_string!}
rooms/get_config Pc  meeting_room_id!
rooms/get_info Pc  meeting_room_id!
rooms/get_inventory Pc
rooms/get_response_status Pc  meetingid!,meeting_room_id,mra_address:{protocol!:i,dial_string!}
rooms/list Pc  meeting_room_name,cursor,limit:iV50
rooms/list_controllers Pc  controller_name,cursor,limit:iV50
rooms/list_devices Pc  meeting_room_name,cursor,limit:iV50
rooms/list_meetings Pc  meeting_room_id,rooms_id,start_time:i,end_time:iS7776000,cursor,limit:iV20
rooms/release Pc  meetingid!,meeting_room_id_list!:[s]
set_guests Pc  meetingid!,guests!:[{area!,phone_number!,guest_name}]
set_invitees Pc  meetingid!,invitees:[{userid!}]I2000
statistics/get_start_list Pc  type!:i(1|2),begin_time!:i,end_time!:i,cursor,limit:iV1000
update Pc  meetingid!,title:sB40,meeting_start:i,meeting_duration:iV86399,description:sB500,location:sC128,cal_id:sB64,invitees:{userid:[s],device_sn:[s]},guests:[{area!,phone_number!,guest_name}],settings:{password,enable_waiting_room:b,allow_enter_before_host:b,allow_external_user:b,enable_enter_mute:i(1|0|2),allow_unmute_self:b,mute_all:b,enable_screen_watermark:b,watermark_type:i,auto_record_type,attendee_join_auto_record:b,enable_host_pause_auto_record:b,enable_interpreter:b,enable_doc_upload_permission:b,enable_enroll:b,enable_host_key:b,host_key,remind_scope:i,hosts:{userid:[s]I10},ring_users:{userid:[s]}},reminders:{is_repeat:i(0|1),repeat_type:i,is_custom_repeat:i(0|1),repeat_until_type:i,repeat_until_count:i,repeat_until:i,repeat_interval:i,repeat_day_of_week:[i],repeat_day_of_month:[i],remind_before:[i]},agentid:i,remind_time:i
vip/batch_add_job_result Pc  jobid!
vip/batch_del_job_result Pc  jobid!
vip/list Pc  limit:iV200,cursor
vip/submit_batch_add_job Pc  userid_list!:[s]I100
vip/submit_batch_del_job Pc  userid_list!:[s]I100
waitingroom/get_current_user_list Pc  meetingid!,cursor,limit:iV50
waitingroom/get_user_list Pc  meetingid!,cursor,limit:iV50
webinar/cancel Pc  meetingid!
webinar/create Pc  admin_userid!,title!,sponsor,start_time!:sQ,end_time!:sQ,hosts:[{userid!}],admission_type!:i,password,cover_url,description,enable_guest_invite_link:b,media_setting:{enable_enter_mute:b,allow_unmute_self:b,allow_enter_before_host:b,enable_screen_watermark:b,watermark_type:i,allow_external_user:b,auto_record_type,attendee_join_auto_record:b,enable_host_pause_auto_record:b},enable_qa:b,sensitive_words:[s],enable_manual_check:b,activity_page:b,display_number_of_attendees:i,playback_for_audience!:b,preparation_mode:b
webinar/enroll/approve Pc  meetingid!,action!:i(1|2|3),enroll_id_list!:[s]
webinar/enroll/delete Pc  meetingid!,enroll_id_list!:[{enroll_id!}]
webinar/enroll/get_config Pc  meetingid!
webinar/enroll/import Pc  meetingid!,enroll_list!:[{userid,area,phone_number,nick_name}]
webinar/enroll/list Pc  meetingid!,status:i(0|1|2|3),cursor,limit:iV50
webinar/enroll/query_by_tmp_openid Pc  meetingid!,sorting_rules:i(1|2),tmp_openid_list!:[s]I500
webinar/enroll/set_config Pc  meetingid!,approve_type:i(1|2),is_collect_question:i(1|2),question_list:[{is_required:i,question_type:i,special_type:i,question_title,option_list:[{content}]}],no_registration_needed_for_staff:b
webinar/get Pc  meetingid,meeting_code
webinar/list_guest Pc  meetingid,meeting_code
webinar/update Pc  meetingid!,title!,sponsor,start_time!:sQ,end_time!:sQ,hosts:[{userid!}],admission_type!:i,password,cover_url,description,enable_guest_invite_link:b,media_setting:{enable_enter_mute:b,allow_unmute_self:b,allow_enter_before_host:b,enable_screen_watermark:b,watermark_type:i,allow_external_user:b,auto_record_type,attendee_join_auto_record:b,enable_host_pause_auto_record:b},enable_qa:b,sensitive_words:[s],enable_manual_check:b,activity_page:b,display_number_of_attendees:i,playback_for_audience!:b,preparation_mode:b
webinar/update_guest_list Pc  meetingid!,guests!:[{guest_type!:i,userid,area,phone_number,email,guest_name}]
webinar/update_warm_up Pc  meetingid!,warm_up_picture:sB5242880,warm_up_video,allow_attendees_invite_others:b
/menu
create Pc agentid!:i button!:[{type,name!,key:sB128,url,appid,pagepath,sub_button:[o]}]
delete Gc agentid!:i
get Gc agentid!:i
/message
get_statistics Pc  time_type:i
recall Pc  msgid!
send Pc  touser:sPI1000,toparty:sNI100,totag:sNI100,msgtype!,text:{content!:sB2048},image:{media_id!},voice:{media_id!},video:{media_id!,title:sB128,description:sB512},file:{media_id!},textcard:{url!:sB2048,title!:sC128B128,description!:sC512B512,btntxt:sC4},news:{articles!:[{url:sB2048,title!:sB128,description:sB512,picurl,btntxt,appid,pagepath}]},mpnews:{articles!:[{url,title!,digest,author,content!,content_source_url,thumb_media_id}]},markdown:{content!:sB2048},miniprogram_notice:{appid!,page,title!,description,content_item:[{key!,value!}],emphasis_first_item:b},interactive_taskcard:{task_id!,url,title!,description!,btn!:[{key!,name!,color,is_bold:b}]},template_card:{card_type!,card_image:{url!,aspect_ratio:n},source:{icon_url,desc,desc_color:i},main_title:{title,desc},quote_area:{type:i(1|2),url,appid,pagepath,title,quote_text},emphasis_content:{title,desc},sub_title_text:sC160,vertical_content_list:[{title!,desc}],horizontal_content_list:[{keyname!,value,type:i(1|2|3),url,media_id,userid}],jump_list:[{type:i(1|2),title!,url,appid,pagepath}],card_action:{type:i(1|2),title,url,appid,pagepath},action_menu:{desc,action_list!:[{key!,text!}]},task_id:sB128,button_list:[{type:i,key,text!,style:i,url}],checkbox:{question_key!,mode:i,option_list!:[{id!,text!,is_checked!:b,disable:b}],disable:b},select_list:[{question_key!,title!,selected_id,option_list!:[{id!,text!,disable:b}],disable:b}]I3,submit_button:{type:i,key:sB1024,text!:sC10,style:i,url},image_text_area:{type:i(1|2),url,appid,pagepath,title,desc,image_url},button_selection:{question_key,title,option_list:[{id,text}],selected_id}},template_msg:{template_id!:sB64,url:sB2048,miniprogram:{appid!,pagepath!},content_item:[{key!,value!}]I1~5},agentid!:i,selected_ticket_list:[s]I10,safe:i(0|1),enable_id_trans:i(0|1),enable_duplicate_check:i(0|1),duplicate_check_interval:iV14400,only_unauth:b
update_taskcard Pc  userids!:[s],task_id!,agentid!:i,original_task_id,replace_name!
update_template_card Pc  agentid!:i,userids:[s]I1000,partyids:[i]I100,tagids:[i]I100,atall:i(0|1),response_code!,enable_id_trans:i(0|1),button:{task_id,replace_name!},template_card:{card_type!,card_image:{url!,aspect_ratio:n},source:{icon_url,desc,desc_color:i},main_title:{title,desc},quote_area:{type:i(1|2),url,appid,pagepath,title,quote_text},emphasis_content:{title,desc},sub_title_text,vertical_content_list:[{title!,desc}],horizontal_content_list:[{keyname!,value,type:i(1|2|3),url,media_id,userid}],jump_list:[{type:i(1|2),title!,url,appid,pagepath}],card_action:{type:i(1|2),title,url,appid,pagepath},action_menu:{desc,action_list!:[{key!,text!}]},task_id,button_list:[{type:i,key,text!,style:i,url}],checkbox:{question_key!,mode:i,option_list!:[{id!,text!,is_checked!:b,disable:b}],disable:b},select_list:[{question_key!,title!,selected_id,option_list!:[{id!,text!,disable:b}],disable:b}],submit_button:{type:i,key,text!,style:i,url},replace_text}
/miniapppay
apply_mch Pc  out_request_no!,organization_type!:i(0|1|2|3),business_license_info!:{cert_type!:i,business_license_copy_open_wx_pay_media_id!,business_license_number!,merchant_name!,legal_person!,company_address,business_time_begin_time,business_time_end_time},finance_institution_info:{finance_type!,finance_license_pics_open_wx_pay_media_id!:[s]},merchant_short_name!:sB63,id_card_info!:{id_doc_type!:i,id_card_copy_open_wx_pay_media_id!,id_card_national_open_wx_pay_media_id!,id_card_name!,id_card_number!,id_card_address,id_card_valid_time_begin!,id_card_valid_time!},owner:b,ubo_info:{id_doc_type!:i,id_card_copy_open_wx_pay_media_id!,id_card_national_open_wx_pay_media_id!,id_card_name!,id_card_number!,id_card_address,id_card_valid_time_begin!,id_card_valid_time!},contact_info!:{contact_type!,business_authorization_letter_open_wx_pay_media_id,contact_info!:{id_doc_type!:i,id_card_copy_open_wx_pay_media_id!,id_card_national_open_wx_pay_media_id!,id_card_name!,id_card_number!,id_card_address,id_card_valid_time_begin!,id_card_valid_time!},mobile_phone,contact_email},account_info!:{bank_account_type:i,account_bank!,account_name!,account_number!,bank_address_code!,bank_name,bank_card_supplement:{settlement_certificate_open_wx_pay_media_id,relationship_certificate_open_wx_pay_media_id,other_certificate_open_wx_pay_media_id:[s]}},business_id!:i,qualifications:{id!:[s]},business_addition_pics:{id!:[s]},userid!,sales_scene_info:{type:i,store_url,store_pic_open_wx_pay_media_id,address_code,offline_address,entrance_pic_open_wx_pay_media_id,indoor_pic_open_wx_pay_media_id}
close_order Pc  mchid!,out_trade_no!
create_order Pc  appid!,mchid!,out_trade_no!,description!,scenekey,amount!:{total!:i,currency!},payer!:{openid!},time_expire:sT,attach,goods_tag,scene_info!:{payer_client_ip!,device_id,store_info:{id!,name,area_code,address}},detail:{cost_price:i,invoice_id,goods_detail:[{merchant_goods_id!,wechatpay_goods_id,goods_name,quantity!:i,unit_price!:i}]}
get_applyment_status Pc  out_request_no!
get_bill Gc mchid!,bill_date!,bill_type,tar_type
get_order Pc  mchid!,out_trade_no!
get_refund_detail Pc  mchid!,out_refund_no!
get_sign Pc  appid!,prepay_id!,sign_type,nonce!:sC32,timestamp!:i
refund Pc  appid!,mchid!,out_trade_no!,out_refund_no!,reason,funds_account,amount!:{total!:i,refund!:i,currency!}
upload_image Pc,f=media
/miniprogram
jscode2session Gc js_code!,grant_type!
transfer_session Pc  userid!:sB64,session_key!:sB64
/msgaudit
check_room_agree Pc  roomid!
check_single_agree Pc  info!:[{userid!,exteranalopenid!}]
get_permit_user_list Pc  type:i(1|2|3)
get_robot_info Gc robot_id!
groupchat/get Pc  roomid!
/oa
applyevent Pc  creator_userid!,choose_department:i,template_id!,use_template_approver!:i(0|1),approver:[{attr!:i(1|2),userid!:[s]}],process:{node_list!:[{type!:i,apv_rel:i,userid:[s]}]},notify_type:i(1|2|3),notifyer:[s],apply_data!:{contents!:[{control!,id!,value!:{text,new_number,new_money,date:{type!,s_timestamp!:i},selector:{type!,options!:[{key!,value:[{lang!,text!:sC20}]}]},members:[{userid!,name}],departments:[{openapi_id!:i,name}],files:[{file_id!}],children:[{list!:[{control!,id!,value!:o,title!:[{lang!,text!}]}]}],attendance:{type!:i(1|3|4|5),date_range!:{type!,new_begin!:i,new_end!:i,new_duration!:i},slice_info:{day_items!:[{daytime!:i,duration!:i}]}},vacation:{selector!:{type!,options!:[{key!,value:[{lang!,text!:sC20}]}]},attendance!:{type!:i(1|3|4|5),date_range!:{type!,new_begin!:i,new_end!:i,new_duration!:i},slice_info:{day_items!:[{daytime!:i,duration!:i}]}}},location:{longitude!:sQ,latitude!:sQ,title!,address,time!:i},related_approval:[{sp_no!}],formula:{value!},date_range:{type,new_begin!:i,new_end!:i,new_duration!:i},punch_correction:{state!,version:i,time:i,daymonthyear:i},bank_account:{account_type!:i,account_name!,account_number!,remark!,bank!:{bank_alias,bank_alias_code,bank_branch_id,bank_branch_name,province,province_code:i,city,city_code:i}}}}]},summary_list!:[{summary_info!:[{lang!,text!:sC20}]}]
approval/copytemplate Pc  open_template_id!
approval/create_template Pc  template_name!:[{lang!,text!}],template_content!:{controls!:[{property!:{control!,id!,title:[{lang!,text!}],placeholder:[{lang!,text!}],require:i(0|1),un_print!:i(0|1)},config:{date:{type!},selector:{type!,options!:[{key!,value!:*}]},contact:{type!,mode!},tips:{tips_content!:[{lang!,text!:{sub_text!:[{type!:i(1|2),content!:{plain_text:{content!},link:{title!,url!}}}]}}]},file:{is_only_photo!:i(0|1)},table:{print_format!:i,children!:[o]},attendance:{type!:i,date_range!:{type!,official_holiday:i(0|1),perday_duration:i}},vacation_list:{item!:[{id!:i,name!:[{lang!,text!}]}]},date_range:{type!,official_holiday:i(0|1),perday_duration:i},location:{distance!:i},related_approval:{template_id!:[s]}}}]}
approval/update_template Pc  template_id!,template_name!:[{lang!,text!}],template_content!:{controls!:[{property!:{control!,id!,title:[{lang!,text!}],placeholder:[{lang!,text!}],require:i(0|1),un_print!:i(0|1)},config:{date:{type!},selector:{type!,options!:[{key!,value!:*}]},contact:{type!,mode!},tips:{tips_content!:[{lang!,text!:{sub_text!:[{type!:i(1|2),content!:{plain_text:{content!},link:{title!,url!}}}]}}]},file:{is_only_photo!:i(0|1)},table:{print_format!:i,children!:[o]},attendance:{type!:i,date_range!:{type!,official_holiday:i(0|1),perday_duration:i}},vacation_list:{item!:[{id!:i,name!:[{lang!,text!}]}]},date_range:{type!,official_holiday:i(0|1),perday_duration:i},location:{distance!:i},related_approval:{template_id!:[s]}}}]}
calendar/add Pc  calendar!:{admins:[s],set_as_default:i(0|1),summary!,color!,description,is_public:i(0|1),public_range:{userids:[s],partyids:[i]},is_corp_calendar:i(0|1),shares:[{userid!,permission:i(1|3),readonly:i}]I2000,organizer,readonly:i},agentid:i
calendar/del Pc  cal_id!
calendar/get Pc  cal_id_list!:[s]
calendar/update Pc  skip_public_range:i(0|1),calendar!:{cal_id!,admins:[s],summary,color,description,is_public:i(0|1),public_range:{userids:[s],partyids:[i]},is_corp_calendar:i(0|1),shares:[{userid!,permission:i(1|3),readonly:i}]I2000,readonly:i}
getapprovaldetail Pc  sp_no!
getapprovalinfo Pc  starttime!:sQ,endtime!:sQ,cursor:i,size:i,filters:[{key!,value!}],new_cursor
gettemplatedetail Pc  template_id!
journal/download_wedrive_file Pc  journaluuid!,fileid!
journal/export_doc Pc  journaluuid!,docid!
journal/get_export_doc_result Pc  jobid!
journal/get_record_detail Pc  journaluuid!:sB256
journal/get_record_list Pc  starttime!:i,endtime!:i,cursor:i,limit:iV100,filters:[{key!,value!}]
journal/get_stat_list Pc  starttime!:i,endtime!:i,template_id!:sB256
meetingroom/add Pc  name!:sC30,capacity!:i,city,building,floor,coordinate:{longitude!:sQ,latitude!:sQ},range:{user_list:[s]I1000,department_list:[i]I1000},equipment:[i]
meetingroom/book Pc  meetingroom_id!:i,subject,start_time!:i,end_time!:i,booker!,attendees:[s]
meetingroom/book_by_meeting Pc  meetingroom_id!:i,meetingid!,booker!
meetingroom/book_by_schedule Pc  meetingroom_id!:i,schedule_id!,booker!
meetingroom/bookinfo/get Pc  meetingroom_id!:i,booking_id!
meetingroom/cancel_book Pc  meeting_id!,keep_schedule:i(0|1)
meetingroom/del Pc  meetingroom_id!:i
meetingroom/edit Pc  meetingroom_id!:i,name,capacity:i,city,building,floor,coordinate:{longitude!:sQ,latitude!:sQ},range:{user_list:[s]I1000,department_list:[i]I1000},equipment:[i]
meetingroom/get_booking_info Pc  meetingroom_id:i,start_time:i,end_time:i,city,building,floor
meetingroom/get_booking_info_by_meeting_id Pc  meetingroom_id!:i,meeting_id!
meetingroom/list Pc  city,building,floor,equipment:[i]
schedule/add Pc  schedule!:{admins:[s],start_time:i,end_time:i,cal_id,is_whole_day:i(0|1),summary,description,location,reminders:{is_remind:i(0|1),remind_before_event_secs:i,remind_time_diffs:[i],is_repeat:i(0|1),repeat_type:i(0|1|2|5|7),repeat_until:i,is_custom_repeat:i(0|1),repeat_interval:i,repeat_day_of_week:[iV1~7],repeat_day_of_month:[iV1~31],timezone:i},attendees:[{userid!}]I2000,organizer},agentid:i
schedule/add_attendees Pc  schedule_id!,attendees:[{userid!}]I1000
schedule/del Pc  schedule_id!,op_mode:i(0|1|2),op_start_time:i
schedule/del_attendees Pc  schedule_id!,attendees:[{userid!}]I1000
schedule/get Pc  schedule_id_list!:[s]
schedule/get_by_calendar Pc  cal_id!,offset:i,limit:iV1~1000
schedule/update Pc  skip_attendees:i(0|1),op_mode:i(0|1|2),op_start_time:i,schedule!:{schedule_id!,admins:[s],start_time:i,end_time:i,is_whole_day:i(0|1),summary,description,location,reminders:{is_remind:i(0|1),remind_before_event_secs:i,remind_time_diffs:[i],is_repeat:i(0|1),repeat_type:i(0|1|2|5|7),repeat_until:i,is_custom_repeat:i(0|1),repeat_interval:i,repeat_day_of_week:[iV1~7],repeat_day_of_month:[iV1~31],timezone:i},attendees:[{userid!}]I2000,allow_active_join:b,only_organizer_create_chat:i(0|1),organizer,cal_id}
vacation/getcorpconf Gc
vacation/getuservacationquota Pc  userid!
vacation/setoneuserquota Pc  userid!,vacation_id!:i,leftduration!:i,time_attr!:i(0|1),remarks:sC200
/openhw
device/gen_id_dynamic_qrcode Pc  device_sn,state
device/gen_login_qrcode Pc  state,type:i
device/get_device_detail Pm  device_sn!
device/get_printer_job_list Pc  open_userid,status:i,cursor,limit:i,begin_time:i,end_time:i,jobid_list:[s]
device/get_userinfo_by_ids Pd  user_item!:[{open_userid!,user_type!:i}]
device/get_userinfo_by_page Pd  only_perm_version:b,limit:i,cursor
device/push_scan_file Pc  open_userid,filename,media_id,download_url,auth_code
device/report_access_data Pd  access_data!:[{open_userid!,user_type!:i,timestamp!:i,pass_type!:i,pass_method!:i}]
device/report_bio_info_result Pd  oper_id!,errcode!:i,errmsg
device/report_checkin_data Pd  checkin_data!:[{open_userid!,user_type!:i,timestamp!:i}]
device/report_device_status Pd  online_status!:i,cur_version,upgradable_version,upgradable_version_desc
device/report_firmware_upgrade_result Pd  oper_id!,errcode!:i,errmsg,cur_version
device/report_printer_job_status Pc  jobid,status:i,errcode:i,errmsg
device/report_remote_open_result Pd  oper_id!,type!,errcode!:i,errmsg
device/report_temperature_data Pd  temperature_data!:[{open_userid!,user_type!:i,timestamp!:i,temperature!,status!:i}]
device/set_printer_job_trans_result Pc  jobid,setting_version:i,type:i,page:i,page_size:i,media_id,download_url,errcode:i,errmsg
get_device_secret Pm  auth_code!
get_device_token Pm  device_sn!,device_secret!
get_model_token Pn  model_id,model_secret,model_ticket!
model/register_sn Pm  device_sn!
model/unregister_sn Pm  device_sn!
/paytool
close_order Pp  nonce_str!,ts!:i,sig!,order_id!:sB64
get_invoice_list Pp  start_time:i,end_time:i,cursor,limit:iV100
get_order_detail Pp  nonce_str!,ts!:i,sig!,order_id!
get_order_list Pp  nonce_str!,ts!:i,sig!,business_type!:i(1|2|3),start_time:i,end_time:i,cursor,limit:iV1~2000
mark_invoice_status Pp  order_id!,oper_userid!,invoice_status!:i(1|2|3),invoice_note:sB200
open_order Pp  nonce_str!,ts!:i,sig!,business_type!:i(1|2|3),custom_corpid,pay_type!:i(0|1|2),bank_receipt_media_id,creator,product_list!:{third_app:{order_type!:i(0|1|2),notify_custom_corp:i(0|1),buy_info_list!:[{suiteid!,appid:i,edition_id!,user_count:i,duration_days:iV1~1825,take_effect_date,discount_info:{discount_type!:i(1|2),discount_amount:i,discount_ratio:i,discount_remarks!:sB256}}]},customized_app:{order_type!:i(0|1|2),notify_custom_corp:i(0|1),buy_info_list!:[{suiteid!,appid:i,user_count:i,duration_days:iV1~1825,take_effect_date,total_price!:i}]},promotion_case:{order_type!:i(0|1|2),notify_custom_corp:i(0|1),case_id!,promotion_edition_name!,duration_days:iV1~1825,take_effect_date,buy_info_list:[{suiteid!,appid:i,user_count:i}]}}
/pstncc
call Pc  callee_userid!:[s]
getstates Pc  callee_userid!,callid!
/report
grid/add Pc  grid_name!:sC30,grid_parent_id!,grid_admin!:[s],grid_member:[s]
grid/add_cata Pc  category_name!:sC30,level!:i,parent_category_id
grid/delete Pc  grid_id!
grid/delete_cata Pc  category_id!
grid/get_user_grid_info Pc  userid!
grid/list Pc  grid_id
grid/list_cata Pc
grid/update Pc  grid_name!:sC30,grid_parent_id!,grid_admin!:[s]I20,grid_member:[s]I100,grid_id!
grid/update_cata Pc  category_name!:sC30,level!:i,parent_category_id,category_id!
patrol/category_statistic Pc  category_id
patrol/get_corp_status Pc  grid_id
patrol/get_grid_info Gc
patrol/get_order_info Pc  order_id!
patrol/get_order_list Pc  begin_create_time:i,begin_modify_time:i,cursor,limit:iV50
patrol/get_user_status Pc  userid!
resident/category_statistic Pc  category_id
resident/get_corp_status Pc  grid_id
resident/get_grid_info Gc
resident/get_order_info Pc  order_id!
resident/get_order_list Pc  begin_create_time:i,begin_modify_time:i,cursor,limit:iV50
resident/get_user_status Pc  userid!
sitecode/get_report_answer Pc  siteid!,date!,limit:i,cursor
sitecode/get_site_report_info Pc  siteid!
sitecode/list Pc  limit:i,cursor
/
get_api_domain_ip Gc
get_jsapi_ticket Gc
get_launch_code Pc  operator_userid!,single_chat!:{userid!}
getcallbackip Gc
gettoken Gn corpid!,corpsecret!
/school
agent/get_allow_scope Gc
department/create Pc  id:i,name!,type!:i,parentid!:i,standard_grade:i,register_year:i,order:i,department_admins:[{userid!,type!:i,subject}]
department/delete Gc id!:i
department/list Gc id:i
department/update Pc  id!:i,new_id:i,name,parentid:i,standard_grade:i,register_year:i,order:i,department_admins:[{op!:i,userid!,type:i,subject}]
get_chat_create_mode Gc
get_payment_result Pc  payment_id!
get_teacher_view_mode Gc
get_trade Pc  payment_id!,trade_no!
getuserinfo Gc code!:sB512
living/get_living_info Gc livingid!
living/get_unwatch_stat Pc  livingid!,next_key
living/get_unwatch_stat_v2 Pc  livingid!,next_cursor
living/get_watch_stat Pc  livingid!,next_key
living/get_watch_stat_v2 Pc  livingid!,next_cursor
set_arch_sync_mode Pc  arch_sync_mode!:i(1|2|3)
set_teacher_view_mode Pc  view_mode!:i
set_upgrade_info Pc  upgrade_switch:i,upgrade_time:i
user/batch_create_parent Pc  parents!:[{parent_userid!,mobile!,to_invite:b,children!:[{student_userid!,relation!}]}]I100
user/batch_create_student Pc  students!:[{student_userid!,name!,mobile,to_invite:b,department!:[i]}]I100
user/batch_delete_parent Pc  useridlist!:[s]I100
user/batch_delete_student Pc  useridlist!:[s]I100
user/batch_update_parent Pc  parents:[{parent_userid!,new_parent_userid,mobile,children:[{student_userid!,relation!}]}]I100
user/batch_update_student Pc  students:[{student_userid!,new_student_userid,name,mobile,department:[i]}]I100
user/create_parent Pc  parent_userid!:sB1~64,mobile!,to_invite:b,children!:[{student_userid!,relation!}]
user/create_student Pc  student_userid!:sB1~64,name!:sC1~32,mobile,to_invite:b,department!:[i]I20
user/delete_parent Gc userid!
user/delete_student Gc userid!
user/get Gc userid!:sB1~64
user/get_health_qrcode Pc  type!:i,userids!:[s]
user/get_student_customize_health_info Pc  date!,next_key,limit:i
user/get_teacher_customize_health_info Pc  date!,next_key,limit:i
user/list Gc department_id!:i,fetch_child:i(0|1)
user/list_parent Gc department_id!:i
user/update_parent Pc  parent_userid!,new_parent_userid,mobile,children:[{student_userid!,relation!}]
user/update_student Pc  student_userid!:sB1~64,new_student_userid,name:sC1~32,mobile,department:[i]I20
/security
admin_oper_log/list Pc  start_time!:i,end_time!:iS604800,userid,oper_type:i,limit:iV400,cursor
get_file_oper_record Pc  start_time!:i,end_time!:iS1209600,userid_list:[s]I100,operation:{type!:i,source:i},limit:i,cursor
get_screen_oper_record Pc  start_time!:i,end_time!:iS1209600,userid_list:[s]I100,department_id_list:[i]I100,screen_shot_type:i(1|2|3|4|5|6),limit:i,cursor
get_server_domain_ip Gc
member_oper_log/list Pc  start_time!:i,end_time!:iS604800,userid,oper_type:i,limit:i,cursor
trustdevice/approve Pc  device_code_list!:[s]I100
trustdevice/delete Pc  type!:i(1|2|3),device_code_list!:[s]I100
trustdevice/get_by_user Pc  type!:i(1|2|3),last_login_userid!
trustdevice/import Pc  device_list!:[{system!,mac_addr:[s],motherboard_uuid,harddisk_uuid:[s],domain,pc_name,seq_no}]
trustdevice/list Pc  type!:i(1|2|3),cursor,limit:i
trustdevice/reject Pc  device_code_list!:[s]I100
vip/batch_add_job_result Pc  jobid!
vip/batch_del_job_result Pc  jobid!
vip/list Pc  limit:iV200,cursor
vip/submit_batch_add_job Pc  userid_list!:[s]I100
vip/submit_batch_del_job Pc  userid_list!:[s]I100
/service
add_device Pp  model_id!,device_sn!,remark_name
auth/getuserdetail3rd Ps  user_ticket!
auth/getuserinfo3rd Gs code!
batch/getresult Gp jobid!:sB64
contact/batchsearch Pp  auth_corpid!,query_request_list:[{query_word!,query_type:i(1|2|0),query_range:i,full_match_field:i(1|2),cursor,limit:i}],agentid:i
contact/id_translate Pp  auth_corpid!,media_id_list!:[s]I20,output_file_name,output_file_format
contact/search Pp  auth_corpid!,query_word!,query_type:i(1|2|0),query_range:i(0|1),full_match_field:i(1|2),cursor,limit:i,agentid:i
contact/sort Pp  auth_corpid!,sort_options:[{sort_field!:i(0|1),sort_type!:i(0|1)}],useridlist!:[s]I1000
corpid_to_opencorpid Pp  corpid!
customer_acquisition/get_bill_list Ps  auth_corpid!,begin_time!:i,end_time!:i,cursor,limit:i
del_device Pp  device_sn!
externalcontact/finish_external_userid_migration Pp  corpid!
externalcontact/unionid_to_external_userid_3rd Ps  unionid!,openid!,corpid
fetch_device_log Pp  device_sn!,hint
finish_openid_migration Pp  corpid!,openid_type!:[i],agentid:i
get_account_balance Gp
get_admin_list Ps  auth_corpid!,agentid!:i
get_app_qrcode Ps  appid:i,state:sB32,style:i(0|1|2|3|4),result_type:i(1|2),suite_id!
get_auth_info Ps  auth_corpid!,permanent_code!
get_corp_token Ps  auth_corpid!,permanent_code!
get_customized_auth_url Pp  state!,templateid_list!:[s]
get_device_auth_info Pp  device_sn!
get_login_info Pp,t=access_token  auth_code!:sB512
get_order Ps  orderid!
get_order_list Ps  start_time!:i,end_time!:i,test_mode:i(0|1)
get_permanent_code Ps  auth_code!:sB64~512
get_pre_auth_code Gs
get_provider_token Pn  corpid!,provider_secret!
get_register_code Pp  template_id!:sB128,corp_name,admin_name,admin_mobile,state:sB128,follow_user
get_register_info Pp  register_code!
get_suite_token Pn  suite_id!,suite_secret!,suite_ticket!
getuserdetail3rd Ps  user_ticket!
getuserinfo3rd Gs code!:sB512
list_device Pp  offset:i,limit:i
media/upload Pp,f=media type!
miniprogram/jscode2session Gs js_code!,grant_type!
prolong_try Ps  buyer_corpid!,prolong_days!:i,appid:i
reset_secret_no Pp  device_sn!
school/getuserinfo3rd Gs code!
set_printer_support_state Pp  device_sn!,not_supported_printer!:b
set_session_info Ps  pre_auth_code!,session_info!:{appid:[i],auth_type:i}
v2/get_auth_info Ps  auth_corpid!,permanent_code!
v2/get_permanent_code Ps  auth_code!
/sync
contact_sync_success Gc
/tag
addtagusers Pc  tagid!:i,userlist:[s],partylist:[i]
create Pc  tagid:i,tagname!:sC32
delete Gc tagid!:i
deltagusers Pc  tagid!:i,userlist:[s],partylist:[i]
get Gc tagid!:i
list Gc
update Pc  tagid!:i,tagname!:sC32
/ticket
get Gc type!
/todo
get Pc  todo_id!
update Pc  todo_id!,status:i(0|1),attendees:[{userid!,status!:i(0|1|2)}]I20
/user
authsucc Gc userid!
batchdelete Pc  useridlist!:[s]I200
check_member_auth Pc  open_userid!
convert_to_openid Pc  userid!
convert_to_userid Pc  openid!
create Pc  userid!:sB1~64,name!:sC1~64,alias:sC1~32,email:sB6~64,biz_mail,mobile,telephone,gender:sQ,address:sC128,position:sC0~128,department!:[i]I100,order:[i],is_leader_in_dept:[i],main_department:i,direct_leader:[s],avatar_mediaid,enable:i(0|1),to_invite:b,extattr:{attrs:[{type!:i,name!,text:{value!},web:{title!,url!},miniprogram:{appid,pagepath,title}}]},external_position,external_profile:{external_corp_name,wechat_channels:{nickname!,status:i(0|1)},external_attr:[{type!:i,name!,text:{value!},web:{title!,url!},miniprogram:{appid!,pagepath!,title!}}]},nickname
delete Gc userid!
get Gc userid!:sB1~64
get_active_stat Pc  date!
get_userid_by_email Pc  email_type:i(1|2),email!
getuserid Pc  mobile!:sB5~32
getuserinfo Gc code
list Gc department_id!:i,fetch_child:i(0|1)
list_id Pc  limit:iV1~10000,cursor
list_member_auth Pc  cursor,limit:i
list_selected_ticket_user Pc  selected_ticket!
simplelist Gc department_id!:i,fetch_child:i(0|1)
tfa_succ Pc  userid!,tfa_code!
update Pc  userid!:sB1~64,new_userid,name:sC1~64,alias:sC1~32,email:sB64,biz_mail,biz_mail_alias:{item!:[s]},mobile,telephone,gender:sQ,address:sC128,position:sC0~128,department:[i]I100,order:[i],is_leader_in_dept:[i],main_department:i,direct_leader:[s],avatar_mediaid,enable:i(0|1),to_invite:b,extattr:{attrs:[{type!:i,name!,text:{value!},web:{title!,url!},miniprogram:{appid,pagepath,title}}]},external_position:sB36,external_profile:{external_corp_name,wechat_channels:{nickname!,status:i(0|1)},external_attr:[{type!:i,name!,text:{value!},web:{title!,url!},miniprogram:{appid!,pagepath!,title!}}]},nickname
/webhook
send Pn,t=key  msgtype!,text:{content!:sB2048,mentioned_list:[s],mentioned_mobile_list:[s]},markdown:{content!:sB4096},markdown_v2:{content!:sB4096},image:{base64!,md5!},news:{articles!:[{title!:sB128,description:sB512,url!,picurl}]I1~8},file:{media_id!},voice:{media_id!},template_card:o
upload_media Pn,t=key,f=media type!
/wedoc
create_doc Pc  spaceid,fatherid,doc_type!:i,doc_name!:sC255,admin_users:[s]
create_form Pc  spaceid,fatherid,form_info!:{form_title!,form_desc,form_header,form_question!:{items!:[{question_id!:i,pos!:i,title!,status!:i(1|2),reply_type!:i(1|2|3|5|9|10|11|14|15|16|17|18|19|22),must_reply!:b,option_item:[{key!:i,value!,status!:i(1|2)}],note,placeholder,question_extend_setting:{text_setting:{validation_type:i(0|1|2|3|4|5|6),validation_detail:i,char_len:i,number_min:n,number_max:n},radio_setting:{add_other_option:b},checkbox_setting:{add_other_option:b,type:i(0|1|2|3),number:i},location_setting:{location_type:i(0|1|2|3|4),distance_type:i(0|1|2|3)},image_setting:{camera_only:b,upload_image_limit:{count_limit_type:i(0|1),count:i,max_size:i}},file_setting:{camera_only:b,upload_image_limit:{count_limit_type:i,count:i,max_size:i}},date_setting:{date_format_type:i(0|1|2)},time_setting:{time_format_type:i(0|1)},duration_setting:{time_scale:i(1|2),date_type:i(1|2),day_range:i},temperature_setting:{unit_type:i(0|1)},department_setting:{allow_multiple_selection:b},member_setting:{allow_multiple_selection:b}}}]I200},form_setting:{fill_out_auth:i(0|1|4),fill_in_range:{userids:[s],departmentids:[i]},setting_manager_range:{userids!:[s]},timed_repeat_info:{enable:b,remind_time:i,repeat_type:i(0|1|2),week_flag:i,day_of_month:i,skip_holiday:b,fork_finish_type:i(0|1|2|3|4)},max_fill_cnt:i,timed_finish:i,can_anonymous:b,can_notify_submit:b,allow_multi_fill:b}}
del_doc Pc  docid,formid
doc_get_auth Pc  docid!
doc_share Pc  docid,formid
document/batch_update Pc  docid!,version:iV100,requests!:[{replace_text:{text!,ranges!:[{start_index!:i,length!:i}]},insert_text:{text!,location!:{index!:i}},delete_content:{range!:{start_index!:i,length!:i}},insert_image:{image_id!,width:i,height:i,location!:{index!:i}},insert_page_break:{location!:{index!:i}},insert_table:{rows!:i,cols!:i,location!:{index!:i}},insert_paragraph:{location!:{index!:i}},update_text_property:{bold:b,color,background_color}}]
document/get Pc  docid!
get_doc_base_info Pc  docid!
get_form_answer Pc  repeated_id!,answer_ids!:[i]
get_form_info Pc  formid!
get_form_statistic Pc  repeated_id!,req_type!:i(1|2|3),start_time:i,end_time:i,limit:iV10000,cursor:i
image_upload Pc  docid!,base64_content!
mod_doc_join_rule Pc  docid!,enable_corp_internal:b,corp_internal_auth:i(1|2),corp_internal_approve_only_by_admin:b,enable_corp_external:b,corp_external_auth:i(1|2),corp_external_approve_only_by_admin:b,ban_share_external:b,update_co_auth_list:b,co_auth_list:[{type!:i,userid,tmp_external_userid,departmentid:iD32,auth!:i(1|2)}]
mod_doc_member Pc  docid!,update_file_member_list:[{type!:i,userid,tmp_external_userid,departmentid:iD32,auth!:i(1|2|7)}],del_file_member_list:[{type!:i,userid,tmp_external_userid,departmentid:iD32,auth:i(1|2|7)}]
mod_doc_safty_setting Pc  docid!,enable_readonly_copy:b,enable_readonly_comment:b,watermark:{text,margin_type:i(1|2),show_text:b,show_visitor_name:b}
modify_form Pc  oper!:i(1|2),formid!,form_info!:{form_title,form_desc,form_header,form_question:{items!:[{question_id!:i,pos!:i,title!,status!:i(1|2),reply_type!:i(1|2|3|5|9|10|11|14|15|16|17|18|19|22),must_reply!:b,option_item:[{key!:i,value!,status!:i(1|2)}],note,placeholder,question_extend_setting:{text_setting:{validation_type:i(0|1|2|3|4|5|6),validation_detail:i,char_len:i,number_min:n,number_max:n},radio_setting:{add_other_option:b},checkbox_setting:{add_other_option:b,type:i(0|1|2|3),number:i},location_setting:{location_type:i(0|1|2|3|4),distance_type:i(0|1|2|3)},image_setting:{camera_only:b,upload_image_limit:{count_limit_type:i(0|1),count:i,max_size:i}},file_setting:{camera_only:b,upload_image_limit:{count_limit_type:i,count:i,max_size:i}},date_setting:{date_format_type:i(0|1|2)},time_setting:{time_format_type:i(0|1)},duration_setting:{time_scale:i(1|2),date_type:i(1|2),day_range:i},temperature_setting:{unit_type:i(0|1)},department_setting:{allow_multiple_selection:b},member_setting:{allow_multiple_selection:b}}}]I200},form_setting:{fill_out_auth:i(0|1|4),fill_in_range:{userids:[s],departmentids:[i]},setting_manager_range:{userids!:[s]},timed_repeat_info:{enable:b,remind_time:i,repeat_type:i(0|1|2),week_flag:i,day_of_month:i,skip_holiday:b,fork_finish_type:i(0|1|2|3|4)},max_fill_cnt:i,timed_finish:i,can_anonymous:b,can_notify_submit:b,allow_multi_fill:b}}
rename_doc Pc  docid,formid,new_name!:sC255
smartdoc/add_blocks Pc  docid,page_id,blocks:[{id,type,title,content,parent_id,after_id,children:[s],props:{text_props:{align:i,text_align:i,block_color},image_props:{url,width:n,height:n,stroke:b},file_props:{file_id},link_props:{link_url,link_name,link_description},table_props:{cell_positions:[{start_cell:{row:i,column:i},end_cell:{row:i,column:i}}],enable_row_header:b,enable_column_header:b},view_props:{doc_id,table_id,view_id,table_block_id,enable_table_title:b,enable_add_row:b},column_props:{column_num:iV2~4},highlight_props:{background_image_url,extend_background:b,block_color,border_color},code_props:{code_language,code_wrap:b},todo_props:{checked:b}}}]
smartdoc/add_page Pc  docid,info:{page_id,title,parent_id,after_id,layout_mode:i}
smartdoc/add_smartsheet Pc  docid,info:{block_id,title,sheet_id,ss_docid,after_id}
smartdoc/cancel_publish Pc  docid
smartdoc/delete_blocks Pc  docid,page_id,ids:[s]
smartdoc/delete_page Pc  docid,page_id
smartdoc/delete_smartsheet Pc  docid,block_id
smartdoc/export_task Pc  docid,content_type:i,url,page_id
smartdoc/get_block_list Pc  docid,page_id,ids:[s],start:i,limit:i
smartdoc/get_export_result Pc  task_id
smartdoc/get_page_hierarchy Pc  docid
smartdoc/get_smartsheet_info Pc  docid
smartdoc/publish Pc  docid,publish_range:i,auth_list:[{type:i,userid,departmentid:i}]
smartdoc/publish_setting Pc  docid,publish_range:i,auth_list:[{type:i,userid,departmentid:i}]
smartdoc/update_blocks Pc  docid,page_id,blocks:[{id,type,title,content,parent_id,after_id,children:[s],props:{text_props:{align:i,text_align:i,block_color},image_props:{url,width:n,height:n,stroke:b},file_props:{file_id},link_props:{link_url,link_name,link_description},table_props:{cell_positions:[{start_cell:{row:i,column:i},end_cell:{row:i,column:i}}],enable_row_header:b,enable_column_header:b},view_props:{doc_id,table_id,view_id,table_block_id,enable_table_title:b,enable_add_row:b},column_props:{column_num:iV2~4},highlight_props:{background_image_url,extend_background:b,block_color,border_color},code_props:{code_language,code_wrap:b},todo_props:{checked:b}}}]
smartdoc/update_page Pc  docid,info:{page_id,title,parent_id,after_id,layout_mode:i}
smartdoc/update_smartsheet Pc  docid,info:{block_id,title,sheet_id,ss_docid,after_id}
smartsheet/add_field_group Pc  docid!,sheet_id!,name!,children:[{field_id!}]
smartsheet/add_fields Pc  docid!,sheet_id!,fields!:[{field_title!,field_type!,property_text:o,property_number:{decimal_places!:i,use_separate!:b},property_checkbox:{checked!:b},property_date_time:{format!,auto_fill!:b},property_attachment:{display_mode!},property_user:{is_multiple!:b,is_notified!:b},property_url:{type!},property_select:{is_quick_add!:b,options!:[{id!,text!,style!:i}]},property_created_time:{format!},property_modified_time:{format!},property_progress:{decimal_places!:i},property_single_select:{is_quick_add!:b,options!:[{id!,text!,style!:i}]},property_reference:{view_id!,sub_id,field_id,is_multiple!:b},property_location:{input_type!},property_auto_number:{input_type!,rules:[{type!,value!}],reformat_existing_record!:b},property_currency:{currency_type!,decimal_places!:i,use_separate!:b},property_ww_group:{allow_multiple!:b},property_percentage:{decimal_places!:i,use_separate!:b},property_barcode:{mobile_scan_only!:b}}]
smartsheet/add_records Pc  docid!,sheet_id!,key_type,records!:[{values!:%*}]
smartsheet/add_sheet Pc  docid!,properties:{title,index!:i}
smartsheet/add_view Pc  docid!,sheet_id!,view_title!,view_type!,property_gantt:{start_date_field_id!,end_date_field_id!},property_calendar:{start_date_field_id!,end_date_field_id!}
smartsheet/content_priv/create_rule Pc  docid,name
smartsheet/content_priv/delete_rule Pc  docid,rule_id_list:[i]
smartsheet/content_priv/get_sheet_priv Pc  docid!,type!:i(1|2),rule_id_list:[s]
smartsheet/content_priv/mod_rule_member Pc  docid,rule_id:i,add_member_range:{userid_list:[s]},del_member_range:{userid_list:[s]}
smartsheet/content_priv/update_sheet_priv Pc  docid,type:i(1|2),rule_id:i,name,priv_list:[{sheet_id,priv:i(1|2|3|4),can_insert_record:b,can_delete_record:b,can_create_modify_delete_view:b,field_priv:{field_range_type:i(1|2),field_rule_list:[{field_id,field_type,can_edit:b,can_insert:b,can_view:b}],field_default_rule:{field_id,field_type,can_edit:b,can_insert:b,can_view:b}},record_priv:{record_range_type:i(1|2|3),record_rule_list:[{field_id,field_type,oper_type:i(1|2|3|4|5|6|7),value:[s]}],other_priv:i(1|2)},clear:b}]
smartsheet/delete_field_groups Pc  docid!,sheet_id!,field_group_ids!:[s]
smartsheet/delete_fields Pc  docid!,sheet_id!,field_ids!:[s]
smartsheet/delete_records Pc  docid!,sheet_id!,record_ids!:[s]
smartsheet/delete_sheet Pc  docid!,sheet_id!
smartsheet/delete_views Pc  docid!,sheet_id!,view_ids!:[s]
smartsheet/get_field_groups Pc  docid!,sheet_id!,offset:i,limit:i
smartsheet/get_fields Pc  docid!,sheet_id!,view_id,field_ids:[s],field_titles:[s],offset:i,limit:iV1000
smartsheet/get_records Pc  docid!,sheet_id!,view_id,record_ids:[s],field_ids:[s],field_titles:[s],key_type,sort:[{field_title!,desc!:b}],filter_spec:{conjunction,conditions:[{field_id!,field_type,operator!,string_value:{value!:[s]},number_value:{value!:n},bool_value:{value!:b},user_value:{value!:[s]},date_time_value:{value!:{type!,value:[s]}}}]},offset:i,limit:iV1000,ver:i
smartsheet/get_sheet Pc  docid!,sheet_id,need_all_type_sheet:b
smartsheet/get_views Pc  docid!,sheet_id!,view_ids:[s],offset:i,limit:iV1000
smartsheet/groupchat/get Pc  docid!,chat_id!
smartsheet/groupchat/list Pc  docid!,cursor,limit:iV200
smartsheet/groupchat/update Pc  docid!,chat_id!,owner,add_user_list:[s]I500,del_user_list:[s]I500
smartsheet/update_field_group Pc  docid!,sheet_id!,field_group_id!,name,children:[{field_id!}]
smartsheet/update_fields Pc  docid!,sheet_id!,fields!:[{field_id!,field_title,field_type!,property_text:o,property_number:{decimal_places!:i,use_separate!:b},property_checkbox:{checked!:b},property_date_time:{format!,auto_fill!:b},property_attachment:{display_mode!},property_user:{is_multiple!:b,is_notified!:b},property_url:{type!},property_select:{is_quick_add!:b,options!:[{id!,text!,style!:i}]},property_created_time:{format!},property_modified_time:{format!},property_progress:{decimal_places!:i},property_single_select:{is_quick_add!:b,options!:[{id!,text!,style!:i}]},property_reference:{view_id!,sub_id,field_id,is_multiple!:b},property_location:{input_type!},property_auto_number:{input_type!,rules:[{type!,value!}],reformat_existing_record!:b},property_currency:{currency_type!,decimal_places!:i,use_separate!:b},property_ww_group:{allow_multiple!:b},property_percentage:{decimal_places!:i,use_separate!:b},property_barcode:{mobile_scan_only!:b}}]
smartsheet/update_records Pc  docid!,sheet_id!,key_type,records!:[{record_id!,values!:%*}]
smartsheet/update_sheet Pc  docid!,properties:{sheet_id!,title}
smartsheet/update_view Pc  docid!,sheet_id!,view_id!,view_title,property:{auto_sort:b,is_field_stat_enabled:b,sort_spec:{sort_infos!:[{field_id!,desc:b}]},group_spec:{groups!:[{field_id!,desc:b}]},filter_spec:{conjunction!,conditions!:[{field_id!,field_type,operator!,string_value:{value!:[s]},number_value:{value!:n},bool_value:{value!:b},user_value:{value!:[s]},date_time_value:{value!:{type!,value:[s]}}}]},field_visibility:%b,frozen_field_count:i,color_config:{conditions!:[{id,type!,color!,condition!:{field_id!,field_type,operator!,string_value:{value!:[s]},number_value:{value!:n},bool_value:{value!:b},user_value:{value!:[s]},date_time_value:{value!:{type!,value:[s]}}}}]}}
smartsheet/webhook Pn,t=key  add_records:[{values:{FIELD_ID:[{type,text}]}}]
spreadsheet/batch_update Pc  docid!,requests!:[{add_sheet_request:{title!,row_count!:i,column_count!:i},delete_sheet_request:{sheet_id!},update_range_request:{sheet_id!,grid_data!:{start_row:i,start_column:i,rows:[{values!:[{cell_value!:{text,link:{url!,text!}},cell_format!:{text_format!:{font!,font_size!:iV72,bold!:b,italic!:b,strikethrough!:b,underline!:b,color:{red!:iV0~255,green!:iV0~255,blue!:iV0~255,alpha:iV0~255}}}}]}]}},delete_dimension_request:{sheet_id!,dimension!,start_index:i,end_index:i}}]I5
spreadsheet/get_sheet_properties Pc  docid!
spreadsheet/get_sheet_range_data Pc  docid!,sheet_id!,range!
vip/batch_add Pc  userid_list!:[s]I100
vip/batch_del Pc  userid_list!:[s]I100
vip/list Pc  limit:iV200,cursor
/wedrive
file_acl_add Pc  fileid!,auth_info!:[{type!:i(1|2),userid,departmentid:i,auth!:i}]
file_acl_del Pc  fileid!,auth_info!:[{type!:i(1|2),userid,departmentid:i}]
file_create Pc  spaceid!,fatherid!,file_type!:i(1|3|4),file_name!:sC255
file_delete Pc  fileid!:[s]
file_download Pc  selected_ticket,fileid
file_info Pc  fileid!
file_list Pc  spaceid!,fatherid!,sort_type!:i(1|2|3|4|5|6),start:i,limit:iV1000
file_move Pc  fatherid!,fileid!:[s],replace:b
file_rename Pc  fileid!,new_name!:sC255
file_secure_setting Pc  fileid!,watermark:{text,margin_type:i,show_text:b,show_visitor_name:b,force_by_admin:b,force_by_space_admin:b}
file_setting Pc  fileid!,auth_scope!:i(1|2|3|4|5),auth:i
file_share Pc  fileid!
file_upload Pc  selected_ticket,spaceid,fatherid,file_name!:sC255,file_base64_content!:sB10485760
file_upload_finish Pc  upload_key!
file_upload_init Pc  selected_ticket,spaceid,fatherid,file_name!,size!:i,block_sha!:[s],skip_push_card:b
file_upload_part Pc  upload_key!,index!:i,file_base64_content!
get_file_permission Pc  fileid!
mng_capacity Pc
mng_pro_info Pc  userid
new_space_info Pc  spaceid!
space_acl_add Pc  spaceid!,auth_info!:[{type!:i(1|2),userid,departmentid:i,auth!:i}]
space_acl_del Pc  spaceid!,auth_info!:[{type!:i(1|2),userid,departmentid:i}]
space_create Pc  space_name!,auth_info:[{type!:i(1|2),userid,departmentid:i,auth!:i}],space_sub_type:i
space_dismiss Pc  spaceid!
space_info Pc  spaceid!
space_rename Pc  spaceid!,space_name!
space_setting Pc  spaceid!,enable_watermark:b,enable_confidential_mode:b,share_url_no_approve:b,share_url_no_approve_default_auth:i,default_file_scope:i(1|2),ban_share_external:b
space_share Pc  spaceid!
vip/batch_add Pc  userid_list!:[s]I100
vip/batch_del Pc  userid_list!:[s]I100
vip/list Pc  limit:iV200,cursor`
