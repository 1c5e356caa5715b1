import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A block of TypeScript in a document. */
export interface Snippet {
  /** Path from the project's folder. */
  file: string
  /** Line of its first line of code, from 1. */
  line: number
  code: string
}

/** Names of the guide's pages in a language. */
export function guidePages(language: 'en' | 'zh'): string[] {
  return readdirSync(`${ROOT}docs/guide/${language}`)
    .filter((name) => name.endsWith('.md'))
    .sort()
}

/** All documents, as paths from the project's folder. */
export function documents(): string[] {
  const guide = (['en', 'zh'] as const).flatMap((language) =>
    guidePages(language).map((name) => `docs/guide/${language}/${name}`),
  )
  return ['README.md', 'README.zh-CN.md', 'CHANGELOG.md', ...guide]
}

/** A document, without the carriage returns of a Windows checkout. */
export function readDocument(file: string): string {
  return readFileSync(ROOT + file, 'utf8').replaceAll('\r\n', '\n')
}

/** The blocks marked `ts`. */
export function snippetsOf(file: string): Snippet[] {
  const snippets: Snippet[] = []
  let open: { snippet: Snippet | undefined; lines: string[] } | undefined
  for (const [index, line] of readDocument(file).split('\n').entries()) {
    const fence = /^```(\w*)\s*$/.exec(line)
    if (open === undefined) {
      if (fence !== null) {
        open = { snippet: fence[1] === 'ts' ? { file, line: index + 2, code: '' } : undefined, lines: [] }
      }
    } else if (fence !== null) {
      if (open.snippet !== undefined) snippets.push({ ...open.snippet, code: open.lines.join('\n') })
      open = undefined
    } else {
      open.lines.push(line)
    }
  }
  if (open !== undefined) throw new Error(`${file}: a code block is not closed`)
  return snippets
}
