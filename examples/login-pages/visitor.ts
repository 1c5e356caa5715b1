import { randomBytes, timingSafeEqual } from 'node:crypto'
import { isWeComApiError, isWeComError, type LoginUser, type WeCom } from 'wecom-suite'

/** What the session keeps of somebody who has signed in: ids, and nothing that opens a door elsewhere. */
export interface SignedIn {
  corpId: string
  /** Absent for an administrator who is not in the contacts of the company. */
  userId?: string
  /** How: in the client, by the login page for browsers, by the older one, or from the admin console. */
  via: LoginUser['via']
  /** WeCom's number of the kind of administrator; absent for everyone who did not come in as one. */
  usertype?: number
  /** `1` male, `2` female, `0` not told. Known only after a login with scope userinfo or privateinfo. */
  gender?: string
  /** Has to come with everything that changes something. */
  formToken: string
}

/** Why somebody who has signed in is not let in. */
export type Refusal = 'outsider' | 'uninstalled'

/** Who may use this application: people of a company that has installed it. */
export async function admit(wecom: WeCom, user: LoginUser): Promise<SignedIn | Refusal> {
  if (user.kind === 'outsider') return 'outsider'
  if (user.kind === 'uninstalled' || user.installation === undefined) return 'uninstalled'
  return {
    corpId: user.corpId,
    via: user.via,
    formToken: randomBytes(24).toString('base64url'),
    ...(user.userId !== undefined && { userId: user.userId }),
    ...(user.administrator !== undefined && { usertype: user.administrator.usertype }),
    ...(await detailOf(wecom, user)),
  }
}

/** What the member agreed to show. The ticket that opens it is used at once and not kept. */
async function detailOf(wecom: WeCom, user: LoginUser): Promise<Pick<SignedIn, 'gender'>> {
  if (user.kind !== 'member' || user.userTicket === undefined) return {}
  const { gender = '0' } = await wecom.login.detail(user.userTicket)
  return { gender }
}

/** Whether a form was sent from a page of ours to this very session. */
export function isOurForm(signedIn: SignedIn, formToken: unknown): boolean {
  const given = Buffer.from(String(formToken))
  const expected = Buffer.from(signedIn.formToken)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** What the page of a member shows. */
export interface Profile {
  corpName: string
  departments: string[]
  /** Why WeCom does not show the member to the app. */
  problem?: string
}

/** Asks WeCom. `undefined` when the company has removed the app since: the session is over, then. */
export async function profileOf(wecom: WeCom, { corpId, userId }: SignedIn): Promise<Profile | undefined> {
  const installation = await wecom.installs.get(corpId)
  if (installation === undefined) return undefined
  const corpName = installation.corpName ?? corpId
  if (userId === undefined) return { corpName, departments: [] }
  const corp = wecom.corp(corpId)
  try {
    const { department: ids } = await corp.user.get({ userid: userId })
    const departments = ids.map(async (id) => {
      const { department } = await corp.department.get({ id })
      // A third-party app is told the id in place of the name.
      return department.name === undefined || department.name === String(id)
        ? `部门 ${id}`
        : `${department.name}（${id}）`
    })
    return { corpName, departments: await Promise.all(departments) }
  } catch (error) {
    if (isWeComError(error, 'WECOM_NOT_INSTALLED')) return undefined
    if (!isWeComApiError(error)) throw error
    return { corpName, departments: [], problem: `通讯录不可读（${error.errcode}）` }
  }
}
