/** HTML that is ready: what {@link html} puts into a page as it is. */
class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type { Markup }

type Part = string | number | Markup | readonly Markup[] | undefined

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A template of HTML in which everything that is not HTML already gets escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((before, after, index) => before + written(parts[index - 1]) + after))
}

function written(part: Part): string {
  if (part === undefined) return ''
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map(written).join('')
  return String(part).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** A whole page. */
export function page(title: string, body: Markup): string {
  return html`<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
<main>
<h1>${title}</h1>
${body}
</main>
</html>
`.text
}

/** Of every page: no script at all, nobody frames it, and no cache keeps it. */
export const PAGE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

export const STYLE = `:root { color-scheme: light; --green: #07a35a; --line: #dfe3e8; --faint: #667085 }
* { box-sizing: border-box }
body { margin: 0; background: #f4f6f8; color: #1d2939; font: 16px/1.6 system-ui, "Noto Sans CJK SC", sans-serif }
main { width: min(34rem, 100% - 2rem); margin: 8vh auto; padding: 2rem; background: #fff; border: 1px solid var(--line); border-radius: .75rem }
h1 { margin: 0 0 1rem; font-size: 1.4rem }
p:last-child { margin-bottom: 0 }
dl { display: grid; grid-template-columns: 6rem 1fr; gap: .5rem 1rem; margin: 0 0 1.5rem }
dt { color: var(--faint) }
dd { margin: 0; overflow-wrap: anywhere }
code { font-size: .85em }
small, .note { color: var(--faint) }
nav, form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center }
.button { display: inline-block; padding: .5rem 1.1rem; border: 1px solid var(--green); border-radius: .4rem; background: #fff; color: var(--green); font: inherit; text-decoration: none; cursor: pointer }
.button.main { background: var(--green); color: #fff }
.button:focus-visible { outline: 3px solid #b6e6cd }
`
