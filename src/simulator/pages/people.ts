import { findMember, isActive } from '../state/contacts/people.js'
import type { SimCorp, SimMember } from '../state/types.js'
import { visibleCorpId, type World } from '../state/world.js'
import { html, type Markup } from './html.js'

/** The corps that people can be of. */
export function livingCorps(world: World): SimCorp[] {
  return world.corps.filter((corp) => corp.dissolved !== true)
}

/** A living corp by its id in either form. */
export function livingCorp(world: World, corpId: string | null): SimCorp | undefined {
  return livingCorps(world).find((corp) => corp.openCorpId === corpId || corp.corpId === corpId)
}

/** A member who can sign in. */
export function activeMember(corp: SimCorp, userId: string): SimMember | undefined {
  const member = findMember(corp, userId)
  return member !== undefined && isActive(member) ? member : undefined
}

/** Somebody to be chosen on a page. */
export interface Candidate {
  userId: string
  name: string
}

/** The members who can sign in. */
export function activeMembers(corp: SimCorp): Candidate[] {
  return corp.members.filter(isActive)
}

/** A button for each of these people of a corp. */
export function personButtons(corp: SimCorp, people: readonly Candidate[]): Markup {
  const corpId = visibleCorpId(corp)
  const buttons = people.map(
    ({ userId, name }) =>
      html`<button name="person" value="${corpId}/${userId}" data-member="${userId}" data-corp="${corpId}">${name}</button>`,
  )
  return html`<h2>${corp.name}</h2><p>${buttons}</p>`
}

/** Who was chosen with such a button. */
export function chosenPerson(form: URLSearchParams): { corpId: string; userId: string } | undefined {
  const value = form.get('person') ?? ''
  const slash = value.indexOf('/')
  return slash < 0 ? undefined : { corpId: value.slice(0, slash), userId: value.slice(slash + 1) }
}
