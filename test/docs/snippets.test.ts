import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documents, ROOT, type Snippet, snippetsOf } from './documents.js'
import { PRELUDE } from './prelude.js'

let folder: string

beforeEach(() => {
  mkdirSync(join(ROOT, '.tmp'), { recursive: true })
  folder = mkdtempSync(join(ROOT, '.tmp', 'snippets-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the code in the documentation', () => {
  const snippets = documents().flatMap(snippetsOf)

  it('is there, in the readme and in the guide', () => {
    expect(snippets.filter(({ file }) => file === 'README.md').length).toBeGreaterThan(0)
    expect(snippets.filter(({ file }) => file.startsWith('docs/guide/zh/')).length).toBeGreaterThan(10)
  })

  it('compiles under the settings of the project', { timeout: 180_000 }, () => {
    expect(compile(snippets)).toEqual([])
  })

  it('would be reported with file and line if it did not', { timeout: 180_000 }, () => {
    const wrong = { file: 'docs/page.md', line: 7, code: 'export const one = 1\nwecom.nothing()' }
    expect(compile([wrong])).toEqual([
      expect.stringMatching(/^docs\/page\.md:8: .*'nothing' does not exist on type 'WeCom'/),
    ])
  })
})

/** Compiles every snippet as a module of its own. @returns the errors, as `file:line: text` */
function compile(list: readonly Snippet[]): string[] {
  const byPath = new Map<string, Snippet>()
  for (const [index, snippet] of list.entries()) {
    const path = join(folder, `snippet-${index}.ts`)
    // Padded, so that lines have the numbers they have in the document.
    writeFileSync(path, '\n'.repeat(snippet.line - 1) + snippet.code)
    byPath.set(path, snippet)
  }
  writeFileSync(join(folder, 'prelude.d.ts'), PRELUDE)
  const { options, fileNames, errors } = settings()
  const program = ts.createProgram(fileNames, options)
  const found = [...errors, ...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()]
  for (const path of [join(folder, 'prelude.d.ts'), ...byPath.keys()]) {
    const source = program.getSourceFile(path.replaceAll('\\', '/'))
    if (source === undefined) throw new Error(`${path} was not compiled`)
    found.push(...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source))
  }
  return found.map((diagnostic) => describeError(diagnostic, byPath))
}

function settings(): ts.ParsedCommandLine {
  const config = {
    extends: '../../tsconfig.json',
    // A snippet may end where things get interesting.
    compilerOptions: { moduleDetection: 'force', noUnusedLocals: false, noUnusedParameters: false },
    include: ['*.ts'],
    exclude: [],
  }
  return ts.parseJsonConfigFileContent(config, ts.sys, folder, undefined, join(folder, 'tsconfig.json'))
}

function describeError(diagnostic: ts.Diagnostic, byPath: ReadonlyMap<string, Snippet>): string {
  const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')
  const { file, start } = diagnostic
  if (file === undefined || start === undefined) return text
  const line = file.getLineAndCharacterOfPosition(start).line + 1
  return `${byPath.get(join(file.fileName))?.file ?? file.fileName}:${line}: ${text}`
}
