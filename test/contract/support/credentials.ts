import type { SimCorp, SimEdition } from '../../../src/simulator/index.js'

const keys = (token: string, aes: string) => ({ token, encodingAesKey: aes.padEnd(43, 'A') })

export const APP = { id: 'ww00000000000000aa', secret: 'app-secret', ...keys('tokenOfTheApp', 'app') }
export const CUSTOM = {
  id: 'dk00000000000000bb',
  secret: 'custom-secret',
  ...keys('tokenOfTheCustom', 'custom'),
}
export const LOGIN = {
  id: 'ww00000000000000ff',
  secret: 'login-secret',
  ...keys('tokenOfTheLogin', 'login'),
  kind: 'login' as const,
}
export const PROVIDER = {
  corpId: 'ww00000000000000cc',
  secret: 'provider-secret',
  callback: keys('tokenOfTheProvider', 'provider'),
}
export const CASHIER_SECRET = 'cashier-secret'
export const COLLECTOR = 'Shou'

/** 365 fen a seat and year: one fen a seat and day. */
export const PRO: SimEdition = { editionId: 'sp-pro', name: '专业版', price: 365, trialDays: 15 }
export const FLAT: SimEdition = { editionId: 'sp-flat', name: '固定版', price: 36_500, fixedTotal: true }
export const BIG: SimEdition = { editionId: 'sp-big', name: '旗舰版', price: 3650 }

/** A company of four, the last of whom is in no department the app sees when its scope is department 2. */
export function company(number: number, change: Partial<SimCorp> = {}): SimCorp {
  const member = (name: string, departments: number[], details?: Record<string, unknown>) => ({
    userId: `wo${name}${number}`,
    openUserId: `wp${name}${number}`,
    name,
    departments,
    ...(details && { details }),
  })
  return {
    corpId: `ww00000000000000d${number}`,
    openCorpId: `wpCompany${number}`.padEnd(32, 'x'),
    name: `企业${number}`,
    adminUserId: `woAnn${number}`,
    administrators: [
      { userId: `outside${number}`, usertype: 3 },
      { userId: `woBob${number}`, usertype: 4, departments: [2] },
    ],
    departments: [
      { id: 1, name: `企业${number}`, parentId: 0 },
      { id: 2, name: '研发部', parentId: 1 },
      { id: 3, name: '市场部', parentId: 1 },
    ],
    members: [
      member('Ann', [1]),
      member('Bob', [2], {
        gender: '1',
        avatar: 'https://wecom.example/bob.png',
        qr_code: 'https://wecom.example/bob',
        mobile: '13800000000',
      }),
      member('Cid', [2]),
      member('Dan', [3]),
    ],
    ...change,
  }
}
