/** Text that is HTML already. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template. `undefined` and `false` are nothing. */
export type Part = string | number | Markup | readonly Part[] | undefined | false

/** A template of HTML: whatever is put in is escaped, unless it is {@link Markup} itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((done, next, index) => done + written(parts[index - 1]) + next))
}

function written(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map(written).join('')
  return String(part).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}

/** An attribute without a value, when it holds. */
export function flag(name: 'checked' | 'selected', holds: boolean): Markup {
  return new Markup(holds ? ` ${name}` : '')
}

/** A path of ids, which may hold anything. */
export function path(strings: TemplateStringsArray, ...ids: readonly string[]): string {
  return strings.reduce((done, next, index) => done + encodeURIComponent(ids[index - 1] ?? '') + next)
}
