import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const NAME = '/declarations.d.ts'

/** What an editor shows of each method of `type` beside the published declarations of the endpoints. */
function shown(types: readonly string[]): Record<string, { text: string; tags: string[] }> {
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
  const source = ts.createProgram([`${ROOT}src/apis/index.ts`], options)
  source.emit(undefined, (file, text) => void emitted.set(file.replace(ROOT, '/'), text), undefined, true)

  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  emitted.set(
    NAME,
    `import type { ${types.join(', ')} } from './src/apis/index.js'\n${types.map((type) => `export declare const ${type}_: ${type}`).join('\n')}`,
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
  for (const constant of module === undefined ? [] : checker.getExportsOfModule(module)) {
    for (const method of checker.getTypeOfSymbol(constant).getProperties()) {
      found[`${constant.name.slice(0, -1)}.${method.name}`] = {
        text: ts.displayPartsToString(method.getDocumentationComment(checker)),
        tags: method.getJsDocTags().map(({ name }) => name),
      }
    }
  }
  return found
}

describe('the published declarations', () => {
  const methods = shown([
    'AuthApi',
    'ContactSyncApi',
    'DepartmentApi',
    'License',
    'MessageApi',
    'MiniprogramApi',
    'OrderApi',
    'PaytoolApi',
    'RegisterApi',
    'ServiceProviderApi',
    'ServiceSuiteApi',
    'UserApi',
  ])

  it('hold every method with what it does, its official page, its errors and an example', () => {
    expect(Object.keys(methods).length).toBeGreaterThan(50)
    const poor = Object.entries(methods).filter(
      ([, { text, tags }]) =>
        !/document\/path\/\d+/.test(text) || !tags.includes('example') || !tags.includes('throws'),
    )
    expect(poor.map(([name]) => name)).toEqual([])
  })

  it('say of an endpoint WeCom has given up that it is', () => {
    expect(methods['License.supportPolicyQuery']?.tags).toContain('deprecated')
  })
})
