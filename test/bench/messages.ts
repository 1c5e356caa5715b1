/** Invented messages with the element names WeCom uses. */

export const CORP = 'ww5823bf96d3bd56c7'
export const SUITE = 'ww4asffe99e54c0f4c'
export const TOKEN = 'QDG6eK'
export const ENCODING_AES_KEY = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C'

const cdata = (name: string, value: string) => `<${name}><![CDATA[${value}]]></${name}>`

/** 250 bytes or so, the most frequent callback of all. */
export const ticket = `<xml>${cdata('SuiteId', SUITE)}${cdata('InfoType', 'suite_ticket')}<TimeStamp>1403610513</TimeStamp>${cdata(
  'SuiteTicket',
  'asdfasfdasdfasdf-4Rz1Tcv1xKkqZ9TSD0d9s2iGm5pZyKqY3cJb4l0h7uLwXvNoPq-tickets-are-secret',
)}</xml>`

/** 700 bytes or so. */
export const memberChange = `<xml>${cdata('SuiteId', SUITE)}${cdata('AuthCorpId', CORP)}${cdata(
  'InfoType',
  'change_contact',
)}<TimeStamp>1403610513</TimeStamp>${cdata('ChangeType', 'create_user')}${cdata('UserID', 'zhangsan')}${cdata(
  'OpenUserID',
  'woAJ2GCAAAXtWyujaWJHDDGi0mACHzQA',
)}${cdata('Name', '张三')}${cdata('Department', '1,2,3')}${cdata('MainDepartment', '1')}${cdata(
  'IsLeaderInDept',
  '1,0,0',
)}${cdata('DirectLeader', 'lisi,wangwu')}${cdata('Mobile', '11111111111')}${cdata(
  'Position',
  '产品经理 & 顾问',
)}<Gender>1</Gender>${cdata('Email', 'zhangsan@example.com')}${cdata('Avatar', 'http://wx.example.com/avatar/0')}${cdata(
  'Alias',
  'zhangsan',
)}${cdata('Telephone', '020-111111')}</xml>`

/** An approval with as many records as it takes to reach the size. */
export function approval(bytes: number): string {
  const head = `<xml>${cdata('ToUserName', CORP)}${cdata('FromUserName', 'sys')}<CreateTime>1527838022</CreateTime>${cdata(
    'MsgType',
    'event',
  )}${cdata('Event', 'sys_approval_change')}<AgentID>3010040</AgentID><ApprovalInfo><SpNo>201806010001</SpNo>${cdata(
    'SpName',
    '差旅报销',
  )}<SpStatus>1</SpStatus>${cdata('TemplateId', '3TkaH5KFbrG9heEQWLJjhgpFwmqAFB4dLEnapaB7aaa')}<ApplyTime>1527837645</ApplyTime>`
  const tail = '<StatuChangeEvent>1</StatuChangeEvent></ApprovalInfo></xml>'
  let records = ''
  for (let i = 0; Buffer.byteLength(head + records + tail) < bytes; i++) {
    const approver = `${cdata('UserId', `user${i}`)}${cdata('Party', `部门${i}`)}`
    records += `<SpRecord><SpStatus>1</SpStatus><ApproverAttr>1</ApproverAttr><Details><Approver>${approver}</Approver>${cdata(
      'Speech',
      `同意 ${i} & 已阅`,
    )}<SpStatus>1</SpStatus><SpTime>152783764${i % 10}</SpTime></Details></SpRecord>`
  }
  return head + records + tail
}

/** A passive text reply of at least so many bytes. */
export function textReply(bytes: number): string {
  const build = (content: string) =>
    `<xml>${cdata('ToUserName', 'zhangsan')}${cdata('FromUserName', CORP)}<CreateTime>1348831860</CreateTime>${cdata(
      'MsgType',
      'text',
    )}${cdata('Content', content)}</xml>`
  const missing = Math.max(6, bytes - Buffer.byteLength(build('')))
  return build('收到'.repeat(Math.ceil(missing / 6)))
}

export function envelope(encrypt: string, toUser = SUITE): string {
  return `<xml>${cdata('ToUserName', toUser)}${cdata('AgentID', '218')}${cdata('Encrypt', encrypt)}</xml>`
}
