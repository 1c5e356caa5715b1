import type { SimAdministrator, SimCorp, SimMember } from '../types.js'

/** An administrator with the usertype of get_login_info; 1 is the creator. */
export type Administrator = Omit<SimAdministrator, 'usertype'> & { usertype: 1 | 2 | 3 | 4 }

/** A member by the userid, whose case does not matter. */
export function findMember(corp: SimCorp, userId: string): SimMember | undefined {
  const wanted = userId.toLowerCase()
  return corp.members.find((one) => one.userId.toLowerCase() === wanted)
}

/** Whether the member can use WeCom at all. */
export function isActive(member: SimMember): boolean {
  return (member.status ?? 1) === 1
}

/** The administrators, the creator first. */
export function administratorsOf(corp: SimCorp): Administrator[] {
  return [{ userId: corp.adminUserId, usertype: 1 }, ...(corp.administrators ?? [])]
}

/** The administrator of that id. */
export function findAdministrator(corp: SimCorp, userId: string): Administrator | undefined {
  const wanted = userId.toLowerCase()
  return administratorsOf(corp).find((one) => one.userId.toLowerCase() === wanted)
}

/** The name to show to people; a made-up id where there is none. */
export function nameOf(corp: SimCorp, userId: string): string {
  return findMember(corp, userId)?.name ?? userId
}

/** The ciphertext under which the whole provider knows the member. */
export function openUserIdOf(member: SimMember): string {
  return member.openUserId ?? member.userId
}
