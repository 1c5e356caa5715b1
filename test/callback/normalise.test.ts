import { describe, expect, it } from 'vitest'
import { createWeCom, MemoryStore } from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import {
  type CatalogueEvent,
  CATALOGUE as events,
  type CatalogueField as Field,
} from '../fixtures/events/catalogue.js'
import { CORP, data, instruction, PROVIDER, post, SUITE } from '../support/callbacks.js'

/** The XML of a field and what it must become. */
function sample(name: string, field: Field): { xml: string; value: unknown } {
  switch (field.type) {
    case 'string':
      return { xml: `<${name}><![CDATA[00${name}]]></${name}>`, value: `00${name}` }
    case 'int':
      return { xml: `<${name}>42</${name}>`, value: 42 }
    case 'object': {
      const inner = Object.entries(field.fields ?? {}).map(([key, one]) => [key, sample(key, one)] as const)
      const value = Object.fromEntries(inner.map(([key, one]) => [key, one.value]))
      return { xml: `<${name}>${inner.map(([, one]) => one.xml).join('')}</${name}>`, value }
    }
    case 'list':
      return listSample(name, field)
  }
}

function listSample(name: string, field: Field): { xml: string; value: unknown } {
  const item = field.item ?? { type: 'string' }
  if (field.separator !== undefined) {
    const value = item.type === 'int' ? [1, 2] : ['a', 'b']
    return { xml: `<${name}><![CDATA[${value.join(field.separator)}]]></${name}>`, value }
  }
  const one = sample(field.itemElement ?? name, item)
  const xml = field.itemElement === undefined ? one.xml : `<${name}>${one.xml}</${name}>`
  return { xml, value: [one.value] }
}

/** A whole message of an event, addressed so that it is accepted. */
function message(event: CatalogueEvent): {
  xml: string
  expected: Record<string, unknown>
  receiveId: string
} {
  const [first = '', second, third] = event.name.split('.')
  const fixed: Record<string, unknown> = event.system
    ? { ServiceCorpId: PROVIDER.corpId, InfoType: first, ChangeType: second, AuthCorpId: CORP }
    : event.channel === 'instruction'
      ? { SuiteId: SUITE.id, InfoType: first, ChangeType: second, AuthCorpId: CORP }
      : first === 'message'
        ? { ToUserName: CORP, MsgType: second }
        : { ToUserName: CORP, MsgType: 'event', Event: second, ChangeType: third }
  const parts: string[] = []
  const expected: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(event.fields)) {
    const { xml, value } =
      fixed[name] === undefined
        ? sample(name, field)
        : { xml: `<${name}><![CDATA[${fixed[name]}]]></${name}>`, value: fixed[name] }
    parts.push(xml)
    expected[name] = value
  }
  const receiveId = event.system ? PROVIDER.corpId : event.channel === 'instruction' ? SUITE.id : CORP
  return { xml: `<xml>${parts.join('\n')}</xml>`, expected, receiveId }
}

async function receive(xml: string, receiveId: string) {
  const clock = new FakeClock(1_767_225_600_000)
  const wecom = createWeCom({ provider: PROVIDER, suites: [SUITE], clock, store: new MemoryStore({ clock }) })
  await wecom.installs.import({ corpId: CORP, permanentCode: 'code' })
  const seen: { name: string; known: boolean; event: Record<string, unknown> }[] = []
  wecom.onAny(({ name, known, event }) => seen.push({ name, known, event }))
  const { status } = await wecom.handle(post(xml, receiveId))
  await wecom.close()
  return { status, seen }
}

