import { html, type Markup } from './html.js'

export const STYLE_PATH = '/style.css'

/** A whole page. */
export function page(title: string, body: Markup): string {
  return html`<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLE_PATH}">
<main>
<h1>${title}</h1>
${body}
</main>
</html>
`.text
}

/**
 * Of every page: no script at all, nobody frames it, no cache keeps it, and no other site learns its address. Ours has
 * to: with `no-referrer` browsers say that a form comes from nowhere.
 */
export const PAGE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
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
