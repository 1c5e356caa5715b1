import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EntitlementFacts, entitlementOf } from '../../src/installs/index.js'
import type { EditionAgent } from '../../src/types/index.js'

const DAY = 86_400_000
const READ_AT = 1_767_225_600_000
const END = READ_AT + 30 * DAY
const LIMIT_END = READ_AT + 7 * DAY

function edition(app_status: number, change: Partial<EditionAgent> = {}): EntitlementFacts {
  const agent = {
    agentid: 1000002,
    edition_id: 'sp00000000000000a1',
    edition_name: '专业版',
    app_status,
    user_limit: 50,
    expired_time: END / 1000,
    is_virtual_version: false,
    is_shared_from_other_corp: false,
    ...change,
  }
  return { status: 'active', agentId: 1000002, edition_info: { agent: [agent] }, editionReadAt: READ_AT }
}

const none: EntitlementFacts = { status: 'active', editionReadAt: READ_AT }
const overLimit = { ...edition(6), overLimitSince: READ_AT }

/** What WeCom said, how much later it is, and what follows. */
const TABLE: [string, EntitlementFacts, number, Record<string, unknown>][] = [
  ['no editions', none, 0, { status: 'none', usable: true }],
  ['no editions, years later', none, 1000 * DAY, { status: 'none', usable: true }],
  [
    'an empty list of editions',
    { ...none, edition_info: { agent: [] } },
    0,
    { status: 'none', usable: true },
  ],
  ['nothing paid', edition(0), 0, { status: 'unpaid', usable: false, appStatus: 0 }],
  ['a trial', edition(1), 0, { status: 'trial', usable: true, trialUntil: END }],
  [
    'a trial at its last moment',
    edition(1),
    30 * DAY - 1,
    { status: 'trial', usable: true, trialUntil: END },
  ],
  [
    'a trial at its end, without an event',
    edition(1),
    30 * DAY,
    { status: 'trial_expired', usable: false, trialUntil: END },
  ],
  ['a trial that is over', edition(2), 0, { status: 'trial_expired', usable: false, trialUntil: END }],
  ['a purchase', edition(3), 0, { status: 'paid', usable: true, seats: 50, paidUntil: END }],
  [
    'a purchase at its last moment',
    edition(3),
    30 * DAY - 1,
    { status: 'paid', usable: true, seats: 50, paidUntil: END },
  ],
  [
    'a purchase at its end, without an event',
    edition(3),
    30 * DAY,
    { status: 'paid_expired', usable: false, seats: 50, paidUntil: END },
  ],
  [
    'a purchase without an end',
    edition(3, { expired_time: 0 }),
    1000 * DAY,
    { status: 'paid', usable: true, seats: 50 },
  ],
  [
    'a purchase without a limit of seats',
    edition(3, { user_limit: 0 }),
    0,
    { status: 'paid', usable: true, paidUntil: END },
  ],
  [
    'a purchase that is over',
    edition(4),
    0,
    { status: 'paid_expired', usable: false, seats: 50, paidUntil: END },
  ],
  [
    'an unlimited trial, whatever its numbers',
    edition(5),
    1000 * DAY,
    { status: 'unlimited_trial', usable: true },
  ],
  [
    'too many members',
    overLimit,
    0,
    { status: 'over_limit', usable: true, seats: 50, paidUntil: END, overLimitUntil: LIMIT_END },
  ],
  [
    'too many members on the seventh day',
    overLimit,
    7 * DAY - 1,
    { status: 'over_limit', usable: true, seats: 50, paidUntil: END, overLimitUntil: LIMIT_END },
  ],
  [
    'too many members for 7 days, without an event',
    overLimit,
    7 * DAY,
    { status: 'over_limit_ended', usable: false, seats: 50, paidUntil: END, overLimitUntil: LIMIT_END },
  ],
  [
    'too many members, seen since the reading only',
    edition(6),
    7 * DAY,
    { status: 'over_limit_ended', usable: false, seats: 50, paidUntil: END, overLimitUntil: LIMIT_END },
  ],
  [
    'too many members at the end of the purchase',
    { ...overLimit, edition_info: edition(6, { expired_time: (READ_AT + DAY) / 1000 }).edition_info },
    DAY,
    { status: 'paid_expired', usable: false, seats: 50, paidUntil: READ_AT + DAY, overLimitUntil: LIMIT_END },
  ],
  [
    'too many members for too long',
    edition(7),
    0,
    { status: 'over_limit_ended', usable: false, seats: 50, paidUntil: END },
  ],
  [
    'too many members for too long, and over',
    edition(7),
    30 * DAY,
    { status: 'paid_expired', usable: false, seats: 50, paidUntil: END },
  ],
  ['a status of another day', edition(8), 0, { status: 'unknown', usable: false, appStatus: 8 }],
  [
    'an authorisation that is gone',
    { ...edition(3), status: 'invalid' },
    0,
    { status: 'unauthorized', usable: false, seats: 50, paidUntil: END },
  ],
  [
    'an authorisation that is gone, of an app without editions',
    { ...none, status: 'invalid' },
    0,
    { status: 'unauthorized', usable: false },
  ],
]

describe('an entitlement after', () => {
  it.each(TABLE)('%s', (_, facts, later, expected) => {
    const sells = (facts.edition_info?.agent ?? []).length > 0
    expect(entitlementOf(facts, READ_AT + later)).toEqual({
      ...(sells && {
        appStatus: facts.edition_info?.agent[0]?.app_status,
        editionId: 'sp00000000000000a1',
        editionName: '专业版',
      }),
      virtual: false,
      shared: false,
      asOf: READ_AT,
      ...expected,
    })
  })

  it('a virtual edition, and one shared by another corp, says so', () => {
    const facts = edition(3, { is_virtual_version: true, is_shared_from_other_corp: true })
    expect(entitlementOf(facts, READ_AT)).toMatchObject({ virtual: true, shared: true })
  })

  it('an answer without the flags is neither', () => {
    const { agent } = edition(3).edition_info as { agent: EditionAgent[] }
    const [{ is_virtual_version: _, is_shared_from_other_corp: __, ...bare } = {} as EditionAgent] = agent
    const facts = { ...edition(3), edition_info: { agent: [bare] } }
    expect(entitlementOf(facts, READ_AT)).toMatchObject({ virtual: false, shared: false })
  })

  it('an answer about several apps is that of the installed one', () => {
    const [mine] = edition(3).edition_info?.agent ?? []
    const [other] = edition(0, { agentid: 7 }).edition_info?.agent ?? []
    const facts = { ...edition(3), edition_info: { agent: [other, mine] as EditionAgent[] } }
    expect(entitlementOf(facts, READ_AT).status).toBe('paid')
    expect(entitlementOf({ ...facts, agentId: 9 }, READ_AT).status).toBe('unpaid')
  })

  it('any reading never grows by the passing of time', () => {
    const days = fc.integer({ min: 0, max: 100 })
    const facts = fc.record({ status: fc.integer({ min: 0, max: 8 }), ends: days })
    fc.assert(
      fc.property(facts, days, days, ({ status, ends }, one, two) => {
        const read = edition(status, { expired_time: (READ_AT + ends * DAY) / 1000 })
        const early = entitlementOf(read, READ_AT + Math.min(one, two) * DAY)
        const late = entitlementOf(read, READ_AT + Math.max(one, two) * DAY)
        expect(early.usable || !late.usable).toBe(true)
      }),
    )
  })
})
