import type { SimCorp } from '../../../src/simulator/index.js'

/** A customer, whose name must not become markup. */
export const CUSTOMER: SimCorp = {
  corpId: 'ww0000000000000001',
  openCorpId: 'wpCustomer',
  name: '示例<b>&"科技"',
  adminUserId: 'woFounder',
  administrators: [
    { userId: 'outside-admin', usertype: 3 },
    { userId: 'woLead', usertype: 4, departments: [2] },
  ],
  departments: [
    { id: 1, name: '示例科技', parentId: 0 },
    { id: 2, name: '研发部', parentId: 1 },
    { id: 4, name: '平台组', parentId: 2 },
  ],
  members: [
    { userId: 'woFounder', name: '陈一', departments: [1] },
    { userId: 'woLead', name: '林二', departments: [2] },
    { userId: 'woMember', name: '王三', departments: [2, 4], details: { gender: '2' } },
    { userId: 'woOther', name: '赵四', departments: [2] },
  ],
}

/** A company that has not installed the app. */
export const STRANGER: SimCorp = {
  corpId: 'ww0000000000000002',
  openCorpId: 'wpStranger',
  name: '未安装公司',
  adminUserId: 'woStranger',
  departments: [{ id: 1, name: '未安装公司', parentId: 0 }],
  members: [{ userId: 'woStranger', name: '钱五', departments: [1] }],
}
