import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documents, guidePages, ROOT, readDocument, snippetsOf } from './documents.js'

describe('the documentation', () => {
  it('has the same pages in English and Chinese', () => {
    expect(guidePages('zh')).toEqual(guidePages('en'))
  })

  it.each([
    ['README.md', 'README.zh-CN.md'],
    ...guidePages('en').map((name) => [`docs/guide/en/${name}`, `docs/guide/zh/${name}`]),
  ])('has the same headings, tables and code in %s and %s', (english = '', chinese = '') => {
    expect(outline(chinese)).toEqual(outline(english))
    expect(snippetsOf(chinese).map(bare)).toEqual(snippetsOf(english).map(bare))
  })

  it.each(documents())('has no broken link in %s', (file) => {
    const links = [...readDocument(file).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '')
    const local = links.filter((link) => !/^(https?:|#)/.test(link)).map((link) => link.replace(/#.*/, ''))
    expect(local.filter((link) => !existsSync(join(ROOT, dirname(file), link)))).toEqual([])
  })

  it('links every page of the guide from both readmes', () => {
    for (const [readme, language] of [
      ['README.md', 'en'],
      ['README.zh-CN.md', 'zh'],
    ] as const) {
      const text = readDocument(readme)
      const missing = guidePages(language).filter((name) => !text.includes(`docs/guide/${language}/${name}`))
      expect(missing).toEqual([])
    }
  })
})

/** Levels of the headings and numbers of table cells, in order. */
function outline(file: string): string[] {
  const text = readDocument(file).replace(/^```[\s\S]*?^```/gm, '')
  return text.split('\n').flatMap((line) => {
    const heading = /^#+(?= )/.exec(line)?.[0]
    if (heading !== undefined) return [heading]
    return line.startsWith('|') ? [`${line.split('|').length - 2} cells`] : []
  })
}

/** Code without its comments and the text of its strings, which may be in either language. */
function bare({ code }: { code: string }): string {
  return code
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'[^'\n]*'|`[^`]*`/g, "''")
    .trim()
}
