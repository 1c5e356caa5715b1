import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FAMILIES } from '../../src/apis/index.js'
import type { Endpoint } from './model.js'
import { familyName } from './names.js'
import { readDescription } from './read.js'
import { apiName, writeApi } from './write-api.js'
import { writeDescribed } from './write-described.js'
import { writeTables } from './write-table.js'
import { writeChecks, writeTypes } from './write-types.js'

/**
 * Writes what follows from the description in `spec/`: types, method interfaces, the run-time table and what the simulator
 * knows of endpoints it has no model of.
 * `npm run generate` writes the files, `npm run generate -- --check` says which ones are not up to date.
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const HEADER = '// Made from the description in spec/ by `npm run generate`. Do not edit.\n'
/** Where everything that is made goes; what is there and is not made any more is removed. */
const FOLDERS = ['src/types/generated', 'src/apis/generated', 'src/simulator/generated']
const OWNERS = ['corp', 'suite', 'provider'] as const
/** The library fetches tokens by itself. */
const OWN = new Set([
  'gettoken',
  'service/get_corp_token',
  'service/get_suite_token',
  'service/get_provider_token',
])

/** The paths that have a hand-written line in a table of src/apis. */
function handWritten(): Set<string> {
  const tables = Object.values(FAMILIES).flatMap((families) => Object.values(families) as object[])
  const lines = tables.flatMap((table) => Object.values(table) as { path: string }[])
  return new Set(lines.map(({ path }) => path.replace('/cgi-bin/', '')))
}

function grouped(endpoints: readonly Endpoint[]): Map<string, Endpoint[]> {
  const families = new Map<string, Endpoint[]>()
  for (const endpoint of endpoints)
    families.set(endpoint.family, [...(families.get(endpoint.family) ?? []), endpoint])
  return families
}

/** Every generated file with its text. */
function outputs(): Map<string, string> {
  const known = handWritten()
  const described = readDescription()
  const endpoints = described.filter(({ path }) => !known.has(path) && !OWN.has(path))
  const files = new Map<string, string>()
  const put = (path: string, text: string) => files.set(path, `${HEADER}${text}`)
  const doors: string[] = []
  for (const [family, members] of grouped(endpoints)) {
    put(`src/types/generated/${family}.ts`, writeTypes(members))
    doors.push(`export type * from './${family}.js'`)
  }
  put('src/types/generated/checks.ts', writeChecks(described))
  put('src/types/generated/index.ts', `${doors.join('\n')}\n`)
  const byOwner = new Map(
    OWNERS.map((owner) => [owner, grouped(endpoints.filter(({ token }) => token === owner))]),
  )
  put('src/apis/generated/tables.ts', writeTables(byOwner))
  const apis: string[] = []
  for (const [owner, families] of byOwner) {
    for (const [family, members] of families) {
      put(`src/apis/generated/${owner}/${family}.ts`, writeApi(owner, family, members))
      apis.push(`import type { ${apiName(owner, family)} } from './${owner}/${family}.js'`)
    }
  }
  const handles = [...byOwner].map(([owner, families]) => {
    const lines = [...families.keys()].map(
      (family) => `  readonly ${familyName(family)}: ${apiName(owner, family)}`,
    )
    return `/** The families that are called with the token of the ${owner}. */\nexport interface ${apiName(owner, '').replace(/Api$/, '')}Families {\n${lines.join('\n')}\n}`
  })
  put('src/apis/generated/families.ts', `${apis.join('\n')}\n\n${handles.join('\n\n')}\n`)
  const { requests, answers } = writeDescribed(described)
  put('src/simulator/generated/requests.ts', requests)
  put('src/simulator/generated/answers.ts', answers)
  return files
}

function existing(): string[] {
  return FOLDERS.flatMap((folder) =>
    existsSync(join(ROOT, folder))
      ? readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.ts'))
          .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      : [],
  )
}

const files = outputs()
const stale = existing().filter((path) => !files.has(path))
const changed = [...files].filter(
  ([path, text]) => !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), 'utf8') !== text,
)
if (process.argv.includes('--check')) {
  const wrong = [...stale, ...changed.map(([path]) => path)]
  for (const path of wrong) console.error(`${path} does not agree with spec/: run npm run generate`)
  process.exitCode = wrong.length === 0 ? 0 : 1
} else {
  for (const path of stale) rmSync(join(ROOT, path))
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
  }
  console.log(`${files.size} files, ${changed.length} written, ${stale.length} removed`)
}
