/** Text that is HTML already. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Part = string | Markup | readonly Markup[]

/** A template of HTML: what is put in is escaped, unless it is {@link Markup} itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const text = strings.reduce((done, next, index) => `${done}${written(parts[index - 1] ?? '')}${next}`)
  return new Markup(text)
}

function written(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part)
  return part instanceof Markup ? part.text : part.map((one) => one.text).join('')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}

/** Fields a form carries along. */
export function hiddenFields(fields: Iterable<readonly [name: string, value: string]>): Markup[] {
  return [...fields].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)
}

export const STYLE_PATH = '/style.css'

export const STYLE = `body{font:16px/1.6 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#222}
button{font:inherit;margin:.2rem;padding:.4rem .9rem;border:1px solid #07c160;border-radius:.3rem;background:#fff;cursor:pointer}
label{display:block;margin:.5rem 0}
.qr{width:9rem;height:9rem;border:.6rem solid #222;background:repeating-conic-gradient(#222 0 25%,#fff 0 50%) 0/1.5rem 1.5rem}
`

/** A whole page. */
export function document(title: string, body: Part = ''): string {
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${STYLE_PATH}">`
  return html`<!doctype html><html lang="zh-CN"><head>${head}</head><body><h1>${title}</h1>${body}</body></html>`
    .text
}
