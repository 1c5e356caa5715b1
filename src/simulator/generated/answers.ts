// Made from the description in spec/ by `npm run generate`. Do not edit.
/** What every endpoint answers, in the order of the requests. */
export const ANSWERS = `
order_id
chat_archive_api_buy_info:{edition_list:[{edition:i,purchase_count:i,begin_time:i,end_time:i}]}
order:{order_id,advanced_api_type:i,custom_corpid,buyer_userid,order_type:i,order_status:i,create_time:i,paid_price:i,chat_archive_api:{edition:i(2|3),purchase_count:i,purchase_duration_days:i,take_effect_time:i,end_time:i,original_price:i}}
order_list:[{order_id,order_type:i,order_status:i,create_time:i}],next_cursor,has_more:i(0|1)

apply_id_list:[s],next_cursor,has_more:b
approval_info:{business_type:i,apply_id,approval_id,approval_type:i,approval_status:i,approval_url,applicant,request_reason,create_time:i}


agentid:i,name,square_logo_url,description,allow_userinfos:{user:[{userid}]},allow_partys:{partyid:[i]},allow_tags:{tagid:[i]},close:i(0|1),report_location_flag:i(0|1),isreportenter:i(0|1),redirect_domain,home_url,customized_publish_status:i(0|1|2|3)
admin:[{userid,auth_type:i}]
app_permissions:[s]
type,keydata:{items:[{key,data,jump_url,pagepath}]I4},image:{url,jump_url,pagepath},list:{items:[{title,jump_url,pagepath}]I3},webview:{url,jump_url,pagepath,height,hide_title:b,enable_webview_click:b},replace_user_data:b,agentid
agentlist:[{agentid:i,name,square_logo_url}]


invaliduser:[s],invalidparty:[i],invalidtag:[i]



chatid
chat_info:{chatid,name,owner,userlist:[s],chat_type:i}


userid,tfa_code
userid,gender:sQ,avatar,qr_code,mobile,email,biz_mail,address,name,department:[i],position
userid,user_ticket:sB512,openid,external_userid,DeviceId,expires_in:i
type,status:i(1|2|3),total:i,percentage:i,result:[{errcode:i,errmsg,action:i,userid,partyid:i}]
invaliduser:[s],invalidparty:[i],invalidtag:[i]
userid_list:[{open_userid,userid}],invalid_open_userid_list:[s]
jobid:sB64C64
jobid:sB64C64
jobid:sB64C64
open_userid_list:[{userid,open_userid}],invalid_userid_list:[s]
card_id,begin_time:i,end_time:i,openid,type,payee,detail,user_info:{title,fee_without_tax:i,fee:i,tax:i,billing_no,billing_code,billing_time:i,info:[{name,unit,num:i,price:i,fee:i}],check_code,detail,reimburse_status,pdf_url,trip_pdf_url,buyer_number,buyer_address_and_phone,buyer_bank_account,seller_number,seller_address_and_phone,seller_bank_account,remarks,maker,cashier,order_id}
item_list:[{card_id,begin_time:i,end_time:i,user_card_status,openid,type,payee,detail,user_info:{title,fee_without_tax:i,fee:i,tax:i,billing_no,billing_code,billing_time:i,info:[{name,unit,num:i,price:i,fee:i}],check_code,detail,reimburse_status,pdf_url,trip_pdf_url,buyer_number,buyer_address_and_phone,buyer_bank_account,seller_number,seller_address_and_phone,seller_bank_account,remarks,maker,cashier,order_id}}]


jobid,fail_list:[{msgid,errcode:i,errmsg}]
status:i,analyze_result:{result_id,service_encrypt_info:{encrypted_secret_key,public_key_ver:i}},analyze_result_list:[{msgid,errcode:i,errmsg,sentiment_result:i,spam_result:i}]

response_errcode:i,response_data
jobid
debug_mode_status:i(1|2)

jobid
status:i,result_id,result_errcode:i,result_errmsg
auth_user_list:[{open_userid,edition_list:[i],userid}],next_cursor,has_more:b
auth_edition_list:[{edition:i,auth_scope:{userid_list:[s],department_id_list:[i],tag_id_list:[i]},status:i,begin_time:i,end_time:i,msg_duration_days:i,auth_user_count:i}]
config:{hide_mobile:b,hide_idcard:b,hide_bankno:b}
?
agreeinfo:[{external_userid,agree_status,status_change_time:i}]
agreeinfo:[{open_userid,external_userid,agree_status,status_change_time:i}]
members:[{type:i,memberid,jointime:i}],creator,room_create_time:i
rule_id

msg_list:[{msgid,hit_rule_list:[{rule_id,has_hit_keyword:b,semantics_list:[i]}]}],next_cursor,has_more:i(0|1)
name,keyword:{word_list:[s]},semantics:{semantics_list:[i]},applicable_range:{target_type:{type_list:[i]},chat_type:{type_list:[i]},department:{id_list:[i]},user:{id_list:[s]},external_contact:{id_list:[s]},chat:{id_list:[s]},session_type:{session_type_list:[i]},exclude_mobile:{mobile_list:[s]},exclude_email:{email_list:[s]},exclude_bank_card:{bank_card_list:[s]}}
rule_list:[{rule_id,name,create_time:i}],next_cursor,has_more:b


chat_list:[{chatid}],next_cursor,has_more:i(0|1)
msg_list:[{msgid}],next_cursor,has_more:i(0|1)




jobid
status:i,dispatch_time:i,progress:i,result:{job_type,data}
response_data
msg_list:[{msgid,msgtype:i,sender:{type:i,id},receiver_list:[{type:i,id}],chatid,send_time:i,service_encrypt_info:{encrypted_secret_key,public_key_ver:i}}],next_cursor,has_more:b
type,media_id,created_at:sQ





datas:[{base_info:{date:i,day_type:i,record_type:i,acctid,name,name_ex,departs_name,rule_info:{groupid:i,groupname,scheduleid:i,schedulename,checkintime:[{work_sec:i,off_work_sec:i}]}},summary_info:{checkin_count:i,regular_work_sec:i,standard_work_sec:i,earliest_time:i,lastest_time:i},holiday_infos:[{sp_number,sp_title:{data:[{lang,text}]},sp_description:{data:[{lang,text}]}}],sp_items:[{name,type:i(1|2|3|4|100),vacation_id:i,time_type:i(0|1),duration:i,count:i}],exception_infos:[{exception:i(1|2|3|4|5|6),duration:i,count:i}],ot_info:{ot_status:i(0|1|2),ot_duration:i,exception_duration:[i],workday_over_as_vacation:i,workday_over_as_money:i,restday_over_as_vacation:i,restday_over_as_money:i,holiday_over_as_vacation:i,holiday_over_as_money:i}}]
datas:[{base_info:{record_type:i,acctid,name,name_ex,departs_name,rule_info:{groupid:i,groupname,scheduleid:i,schedulename,checkintime:[{work_sec:*,off_work_sec:*}]},date:*,day_type:i},summary_info:{except_days:i,regular_days:i,work_days:i,rest_days:i,regular_work_sec:i,standard_work_sec:i},sp_items:[{name,type:i,vacation_id:i,time_type:i,duration:i,count:i}],exception_infos:[{exception:i,duration:i,count:i}],overwork_info:{workday_over_sec:i,holidays_over_sec:i,restdays_over_sec:i,workdays_over_as_vacation:i,workdays_over_as_money:i,restdays_over_as_vacation:i,restdays_over_as_money:i,holidays_over_as_vacation:i,holidays_over_as_money:i},ot_info:{ot_status:*,ot_duration:*,exception_duration:[*],workday_over_as_vacation:*,workday_over_as_money:*,restday_over_as_vacation:*,restday_over_as_money:*,holiday_over_as_vacation:*,holiday_over_as_money:*}}]
checkindata:[{userid,groupid:i,groupname,checkin_type,exception_type,checkin_time:i,sch_checkin_time:i,location_title,location_detail,lng:n,lat:n,wifiname,wifimac,deviceid,schedule_id:i,timeline_id:i,notes,mediaids:[s]}]
info:[{userid,group:{groupid:i,grouptype:i(1|2|3),groupname,sync_holidays:b,need_photo:b,note_can_use_local_pic:b,allow_checkin_offworkday:b,allow_apply_offworkday:b,allow_apply_bk_cnt:i,allow_apply_bk_day_limit:i,buka_limit_next_month:i,checkindate:[{workdays:[i],checkintime:[{time_id:i,work_sec:i,off_work_sec:i,earliest_work_sec:i,latest_work_sec:i,earliest_off_work_sec:i,latest_off_work_sec:i,remind_work_sec:i,remind_off_work_sec:i,allow_rest:b,rest_begin_time:i,rest_end_time:i,rest_times:[{rest_begin_time:i,rest_end_time:i}],no_need_checkon:b,no_need_checkoff:b}],noneed_offwork:b,flex_time:i,flex_on_duty_time:i,flex_off_duty_time:i,limit_aheadtime:i,max_allow_arrive_early:i,late_rule:{offwork_after_time:i,onwork_flex_time:i,allow_offwork_after_time:b,timerules:[{offwork_after_time:i,onwork_flex_time:i}]},max_allow_arrive_late:i,allow_flex:b}],spe_workdays:[{timestamp:i,checkintime:[{time_id:i,work_sec:i,off_work_sec:i,earliest_work_sec:i,latest_work_sec:i,earliest_off_work_sec:i,latest_off_work_sec:i,remind_work_sec:i,remind_off_work_sec:i,allow_rest:b,rest_begin_time:i,rest_end_time:i,rest_times:[{rest_begin_time:i,rest_end_time:i}],no_need_checkon:b,no_need_checkoff:b}],notes}],spe_offdays:[{timestamp:i,checkintime:[{time_id:i,work_sec:i,off_work_sec:i,earliest_work_sec:i,latest_work_sec:i,earliest_off_work_sec:i,latest_off_work_sec:i,remind_work_sec:i,remind_off_work_sec:i,allow_rest:b,rest_begin_time:i,rest_end_time:i,rest_times:[{rest_begin_time:i,rest_end_time:i}],no_need_checkon:b,no_need_checkoff:b}],notes}],wifimac_infos:[{wifiname,wifimac}],loc_infos:[{loc_title,loc_detail,lng:n,lat:n,distance:i}],schedulelist:[{schedule_id:i,schedule_name,time_section:[{time_id:i,work_sec:i,off_work_sec:i,earliest_work_sec:i,latest_work_sec:i,earliest_off_work_sec:i,latest_off_work_sec:i,remind_work_sec:i,remind_off_work_sec:i,allow_rest:b,rest_begin_time:i,rest_end_time:i,rest_times:[{rest_begin_time:i,rest_end_time:i}],no_need_checkon:b,no_need_checkoff:b}],noneed_offwork:b,limit_aheadtime:i,limit_offtime:i,allow_flex:b,flex_on_duty_time:i,flex_off_duty_time:i,max_allow_arrive_early:i,max_allow_arrive_late:i,late_rule:{allow_offwork_after_time:b,timerules:[{offwork_after_time:i,onwork_flex_time:i}],offwork_after_time:i,onwork_flex_time:i},biweekly:{enable_weekday_recurrence:b,odd_workdays:[i],even_workdays:[i]}}],buka_restriction:i,span_day_time:i,standard_work_duration:i,open_sp_checkin:b,checkin_method_type:i,offwork_interval_time:i,reporterinfo:{reporters:[{userid,tagid:i}],updatetime:i},option_out_range:b,open_face_live_detect:b,range:{party_id:[i],userid:[s],tagid:[i]},type:i,ot_info_v2:{workdayconf:{allow_ot:b,type:i,apply:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},checkin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},applycheckin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},ot_trans_enable:b,ot_trans_type:i,vacation:{trans_ratio:i,sync_vacation:b},ot_time_range:i},restdayconf:{allow_ot:b,type:i,apply:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},checkin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},applycheckin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},ot_trans_enable:b,ot_trans_type:i,vacation:{trans_ratio:i,sync_vacation:b},ot_time_range:i},holidayconf:{allow_ot:b,type:i,apply:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},checkin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},applycheckin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},ot_trans_enable:b,ot_trans_type:i,vacation:{trans_ratio:i,sync_vacation:b},ot_time_range:i},time_unit_config:{ot_time_unit:i,perday_duration_secs:i,rounding_method:i,rounding_precision:i,step_size:i}},buka_remind:{open_remind:b,buka_remind_day:i,buka_remind_month:i},create_time:i,create_userid,update_userid,white_users:[s],use_face_detect:b,sync_out_checkin:b,ot_info:{type:i,allow_ot_workingday:b,allow_ot_nonworkingday:b,otcheckinfo:{ot_workingday_time_start:i,ot_workingday_time_min:i,ot_workingday_time_max:i,ot_nonworkingday_time_min:i,ot_nonworkingday_time_max:i,ot_nonworkingday_spanday_time:i,ot_workingday_restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}},ot_nonworkingday_restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},otapplyinfo:{ot_workingday_time_start:i,ot_workingday_time_min:i,ot_workingday_time_max:i,ot_nonworkingday_time_min:i,ot_nonworkingday_time_max:i,ot_nonworkingday_spanday_time:i,ot_workingday_restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}},ot_nonworkingday_restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}}}}}]
schedule_list:[{userid,yearmonth:i,groupid:i,groupname,schedule:{scheduleList:[{day:i,schedule_info:{schedule_id:i,schedule_name,time_section:[{id:i,work_sec:i,off_work_sec:i,remind_work_sec:i,remind_off_work_sec:i}]}}]}}]
group:[{groupid:i,grouptype:i(1|2|3),groupname,sync_holidays:b,need_photo:b,note_can_use_local_pic:b,allow_checkin_offworkday:b,allow_apply_offworkday:b,allow_apply_bk_cnt:i,allow_apply_bk_day_limit:i,buka_limit_next_month:i,checkindate:[{workdays:[i],checkintime:[{time_id:i,work_sec:i,off_work_sec:i,earliest_work_sec:i,latest_work_sec:i,earliest_off_work_sec:i,latest_off_work_sec:i,remind_work_sec:i,remind_off_work_sec:i,allow_rest:b,rest_begin_time:i,rest_end_time:i,rest_times:[{rest_begin_time:i,rest_end_time:i}],no_need_checkon:b,no_need_checkoff:b}],noneed_offwork:b,flex_time:i,flex_on_duty_time:i,flex_off_duty_time:i,limit_aheadtime:i,max_allow_arrive_early:i,late_rule:{offwork_after_time:i,onwork_flex_time:i,allow_offwork_after_time:b,timerules:[{offwork_after_time:i,onwork_flex_time:i}]},max_allow_arrive_late:i,allow_flex:b}],spe_workdays:[{timestamp:i,checkintime:[{time_id:i,work_sec:i,off_work_sec:i,earliest_work_sec:i,latest_work_sec:i,earliest_off_work_sec:i,latest_off_work_sec:i,remind_work_sec:i,remind_off_work_sec:i,allow_rest:b,rest_begin_time:i,rest_end_time:i,rest_times:[{rest_begin_time:i,rest_end_time:i}],no_need_checkon:b,no_need_checkoff:b}],notes}],spe_offdays:[{timestamp:i,checkintime:[{time_id:i,work_sec:i,off_work_sec:i,earliest_work_sec:i,latest_work_sec:i,earliest_off_work_sec:i,latest_off_work_sec:i,remind_work_sec:i,remind_off_work_sec:i,allow_rest:b,rest_begin_time:i,rest_end_time:i,rest_times:[{rest_begin_time:i,rest_end_time:i}],no_need_checkon:b,no_need_checkoff:b}],notes}],wifimac_infos:[{wifiname,wifimac}],loc_infos:[{loc_title,loc_detail,lng:n,lat:n,distance:i}],schedulelist:[{schedule_id:i,schedule_name,time_section:[{time_id:i,work_sec:i,off_work_sec:i,earliest_work_sec:i,latest_work_sec:i,earliest_off_work_sec:i,latest_off_work_sec:i,remind_work_sec:i,remind_off_work_sec:i,allow_rest:b,rest_begin_time:i,rest_end_time:i,rest_times:[{rest_begin_time:i,rest_end_time:i}],no_need_checkon:b,no_need_checkoff:b}],noneed_offwork:b,limit_aheadtime:i,limit_offtime:i,allow_flex:b,flex_on_duty_time:i,flex_off_duty_time:i,max_allow_arrive_early:i,max_allow_arrive_late:i,late_rule:{allow_offwork_after_time:b,timerules:[{offwork_after_time:i,onwork_flex_time:i}],offwork_after_time:i,onwork_flex_time:i},biweekly:{enable_weekday_recurrence:b,odd_workdays:[i],even_workdays:[i]}}],buka_restriction:i,span_day_time:i,standard_work_duration:i,open_sp_checkin:b,checkin_method_type:i,type:i,range:{userid:[s],partyid:[i],tagid:[i],party_id:[*]},white_users:[s],reporterinfo:{reporters:[{userid,tagid:i}],updatetime:i},ot_info:{type:i,allow_ot_workingday:b,allow_ot_nonworkingday:b,otcheckinfo:{ot_workingday_time_start:i,ot_workingday_time_min:i,ot_workingday_time_max:i,ot_workingday_restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}},ot_nonworkingday_time_min:i,ot_nonworkingday_time_max:i,ot_nonworkingday_spanday_time:i,ot_nonworkingday_restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},otapplyinfo:{allow_ot_workingday:b,allow_ot_nonworkingday:b,ot_workingday_restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}},ot_nonworkingday_spanday_time:i,ot_nonworkingday_restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}},uptime:i},uptime:i},option_out_range:i,use_face_detect:b,open_face_live_detect:b,offwork_interval_time:i,create_userid,update_userid,create_time:i,ot_info_v2:{workdayconf:{allow_ot:b,type:i,apply:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},checkin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},applycheckin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},ot_trans_enable:b,ot_trans_type:i,vacation:{trans_ratio:i,sync_vacation:b},ot_time_range:i},restdayconf:{allow_ot:b,type:i,apply:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},checkin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},applycheckin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},ot_trans_enable:b,ot_trans_type:i,vacation:{trans_ratio:i,sync_vacation:b},ot_time_range:i},holidayconf:{allow_ot:b,type:i,apply:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},checkin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},applycheckin:{ot_time_start:i,ot_time_min:i,ot_time_max:i,restinfo:{type:i,fix_time_rule:{fix_time_begin_sec:i,fix_time_end_sec:i},fix_time_rule_list:[{fix_time_begin_sec:i,fix_time_end_sec:i}],cal_ottime_rule:{items:[{ot_time:i,rest_time:i}]}}},ot_trans_enable:b,ot_trans_type:i,vacation:{trans_ratio:i,sync_vacation:b},ot_time_range:i},time_unit_config:{ot_time_unit:i,perday_duration_secs:i,rounding_method:i,rounding_precision:i,step_size:i}},buka_remind:{open_remind:b,buka_remind_day:i,buka_remind_month:i},sync_out_checkin:b}]



rule_ids:[i]

rules:[{rule_id:i,rule_type:i,range:{userid:[s],partyid:[i],tagid:[i]},whitelist:{userid:[s],partyid:[i],tagid:[i]},exclude:{userid:[s],partyid:[i],tagid:[i]},is_allowed_search:b,is_allowed_conversation:b}]

mass_call_ticket
join_qrcode
count:iV10000,total:i,next_spnum:i,data:[{spname,apply_name,apply_org,approval_name:[s],notify_name:[s],sp_status:i,sp_num,expense:{expense_type:i,reason,item:[{expenseitem_type:i,time:i,sums:n,reason}]},leave:{timeunit:i,leave_type:i,start_time:i,end_time:i,duration:i,reason},comm:{apply_data},mediaids:[s],apply_time:i,apply_user_id}]
data:{ThirdNo,OpenTemplateId,OpenSpName,OpenSpstatus:i,ApplyTime:i,ApplyUserId,ApplyUsername,ApplyUserParty,ApplyUserImage,ApprovalNodes:{ApprovalNode:[{NodeStatus:i,NodeAttr:i,NodeType:i,Items:{Item:[{ItemUserId,ItemName,ItemParty,ItemImage,ItemStatus:i,ItemOpTime:i,ItemSpeech}]}}]},NotifyNodes:{NotifyNode:[{ItemUserId,ItemName,ItemParty,ItemImage}]},ApproverStep:i}
result:[{external_userid,pending_id}]
corp_name,groupid:i,custom_id,qualification_status:i,is_joined:b
group_corps:[{groupid:i,corpid,pending_corpid,corp_name,custom_id,invite_userid,is_joined:i(0|1)}],has_more:b,next_cursor
groups:[{groupid:i,group_name,parentid:i,order:i}]
chains:[{chain_id,chain_name}]
user_custom_id
access_token:sB512,expires_in:i
corp_list:[{corpid,corp_name,agentid:i}],ending:i(0|1),next_cursor

chains:[{chain_id,chain_name}]
status:i(1|2|3),result:{chain_id,import_status:i(1|2|3),fail_list:[{errcode:i,errmsg,corp_name,custom_id,contact_info_list:[{errcode:i,errmsg,mobile}]}]}
jobid:sB64
rule_id:i

rule_info:{owner_corp_range:{userids:[s],departmentids:[si]},member_corp_range:{groupids:[si],corpids:[s]}}
rule_ids:[i]

external_userid_info:[{corpid,external_userid}]
pending_id
id:i

department:{id:i,name,name_en,parentid:i,order:i,department_leader:[s]}
department:[{id:i,name,name_en,parentid:i,order:i,department_leader:[s]}]
department_id:[{id:i,parentid:i,order:i}]

rule_id,invalid_list:[s]

accesscontrol_data:{items:[{user_type:i,open_userid,device_sn,timestamp:i,pass_type:i,pass_method:i}]},next_cursor
pass_rule:{items:[{rule_id,name,rule_list:[s],effect_open_userid_list:[{open_userid,user_type:i}],effect_time:i}]},remote_pass_rule:{items:[{rule_id,name,rule_list:[s],effect_open_userid_list:[{open_userid,user_type:i}],effect_time:i}]}
device_list:{item:[{device_type:i,device_sn,model_name,default_name,remark_name}]}
checkindata:{items:[{open_userid,device_sn,checkin_time:i}]},next_cursor
temperature_data:{items:[{user_type:i,open_userid,device_sn,timestamp:i,temperature,status:i}]},next_cursor
invalid_list:[s]
record:[{call_type:i,call_time:i,total_duration:i,caller:{userid,duration:i},callee:[{userid,phone:si,duration:i}]}]
?
?


email,alias_list:[s]
mail_list:[{mail_id}],has_more:i(0|1),next_cursor
mail_data



groupid,groupname,email_list:{list:[s]},group_list:{list:[s]},tag_list:{list:[i]},department_list:{list:[i]},allow_type:i(0|2|3),allow_emaillist:{list:[s]},allow_taglist:{list:[i]},allow_departmentlist:{list:[i]}
groups:[{groupid,groupname}],count:i

count:i
id:i,auth_code_id:i,auth_code


list:[{id:i,email,name,userid_list:{list:[s]},tag_list:{list:[i]},department_list:{list:[i]},alias_list:{list:[s]}}]
auth_code_list:[{auth_code_id:i,remark,last_use_time:i,create_time:i}]
list:[{id:i,email,name}]
auth_code_id:i,auth_code
option:{list:[{type:i(1|2|3|4),value}]}

succ_userid_list:[s],fail_userid_list:[s]
succ_userid_list:[s],fail_userid_list:[s]
has_more:b,next_cursor,userid_list:[s]
jobid
status:i(0|1|2|3),data_list:[{url,size:i,md5}]
jobid
jobid
jobid
config_id,qr_code
tag_group:{group_id,group_name,order:i,tag:[{id,name,order:i,deleted:b,create_time:i}],deleted:b,create_time:i}
rule_id
jobid:sB64
msgid,fail_list:[s]
product_id
tag_group:{strategy_id:i,group_id,group_name,order:i,create_time:i,tag:[{id,name,order:i,create_time:i,deleted:b}]}
external_contact_list:[{external_contact:{external_userid,name,foreign_key,unionid,avatar,type:i(1|2),gender:i(0|1|2),position,corp_name,corp_full_name,is_subscribe:i(0|1),subscriber_info:{tag_id:[s],remark,remark_mobiles:[s]},external_profile:{external_corp_name,wechat_channels:{nickname,status:i(0|1)},external_attr:[{type:i(0|1|2),name,text:{value},web:{title,url},miniprogram:{appid,pagepath,title}}]}},follow_info:{userid,remark,remark_corp_name,remark_mobiles:[s],description,tags:[{type:i(1|2|3),tag_id,tag_name,group_name}],tag_id:[s],add_way:i,createtime:i,state,oper_userid,wechat_channels:{nickname,source:i}}}],next_cursor
success_list:[{errcode:i,errmsg,external_userid,foreign_key,mobile}],fail_list:[{errcode:i,errmsg,external_userid,foreign_key,mobile}]


authorized:{userid:[s],partyid:[i]},unauthorized:{userid:[s],partyid:[i]}

info_list:[{external_userid,tmp_openid,name,follow_userid,chat_id,chat_name,add_time:i,is_customer:b}],next_cursor
openid
link:{link_id,link_name,url,skip_verify:b,mark_source:b,create_time:i}
customer_list:[{external_userid,userid,chat_status:i(0|1|2),state:sB64}],next_cursor

link:{link_id,link_name,url,skip_verify:b,mark_source:b,create_time:i},range:{user_list:[s],department_list:[i]},priority_option:{priority_type:i(1|2),priority_userid_list:[s]},skip_verify:b
userid,external_userid,chat_info:{link_id,state,recv_msg_cnt:i}
link_id_list:[s],next_cursor
click_link_customer_cnt:i,new_customer_cnt:i

user_list:[s],department_list:[i],tag_list:[i]
total:i,balance:i,quota_list:[{balance:i,expire_date:i}]
strategy_id:i


strategy:{strategy_id:i,parent_id:i,strategy_name,admin_list:[s],privilege:{view_customer_list:b,view_customer_data:b,view_room_list:b,contact_me:b,join_room:b,share_customer:b,oper_resign_customer:b,oper_resign_group:b,send_customer_msg:b,edit_welcome_msg:b,view_behavior_data:b,view_room_data:b,send_group_msg:b,room_deduplication:b,rapid_reply:b,onjob_customer_transfer:b,edit_anti_spam_rule:b,export_customer_list:b,export_customer_data:b,export_customer_group_list:b,manage_customer_tag:b},create_time:i}
range:[{type:i,userid,partyid:i}],next_cursor
strategy:[{strategy_id:i}],next_cursor







external_userid
external_contact:{external_userid,name,foreign_key,unionid,avatar,type:i(1|2),gender:i(0|1|2),position,corp_name,corp_full_name,is_subscribe:i(0|1),subscriber_info:{tag_id:[s],remark,remark_mobiles:[s]},external_profile:{external_corp_name,wechat_channels:{nickname,status:i(0|1)},external_attr:[{type:i(0|1|2),name,text:{value},web:{title,url},miniprogram:{appid,pagepath,title}}]}},follow_user:[{userid,remark,remark_corp_name,remark_mobiles:[s],description,tags:[{type:i(1|2|3),tag_id,tag_name,group_name}],tag_id:[s],add_way:i,createtime:i,state,oper_userid,wechat_channels:{nickname,source:i}}],next_cursor
contact_way:{config_id,type:i(1|2),scene:i(1|2),style:i,remark,skip_verify:b,state,qr_code,user:[s],party:[i],is_temp:b,expires_in:i,chat_expires_in:i,unionid,is_exclusive:b,mark_source:b,conclusions:{text:{content:sB4000},image:{pic_url,media_id},link:{url,title:sB128,desc:sB512,picurl},miniprogram:{appid,page,title:sB64,pic_media_id}}}
tag_group:[{group_id,group_name,order:i,tag:[{id,name,order:i,deleted:b,create_time:i}],deleted:b,create_time:i}]
follow_user:[s]
group_msg_list:[{msgid,creator,create_type:i(0|1),text:{content:sB4000C4000},attachments:[{msgtype,image:{media_id,pic_url},link:{title:sC64,desc:sB512C512,url,picurl},video:{media_id},miniprogram:{appid,page,title:sB64C64,pic_media_id},file:{media_id}}],create_time:i}],next_cursor
send_list:[{userid,chat_id,external_userid,status:i(0|1|2|3),send_time:i}],next_cursor
task_list:[{userid,status:i,send_time:i}],next_cursor
rule:{rule_id:si,rule_name,create_time:i,word_list:[s],extra_rule:{semantics_list:[i]},intercept_type:i,applicable_range:{user_list:[s],department_list:[i]},semantics_list:[i]}
rule_list:[{rule_id,rule_name,create_time:i}]
comment_list:[{userid,external_userid,create_time:i}],like_list:[{userid,external_userid,create_time:i}]
customer_list:[{userid,external_userid}],next_cursor
moment_list:[{moment_id,creator,create_type:i(0|1),visible_type:i(0|1),text:{content},image:[{media_id}],video:{media_id,thumb_media_id},link:{url,title,media_id},location:{longitude:sQ,latitude:sQ,name},create_time:i}],next_cursor
customer_list:[{external_userid,userid}],next_cursor
task_list:[{userid,publish_status:i(0|1)}],next_cursor
type,status:i(1|2|3),result:{errcode:i,errmsg,moment_id,invalid_sender_list:{user_list:[s],department_list:[i]},invalid_external_contact_list:{tag_list:[s]}}
items:[{external_userid,new_external_userid}]
product:{product_id,description,price:i,product_sn,attachments:[{type,image:{media_id}}],create_time:i}
next_cursor,product_list:[{product_id,description,price:i,product_sn,attachments:[{type,image:{media_id}}],create_time:i}]
tag_group:[{strategy_id:i,group_id,group_name,order:i,create_time:i,tag:[{id,name,order:i,create_time:i,deleted:b}]}]
subscribe_mode:i
qrcode_big,qrcode_middle,qrcode_thumb
info:[{handover_userid,external_userid,dimission_time:i}],is_last:b,next_cursor
behavior_data:[{stat_time:i,chat_cnt:i,message_cnt:i,reply_percentage:n,avg_reply_time:i,negative_feedback_cnt:i,new_apply_cnt:i,new_contact_cnt:i}]
template_id


text:{content},image:{media_id,pic_url},link:{title:sB128,desc:sB512,url:sB2048,picurl:sB2048},video:{media_id},miniprogram:{appid,page,title,pic_media_id,pagepath},file:{media_id},agentid:i
config_id

group_chat:{chat_id,name,owner,notice,member_list:[{type:i(1|2),userid,unionid,invitor:{userid},name,group_nickname,join_scene:i(1|2|3),join_time:i,state}],admin_list:[{userid}],create_time:i,member_version}
join_way:{config_id,scene:i,remark:sC30,auto_create_room:i(0|1),room_base_name:sC40,room_base_id:i,chat_id_list:[s],qr_code,state:sC30,mark_source:b}
items:[{external_userid,new_external_userid}]
group_chat_list:[{chat_id,status:i(0|1|2|3)}],next_cursor
failed_chat_list:[{chat_id,errcode:i,errmsg}]
items:[{owner,data:{new_chat_cnt:i,chat_total:i,chat_has_msg:i,new_member_cnt:i,member_total:i,member_has_msg:i,msg_total:i,migrate_trainee_chat_cnt:i}}],total:i,next_offset:i
items:[{stat_time:i,data:{new_chat_cnt:i,chat_total:i,chat_has_msg:i,new_member_cnt:i,member_total:i,member_has_msg:i,msg_total:i,migrate_trainee_chat_cnt:i},owner}],total:i,next_offset:i
failed_chat_list:[{chat_id,errcode:i,errmsg}]

external_userid:[s]
contact_way:[{config_id}],next_cursor

invalid_external_user:[s],invalid_parent_userid:[s],invalid_student_userid:[s],invalid_party:[si]
strategy_id:i


strategy:{strategy_id:i,parent_id:i,strategy_name,admin_list:[s],privilege:{view_moment_list:b,send_moment:b,manage_moment_cover_and_sign:b},create_time:i}
range:[{type:i(1|2),userid,partyid:i}],next_cursor
strategy:[{strategy_id:i}],next_cursor
chat_id


customer:[{errcode:i,external_userid}]
customer:[{status:i(1|2|3|4),external_userid,takeover_time:i}],next_cursor


external_userid
customer:[{errcode:i,external_userid}]
customer:[{status:i(1|2|3|4|5),external_userid,takeover_time:i}],next_cursor
external_userid





bill_list:[{mch_id,bill_type:i,out_trade_no,out_refund_no,transaction_id,trade_state:i(1|3),external_userid,payee_userid,total_fee:i,total_refund_fee:i,payment_type:i(0|1|2|3),pay_time:i,remark,payer_info:{name,phone,address},commodity_list:[{description,amount:i}],refund_list:[{out_refund_no,refund_userid,refund_comment,refund_reqtime:i,refund_status:i(0|1|2|3|4|5|6|7),refund_fee:i}],miniprogram_info:{appid,name},contact_info:{name,phone,address}}],next_cursor
next_cursor,fund_flow_list:[{timestamp:i,request_no,transaction_type:i,fund_flow_type:i,transaction_amount:i,account_balance:i,out_trade_no,mch_id,operator_userid,group_list:[{group_name}],remark}]
bill_list:[{out_trade_no}],out_trade_no_list:[{out_trade_no}]
bind_status:i,mch_id:sB32,merchant_name:sB50,allow_use_scope:{user:[s],partyid:[i],tagid:[i]}

device_feature
checkindata:[{userid,checkin_time:i,device_sn,device_name}]
pv:i,uv:i
answers:[{id_type:i,userid,student_userid,parent_userid,report_values:[{question_id:i,single_choice:i,multi_choice:[i],text,fileid:[s],itinerary_card_type:i,high_risk_area}],report_time:i}]
job_info:{title,creator,type:i,finish_cnt:i,report_type:i,apply_range:{userids:[s],partyids:[i]},report_to:{userids:[s]},skip_weekend:i(0|1),question_templates:[{question_id:i,title,question_type:i,is_required:i(0|1),option_list:[{option_id:i,option_text}]}]}
jobids:[s],ending:i(0|1)
group_list:[{group_id:i,group_name,field_list:[{fieldid:i,field_name,field_type:i,value_type:i,is_must:b,option_list:[{id:i,value}]}]}]
fieldinfo:[{fieldid:i,sub_idx:i,result:i,value_type:i,value_string,value_uint32:i,value_uint64:i,value_int32:i,value_int64:i,value_mobile:{value_country_code,value_mobile},value_file:{media_id:[s]}}],field_info:[{fieldid:i,sub_idx:i,result:i,value_type:i,value_uint32:i,value_mobile:{value_country_code,value_mobile},value_file:{media_id:[s]}}]
update_results:[{fieldid:i,sub_idx:i,result:i}],insert_result:[{group_type:i,idx:i,result:i}],remove_results:[{group_type:i,sub_idx:i,result:i}],insert_results:[{group_type:i,idx:i,result:i}]

result:[{external_userid,pending_id}]
items:[{chat_id,new_chat_id}],invalid_chat_id_list:[s]
results:[{tmp_external_userid,external_userid,corpid,userid}],invalid_tmp_external_userid_list:[s]
items:[{external_tagid,open_external_tagid}],invalid_external_tagid_list:[s]
items:[{open_kfid,new_open_kfid}],invalid_open_kfid_list:[s]
external_userid,pending_id

open_kfid

account_list:[{open_kfid,name,avatar,manage_privilege:b}]

url
customer_list:[{external_userid,nickname,avatar,gender:i,unionid,enter_session_context:{scene,scene_param,wechat_channels:{nickname,scene:i(1|2|3|4|5),shop_nickname}}}],invalid_external_userid:[s]

member_range:{userid_list:[s],department_id_list:[i]},groupchat_range:{chat_id_list:[s]}

wechat_channels_binding:b
statistic_list:[{stat_time:i,statistic:{session_cnt:i,customer_cnt:i,customer_msg_cnt:i,upgrade_service_customer_cnt:i,msg_rejected_customer_cnt:i,ai_session_reply_cnt:i,ai_transfer_rate:n,ai_knowledge_hit_rate:n}}]
statistic_list:[{stat_time:i,statistic:{session_cnt:i,customer_cnt:i,customer_msg_cnt:i,reply_rate:n,first_reply_average_sec:n,satisfaction_investgate_cnt:i,satisfaction_participation_rate:n,satisfied_rate:n,middling_rate:n,dissatisfied_rate:n,upgrade_service_customer_cnt:i,upgrade_service_member_invite_cnt:i,upgrade_service_member_customer_cnt:i,upgrade_service_groupchat_invite_cnt:i,upgrade_service_groupchat_customer_cnt:i,msg_rejected_customer_cnt:i}}]

group_id
intent_id


group_list:[{group_id,name,is_default:i(0|1)}],has_more:i(0|1),next_cursor
intent_list:[{group_id,intent_id,question:{text:{content}},similar_questions:{items:[{text:{content}}]I100},answers:[{text:{content},attachments:[{msgtype,image:{name,media_id},link:{title,desc,url,pic_url,picurl},video:{name,media_id},miniprogram:{appid,pagepath,title:sB64,thumb_media_id},file:{media_id}}]I4}]}],has_more:i(0|1),next_cursor


msgid
msgid
service_state:i(0|1|2|3|4),servicer_userid
msg_code
result_list:[{userid,errcode:i,errmsg,department_id:i}]
result_list:[{userid,errcode:i,errmsg,department_id:i}]
servicer_list:[{userid,status:i(0|1),department_id:i,stop_type:i}]
msg_list:[{msgid,msgtype,origin:i,open_kfid,servicer_userid,external_userid,text:{content,menu_id},image:{media_id},voice:{media_id},video:{media_id,title,description},file:{media_id},link:{url,title,desc,thumb_media_id,pic_url},miniprogram:{appid,pagepath,title,thumb_media_id},msgmenu:{head_content,list:[{type,text:{content,no_newline:i(0|1)},click:{id,content},view:{url,content},miniprogram:{appid,pagepath,content}}],tail_content},location:{latitude:n,longitude:n,name,address},business_card:{userid},event:{event_type,open_kfid,external_userid,servicer_userid,scene,scene_param,welcome_code,status:i,fail_msgid,fail_type:i,change_type:i,old_servicer_userid,new_servicer_userid,msg_code,wechat_channels:{nickname,scene:i},recall_msgid},channels:{sub_type:i,nickname,title},channels_shop_product:{product_id,head_img,title,sales_price:i,shop_nickname,shop_head_img},channels_shop_order:{order_id,product_titles,price_wording,state,image_url,shop_nickname},merged_msg:{title,item:[{sender_name,msgtype,msg_content,send_time:i}]},send_time:i}],has_more:i(0|1),next_cursor


active_result:[{errcode:i,active_code,userid}]
active_info_list:[{active_code,type:i(1|2),status:i(1|2|3|4|5),userid,create_time:i,active_time:i,expire_time:i,merge_info:{to_active_code,from_active_code},share_info:{to_corpid,from_corpid}}],invalid_active_code_list:[s]
share_result:[{errcode:i,errmsg,active_code}]
transfer_result:[{errcode:i,handover_userid,takeover_userid}]

order_id
jobid,invalid_list:[{corpid,errcode:i,errmsg}]
jobid,invalid_account_list:[{errcode:i,errmsg,userid,type:i(1|2)}]
active_info:{active_code,type:i(1|2),status:i(1|2|3|4|5),userid,create_time:i,active_time:i,expire_time:i,merge_info:{to_active_code,from_active_code},share_info:{to_corpid,from_corpid}}
active_status:i(0|1),active_info_list:[{userid,type:i(1|2),active_time:i,expire_time:i,active_code}]
license_status:i(0|1),trail_info:{start_time:i,end_time:i},license_check_time:i
auto_active_status:i(0|1)
order:{order_id,order_type:i(1|2|5),order_status:i(0|1|2|3|4|5|6),corpid,price:i,account_count:{base_count:i,external_contact_count:i},account_duration:{months:i,days:i,new_expire_time:i},create_time:i,pay_time:i}
order:{order_id,order_type:i,order_status:i(0|1|2|3),price:i,create_time:i,pay_time:i},buy_list:[{sub_order_id,corpid,account_count:{base_count:i,external_contact_count:i},account_duration:{months:i,days:i,new_expire_time:i}}],has_more:i(0|1),next_cursor
account_list:[{userid,type:i(1|2),active_time:i,expire_time:i}],has_more:i(0|1),next_cursor
order_list:[{order_id,order_type:i(1|2|5)}],has_more:i(0|1),next_cursor
account_list:[{active_code,userid,type:i(1|2)}],has_more:i(0|1),next_cursor
status:i(1|2|3),order_id,fail_list:[{corpid,errcode:i,errmsg}]
status:i(1|2|3),pay_job_result:{errcode:i,errmsg,fail_corp_list:[{corpid,errcode:i,errmsg}]}

jobid
order_id
jobid
query_result:i,unsatisfied_reason:[i]
userids:[s],department_ids:[s]
department_list:[{department_id:sQ,department_name,parentid:sQ,order:i}]
invaliduser:[s],invalidparty:[s],invalidtag:[i]
user_info:{corpid,userid:sB1~64,name,mobile,telephone,email,position,department:[s],extattr:{attrs:[{type:i(0|1),name,text:{value},web:{title,url},value,miniprogram:{appid,pagepath,title}}]}}
userlist:[{corpid,userid:sB1~64,name,mobile,telephone,email,position,department:[s],extattr:{attrs:[{type:i(0|1),name,text:{value},web:{title,url},value,miniprogram:{appid,pagepath,title}}]}}]
userlist:[{corpid,userid,name,department:[s]}]

livingid

living_code
living_info:{livingid,anchor_userid,main_department:i,theme,living_start:i,living_duration:i,reserve_start:i,reserve_living_duration:i,type:i(0|1|2|3|4),status:i(0|1|2|3|4),description:sB300,open_replay:i(0|1),replay_status:i(0|1|2|3),subscribe_count:i,viewer_num:i,online_count:i,comment_num:i,mic_num:i,push_stream_url}
livingid,viewer_userid,viewer_external_userid,invitor_userid,invitor_external_userid
livingid_list:[s],next_cursor
stat_info:{users:[{userid,watch_time:i,is_comment:i(0|1),is_mic:i(0|1),invitor_userid,invitor_external_userid}],external_users:[{external_userid,type:i(1|2),name,watch_time:i,is_comment:i(0|1),is_mic:i(0|1),invitor_userid,invitor_external_userid}]},ending:i(0|1),next_key

=
=
status:i(1|2|3),detail:{errcode:i,errmsg,media_id,created_at:i}
type,media_id,created_at:sQ
type,media_id,created_at:i
jobid
url
layout_list:[{layout_id,layout_name,page_list:[{layout_template_id,enable_polling:b,polling_setting:{polling_interval_unit:i(1|2),polling_interval:iV1~999999,ignore_user_novideo:b,ignore_user_absence:b},user_seat_list:[{grid_id,grid_type:i(1|2|3),video_type:i(1|2|3),user_list:[{userid,tmp_openid,nick_name}]}]}]}]


selected_layout_id,layout_name,layout_type:i(0|2|3),page_list:[{layout_template_id,enable_polling:b,polling_setting:{polling_interval_unit:i(1|2),polling_interval:iV1~999999,ignore_user_novideo:b,ignore_user_absence:b},user_seat_list:[{grid_id,grid_type:i(1|2|3),video_type:i(1|2|3),user_list:[{userid,tmp_openid,nick_name}]}]}]
selected_layout_id,layout_list:[{layout_id,layout_name,page_list:[{layout_template_id,enable_polling:b,polling_setting:{polling_interval_unit:i(1|2),polling_interval:iV1~999999,ignore_user_novideo:b,ignore_user_absence:b},user_seat_list:[{grid_id,grid_type:i(1|2|3),video_type:i(1|2|3),user_list:[{userid,tmp_openid,nick_name}]}]}]}]


result_list:[{meetingid,instance_id:i}]
meetingid,meeting_code,meeting_link,excess_users:[s]
meeting_short_url_customer_data:*
handled_count:i
total_count:i
approve_type:i(1|2),is_collect_question:i(1|2),question_list:[{is_required:i,question_type:i,special_type:i,question_title,option_list:[{content}]}],no_registration_needed_for_staff:b
total_count:i,enroll_list:[{enroll_id,userid,area,phone_number,nick_name,enroll_code}]
enroll_list:[{enroll_id,userid,tmp_openid,enroll_time,enroll_source_type:i,nick_name,status:i,enroll_code,answer_list:[{answer_content:[s],is_required:i,question_type:i,special_type:i,question_num:i,question_title}]}],has_more:b,next_cursor
enroll_id_list:[{tmp_openid,enroll_id}]
question_count:i
attendees:[{userid,tmp_openid,instance_id:i,role:i,join_type:i,join_time:sQ,quit_time:sQ,net,webinar_role:i,audio_state:b,video_state:b,screen_shared_state:b,customer_data}],has_more:b,next_cursor
meeting_short_url_customer_data_list:[{meeting_short_url,customer_data}]
guests:[{area,phone_number,guest_name}],meetingid,meeting_code,title
meetingid,admin_userid,main_department:i,title:sB40B60,meeting_start:i,meeting_duration:i,status:i(1|2|3|4|5),meeting_type:i(0|1|2|3|5|6),description:sB600,location:sC128,cal_id,attendees:{member:[{userid,status:i(1|2),first_join_time:i,last_quit_time:i,total_join_count:i,cumulative_time:i}],tmp_external_user:[{tmp_external_userid,status:i,first_join_time:i,last_quit_time:i,total_join_count:i,cumulative_time:i}],device:[{device_sn,status:i}]},guests:[{area,phone_number,guest_name}],settings:{need_password:b,password,enable_waiting_room:b,allow_enter_before_host:b,allow_external_user:b,enable_enter_mute:ib,allow_unmute_self:b,mute_all:b,enable_screen_watermark:b,watermark_type:i,auto_record_type,attendee_join_auto_record:b,enable_host_pause_auto_record:b,enable_interpreter:b,enable_doc_upload_permission:b,enable_enroll:b,enable_host_key:b,host_key,remind_scope:i,hosts:{userid:[s]I10},current_hosts:{userid:[s]},co_hosts:{userid:[s]},ring_users:{userid:[s]}},reminders:{is_repeat:i(0|1),repeat_type:i,is_custom_repeat:i(0|1),repeat_until_type:i,repeat_until_count:i,repeat_until:i,repeat_interval:i,repeat_day_of_week:[i],repeat_day_of_month:[i],remind_before:[i]},meeting_code,meeting_link,has_vote:b,sub_meetings:[{sub_meetingid,title,status:i,start_time:i,end_time:i,repeat_id}],has_more_sub_meeting:i(0|1),remain_sub_meetings:i,current_sub_meetingid,sub_repeat_list:[{repeat_id,repeat_type:i,is_custom_repeat:i(0|1),repeat_interval:i,repeat_day_of_week:[i],repeat_day_of_month:[i],repeat_until_type:i,repeat_until_count:i,repeat_until:i}],agentid:i,creator_userid,reserve_meeting_start:i,reserve_meeting_duration:i,type:i,remind_time:i
invitees:[{userid}],has_more:b,next_cursor
quality:i(0|1|2),audio_quality:i(0|1|2|3|4),video_quality:i(0|1|2|3|4),screen_share_quality:i(0|1|2|3|4),network_quality:i(0|1|2|3|4),problems:[s],attendees:[{userid,tmp_openid,instance_id:i,quality:i,audio_quality:i,video_quality:i,screen_share_quality:i,network_quality:i,problems:[s]}],has_more:b,next_cursor
attendees:[{userid,tmp_openid,instance_id:i,role:i,join_type:i,join_time:sQ,audio_state:b,video_state:b,screen_shared_state:b}],has_more:b,next_cursor,status
meetingid_list:[s],next_cursor
selected_layout_id,layout_list:[{layout_id,page_list:[{layout_template_id,user_seat_list:[{grid_id,grid_type:i(1|2|3),userid,tmp_openid,nick_name,tool_sdkid}]}]}]
selected_background_id,background_list:[{background_id,image_md5}]


selected_background_id,background_list:[{background_id,image_md5}]
layout_template_list:[{layout_template_id,thumbnail_url,picture_url,render_rule}]




tmp_openid,instance_id:i,user_role:i(0|1|2),webinar_member_role:i(0|1),ip,name,audio_state:b,video_state:b,screen_shared_state:b,default_layout:i(1|2),raise_hands_state:b


phone_numbers:[{area:si,phone,extension_number,status}],invalid_phone_numbers:[{area:si,phone,extension_number,status}]
phone_numbers:[{area:si,phone,extension_number,status,tmp_openid}],has_more:b,next_cursor
tmp_openid_list:[{area:si,phone,extension_number,tmp_openid}]
poll_theme_id


poll_theme_id,poll_topic,poll_desc,status:i(1|2),is_shared:i(0|1),is_anony:i(0|1),vote_total_num:i,poll_question_data:[{question_id,question_type:i(0|1),question_desc,option_info:[{option_id:i,option_desc,option_num:i,rate:iV0~100,option_user:[{userid,tmp_openid}]}]}]
polls_theme_info:[{poll_theme_id,polls_info:[{poll_id,poll_topic,status:i(0|1|2),is_shared:i(0|1),is_anony:i(0|1)}]}]
poll_theme_id,poll_topic,poll_desc,is_anony:i(0|1),poll_question_data:[{question_type:i(0|1),question_desc,option_info:[{option_desc}]}]
poll_id












record_file_id,meetingid,meeting_code,view_address,download_address,download_address_file_type,audio_address,audio_address_file_type,meeting_summary:[{download_address,file_type}],ai_meeting_transcripts:[{download_address,file_type}],record_name,start_time:i,end_time:i,meeting_record_name
meeting_record_id,meetingid,meeting_code,title,record_files:[{record_file_id,view_address,download_address,download_address_file_type,audio_address,audio_address_file_type,meeting_summary:[{download_address,file_type}]}]
summaries:[{date,view_count:i,download_count:i}]
record_meetings:[{meeting_record_id,meetingid,meeting_code,host_user_id,title,meeting_start_time:i,state:i,record_files:[{record_file_id,record_start_time:i,record_end_time:i,record_size:i,sharing_state:i,sharing_url,required_same_corp:b,required_attendee:b,password,sharing_expire:i,allow_download:b}]}],has_more:b,next_cursor
has_more:b,transcripts:{paragraphs:[{pid,start_time:i,end_time:i,speaker_info:{userid},sentences:[{sid,start_time:i,end_time:i,words:[{wid,start_time:i,end_time:i,text}]}]}],keywords:[s],audio_detect:i}
audio_detect:i(0|1),paragraphs:[{pid,start_time:i,end_time:i}]
hits:[{pid,sid,offset:i,length:i}],timelines:[{pid,sid,start_time:i}]

meeting_room_list:[{meeting_room_id,meeting_room_name,meeting_room_location}]
invite_id

meeting_settings:{water_mark:i,auto_response:i,caption:b,room_pmi:b,room_notification:b},record_settings:{share_record:i,download_record:b}
basic_info:{rooms_id_list:[s],meeting_room_name,city,building,floor,participant_number:i,device,desc,password},account_info:{account_type:i,valid_period},hardware_info:{factory,device_model,sn,ip,mac,rooms_version,firmware_version,health_status,system_type,meeting_room_status:i,active_time,cpu_info,cpu_usage,gpu_info,net_type,memory_info,monitor_frequency:i,camera_model,enable_video_mirror:b,microphone_info,speaker_info},pmi_info:{pmi_code,pmi_pwd},monitor_status:i(0|1),scheduled_status:i(0|1),is_allow_call:b
normal_count:i,special_count:i,normal_used_count:i,special_used_count:i,normal_expired_count:i,special_expired_count:i
status:i(0|1|2|3|4|5|6),response_time
meeting_room_list:[{meeting_room_id,meeting_room_name,meeting_room_location,account_type:i,active_code,participant_number:i,meeting_room_status:i,scheduled_status:i,is_allow_call:b}],has_more:b,next_cursor
controller_info_list:[{rooms_id,meeting_room_name,meeting_room_location,manufacture_name,controller_name,controller_model,app_version,framework_version,status,ip_address,mac_address,cpu_type,cpu_usage,network_type,mem_usage}],has_more:b,next_cursor
device_info_list:[{rooms_id,meeting_room_id,meeting_room_name,meeting_room_location,device_model,app_version,meeting_room_status:i,device_monitor_info:{camera_status:b,microphone_status:b,speaker_status:b}}],has_more:b,next_cursor
meeting_info_list:[{meetingid,meeting_code,subject,meeting_type:i,status,start_time:i,end_time:i}],has_more:b,next_cursor



meeting_list:[{userid,start_time:i}],next_cursor,has_more:b
excess_users:[s]
job_result:{succ_userid_list:[s],fail_userid_list:[s]}
job_result:{succ_userid_list:[s],fail_userid_list:[s]}
userid_list:[s],has_more:b,next_cursor
jobid,invalid_userid_list:[s]
jobid,invalid_userid_list:[s]
user_list:[{userid,tmp_openid,instance_id:i,customer_data}],has_more:b,next_cursor
user_list:[{userid,tmp_openid,instance_id:i,join_time:i,quit_time:i}],has_more:b,next_cursor

meetingid,meeting_code,title,start_time:sQ,end_time:sQ,admission_type:i,password,audience_join_link,guest_join_link,manual_check_link,manual_check_password
handled_count:i
total_count:i
approve_type:i(1|2),is_collect_question:i(1|2),question_list:[{is_required:i,question_type:i,special_type:i,question_title,option_list:[{content}]}],no_registration_needed_for_staff:b
total_count:i,enroll_list:[{enroll_id,userid,area,phone_number,nick_name,enroll_code}]
enroll_list:[{enroll_id:si,userid,tmp_openid,enroll_time,enroll_source_type:i,nick_name,status:i,enroll_code,answer_list:[{answer_content:[s],is_required:i,question_type:i,special_type:i,question_num:i,question_title}]}],has_more:b,next_cursor
enroll_id_list:[{tmp_openid,enroll_id}]
question_count:i
meetingid,meeting_code,title,sponsor,start_time:sQ,end_time:sQ,status,hosts:[{userid}],admission_type:i,password,cover_url,description,enable_guest_invite_link:b,audience_join_link,guest_join_link,manual_check_link,manual_check_password,media_setting:{enable_enter_mute:b,allow_unmute_self:b,allow_enter_before_host:b,enable_screen_watermark:b,watermark_type:i,allow_external_user:b,auto_record_type,attendee_join_auto_record:b,enable_host_pause_auto_record:b,mute_enable_join:b},enable_qa:b,activity_page:b,display_number_of_attendees:i,playback_for_audience:b,playback_url,preparation_mode:b,warm_up_picture,warm_up_video,allow_attendees_invite_others:b
guests:[{guest_type:i,userid,area,phone_number,email,guest_name}]





button:[{type,name,key:sB128,url,appid,pagepath,sub_button:[o]}]
statistics:[{agentid:i,app_name,count:i}]

invaliduser:sP,invalidparty:sN,invalidtag:sN,unlicenseduser:sP,msgid,response_code
invaliduser:[s]
invaliduser:[s],invalidparty,invalidtag,msgid,response_code,unlicenseduser
error_description

prepay_id
status:{applyment_state,applyment_state_desc,sign_state,sign_url,audit_detail:[{param_name,reject_reason}],account_validation:{account_name,account_no,destination_account_bank,destination_account_name,destination_account_number,pay_amount:i,remark,deadline,city},sub_mchid,legal_validation_url},apply_state:i,real_sign_state:i,reject_reason
hash_type,hash_value,download_url,auth
mchid,out_trade_no,transaction_id,trade_type,trade_state,trade_state_desc,bank_type,attach,success_time:sT,payer:{openid},amount:{total:i,currency,payer_total:i,payer_currency},scene_info:{device_id,payer_client_ip,store_info:{id,name,area_code,address}},promotion_detail:*
refund_id,out_refund_no,transaction_id,out_trade_no,channel,user_received_account,status,success_time:sT,create_time:sT,amount:{refund:i,currency,payer_refund:i,discount_refund:i},promotion_detail:[{promotion_id,scope,type,amount:i,refund_amount:i}]
pay_sign
out_refund_no,amount:{refund:i,currency,payer_refund:i,discount_refund:i,total:i},promotion_detail:[{promotion_id,scope,type,amount:i,refund_amount:i}]
open_wx_pay_media_id
corpid,userid,session_key
userid,session_key
agreeinfo:[{exteranalopenid,agree_status,status_change_time:i}]
agreeinfo:[{userid,exteranalopenid,agree_status,status_change_time:i}]
ids:[s]
data:{robot_id,name,creator_userid}
roomname,creator,members:[{memberid,jointime:i}],notice,room_create_time:i
sp_no
template_id
template_id

cal_id,fail_result:{shares:[{errcode:i,errmsg,userid}]}

calendar_list:[{cal_id,admins:[s],summary,color,description,is_public:i(0|1),public_range:{userids:[s],partyids:[i]},is_corp_calendar:i(0|1),shares:[{userid,permission:i(1|3),readonly:i}]I2000,organizer,readonly:i,set_as_default:i(0|1)}]

info:{sp_no,sp_name,sp_status:i,template_id,applyer:{userid,partyid:sQ},batch_applyer:[{userid}],apply_time:i,notifyer:[{userid}],apply_data:{contents:[{control,id,title:[{lang,text:sC20}],value:{text,new_number,new_money,date:{type,s_timestamp:sQ,timezone_info:{zone_offset:sQ,zone_desc}},selector:{type,options:[{key,value:[{lang,text:sC20}]}]},members:[{userid,name}],departments:[{openapi_id:sQ,name}],tips:[{tips_content:[{lang,text:{sub_text:[{type:i,content:{plain_text:{content},link:{title,url}}}]}}]}],files:[{file_id}],children:[{list:[{control,id,title:[{lang,text}],value:o,require:i(0|1)}]}],vacation:{selector:{type,options:[{key,value:[{lang,text:sC20}]}]},attendance:{type:i,date_range:{type,new_begin:i,new_end:i,new_duration:i,timezone_info:{zone_offset:i,zone_desc}},slice_info:{state:i,day_items:[{daytime:i,duration:i}],duration:i}}},attendance:{type:i,date_range:{type,new_begin:i,new_end:i,new_duration:i,timezone_info:{zone_offset:i,zone_desc}},slice_info:{state:i,day_items:[{daytime:i,duration:i}],duration:i}},punch_correction:{state,version:i,time:siQ,daymonthyear:sQ},date_range:{type,new_begin:i,new_end:i,new_duration:i,timezone_info:{zone_offset:sQ,zone_desc}},location:{longitude:sQ,latitude:sQ,title,address,time:i},related_approval:[{template_names:[{lang,text}],sp_no,name,sp_status:i,create_time:i}],formula:{value},bank_account:{account_type:i,account_name,account_number,remark,bank:{bank_alias,bank_alias_code,bank_branch_id,bank_branch_name,province,province_code:i,city,city_code:i}},stat_field:[*]},require:i(0|1)}]},sp_record:[{sp_status:i,approverattr:i,details:[{approver:{userid},sp_status:i,sptime:siQ,speech,media_id:[s]}]}],comments:[{commentid,commentUserInfo:{userid},commentcontent,media_id:[s],commenttime:i}],process_list:{node_list:[{node_type:i,sp_status:i,apv_rel:i,sub_node_list:[{userid,sp_yj:i,Sptime:i,Speech,media_ids:[s],speech,sptime:i}]}]}}
sp_no_list:[s],next_cursor:i,new_next_cursor
template_names:[{lang,text}],template_content:{controls:[{property:{control,id,title:[{lang,text}],placeholder:[{lang,text}],require:i(0|1),un_print:i(0|1)},config:{date:{type},selector:{type,options:[{key,value:[{lang,text}]}],exp_type:i},contact:{type,mode},file:{is_only_photo:i(0|1)},tips:{tips_content:[{lang,text:{sub_text:[{type:i(1|2),content:{plain_text:{content},link:{title,url}}}]}}]},table:{print_format:i,children:[o],stat_field:[s]},attendance:{type:i,date_range:{type,official_holiday:i,perday_duration:i}},vacation_list:{item:[{id:i,name:[{lang,text}]}]},date_range:{type,official_holiday:i,perday_duration:i},location:{distance:i},related_approval:{template_id:[s]}}}]},vacation_list:{type:*,date_range:{type:*}}
download_url,cookie_name,cookie_value
jobid
status:i,url
info:{journal_uuid,template_id,template_name,submitter:{userid},receivers:[{userid}],readed_receivers:[{userid}],apply_data:{contents:[{control,id,title:[{lang,text}],value:{text,new_number,new_money,date:{type,s_timestamp:sQ,timezone_info:{zone_offset:i,zone_desc}},selector:{type,options:[{key,value:[{lang,text}]}]},members:[{userid,name}],departments:[{openapi_id:i,name}],files:[{file_id}],children:[{list:[{control,id,title:[{lang,text}],value:{text,new_number,new_money,date:{type,s_timestamp:sQ,timezone_info:{zone_offset:i,zone_desc}},selector:{type,options:[{key,value:[{lang,text}]}]},members:[{userid,name}],departments:[{openapi_id:i,name}],tips:[{tips_content:[{lang,text:{sub_text:[{type:i,content:{plain_text:{content},link:{title,url}}}]}}]}],files:[{file_id}],children:[{list:[{control,id,title:[{lang,text}],value:o,require:i(0|1)}]}],vacation:{selector:{type,options:[{key,value:[{lang,text}]}]},attendance:{type:i,date_range:{type,new_begin:i,new_end:i,new_duration:i,timezone_info:{zone_offset:i,zone_desc}},slice_info:{state:i,day_items:[{daytime:i,duration:i}],duration:i}}},attendance:{type:i,date_range:{type,new_begin:i,new_end:i,new_duration:i,timezone_info:{zone_offset:i,zone_desc}},slice_info:{state:i,day_items:[{daytime:i,duration:i}],duration:i}},punch_correction:{state,version:i,time:sQ,daymonthyear:sQ},date_range:{type,new_begin:i,new_end:i,new_duration:i,timezone_info:{zone_offset:i,zone_desc}},location:{longitude:n,latitude:n,title,address,time:sQ},related_approval:[{template_names:[{lang,text}],sp_no,name,sp_status:i,create_time:i}],formula:{value},bank_account:{account_type:i,account_name,account_number,remark,bank:{bank_alias,bank_alias_code,bank_branch_id,bank_branch_name,province,province_code:i,city,city_code:i}}},require:i(0|1)}]}],attendance:{type:i,date_range:{type,new_begin:i,new_end:i,new_duration:i,timezone_info:{zone_offset:i,zone_desc}},slice_info:{state:i,day_items:[{daytime:i,duration:i}],duration:i}},vacation:{selector:{type,options:[{key,value:[{lang,text}]}]},attendance:{type:i,date_range:{type,new_begin:i,new_end:i,new_duration:i,timezone_info:{zone_offset:i,zone_desc}},slice_info:{state:i,day_items:[{daytime:i,duration:i}],duration:i}}},location:{longitude:n,latitude:n,title,address,time:sQ},related_approval:[{template_names:[{lang,text}],sp_no,name,sp_status:i,create_time:i}],formula:{value},date_range:{type,new_begin:i,new_end:i,new_duration:i,timezone_info:{zone_offset:i,zone_desc}},punch_correction:{state,version:i,time:sQ,daymonthyear:sQ},students:[{name}],classes:[{name}],docs:[{docid}],wedrive_files:[{fileid}],tips:[*],stat_field:[*],sum_field:[*]}}]},comments:[{commentid:i,tocommentid:i,comment_userinfo:{userid},content,comment_time:i}],report_time:i}
journaluuid_list:[s],endflag:i(0|1),next_cursor:i
stat_list:[{template_id,template_name,report_range:{user_list:[{userid}],party_list:[{open_partyid}],tag_list:[{open_tagid}]},white_range:{user_list:[{userid}],party_list:[{open_partyid}],tag_list:[{open_tagid}]},receivers:{user_list:[{userid}],tag_list:[{open_tagid}],leader_list:[{level:i}]},report_list:[{user:{userid},itemlist:[{journaluuid,reporttime:i,flag:i(0|1)}]}],unreport_list:[{user:{userid},itemlist:[{journaluuid,reporttime:i,flag:i(0|1)}]}],cycle_begin_time:i,cycle_end_time:i,stat_begin_time:i,stat_end_time:i,report_type:i}]
meetingroom_id:i
booking_id,schedule_id,meeting_id:i
booking_id,conflict_date:[i]
booking_id,conflict_date:[i]
meetingroom_id:i,schedule:{start_time:i,end_time:i,meeting_id,schedule_id,booker,status:i,booking_id,master_booking_id}



booking_list:[{meetingroom_id:i,schedule:[{start_time:i,end_time:i,meeting_id,schedule_id,booker,status:i,booking_id}]}]
meetingroom_id:i,schedule:{start_time:i,end_time:i,meeting_id,schedule_id,booker,status:i}
meetingroom_list:[{meetingroom_id:i,name,capacity:i,city,building,floor,coordinate:{longitude:sQ,latitude:sQ},range:{user_list:[s]I1000,department_list:[i]I1000},equipment:[i],need_approval:i(0|1)}]
schedule_id



schedule_list:[{schedule_id,admins:[s],start_time:i,end_time:i,is_whole_day:i(0|1),cal_id,status:i(0|1),summary,description,location,reminders:{is_remind:i(0|1),remind_before_event_secs:i,remind_time_diffs:[i],is_repeat:i(0|1),repeat_type:i(0|1|2|5|7),repeat_until:i,is_custom_repeat:i(0|1),repeat_interval:i,repeat_day_of_week:[iV1~7],repeat_day_of_month:[iV1~31],timezone:i,exclude_time_list:[{start_time:i}]},attendees:[{userid,response_status:i(0|1|2|3|4)}]I2000,organizer,sequence:i}]
schedule_list:[{schedule_id,admins:[s],start_time:i,end_time:i,is_whole_day:i(0|1),cal_id,status:i(0|1),summary,description,location,reminders:{is_remind:i(0|1),remind_before_event_secs:i,remind_time_diffs:[i],is_repeat:i(0|1),repeat_type:i(0|1|2|5|7),repeat_until:i,is_custom_repeat:i(0|1),repeat_interval:i,repeat_day_of_week:[iV1~7],repeat_day_of_month:[iV1~31],timezone:i,exclude_time_list:[{start_time:i}]},attendees:[{userid,response_status:i(0|1|2|3|4)}]I2000,sequence:i,organizer}]
schedule_id
lists:[{id:i,name,duration_type:i(0|1),time_attr:i(0|1),quota_attr:{type:i(0|1|2|3),autoreset_time:i,autoreset_duration:i,quota_rule_type:i(0|1|2),quota_rules:{list:[{quota:i,begin:i,end:i}],based_on_actual_work_time:b},at_entry_date:b,auto_reset_month_day:i},perday_duration:i,is_newovertime:i(0|1),enter_comp_time_limit:i,expire_rule:{type:i(1|2|3|4),duration:i,date:{month:i,day:i},extern_duration_enable:b,extern_duration:{month:i,day:i}}}]
lists:[{id:i,vacationname,assignduration:i,usedduration:i,leftduration:i,real_assignduration:i}]

qrcode_content,expires_in:i
qrcode_content,expires_in:i
device_detail:{qr_code,model_name,default_name,remark_name,bind_status:i,bind_corpinfo:{open_corpid,corp_name}}
printer_job_list:[{open_userid,createtime:i,submitted:i,state,status:i,errcode:i,errmsg,doc_name,doc_size:i,jobid,setting_list:[{key,value:[s]}]}],next_cursor
userinfo:{useritems:[{open_userid,user_type:i,user_name,pass_rule:{rule_list:[{id:i,rule,effect_time:i}]}}]}
perm_version:i,userinfo:{useritems:[{open_userid,user_type:i,user_name,pass_rule:{rule_list:[{id:i,rule,effect_time:i}]}}]},next_cursor

fail_list:[{open_userid,user_type:i,timestamp:i,pass_type:i,pass_method:i}]

fail_list:[{open_userid,user_type:i,timestamp:i}]




fail_list:[{open_userid,user_type:i,timestamp:i,temperature,status:i}]

device_secret,device_access_token,expires_in:i
device_access_token,expires_in:i
model_access_token,expires_in:i
qr_code


invoice_list:[{order_id,custom_corpid,apply_time:i,invoice_type:i(0|1),paid_price:i,invoice_status:i(0|1|2|3),invoice_title,tax_number,send_way:i(0|1|2),contact_name,contact_tel,contact_addr,contact_postcode,receive_email,company_addr,company_tel,bank_name,bank_account_number,invoice_note}],next_cursor,has_more:i(0|1)
pay_order:{order_id,custom_corpid,custom_corp_name,create_time:i,business_type:i(1|2|3),buy_content,origin_price:i,paid_price:i,order_status:i(1|2|3|4|5|6|7|8|9),order_from:i(1|2),creator,pay_type:i(0|1|2),pay_channel:i(1|2),channel_order_id,paid_time:i,income_type:i(1|2),income_time:i,income_amount:i,product_list:{third_app:{order_type:i(0|1|2),notify_custom_corp:i(0|1),buy_info_list:[{suiteid,appid:i,edition_id,user_count:i,duration_days:i,take_effect_date,origin_price:i,paid_price:i,gift_duration_days:i}]},customized_app:{order_type:i(0|1|2),notify_custom_corp:i(0|1),buy_info_list:[{suiteid,appid:i,user_count:i,duration_days:i,take_effect_date,origin_price:i,paid_price:i,gift_duration_days:i}]},promotion_case:{order_type:i(0|1|2),notify_custom_corp:i(0|1),case_id,promotion_edition_name,duration_days:i,buy_info_list:[{suiteid,appid:i,edition_id,user_count:i,take_effect_date,origin_price:i,paid_price:i,gift_duration_days:i}]}}}
pay_order_list:[{order_id,custom_corpid,create_time:i,buy_content,origin_price:i,paid_price:i,order_status:i(1|2|3|4|5|6|7),order_from:i(1|2),creator,pay_type:i(0|1|2)}],next_cursor,has_more:i(0|1)

order_id,order_url,origin_price:i,paid_price:i
states:[{userid,callid,code:i}]
istalked:i(0|1),calltime:i,talktime:i,reason:i
grid_id,invalid_userids:[s]
category_id


manage_grids:[{grid_id,grid_name}],joined_grids:[{grid_id,grid_name}]
grid_list:[{grid_id,grid_name,grid_parent_id,grid_admin:[s],grid_member:[s]}]
cata_list:[{cata_id,cata_name,level:i,parent_cata_id}],category_list:[{category_id,category_name,level:i,parent_category_id}]
invalid_userids:[s]

dashboard_list:[{category_id,category_name,category_level:i,category_type:i,total_case:i,total_solved:i}]
to_be_assigned:i,processing:i,added_today:i,solved_today:i,total_case:i,total_solved:i
grid_list:[{grid_id,grid_name:si,grid_admin:[s]}]
order_info:{order_id,desc,urge_type:i,case_name,grid_id,grid_name,create_time:i,image_urls:[s],video_media_ids:[s],location:{name,address,longitude:n,latitude:n},processor_userids:[s],process_list:[{process_type:i,process_desc,status:i,image_urls:[s],video_media_ids:[s],solve_userid,solved_time:i}]}
order_list:[{order_id,desc,urge_type:i,case_name,grid_id,grid_name,create_time:i,image_urls:[s],video_media_ids:[s],location:{name,address,longitude:n,latitude:n},processor_userids:[s],process_list:[{process_type:i,process_desc,status:i,image_urls:[s],video_media_ids:[s],solve_userid,solved_time:i}]}],next_cursor
processing:i,added_today:i,solved_today:i
dashboard_list:[{category_id,category_name,category_level:i,category_type:i,total_case:i,total_solved:i}]
pending:i,processing:i,added_today:i,solved_today:i,total_case:i,total_accepted:i,total_solved:i
grid_list:[{grid_id,grid_name,grid_admin:[s]}]
order_info:{order_id,desc,urge_type:i,case_name,grid_id,grid_name,create_time:i,image_urls:[s],video_media_ids:[s],location:{name,address,longitude:n,latitude:n},processor_userids:[s],process_list:[{process_type:i,process_desc,status:i,image_urls:[s],video_media_ids:[s],solve_userid,solved_time:i}],reporter_name,reporter_mobile,unionid}
order_list:[{order_id,desc,urge_type:i,case_name,grid_id,grid_name,create_time:i,image_urls:[s],video_media_ids:[s],location:{name,address,longitude:n,latitude:n},processor_userids:[s],process_list:[{process_type:i,process_desc,status:i,image_urls:[s],video_media_ids:[s],solve_userid,solved_time:i}],reporter_name,reporter_mobile,unionid}],next_cursor
pending:i,processing:i,added_today:i,solved_today:i
answers:[{report_time:i,report_values:[{question_id:i,single_choice:i,multi_choice:[i],text,url,itinerary_card_type:i,high_risk_area}]}],has_more:i(0|1),next_cursor
question_templates:[{question_id:i,question_type:i,title,is_required:i(0|1),option_list:[{option_id:i,option_text}]}]
site_code_infos:[{id,type,area,address,name,admin:[s],qr_code_url}],next_cursor
ip_list:[s]
ticket,expires_in:i
launch_code
ip_list:[s]
access_token,expires_in:i
allow_scope:{students:[{userid}],departments:[i]}
id:i

departments:[{id:i,name,type:i,parentid:i,standard_grade:i,register_year:i,order:i,department_admins:[{userid,type:i,subject}],is_graduated:i(0|1),open_group_chat:i(0|1),group_chat_id}]

create_mode:i(0|1)
project_name,amount:i,payment_result:[{student_userid,payer_parent_userid,trade_state:i,trade_no}]
view_mode:i
transaction_id,pay_time:i
DeviceId,parent_userid,student_userid
living_info:{anchor_userid,theme,living_start:i,living_duration:i,living_range:{partyids:[i],group_names:[s]},open_replay:i(0|1),viewer_num:i,comment_num:i,push_stream_url,online_count:i,subscribe_count:i}
stat_info:{students:[{student_userid,parent_userid,partyids:[i]}]},ending:i(0|1),next_key
stat_info:{students:[{student_userid,partyids:[i]}],parents:[{student_userid,partyids:[i],parent_userid}]},has_more:i(0|1),next_cursor
stat_infoes:{students:[{student_userid,parent_userid,partyids:[i],watch_time:i,enter_time:i,leave_time:i,is_comment:i(0|1)}],visitors:[{nickname,watch_time:i,enter_time:i,leave_time:i,is_comment:i(0|1)}]},ending:i(0|1),next_key
stat_info:{students:[{student_userid,partyids:[i],watch_time:i,enter_time:i,leave_time:i,is_comment:i(0|1)}],parents:[{student_userid,partyids:[i],watch_time:i,enter_time:i,leave_time:i,is_comment:i(0|1),parent_userid}],visitors:[{nickname,watch_time:i,enter_time:i,leave_time:i,is_comment:i(0|1)}]},has_more:i(0|1),next_cursor


next_upgrade_time:i
result_list:[{parent_userid,errcode:i,errmsg}]
result_list:[{student_userid,errcode:i,errmsg}]
result_list:[{parent_userid,errcode:i,errmsg}]
result_list:[{student_userid,errcode:i,errmsg}]
result_list:[{parent_userid,errcode:i,errmsg}]
result_list:[{student_userid,errcode:i,errmsg}]




user_type:i(1|2),student:{student_userid,name,department:[i],parents:[{parent_userid,mobile,relation,is_subscribe:i(0|1),external_userid}]},parent:{parent_userid,mobile,children:[{student_userid,name,relation}],is_subscribe:i(0|1),external_userid}
result_list:[{errcode:i,errmsg,userid,qrcode_data}]
template_id,question_templates:[{question_id:i,title,question_type:i,is_must_fill:i,is_not_display:i,option_list:[{option_id:i,option_text}]}],health_infos:[{userid,health_qrcode_status:i,self_submit:i,report_values:[{question_id:i,single_chose:i,text}]}],ending:i(0|1),next_key
template_id,question_templates:[{question_id:i,title,question_type:i,is_must_fill:i,is_not_display:i,option_list:[{option_id:i,option_text}]}],health_infos:[{userid,health_qrcode_status:i,self_submit:i,report_values:[{question_id:i,single_chose:i,text}]}],ending:i(0|1),next_key
students:[{student_userid,name,department:[i],parents:[{parent_userid,mobile,relation,is_subscribe:i(0|1),external_userid}]}]
parents:[{parent_userid,mobile,children:[{student_userid,name,relation}],is_subscribe:i(0|1),external_userid}]


record_list:[{userid,oper_type:i,time:i,detail_type:i,detail_info,ip}],has_more:b,next_cursor
record_list:[{userid,external_user:{type:i(1|2),name,corp_name},operation:{type:i,source:i},time:i,file_info,file_size:i,file_md5,applicant_name,device_type:i,device_code}],has_more:b,next_cursor
record_list:[{userid,department_id:i,screen_shot_type:i,screen_shot_content,time:i,system}],has_more:b,next_cursor
domain_list:[{domain,universal_domian,protocol,port:[i],is_necessary:i(0|1),description}],ip_list:[{ip,protocol,port:[i],is_necessary:i(0|1),description}]
record_list:[{userid,oper_type:i,time:i,detail_info,ip}],has_more:b,next_cursor
success_list:[s],fail_list:[s]

device_list:[{device_code,system,mac_addr:[s],motherboard_uuid,harddisk_uuid:[s],domain,pc_name,seq_no,last_login_time:i,last_login_userid,confirm_timestamp:i,confirm_userid,approved_userid,source:i(0|1|2|3),status:i(1|2|3|4|5|6)}]
result:[{device_index:i,device_code,duplicated_device_code,status:i(1|2|3|4)}]
device_list:[{device_code,system,mac_addr:[s],motherboard_uuid,harddisk_uuid:[s],domain,pc_name,seq_no,last_login_time:i,last_login_userid,confirm_timestamp:i,confirm_userid,approved_userid,source:i(0|1|2|3),status:i(1|2|3|4|5|6)}],next_cursor
success_list:[s],fail_list:[s]
job_result:{succ_userid_list:[s],fail_userid_list:[s]}
job_result:{succ_userid_list:[s],fail_userid_list:[s]}
userid_list:[s],has_more:b,next_cursor
jobid,invalid_userid_list:[s]
jobid,invalid_userid_list:[s]
device_info:{model_id,device_id:i,device_sn,secret_no,qr_code,create_time:i}
corpid,userid,name,gender,avatar,qr_code
corpid,userid,open_userid,user_ticket,expires_in:i,openid
type,status:i(1|2|3),result:{contact_id_translate:{url}}
query_result_list:[{query_request:{query_word,query_type:i,query_range:i,full_match_field:i,cursor,limit:i},query_result:{user:{userid:[s],open_userid:[s]},party:{department_id:[i]},dismiss_user:{userid:[s],open_userid:[s]}},is_last:b,next_cursor}]
jobid:sB64
query_result:{user:{userid:[s],open_userid:[s]},party:{department_id:[i]},dismiss_user:{userid:[s],open_userid:[s]}},is_last:b,next_cursor
useridlist:[s]
open_corpid



external_userid_info:[{corpid,external_userid}]


balance:i
admin:[{userid,open_userid,auth_type:i}]
=
dealer_corp_info:{corpid,corp_name},auth_corp_info:{corpid,corp_name,corp_type,corp_square_logo_url,corp_user_max:i,corp_agent_max:i,corp_full_name,subject_type:i,verified_end_time:i,corp_wxqrcode,corp_scale,corp_industry,corp_sub_industry,location,corp_ex_name:{name_list:[s]}},auth_info:{agent:[{agentid:i,name,square_logo_url,round_logo_url,appid:i,auth_mode:i(0|1),privilege:{level:i(1|2|3|4|5),allow_user:[s],allow_party:[i],allow_tag:[i],extra_user:[s],extra_party:[i],extra_tag:[i]},shared_from:{corpid,share_type:i},is_customized_app:b,auth_from_thirdapp:b}]},edition_info:{agent:[{agentid:i,edition_id,edition_name,app_status:i,user_limit:i,expired_time:i,is_virtual_version:b,is_shared_from_other_corp:b}]}
access_token:sB512,expires_in:i
qrcode_url,expires_in:i
auth_corp_info:{corpid,corp_name},device_info:{model_id,remark_name}
usertype:i,user_info:{userid,open_userid:sB64,name,avatar},corp_info:{corpid},agent:[{agentid:i,auth_type:i}],auth_info:{department:[{id:i,writable:b}]}
orderid,order_status:i(0|1|2|3|4|5|6),order_type:i(0|1|2|3),paid_corpid,operator_corpid,operator_id,suiteid,edition_id,edition_name,price:i,user_count:i,order_period:i,order_time:i,paid_time:i,begin_time:i,end_time:i,order_from:i(0|1|2),service_share_amount:i,platform_share_amount:i,dealer_share_amount:i,dealer_corp_info:{corpid,corp_name}
order_list:[{orderid,order_status:i(0|1|2|3|4|5|6),order_type:i(0|1|2|3),paid_corpid,operator_corpid,operator_id,suiteid,appid:i,edition_id,edition_name,price:i,user_count:i,order_period:i,order_time:i,paid_time:i,begin_time:i,end_time:i,order_from:i(0|1|2),service_share_amount:i,platform_share_amount:i,dealer_share_amount:i,dealer_corp_info:{corpid,corp_name}}]
permanent_code:sB512,access_token:sB512,expires_in:i,dealer_corp_info:{corpid,corp_name},auth_corp_info:{corpid,corp_name,corp_type,corp_square_logo_url,corp_user_max:i,corp_agent_max:i,corp_full_name,subject_type:i,verified_end_time:i,corp_wxqrcode,corp_scale,corp_industry,corp_sub_industry,location,corp_ex_name:{name_list:[s]},auth_type:i},auth_info:{agent:[{agentid:i,name,square_logo_url,round_logo_url,appid:i,auth_mode:i(0|1),privilege:{level:i(1|2|3|4|5),allow_user:[s],allow_party:[i],allow_tag:[i],extra_user:[s],extra_party:[i],extra_tag:[i]},shared_from:{corpid,share_type:i},is_customized_app:b,auth_from_thirdapp:b}]},auth_user_info:{userid,name,avatar,open_userid},register_code_info:{register_code,template_id,state},state,edition_info:{agent:[{agentid:i,edition_id,edition_name,app_status:i,user_limit:i,expired_time:i,is_virtual_version:b,is_shared_from_other_corp:b}]}
pre_auth_code:sB512,expires_in:i
provider_access_token,expires_in:i
register_code,expires_in:i
corpid,contact_sync:{access_token,expires_in:i},auth_user_info:{userid},template_id,state
suite_access_token:sB512,expires_in:i
corpid,userid,name,gender:sQ,avatar,qr_code
CorpId,UserId,OpenId,DeviceId,open_userid,user_ticket:sB512,expires_in:i,external_userid,parents:[{corpid,parent_userid,external_userid}]
device_list:[{model_id,device_sn}]
type,media_id,created_at:sQ
corpid,userid,session_key,open_userid
try_end_time:i




dealer_corp_info:{corpid,corp_name},auth_corp_info:{corpid,corp_name,corp_type,corp_square_logo_url,corp_user_max:i,corp_agent_max:i,corp_full_name,subject_type:i,verified_end_time:i,corp_scale,corp_industry,corp_sub_industry,location,corp_ex_name:{name_list:[s]}},auth_info:{agent:[{agentid:i,name,square_logo_url,round_logo_url,appid:i,auth_mode:i,is_customized_app:b,auth_from_thirdapp:b,privilege:{level:i,allow_user:[s],allow_party:[i],allow_tag:[i],extra_user:[s],extra_party:[i],extra_tag:[i]},shared_from:{corpid,share_type:i}}]},edition_info:{agent:[{agentid:i,edition_id,edition_name,app_status:i,user_limit:i,expired_time:i,is_virtual_version:b,is_shared_from_other_corp:b}]}
permanent_code,auth_corp_info:{corpid,corp_name},auth_user_info:{userid,open_userid,name,avatar},register_code_info:{register_code,template_id,state},state

invalidlist:sP,invalidparty:[i]
tagid:i

invalidlist:sP,invalidparty:[i]
tagname,userlist:[{userid,name,department:[i]}],partylist:[i]
taglist:[{tagid:i,tagname}]

ticket,expires_in:i
content,creator,status:i(0|1),create_time:i,attendees:[{userid,status:i(0|1)}],end_time:i,reminders:[{remind_time:i}]



is_member_auth:b
openid
userid


userid:sB1~64,open_userid:sB64,name,english_name,alias:sC1~32,email,biz_mail,mobile,telephone,gender:sQ,address:sC128,position,department:[i],order:[i],is_leader_in_dept:[i],main_department:i,direct_leader:[s],avatar,thumb_avatar,qr_code,status:i(1|2|4|5),extattr:{attrs:[{type:i,name,text:{value},web:{title,url},miniprogram:{appid,pagepath,title}}]},external_position,external_profile:{external_corp_name,wechat_channels:{nickname,status:i(0|1)},external_attr:[{type:i,name,text:{value},web:{title,url},miniprogram:{appid,pagepath,title}}]},enable:i(1|0)
active_cnt:i
userid:sB1~64
userid:sB1~64
UserId,OpenId:sB64,external_userid,DeviceId,parents:[{corpid,parent_userid}]
userlist:[{userid,open_userid:sB64,name,english_name,alias:sC1~32,email,biz_mail,mobile,telephone,gender:sQ,address:sC128,position,department:[i],order:[i],is_leader_in_dept:[i],main_department:i,direct_leader:[s],avatar,thumb_avatar,qr_code,status:i(1|2|4|5),extattr:{attrs:[{type:i,name,text:{value},web:{title,url},miniprogram:{appid,pagepath,title}}]},external_position,external_profile:{external_corp_name,wechat_channels:{nickname,status:i(0|1)},external_attr:[{type:i,name,text:{value},web:{title,url},miniprogram:{appid,pagepath,title}}]},hide_mobile:i,enable:i(1|0)}]
dept_user:[{userid,department:i,open_userid}],next_cursor
member_auth_list:[{open_userid}],next_cursor
operator_open_userid,open_userid_list:[s],unauth_open_userid_list:[s],total:i
userlist:[{userid,open_userid:sB64,name,department:[i]}]



type,media_id,created_at
docid,url
formid

access_rule:{enable_corp_internal:b,corp_internal_auth:i(1|2),corp_internal_approve_only_by_admin:b,enable_corp_external:b,corp_external_auth:i(1|2),corp_external_approve_only_by_admin:b,ban_share_external:b},secure_setting:{enable_readonly_copy:b,enable_readonly_comment:b,watermark:{text,margin_type:i(1|2),show_text:b,show_visitor_name:b}},doc_member_list:[{type:i,userid,tmp_external_userid,departmentid:iD32,auth:i(1|2|7)}],co_auth_list:[{type:i,userid,tmp_external_userid,departmentid:iD32,auth:i(1|2)}],watermark:{margin_type:i,show_visitor_name:b,show_text:b,text}
share_url

version:i,document:{begin:i,end:i,property:{section_property:{page_size:{width:n,height:n,orientation},page_margins:{top:n,right:n,bottom:n,left:n}},paragraph_property:{number_property:{nesting_level:i,number_id},spacing:{before:n,after:n,line:n,line_rule},indent:{left:n,left_chars:i,right:n,right_chars:i,hanging:n,hanging_chars:i,first_line:n,first_line_chars:i},alignment_type,text_direction},run_property:{font,bold:b,italics:b,underline:b,strike:b,color,spacing:n,size:n,shading:{foreground_color,background_color},vertical_align,is_placeholder:b},table_property:{table_width:{width:n,type},horizontal_alignment_type,table_layout},table_row_property:{is_header:b},table_cell_property:{table_cell_borders:{top:{color,width:i},left:{color,width:i},bottom:{color,width:i},right:{color,width:i}},vertical_alignment},drawing_property:{inline_keyword:{picture:{uri,relative_rect:{left:i,top:i,right:i,bottom:i},shape:{transform:{extent:{cx:i,cy:i},rotation:i}}},addon:{addon_id,addon_source}},anchor:{picture:{uri,relative_rect:{left:i,top:i,right:i,bottom:i},shape:{transform:{extent:{cx:i,cy:i},rotation:i}},position_horizontal:{pos_offset:i,relative_from},position_vertical:{pos_offset:i,relative_from},wrap_none:b,wrap_square:{wrap_text},wrap_top_and_bottom:b,behind_doc:b,allow_overlap:b}},is_placeholder:b}},type,children:[o],text}
doc_base_info:{docid,doc_type:i,doc_name,create_time:i,modify_time:i}
answer:{answer_list:[{answer_id:i,userid,user_name,tmp_external_userid,reply:{items:[{question_id:i,text_reply,option_reply:[i],option_extend_reply:[{option_reply:i,extend_text}],file_extend_reply:[{fileid,name}],duration_reply:{begin_time:i,end_time:i,time_scale:i,day_range:i,days:n,hours:n},department_reply:{list:[{department_id:i}]},member_reply:{list:[{userid}]}}]},answer_status:i(1|3),ctime:i,mtime:i}]}
form_info:{formid,form_title,form_desc,form_header,form_question:{items:[{question_id:i,pos:i,title,status:i(1|2),reply_type:i(1|2|3|5|9|10|11|14|15|16|17|18|19|22),must_reply:b,option_item:[{key:i,value,status:i(1|2)}],note,placeholder,question_extend_setting:{text_setting:{validation_type:i(0|1|2|3|4|5|6),validation_detail:i,char_len:i,number_min:n,number_max:n},radio_setting:{add_other_option:b},checkbox_setting:{add_other_option:b,type:i(0|1|2|3),number:i},location_setting:{location_type:i(0|1|2|3|4),distance_type:i(0|1|2|3)},image_setting:{camera_only:b,upload_image_limit:{count_limit_type:i(0|1),count:i,max_size:i}},file_setting:{camera_only:b,upload_image_limit:{count_limit_type:i,count:i,max_size:i}},date_setting:{date_format_type:i(0|1|2)},time_setting:{time_format_type:i(0|1)},duration_setting:{time_scale:i(1|2),date_type:i(1|2),day_range:i},temperature_setting:{unit_type:i(0|1)},department_setting:{allow_multiple_selection:b},member_setting:{allow_multiple_selection:b}}}]I200},form_setting:{fill_out_auth:i(0|1|4),fill_in_range:{userids:[s],departmentids:[i]},setting_manager_range:{userids:[s]},timed_repeat_info:{enable:b,remind_time:i,repeat_type:i(0|1|2),week_flag:i,day_of_month:i,skip_holiday:b,fork_finish_type:i(0|1|2|3|4),rule_ctime:i,rule_mtime:i},max_fill_cnt:i,timed_finish:i,can_anonymous:b,can_notify_submit:b,allow_multi_fill:b},repeated_id:[s]}
fill_cnt:i,fill_user_cnt:i,unfill_user_cnt:i,submit_users:[{userid,tmp_external_userid,user_name,answer_id:i,submit_time:i}],unfill_users:[{userid,user_name}],has_more:b,cursor:i
url,height:i,width:i,size:i





blocks:[{id,type,title,content,parent_id,after_id,children:[s],props:{text_props:{align:i,text_align:i,block_color},image_props:{url,width:n,height:n,stroke:b},file_props:{file_id},link_props:{link_url,link_name,link_description},table_props:{cell_positions:[{start_cell:{row:i,column:i},end_cell:{row:i,column:i}}],enable_row_header:b,enable_column_header:b},view_props:{doc_id,table_id,view_id,table_block_id,enable_table_title:b,enable_add_row:b},column_props:{column_num:iV2~4},highlight_props:{background_image_url,extend_background:b,block_color,border_color},code_props:{code_language,code_wrap:b},todo_props:{checked:b}}}]
info:{page_id,title,parent_id,after_id,layout_mode:i}
info:{block_id,title,sheet_id,ss_docid,after_id}




task_id
blocks:[{id,type,title,content,parent_id,after_id,children:[s],props:{text_props:{align:i,text_align:i,block_color},image_props:{url,width:n,height:n,stroke:b},file_props:{file_id},link_props:{link_url,link_name,link_description},table_props:{cell_positions:[{start_cell:{row:i,column:i},end_cell:{row:i,column:i}}],enable_row_header:b,enable_column_header:b},view_props:{doc_id,table_id,view_id,table_block_id,enable_table_title:b,enable_add_row:b},column_props:{column_num:iV2~4},highlight_props:{background_image_url,extend_background:b,block_color,border_color},code_props:{code_language,code_wrap:b},todo_props:{checked:b}}}],has_more,next_start:i
task_done:b,content
pages:[{page_id,title,parent_id,after_id,layout_mode:i}]
ss_docid
share_code,publish_url,version:i,publish_time:i,publish_doc_title

blocks:[{id,type,title,content,parent_id,after_id,children:[s],props:{text_props:{align:i,text_align:i,block_color},image_props:{url,width:n,height:n,stroke:b},file_props:{file_id},link_props:{link_url,link_name,link_description},table_props:{cell_positions:[{start_cell:{row:i,column:i},end_cell:{row:i,column:i}}],enable_row_header:b,enable_column_header:b},view_props:{doc_id,table_id,view_id,table_block_id,enable_table_title:b,enable_add_row:b},column_props:{column_num:iV2~4},highlight_props:{background_image_url,extend_background:b,block_color,border_color},code_props:{code_language,code_wrap:b},todo_props:{checked:b}}}]
info:{page_id,title,parent_id,after_id,layout_mode:i}
info:{block_id,title,sheet_id,ss_docid,after_id}
field_group:{field_group_id,name,children:[{field_id}]}
fields:[{field_id,field_title,field_type,property_number:{decimal_places:i,use_separate:b},property_checkbox:{checked:b},property_date_time:{format,auto_fill:b},property_attachment:{display_mode},property_user:{is_multiple:b,is_notified:b},property_url:{type},property_select:{is_quick_add:b,options:[{id,text,style:i}]},property_created_time:{format},property_modified_time:{format},property_progress:{decimal_places:i},property_single_select:{is_quick_add:b,options:[{id,text,style:i}]},property_reference:{view_id,sub_id,field_id,is_multiple:b},property_location:{input_type},property_auto_number:{input_type,rules:[{type,value}],reformat_existing_record:b},property_currency:{currency_type,decimal_places:i,use_separate:b},property_ww_group:{allow_multiple:b},property_percentage:{decimal_places:i,use_separate:b},property_barcode:{mobile_scan_only:b}}]
records:[{record_id}]
properties:{sheet_id,title,index:i}
view:{view_id,view_title,view_type,property:{auto_sort:b,sort_spec:{sort_infos:[{field_id,desc:b}]},filter_spec:{conjunction,conditions:[{field_id,field_type,operator,string_value:{value:[s]},number_value:{value:n},bool_value:{value:b},user_value:{value:[s]},date_time_value:{value:{type,value:[s]}}}]},group_spec:{groups:[{field_id,desc:b}]},is_field_stat_enabled:b,field_visibility:o,frozen_field_count:i,color_config:{conditions:[{id,type,color,condition:{field_id,field_type,operator,string_value:{value:[s]},number_value:{value:n},bool_value:{value:b},user_value:{value:[s]},date_time_value:{value:{type,value:[s]}}}}]}}}
rule_id:i

rule_list:[{rule_id:i,type:i(1|2),name,priv_list:[{sheet_id,priv:i(1|2|3|4),can_insert_record:b,can_delete_record:b,can_create_modify_delete_view:b,field_priv:{field_range_type:i(1|2),field_rule_list:[{field_id,field_type,can_edit:b,can_insert:b,can_view:b}],field_default_rule:{field_id,field_type,can_edit:b,can_insert:b,can_view:b}},record_priv:{record_range_type:i(1|2|3),record_rule_list:[{field_id,field_type,oper_type:i(1|2|3|4|5|6|7),value:[s]}],other_priv:i(1|2)},clear:b}]}]







field_groups:[{field_group_id,name,children:[{field_id}]}],total:i,has_more:b,next:i
fields:[{field_id,field_title,field_type,property_text:o,property_number:{decimal_places:i,use_separate:b},property_checkbox:{checked:b},property_date_time:{format,auto_fill:b},property_attachment:{display_mode},property_user:{is_multiple:b,is_notified:b},property_url:{type},property_select:{is_quick_add:b,options:[{id,text,style:i}]},property_created_time:{format},property_modified_time:{format},property_progress:{decimal_places:i},property_single_select:{is_quick_add:b,options:[{id,text,style:i}]},property_reference:{view_id,sub_id,field_id,is_multiple:b},property_location:{input_type},property_auto_number:{input_type,rules:[{type,value}],reformat_existing_record:b},property_currency:{currency_type,decimal_places:i,use_separate:b},property_ww_group:{allow_multiple:b},property_percentage:{decimal_places:i,use_separate:b},property_barcode:{mobile_scan_only:b}}],total:i,next:i
records:[{record_id,creator_name,updater_name,values:%*,create_time,update_time}],total:i,next:i,has_more:b,ver:i
sheet_list:[{sheet_id,title,type,is_visible:b}]
views:[{view_id,view_title,view_type,property:{auto_sort:b,is_field_stat_enabled:b,sort_spec:{sort_infos:[{field_id,desc:b}]},group_spec:{groups:[{field_id,desc:b}]},filter_spec:{conjunction,conditions:[{field_id,field_type,operator,string_value:{value:[s]},number_value:{value:n},bool_value:{value:b},user_value:{value:[s]},date_time_value:{value:{type,value:[s]}}}]},field_visibility:%b,frozen_field_count:i,color_config:{conditions:[{id,type,color,condition:{field_id,field_type,operator,string_value:{value:[s]},number_value:{value:n},bool_value:{value:b},user_value:{value:[s]},date_time_value:{value:{type,value:[s]}}}}]}}}],total:i,next:i,has_more:b
name,owner,user_list:[s]
chat_id_list:[s],next_cursor,has_more:b

field_group:{field_group_id,name,children:[{field_id}]}
fields:[{field_id,field_title,field_type}]
records:[*]

view:o
add_records:[*]
data:{responses:[{add_sheet_response:{properties:{sheet_id,title,row_count:i,column_count:i}},delete_sheet_response:{sheet_id},update_range_response:{updated_cells:i},delete_dimension_response:{deleted:i}}]},add_sheet_response:{properties:{sheet_id,title,row_count:i,column_count:i}},update_range_response:{updated_cells:i},delete_dimension_response:{deleted:i},delete_sheet_response:{sheet_id}
data:[{sheet_id,title,row_count:i,column_count:i}],properties:[{sheet_id,title,row_count:i,column_count:i}]
data:{result:{start_row:i,start_column:i,rows:[{values:[{cell_value:{text,link:{url,text}},cell_format:{text_format:{font,font_size:iV72,bold:b,italic:b,strikethrough:b,underline:b,color:{red:iV0~255,green:iV0~255,blue:iV0~255,alpha:iV0~255}}}}]}]}},grid_data:{start_row:i,start_column:i,rows:[{values:[{cell_value:{text,link:{url,text}},cell_format:{text_format:{font,font_size:iV72,bold:b,italic:b,strikethrough:b,underline:b,color:{red:iV0~255,green:iV0~255,blue:iV0~255,alpha:iV0~255}}}}]}]}
succ_userid_list:[s],fail_userid_list:[s]
succ_userid_list:[s],fail_userid_list:[s]
userid_list:[s],has_more:b,next_cursor


fileid,url

download_url,cookie_name,cookie_value
file_info:{fileid,file_name,spaceid,fatherid,file_size:i,file_type:i,file_status:i,ctime:i,mtime:i,sha,md5,url,create_userid,update_userid}
file_list:{item:[{fileid,file_name,spaceid,fatherid,file_size:i,file_type:i,file_status:i,ctime:i,mtime:i,sha,md5,url,create_userid,update_userid}]},has_more:b,next_start:i
file_list:{item:[{fileid,file_name,spaceid,fatherid,file_size:i,file_type:i,file_status:i,ctime:i,mtime:i,sha,md5,url,create_userid,update_userid}]}
file:{fileid,file_name,spaceid,fatherid,file_size:i,file_type:i,file_status:i,ctime:i,mtime:i,sha,md5,url,create_userid,update_userid}


share_url
fileid
fileid
hit_exist:b,upload_key,fileid

share_range:{enable_corp_internal:b,corp_internal_auth:i,corp_internal_approve_only_by_admin:b,enable_corp_external:b,corp_external_auth:i,corp_external_approve_only_by_admin:b},secure_setting:{enable_readonly_copy:b,modify_only_by_admin:b,enable_readonly_comment:b,ban_share_external:b},inherit_father_auth:{auth_list:[{type:i(1|2),userid,departmentid:i,auth:i}],inherit:b},file_member_list:[{type:i(1|2),userid,departmentid:i,auth:i}],co_auth_list:[{type:i(1|2),userid,departmentid:i,auth:i}],watermark:{text,margin_type:i,show_text:b,show_visitor_name:b,force_by_admin:b,force_by_space_admin:b}
total_capacity_for_all:i,total_capacity_for_vip:i,rest_capacity_for_all:i,rest_capacity_for_vip:i
is_pro:b,total_vip_acct_num:i,use_vip_acct_num:i,pro_expire_time:i
space_info:{spaceid,space_name,auth_list:{auth_info:[{type:i(1|2),userid,departmentid:si,auth:i}],quit_userid:[s]},space_sub_type:i,secure_setting:{enable_watermark:b,enable_confidential_mode:b,share_url_no_approve:b,share_url_no_approve_default_auth:i,default_file_scope:i,ban_share_external:b,add_member_only_admin:b,enable_share_url:b,enable_share_external:b,enable_share_external_admin:b,enable_space_add_external_member:b,enable_space_add_external_member_admin:b,create_file_only_admin:b}}


spaceid

space_info:{spaceid,space_name,auth_list:{auth_info:[{type:i(1|2),userid,departmentid:i,auth:i,customize_auth:{enable_operation_upload:b,enable_operation_delete:b}}],quit_userid:[s]},space_sub_type:i}


space_share_url
succ_userid_list:[s],fail_userid_list:[s]
succ_userid_list:[s],fail_userid_list:[s]
userid_list:[s],has_more:b,next_cursor`