/** Removes the null prototypes, which `toEqual` would otherwise not mind but a reader of a diff would. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

describe('every event of the catalogue', () => {
  // These four change what is stored before any handler sees them, and ask WeCom for it.
  const lifecycle = new Set(['create_auth', 'change_auth', 'cancel_auth', 'reset_permanent_code'])

  it.each(events.filter(({ name }) => !lifecycle.has(name)))(
    '$name ($channel, system $system)',
    async (event) => {
      const { xml, expected, receiveId } = message(event)
      const { status, seen } = await receive(xml, receiveId)
      expect(status).toBe(200)
      expect(seen).toHaveLength(1)
      expect(seen[0]).toMatchObject({ name: event.name, known: true })
      expect(plain(seen[0]?.event)).toEqual(plain(expected))
    },
  )

  it('has no doubles beyond the one that exists for suites and for the provider', () => {
    const names = events.map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual(['batch_job_result'])
    expect(names).toHaveLength(169)
  })
})

describe('the fields of an event', () => {
  const contact = (fields: string) =>
    `<xml><SuiteId>${SUITE.id}</SuiteId><AuthCorpId>${CORP}</AuthCorpId><InfoType> <![CDATA[change_contact]]></InfoType><TimeStamp>1767225600</TimeStamp><ChangeType>create_user</ChangeType><UserID>0012</UserID>${fields}</xml>`
  const one = async (xml: string, receiveId = SUITE.id) => (await receive(xml, receiveId)).seen[0]?.event

  it('keep ids as text and lists as lists, of one and of none', async () => {
    expect(await one(contact('<Department>7</Department><DirectLeader></DirectLeader>'))).toMatchObject({
      UserID: '0012',
      Department: [7],
      DirectLeader: [],
      TimeStamp: 1767225600,
    })
  })

  it('leave out a number that is none, or that would lose digits', async () => {
    const event = await one(
      contact('<Gender>unknown</Gender><MainDepartment>12345678901234567890</MainDepartment><Status/>'),
    )
    expect(Object.keys(event ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Gender|MainDepartment|Status/)]),
    )
    expect(event).toMatchObject({ UserID: '0012', TimeStamp: 1767225600 })
  })

  it('lose the blanks around them, except where blanks are content', async () => {
    const text = data({ MsgType: 'text', Content: '  hi ', MsgId: ' 1 ' })
    expect(await one(text, CORP)).toMatchObject({ Content: '  hi ', MsgId: '1' })
  })

  it('unknown to the catalogue come through, nested ones too, whatever their names', async () => {
    const event = await one(contact('<__proto__><a>1</a></__proto__><constructor>x</constructor>'))
    expect(Object.hasOwn(event ?? {}, '__proto__')).toBe(true)
    expect(event?.constructor).toBe('x')
    expect(({} as Record<string, unknown>).a).toBeUndefined()
  })

  it('in a spelling seen in samples get their official name', async () => {
    const card = `<xml><ToUserName>${CORP}</ToUserName><FromUserName>a</FromUserName><CreateTime>1</CreateTime><MsgType>event</MsgType><Event>template_card_event</Event><AgentID>1</AgentID><SelectedItems><SelectedItem><QuestionKey>q</QuestionKey><OpitonIds><OpitonId>1</OpitonId><OpitonId>2</OpitonId></OpitonIds></SelectedItem></SelectedItems></xml>`
    expect(plain((await one(card, CORP))?.SelectedItems)).toEqual([
      { QuestionKey: 'q', OptionIds: ['1', '2'] },
    ])
  })

  it('lose the rest of a broken CDATA', async () => {
    const xml = instruction({ InfoType: 'share_agent_change', AgentId: 1 }).replace(
      '</xml>',
      '<CorpId>![CDATA[wpOther]]</CorpId></xml>',
    )
    expect(await one(xml)).toMatchObject({ CorpId: 'wpOther', AgentId: 1 })
  })
})

describe('a message that could mean two things', () => {
  it.each(['InfoType', 'SuiteId', 'AuthCorpId', 'SuiteTicket'])('with %s twice is refused', async (field) => {
    const xml = instruction({ InfoType: 'suite_ticket', SuiteTicket: 't', AuthCorpId: CORP })
    const twice = xml.replace('</xml>', `<${field}>x</${field}></xml>`)
    expect(await receive(twice, SUITE.id)).toEqual({ status: 403, seen: [] })
  })

  it('with neither InfoType nor MsgType is refused', async () => {
    expect(await receive(`<xml><SuiteId>${SUITE.id}</SuiteId></xml>`, SUITE.id)).toEqual({
      status: 403,
      seen: [],
    })
  })
})
