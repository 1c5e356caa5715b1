import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { normaliseMessage } from '../../src/callback/normalise.js'
import { WeComCallbackError } from '../../src/errors/index.js'
import { EVENT_SHAPES, secretFieldsOf } from '../../src/types/index.js'
import { buildXml } from '../../src/xml/index.js'
import { CATALOGUE, type Fields, sampleOf } from '../fixtures/events/catalogue.js'
import { parseMessage, parseMessageXml } from '../support/xml.js'

const read = (children: string) => normaliseMessage(parseMessageXml(`<xml>${children}</xml>`))
const instruction = (type: string, more = '') =>
  read(`<SuiteId>s</SuiteId><InfoType>${type}</InfoType>${more}`)
const dataEvent = (event: string, more = '') =>
  read(`<ToUserName>c</ToUserName><MsgType>event</MsgType><Event>${event}</Event>${more}`)
const approval = (more: string) => dataEvent('open_approval_change', `<ApprovalInfo>${more}</ApprovalInfo>`)
const member = (more: string) =>
  instruction('change_contact', `<ChangeType>create_user</ChangeType>${more}`).event

function refusal(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof WeComCallbackError) return error.reason
    throw error
  }
  return 'accepted'
}

describe('the catalogue', () => {
  test('has 169 events, and the table has the same and two that come in either style', () => {
    expect(CATALOGUE).toHaveLength(169)
    const names = new Set(CATALOGUE.map(({ name }) => name))
    const extra = ['change_app_admin', 'unlicensed_notify']
    expect(Object.keys(EVENT_SHAPES).sort()).toEqual([...names, ...extra].sort())
  })

  const cases = CATALOGUE.map((event) => {
    const style = event.system ? 'system' : event.channel
    return { label: `${event.name} (${style})`, style, event }
  })

  test.each(cases)('$label comes out with every field in its type', ({ event, style }) => {
    for (const items of [0, 1, 3]) {
      const { wire, expected } = sampleOf(event, items)
      const { event: read, ...identity } = normaliseMessage(parseMessageXml(buildXml(wire)))
      expect(identity).toEqual({ name: event.name, known: true, style })
      expect(read).toEqual(expected)
    }
  })

  test.each(cases)('$label marks its secret fields and no others', ({ event }) => {
    expect([...secretFieldsOf(event.name)].sort()).toEqual([...secretNames(event.fields)].sort())
  })

  it('treats all fields that are secret somewhere as secret in an unknown event', () => {
    const all = secretFieldsOf('brand_new')
    for (const name of ['SuiteTicket', 'AuthCode', 'AccessToken', 'ActiveCode', 'WelcomeCode']) {
      expect(all).toContain(name)
    }
    expect(secretFieldsOf('__proto__')).toEqual(all)
    expect(all).not.toContain('AuthCorpId')
  })
})

function secretNames(fields: Fields, found = new Set<string>()): Set<string> {
  for (const [name, field] of Object.entries(fields)) {
    if (field.secret) found.add(name)
    secretNames(field.fields ?? field.item?.fields ?? {}, found)
  }
  return found
}

