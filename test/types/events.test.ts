import { describe, expectTypeOf, it } from 'vitest'
import type {
  AnyEvent,
  BatchJobResultEvent,
  ChangeContactCreateUserEvent,
  ClickEvent,
  EventMap,
  EventName,
  EventOf,
  FamilyName,
  ListenerName,
  NamedEvent,
  SuiteTicketEvent,
  SystemBatchJobResultEvent,
  TextMessageEvent,
} from '../../src/types/index.js'

describe('the types of events', () => {
  it('belong to names', () => {
    expectTypeOf<EventMap['suite_ticket']>().toEqualTypeOf<SuiteTicketEvent>()
    expectTypeOf<EventOf<'suite_ticket'>>().toEqualTypeOf<SuiteTicketEvent>()
    expectTypeOf<EventOf<'message.text'>>().toEqualTypeOf<TextMessageEvent>()
    expectTypeOf<EventOf<'batch_job_result'>>().toEqualTypeOf<BatchJobResultEvent>()
    expectTypeOf<'event.change_external_contact.add_external_contact'>().toExtend<EventName>()
    expectTypeOf<'event.clack'>().not.toExtend<ListenerName>()
  })

  it('belong to families', () => {
    expectTypeOf<
      'change_contact' | 'message' | 'event' | 'event.change_contact' | 'customer_acquisition'
    >().toExtend<FamilyName>()
    expectTypeOf<'suite_ticket'>().not.toExtend<FamilyName>()
    expectTypeOf<EventOf<'change_contact'>['ChangeType']>().toEqualTypeOf<
      | 'create_user'
      | 'update_user'
      | 'delete_user'
      | 'create_party'
      | 'update_party'
      | 'delete_party'
      | 'update_tag'
    >()
    expectTypeOf<EventOf<'message'>['MsgType']>().toEqualTypeOf<
      'text' | 'image' | 'voice' | 'video' | 'location' | 'link'
    >()
    expectTypeOf<EventOf<'event'>['MsgType']>().toEqualTypeOf<'event'>()
    expectTypeOf<EventOf<ListenerName>>().toEqualTypeOf<EventMap[EventName]>()
  })

  it('are told apart by name', () => {
    const read = (one: AnyEvent) => {
      if (one.name === 'event.click') expectTypeOf(one.event).toEqualTypeOf<ClickEvent>()
      if (one.name === 'message.text') expectTypeOf(one.event.Content).toEqualTypeOf<string>()
    }
    expectTypeOf(read).parameter(0).toExtend<{ name: EventName }>()
    expectTypeOf<
      NamedEvent<'message'>['name']
    >().toEqualTypeOf<`message.${'text' | 'image' | 'voice' | 'video' | 'location' | 'link'}`>()
  })

  it('are told apart by their own elements', () => {
    const contact = (event: EventOf<'change_contact'>) => {
      if (event.ChangeType === 'create_user') {
        expectTypeOf(event).toEqualTypeOf<ChangeContactCreateUserEvent>()
        expectTypeOf(event.Department).toEqualTypeOf<number[] | undefined>()
      }
    }
    const job = (event: BatchJobResultEvent) => {
      if ('ServiceCorpId' in event) expectTypeOf(event).toEqualTypeOf<SystemBatchJobResultEvent>()
    }
    expectTypeOf(contact).returns.toBeVoid()
    expectTypeOf(job).returns.toBeVoid()
  })

  it('have numbers, lists and objects where the wire has text', () => {
    expectTypeOf<SuiteTicketEvent['TimeStamp']>().toEqualTypeOf<number>()
    expectTypeOf<TextMessageEvent['MsgId']>().toEqualTypeOf<string>()
    expectTypeOf<
      EventMap['event.location_select']['SendLocationInfo']['Location_X']
    >().toEqualTypeOf<string>()
    expectTypeOf<EventMap['event.wedrive_file_change']['FileId']>().toEqualTypeOf<string[]>()
    type Item = NonNullable<EventMap['event.template_card_event']['SelectedItems']>[number]
    expectTypeOf<Item['OptionIds']>().toEqualTypeOf<string[]>()
  })
})
