import type { SimCorp, SimDepartment, SimInstallation, SimMember } from '../types.js'
import { findMember } from './people.js'

type Insight = Pick<SimInstallation, 'corp' | 'authMode'> & {
  scope: Pick<SimInstallation['scope'], 'level' | 'allowUser' | 'allowParty' | 'grants'>
}

/** A corp's directory as one installation may see it. */
export class DirectoryView {
  readonly #installation: Insight
  readonly #custom: boolean
  readonly #visible: Set<number>

  constructor(installation: Insight, custom: boolean) {
    this.#installation = installation
    this.#custom = custom
    this.#visible = new Set(installation.scope.allowParty.flatMap((id) => this.subtree(id)))
  }

  /** The directory without limits, as a contact migration sees it. */
  static ofEverything(corp: SimCorp): DirectoryView {
    const details = corp.members.flatMap((member) => Object.keys(member.details ?? {}))
    const grants = ['name', 'department_leader', ...details]
    const roots = corp.departments.filter((one) => one.parentId === 0).map((one) => one.id)
    return new DirectoryView(
      { corp, authMode: 0, scope: { level: 3, allowUser: [], allowParty: roots, grants } },
      true,
    )
  }

  /** Whether the organisation can be read at all. */
  get readable(): boolean {
    return this.#installation.authMode === 0 && this.#installation.scope.level !== 4
  }

  department(id: number): SimDepartment | undefined {
    return this.#installation.corp.departments.find((one) => one.id === id)
  }

  sees(departmentId: number): boolean {
    return this.#visible.has(departmentId)
  }

  /** The visible departments under `root`, itself included. Default: all of them. */
  departments(root?: number): SimDepartment[] {
    const under = root === undefined ? undefined : new Set(this.subtree(root))
    return this.#installation.corp.departments.filter(
      (one) => this.sees(one.id) && (under === undefined || under.has(one.id)),
    )
  }

  subtree(root: number): number[] {
    const ids = [root]
    for (const one of this.#installation.corp.departments) {
      if (one.parentId === root && one.id !== root) ids.push(...this.subtree(one.id))
    }
    return ids
  }

  member(userId: string): SimMember | undefined {
    return findMember(this.#installation.corp, userId)
  }

  seesMember(member: SimMember): boolean {
    if (this.#installation.scope.allowUser.includes(member.userId)) return true
    return this.#installation.authMode === 0 && member.departments.some((id) => this.sees(id))
  }

  members(departments: readonly number[]): SimMember[] {
    const wanted = new Set(departments)
    return this.#installation.corp.members.filter(
      (one) => this.seesMember(one) && one.departments.some((id) => wanted.has(id)),
    )
  }

  allMembers(): SimMember[] {
    return this.#installation.corp.members.filter((one) => this.seesMember(one))
  }

  /** A member as user/get and user/list show it. */
  showMember(member: SimMember): Record<string, unknown> {
    const granted = (what: string) => this.#installation.scope.grants.includes(what)
    const shown: Record<string, unknown> = { ...this.showMemberBriefly(member), status: member.status ?? 1 }
    if (this.#installation.authMode === 1) return { ...shown, department: [1], main_department: 1 }
    const departments = member.departments.filter((id) => this.sees(id))
    shown.order = departments.map(() => 0)
    shown.main_department = departments[0] ?? 1
    if (granted('department_leader')) {
      shown.is_leader_in_dept = departments.map((id) => (member.leads?.includes(id) ? 1 : 0))
    }
    if (!this.#custom) return { ...shown, gender: '0' }
    for (const [name, value] of Object.entries(member.details ?? {})) {
      if (granted(name)) shown[name] = value
    }
    return shown
  }

  /** A member as user/simplelist shows it: without the name, unless a custom app was granted it. */
  showMemberBriefly(member: SimMember): Record<string, unknown> {
    return {
      userid: member.userId,
      name: this.#namesShown ? member.name : member.userId,
      department: member.departments.filter((id) => this.sees(id)),
      open_userid: member.openUserId ?? member.userId,
    }
  }

  /** A member as tag/get shows it. */
  showTagged(member: SimMember): Record<string, unknown> {
    return { userid: member.userId, ...(this.#namesShown && { name: member.name }) }
  }

  showDepartment(one: SimDepartment): Record<string, unknown> {
    const shown: Record<string, unknown> = {
      id: one.id,
      name: this.#namesShown ? one.name : String(one.id),
      parentid: one.parentId,
      order: one.order ?? one.id,
    }
    if (this.#installation.scope.grants.includes('department_leader')) {
      shown.department_leader = this.#installation.corp.members
        .filter((member) => member.leads?.includes(one.id) && this.seesMember(member))
        .map((member) => member.userId)
    }
    return shown
  }

  get #namesShown(): boolean {
    return this.#custom && this.#installation.scope.grants.includes('name')
  }
}