describe('names', () => {
  test.each([
    [
      '<SuiteId>s</SuiteId><InfoType> <![CDATA[suite_ticket]]></InfoType>',
      'suite_ticket',
      true,
      'instruction',
    ],
    [
      '<ServiceCorpId>p</ServiceCorpId><InfoType>batch_job_result</InfoType>',
      'batch_job_result',
      true,
      'system',
    ],
    ['<SuiteId>s</SuiteId><InfoType>batch_job_result</InfoType>', 'batch_job_result', true, 'instruction'],
    ['<InfoType>change_app_admin</InfoType>', 'change_app_admin', true, 'instruction'],
    ['<MsgType>text</MsgType>', 'message.text', true, 'data'],
    ['<MsgType>event</MsgType><Event>LOCATION</Event>', 'event.LOCATION', true, 'data'],
    ['<MsgType>event</MsgType><Event>location</Event>', 'event.location', false, 'data'],
    ['<MsgType>event</MsgType>', 'message.event', false, 'data'],
    ['<MsgType>event</MsgType><Event>change_app_admin</Event>', 'event.change_app_admin', true, 'data'],
    ['<InfoType>brand_new</InfoType>', 'brand_new', false, 'instruction'],
    ['<InfoType>suite_ticket</InfoType><MsgType>text</MsgType>', 'suite_ticket', true, 'instruction'],
    ['<InfoType></InfoType><MsgType>text</MsgType>', 'message.text', true, 'data'],
    ['<MsgType>text</MsgType><ChangeType>x</ChangeType>', 'message.text', true, 'data'],
  ])('%s is %s', (children, name, known, style) => {
    expect(read(children)).toMatchObject({ name, known, style })
  })

  it('appends the change type where the catalogue has it, or has nothing', () => {
    const change = (type: string, kind: string) => {
      const { name, known } = instruction(type, `<ChangeType>${kind}</ChangeType>`)
      return [name, known]
    }
    expect(change('change_contact', ' update_tag ')).toEqual(['change_contact.update_tag', true])
    expect(change('change_contact', 'merge_user')).toEqual(['change_contact.merge_user', false])
    expect(change('change_school_contact', 'create_student')).toEqual(['change_school_contact', true])
    expect(change('suite_ticket', 'x')).toEqual(['suite_ticket', true])
    expect(change('brand_new', 'x')).toEqual(['brand_new.x', false])
    expect(change('change_contact', '')).toEqual(['change_contact', false])
    const data = dataEvent('doc_change', '<ChangeType>doc_member_change</ChangeType>')
    expect([data.name, data.known]).toEqual(['event.doc_change', true])
  })

  it('reads the misspelt customer acquisition', () => {
    const read = instruction('customer_aqcuisition', '<ChangeType>balance_low</ChangeType>')
    expect(read).toMatchObject({
      name: 'customer_acquisition.balance_low',
      known: true,
      event: { InfoType: 'customer_acquisition' },
    })
    expect(dataEvent('customer_aqcuisition').event.Event).toBe('customer_acquisition')
  })

  it('lets no message pass for an event of another kind', () => {
    expect(instruction('message.text')).toMatchObject({ name: 'message%2Etext', known: false })
    expect(instruction('change_contact.create_user')).toMatchObject({ known: false })
    expect(instruction('event', '<ChangeType>click</ChangeType>')).toMatchObject({
      name: 'instruction.event.click',
      known: false,
    })
    expect(read('<MsgType>text.x</MsgType>')).toMatchObject({ name: 'message.text%2Ex', known: false })
    expect(dataEvent('change_contact.create_user')).toMatchObject({ known: false })
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
    '%s is a name like any other',
    (name) => {
      expect(instruction(name)).toMatchObject({ name, known: false })
      expect(dataEvent(name)).toMatchObject({ name: `event.${name}`, known: false })
      const { event } = read(`<MsgType>text</MsgType><${name}>x</${name}>`)
      expect(Object.keys(event)).toEqual(['MsgType', name])
      expect(Object.getPrototypeOf(event)).toBe(null)
    },
  )
})

describe('messages that cannot be told', () => {
  it('refuses one with neither InfoType nor MsgType', () => {
    for (const children of ['', '<A>1</A>', '<Event>click</Event>', '<InfoType> </InfoType><MsgType/>']) {
      expect(refusal(() => read(children))).toBe('plaintext_invalid')
    }
  })

  test.each([
    'InfoType',
    'SuiteId',
    'AuthCorpId',
    'ToUserName',
    'MsgType',
    'Event',
    'ChangeType',
    'AuthCode',
    'SuiteTicket',
  ])('refuses one with %s twice or with elements in it', (name) => {
    const base = '<InfoType>create_auth</InfoType>'
    const once = name === 'InfoType' ? '' : `<${name}>a</${name}>`
    expect(refusal(() => read(`${base}${once}<${name}>b</${name}>`))).toBe('plaintext_invalid')
    expect(refusal(() => read(`<MsgType>text</MsgType><${name}><A>b</A></${name}>`))).toBe(
      'plaintext_invalid',
    )
  })

  it('says which element it was, not what was in it', () => {
    const twice = '<AuthCode>hush-1</AuthCode><AuthCode>hush-2</AuthCode>'
    const run = () => instruction('create_auth', twice)
    expect(run).toThrow(/AuthCode/)
    expect(run).not.toThrow(/hush/)
  })
})

describe('text', () => {
  it('loses the blanks around it', () => {
    const { event } = dataEvent('book_meeting_room', '<MeetingId><![CDATA[ hy-1 \n]]></MeetingId>')
    expect(event.MeetingId).toBe('hy-1')
  })

  test.each(['Content', 'Name', 'State', 'EventKey', 'ScanResult', 'Label', 'Title', 'Description'])(
    '%s keeps its blanks',
    (name) => {
      expect(read(`<MsgType>text</MsgType><${name}><![CDATA[ a ]]></${name}>`).event[name]).toBe(' a ')
    },
  )

  it('stays text, whatever it looks like', () => {
    const { event } = read(
      '<MsgType>text</MsgType><MsgId>6972028683187026694</MsgId><FromUserName>0012</FromUserName><Content>1e3</Content>',
    )
    expect(event).toMatchObject({ MsgId: '6972028683187026694', FromUserName: '0012', Content: '1e3' })
  })

  it('tells an empty element from a missing one', () => {
    const { event } = dataEvent('click', '<EventKey/>')
    expect(event.EventKey).toBe('')
    expect('AgentID' in event).toBe(false)
  })

  it('loses the markup of broken CDATA in ids only', () => {
    const shared = instruction(
      'share_agent_change',
      '<CorpId>![CDATA[ww1]]</CorpId><AgentId>![CDATA[7]]</AgentId>',
    )
    expect(shared.event).toMatchObject({ CorpId: 'ww1', AgentId: 7 })
    const chain = '<ChainId>![CDATA[ch1]]</ChainId><CorpIds><CorpId>![CDATA[ww2]]</CorpId></CorpIds>'
    expect(dataEvent('change_chain', chain).event).toMatchObject({ ChainId: 'ch1', CorpIds: ['ww2'] })
    expect(
      instruction('license_pay_success', '<BuyerUserId>![CDATA[u]]</BuyerUserId>').event.BuyerUserId,
    ).toBe('u')
    const content = '![CDATA[x]]'
    expect(read(`<MsgType>text</MsgType><Content>${content}</Content>`).event.Content).toBe(content)
    expect(instruction('share_agent_change', '<CorpId>![CDATA[ww1</CorpId>').event.CorpId).toBe('![CDATA[ww1')
  })
})

describe('numbers', () => {
  test.each<[string, number | undefined]>([
    ['7', 7],
    [' 7\n', 7],
    ['-7', -7],
    ['007', 7],
    ['-0', 0],
    ['999999999999999', 999_999_999_999_999],
    ['1000000000000000', undefined],
    ['', undefined],
    ['+7', undefined],
    ['7.0', undefined],
    ['1e3', undefined],
    ['0x1F', undefined],
    ['٧', undefined],
    ['NaN', undefined],
    ['-', undefined],
    ['1-', undefined],
    ['-999999999999999', -999_999_999_999_999],
    ['1 2', undefined],
    ['7\u0000', undefined],
  ])('%j becomes %j', (text, expected) => {
    const { event } = dataEvent('click', `<AgentID>${text}</AgentID>`)
    expect(event.AgentID).toBe(expected)
    // What is no integer is left out, so that the event fits its type.
    expect(Object.hasOwn(event, 'AgentID')).toBe(expected !== undefined)
  })

  it('are left out wherever they are none: in objects, lists and elements', () => {
    const { event } = instruction(
      'batch_job_result',
      '<BatchJob><JobId>j</JobId><ErrCode>none</ErrCode></BatchJob><TimeStamp><A>1</A></TimeStamp>',
    )
    expect(event).toEqual({ SuiteId: 's', InfoType: 'batch_job_result', BatchJob: { JobId: 'j' } })
    expect(member('<Gender/><MainDepartment><A>1</A></MainDepartment>')).not.toHaveProperty('Gender')
  })

  it('are read in unknown events too, where all events have them', () => {
    expect(instruction('brand_new', '<TimeStamp>5</TimeStamp><Count>5</Count>').event).toMatchObject({
      TimeStamp: 5,
      Count: '5',
    })
    expect(dataEvent('brand_new', '<CreateTime>5</CreateTime><AgentID>6</AgentID>').event).toMatchObject({
      CreateTime: 5,
      AgentID: 6,
    })
  })
})

describe('lists', () => {
  test.each<[string, string, unknown[]]>([
    ['one', '<Department>1</Department>', [1]],
    ['several', '<Department>1,2, 3 </Department>', [1, 2, 3]],
    ['none', '<Department></Department>', []],
    ['blank', '<Department> </Department>', []],
    ['a comma at the end', '<Department>1,2,</Department>', [1, 2]],
    ['siblings', '<Department>1,2</Department><Department>3</Department>', [1, 2, 3]],
    ['no number', '<Department>1,x,,2</Department>', [1, 2]],
  ])('in one text: %s', (_, xml, expected) => {
    expect(member(xml).Department).toEqual(expected)
  })

  it('in one text: names stay text', () => {
    expect(member('<DirectLeader>007,lisi</DirectLeader>').DirectLeader).toEqual(['007', 'lisi'])
  })

  test.each<[string, string, unknown[]]>([
    ['none', '<ExtAttr/>', []],
    ['blank', '<ExtAttr>\n</ExtAttr>', []],
    ['one', '<ExtAttr><Item><Name>a</Name><Type>0</Type></Item></ExtAttr>', [{ Name: 'a', Type: 0 }]],
    [
      'two',
      '<ExtAttr><Item><Name>a</Name></Item><Item><Name>b</Name><Web><Url> u </Url></Web></Item></ExtAttr>',
      [{ Name: 'a' }, { Name: 'b', Web: { Url: 'u' } }],
    ],
    ['an empty item', '<ExtAttr><Item/></ExtAttr>', []],
  ])('in a wrapper: %s', (_, xml, expected) => {
    expect(member(xml).ExtAttr).toEqual(expected)
  })

  test.each<[string, string, unknown[]]>([
    ['one', '<FileId>a</FileId>', ['a']],
    ['two', '<FileId>a</FileId><FileId> b </FileId>', ['a', 'b']],
    ['an empty one', '<FileId/>', []],
    ['a comma, which separates nothing here', '<FileId>a,b</FileId>', ['a,b']],
  ])('of siblings: %s', (_, xml, expected) => {
    expect(dataEvent('wedrive_file_change', xml).event.FileId).toEqual(expected)
  })

  test.each([
    '<PicList><item><PicMd5Sum>a</PicMd5Sum></item><item><PicMd5Sum>b</PicMd5Sum></item></PicList>',
    '<PicList><item><PicMd5Sum>a</PicMd5Sum></item></PicList><PicList><item><PicMd5Sum>b</PicMd5Sum></item></PicList>',
    '<PicList><PicMd5Sum>a</PicMd5Sum></PicList><PicList><PicMd5Sum>b</PicMd5Sum></PicList>',
  ])('pictures, in each form they may have: %s', (list) => {
    const { event } = dataEvent('pic_weixin', `<SendPicsInfo><Count>2</Count>${list}</SendPicsInfo>`)
    expect(event.SendPicsInfo).toEqual({ Count: 2, PicList: [{ PicMd5Sum: 'a' }, { PicMd5Sum: 'b' }] })
  })

  test.each<[string, string, Record<string, unknown>]>([
    ['an element', '<GroupId>5</GroupId><GroupId>6</GroupId><Root>7</Root>', { list: [5, 6], Root: '7' }],
    ['several', '<Root>7</Root><GroupId>5</GroupId><Root>8</Root>', { list: [5], Root: ['7', '8'] }],
    ['an object', '<GroupId>5</GroupId><New><A>1</A></New>', { list: [5], New: { A: '1' } }],
    ['an element where no item is', '<Root>7</Root>', { list: [], Root: '7' }],
    [
      'another name of objects',
      '<__proto__>7</__proto__><GroupId>5</GroupId>',
      { list: [5], ['__proto__']: '7' },
    ],
  ])('keep what stands beside their items: %s', (_, inner, { list, ...beside }) => {
    const chain = (more: string) => dataEvent('change_chain', `<ChangeType>create_chain</ChangeType>${more}`)
    const { event } = chain(`<GroupIds>${inner}</GroupIds>`)
    expect(event.GroupIds).toEqual(list)
    for (const [name, value] of Object.entries(beside)) expect(event[`GroupIds.${name}`]).toEqual(value)
    const twice = chain(`<GroupIds>${inner}</GroupIds><GroupIds><Root>9</Root></GroupIds>`).event
    expect([twice['GroupIds.Root']].flat()).toContain('9')
  })

  it('of objects keep what stands beside their items too, in objects as well', () => {
    const { event } = dataEvent(
      'pic_weixin',
      '<SendPicsInfo><PicList><item><PicMd5Sum>a</PicMd5Sum></item><Total>1</Total></PicList></SendPicsInfo>',
    )
    expect(event.SendPicsInfo).toEqual({ PicList: [{ PicMd5Sum: 'a' }], 'PicList.Total': '1' })
  })

  it('in JSON are taken as they are, commas and all', () => {
    const json = (fields: string) => {
      const { tree, form } = parseMessage(`{"ToUserName":"c","MsgType":"event",${fields}}`)
      return normaliseMessage(tree, form).event
    }
    const update = '"Event":"change_external_chat","ChangeType":"update"'
    expect(json(`${update},"MemChangeList":["Jack, Jr.","Rose"]`).MemChangeList).toEqual([
      'Jack, Jr.',
      'Rose',
    ])
    expect(json(`${update},"MemChangeList":{"Item":["a,b"]}`).MemChangeList).toEqual(['a,b'])
    expect(json(`${update},"MemChangeList":[]`).MemChangeList).toEqual([])
    const created = '"Event":"change_contact","ChangeType":"create_user"'
    const member = json(
      `${created},"DirectLeader":["a, b","c"],"Department":[1,2,"x"],"IsLeaderInDept":"1,0"`,
    )
    expect(member).toMatchObject({ DirectLeader: ['a, b', 'c'], Department: [1, 2], IsLeaderInDept: [1, 0] })
    expect(json(`${created},"Department":7,"Gender":null`)).toMatchObject({ Department: [7] })
  })

  it('that are missing stay missing', () => {
    expect('Department' in member('')).toBe(false)
  })
})

describe('spelling variants', () => {
  it('of option ids get the official name', () => {
    const { event } = dataEvent(
      'template_card_event',
      '<SelectedItems><SelectedItem><QuestionKey>q</QuestionKey><OpitonIds><OpitonId>1</OpitonId><OpitonId>2</OpitonId></OpitonIds></SelectedItem></SelectedItems>',
    )
    expect(event.SelectedItems).toEqual([{ QuestionKey: 'q', OptionIds: ['1', '2'] }])
  })

  it('of a list and the official one are one list', () => {
    const card = (options: string) =>
      dataEvent(
        'template_card_event',
        `<SelectedItems><SelectedItem><QuestionKey>q</QuestionKey>${options}</SelectedItem></SelectedItems>`,
      ).event.SelectedItems
    const item = { QuestionKey: 'q', OptionIds: ['a', 'b'] }
    const mixed = '<OptionIds><OptionId>a</OptionId><OpitonId>b</OpitonId></OptionIds>'
    const both = '<OptionIds><OptionId>a</OptionId></OptionIds><OpitonIds><OpitonId>b</OpitonId></OpitonIds>'
    expect(card(mixed)).toEqual([item])
    expect(card(both)).toEqual([item])
  })

  it('of approvals get the official name', () => {
    const item = '<Item><ItemUserId>u</ItemUserId></Item>'
    const node = `<ApprovalNodes><ApprovalNode><Items>${item}</Items></ApprovalNode></ApprovalNodes>`
    const { event } = approval(`${node}<approverstep>0</approverstep>`)
    expect(event.ApprovalInfo).toEqual({
      ApprovalNodes: [{ Items: [{ ItemUserid: 'u' }] }],
      ApproverStep: 0,
    })
  })

  it('of the agent id get the official name where an event has that', () => {
    expect(instruction('share_agent_change', '<AgentID>7</AgentID>').event).toMatchObject({ AgentId: 7 })
    expect(dataEvent('share_agent_change', '<AgentID>7</AgentID>').event).toMatchObject({ AgentID: 7 })
  })

  it('do not replace the official field, nor fields of other events', () => {
    expect(
      approval('<ApproverStep>1</ApproverStep><approverstep>2</approverstep>').event.ApprovalInfo,
    ).toEqual({
      ApproverStep: 1,
      approverstep: '2',
    })
    expect(
      approval('<approverstep>2</approverstep><ApproverStep>1</ApproverStep>').event.ApprovalInfo,
    ).toEqual({
      ApproverStep: 1,
      approverstep: '2',
    })
    expect(dataEvent('click', '<ItemUserId>u</ItemUserId>').event).toMatchObject({ ItemUserId: 'u' })
  })
})

describe('what the catalogue does not have', () => {
  it('stays as it came', () => {
    const { event } = read(
      '<MsgType>text</MsgType><New><A> 1 </A><A>2</A><B><C> x</C></B></New><Two>1</Two><Two>2</Two>',
    )
    expect(event).toEqual({ MsgType: 'text', New: { A: [' 1 ', '2'], B: { C: ' x' } }, Two: ['1', '2'] })
  })

  it('is kept inside of known objects too', () => {
    const { event } = dataEvent('batch_job_result', '<BatchJob><JobId>j</JobId><New>1</New></BatchJob>')
    expect(event.BatchJob).toEqual({ JobId: 'j', New: '1' })
  })

  it('may have text where an object is due; nothing is an empty object', () => {
    expect(dataEvent('batch_job_result', '<BatchJob>x</BatchJob>').event.BatchJob).toBe('x')
    expect(dataEvent('batch_job_result', '<BatchJob> </BatchJob>').event.BatchJob).toEqual({})
  })

  it('is the message itself, turned into an event', () => {
    const raw = parseMessageXml('<xml><MsgType> text </MsgType><AgentID>1</AgentID><Gender/></xml>')
    const { event } = normaliseMessage(raw)
    expect(event).toBe(raw)
    expect({ ...raw }).toEqual({ MsgType: 'text', AgentID: 1, Gender: '' })
  })

  it('never breaks the reading, whatever the shape of a field', () => {
    const names = CATALOGUE.flatMap(({ fields }) => Object.keys(fields)).concat('__proto__', 'item', 'Item')
    const leaf = fc.oneof(fc.string(), fc.constantFrom('', ' ', '1,2', '![CDATA[x]]', '-1'))
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 3, noNullPrototype: false }),
        fc.array(leaf, { minLength: 2, maxLength: 3 }),
      ),
    }))
    fc.assert(
      fc.property(
        fc.constantFrom(...CATALOGUE),
        fc.dictionary(fc.constantFrom(...names), value),
        (event, extra) => {
          const { wire } = sampleOf(event, 1)
          const raw = Object.assign(Object.create(null), wire, extra)
          for (const name of ['InfoType', 'MsgType', 'Event', 'ChangeType']) raw[name] = wire[name] ?? ''
          const outcome = refusal(() => normaliseMessage(raw))
          expect(['accepted', 'plaintext_invalid']).toContain(outcome)
        },
      ),
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
