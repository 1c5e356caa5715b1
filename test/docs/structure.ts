import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { ROOT } from './documents.js'

/** The folders of src, each with the folders it imports. */
export function importsOf(): Map<string, Set<string>> {
  const folders = readdirSync(`${ROOT}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return new Map(folders.map(({ name }) => [name, importedBy(name)]))
}

function importedBy(folder: string): Set<string> {
  const found = new Set<string>()
  const files = readdirSync(`${ROOT}src/${folder}`, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    // One step up leads out of the folder, and one more for each folder the file is in below it.
    const up = '../'.repeat(file.split(/[\\/]/).length)
    const text = readFileSync(`${ROOT}src/${folder}/${file}`, 'utf8')
    for (const [, steps, other = ''] of text.matchAll(/'((?:\.\.\/)+)([\w-]+)\/index\.js'/g))
      if (steps === up && other !== folder && existsSync(`${ROOT}src/${other}`)) found.add(other)
  }
  return found
}

/** The imports without those that follow from others: what a drawing has to show. */
export function reduced(imports: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> {
  const reach = (from: string, without: string): Set<string> => {
    const seen = new Set<string>()
    const open = [...(imports.get(from) ?? [])].filter((next) => next !== without)
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue
      seen.add(next)
      open.push(...(imports.get(next) ?? []))
    }
    return seen
  }
  return new Map(
    [...imports].map(([from, targets]) => [
      from,
      [...targets].filter((to) => !reach(from, to).has(to)).sort(),
    ]),
  )
}
