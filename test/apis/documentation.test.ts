import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { FAMILIES } from '../../src/apis/index.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const NAME = '/declarations.d.ts'

/** What an editor shows of each method of some types beside the published declarations of the endpoints. */
function shown(types: Readonly<Record<string, string>>): Record<string, { text: string; tags: string[] }> {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
  }
  const emitted = new Map<string, string>()
  const source = ts.createProgram([`${ROOT}src/index.ts`], options)
  source.emit(undefined, (file, text) => void emitted.set(file.replace(ROOT, '/'), text), undefined, true)

  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  emitted.set(
    NAME,
    `import type { AgentApi, RegisterApi, SyncApi } from './src/apis/index.js'
import type { CorpHandle, ProviderHandle, SuiteHandle, WeCom } from './src/facade/index.js'
${Object.entries(types)
  .map(([name, type]) => `export declare const ${name}: ${type}`)
  .join('\n')}`,
  )
  host.fileExists = (file) => emitted.has(file) || fileExists(file)
  host.readFile = (file) => emitted.get(file) ?? readFile(file)
  host.directoryExists = () => true
  host.getSourceFile = (file, languageVersion, ...rest) => {
    const text = emitted.get(file)
    return text === undefined
      ? getSourceFile(file, languageVersion, ...rest)
      : ts.createSourceFile(file, text, languageVersion)
  }
  const program = ts.createProgram([NAME], options, host)
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(NAME)
  const module = file && checker.getSymbolAtLocation(file)
  const found: Record<string, { text: string; tags: string[] }> = {}
  const note = (owner: string, type: ts.Type) => {
    for (const method of type.getProperties()) {
      if (checker.getTypeOfSymbol(method).getCallSignatures().length === 0) continue
      found[`${owner}.${method.name}`] = {
        text: ts.displayPartsToString(method.getDocumentationComment(checker)),
        tags: method.getJsDocTags().map(({ name }) => name),
      }
    }
  }
  for (const constant of module === undefined ? [] : checker.getExportsOfModule(module)) {
    for (const family of checker.getTypeOfSymbol(constant).getProperties())
      note(`${constant.name}.${family.name}`, checker.getTypeOfSymbol(family))
  }
  return found
}

/** Where the method of an endpoint is that no handle shows under its own name. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'wecom.receipt.mediaUpload': 'wecom.paytool.uploadReceipt',
}

describe('the published declarations', () => {
  const shownMethods = Object.entries(
    shown({
      corp: 'CorpHandle',
      suite: 'SuiteHandle',
      provider: 'ProviderHandle',
      // What promotion and contact migration are made of is on no handle.
      wecom: "Pick<WeCom, 'paytool' | 'license'> & { register: RegisterApi }",
      migration: '{ agent: AgentApi; sync: SyncApi }',
    }),
  )
  const families = new Set(
    Object.entries(FAMILIES).flatMap(([owner, tables]) =>
      Object.keys(tables).map((family) => `${owner}.${family}`),
    ),
  )
  const methods = new Map(
    shownMethods.filter(([name]) => families.has(name.split('.').slice(0, 2).join('.'))),
  )

  it('show every registered endpoint', () => {
    const names = Object.entries(FAMILIES).flatMap(([owner, tables]) =>
      Object.entries(tables).flatMap(([family, table]) =>
        Object.keys(table).map((method) => `${owner}.${family}.${method}`),
      ),
    )
    expect(names.filter((name) => !methods.has(ELSEWHERE[name] ?? name))).toEqual([])
  })

  it('hold every method with what it does, its official page, its errors and an example', () => {
    expect(methods.size).toBeGreaterThan(90)
    const poor = [...methods].filter(
      ([, { text, tags }]) =>
        !/document\/path\/\d+/.test(text) || !tags.includes('example') || !tags.includes('throws'),
    )
    expect(poor.map(([name]) => name)).toEqual([])
  })

  it('say of an endpoint WeCom has given up that it is', () => {
    expect(methods.get('wecom.license.supportPolicyQuery')?.tags).toContain('deprecated')
  })
})
