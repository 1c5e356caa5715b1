import type { SimInstallation } from '../types.js'

/** A tag of a corp, made by one of the provider's apps. */
export interface Tag {
  id: number
  name: string
  suiteId: string
  userIds: Set<string>
  departmentIds: Set<number>
}

/** The tags of all corps. Ids and names are unique in a corp, whichever app made the tag. */
export class TagShelf {
  readonly #byCorp = new Map<string, Tag[]>()

  /** The tags an app made. */
  madeBy({ suiteId, corp }: SimInstallation): Tag[] {
    return this.#of(corp.corpId).filter((tag) => tag.suiteId === suiteId)
  }

  find({ corp }: SimInstallation, id: number): Tag | undefined {
    return this.#of(corp.corpId).find((tag) => tag.id === id)
  }

  isNameTaken({ corp }: SimInstallation, name: string): boolean {
    return this.#of(corp.corpId).some((tag) => tag.name === name)
  }

  /** @param id default: one more than the highest of the corp */
  add({ suiteId, corp }: SimInstallation, name: string, id?: number): Tag {
    const tags = this.#of(corp.corpId)
    const next = Math.max(0, ...tags.map((tag) => tag.id)) + 1
    const tag = {
      id: id ?? next,
      name,
      suiteId,
      userIds: new Set<string>(),
      departmentIds: new Set<number>(),
    }
    tags.push(tag)
    return tag
  }

  remove({ corp }: SimInstallation, tag: Tag): void {
    const rest = this.#of(corp.corpId).filter((one) => one !== tag)
    this.#byCorp.set(corp.corpId, rest)
  }

  #of(corpId: string): Tag[] {
    let tags = this.#byCorp.get(corpId)
    if (tags === undefined) {
      tags = []
      this.#byCorp.set(corpId, tags)
    }
    return tags
  }
}
