import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { type Installation, type InstallationRecord, publicView } from '../../src/installs/index.js'

const SHOWN: Required<Installation> = {
  suiteId: 'ww1',
  corpId: 'wpcorp',
  kind: 'thirdParty',
  status: 'active',
  authorizedAt: 1,
  updatedAt: 2,
  corpName: '上海某公司',
  agentId: 1_000_002,
  adminUserId: 'woadmin',
  state: 'spring',
  auth_corp_info: { corpid: 'wpcorp', corp_name: '上海某公司' },
  auth_info: { agent: [] },
  auth_user_info: { userid: 'woadmin' } as Required<Installation>['auth_user_info'],
  edition_info: { agent: [] } as unknown as Required<Installation>['edition_info'],
  dealer_corp_info: { corpid: 'wpdealer', corp_name: '代理' },
  register_code_info: { register_code: 'x' } as unknown as Required<Installation>['register_code_info'],
}

type Private = Omit<InstallationRecord, keyof Installation>

const HIDDEN: Required<Private> = {
  permanentCode: 'the permanent code',
  generation: 'g1',
  eventAt: 3,
  authCodeDigest: 'digest',
  arrival: 'installed',
  reads: 4,
  editionReadAt: 5,
  overLimitSince: 6,
  news: {} as Required<Private>['news'],
}

describe('what is shown of an installation', () => {
  it('is every field that is public, as it stands in the record', () => {
    expect(publicView({ ...SHOWN, ...HIDDEN })).toEqual(SHOWN)
    expectTypeOf(publicView).returns.toEqualTypeOf<Installation>()
  })

  it('is no field that stands in no record yet', () => {
    const names = fc.string().filter((name) => !Object.hasOwn(SHOWN, name))
    fc.assert(
      fc.property(names, fc.anything(), (name, value) => {
        const record = { ...HIDDEN, ...SHOWN }
        Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true })
        expect(publicView(record)).toEqual(SHOWN)
      }),
    )
  })

  it('lacks what the record lacks', () => {
    const { corpName, state, ...rest } = SHOWN
    expect(Object.keys(publicView({ ...rest, generation: 'g1' }))).toEqual(Object.keys(rest))
  })
})
