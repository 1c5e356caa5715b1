// Says whether a tag, package.json and CHANGELOG.md agree: `node scripts/release-check.mjs v0.1.0`.
import { readFileSync } from 'node:fs'

const [tag = ''] = process.argv.slice(2)
const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const { version, repository } = JSON.parse(read('package.json'))
const problems = []

if (tag !== `v${version}`) problems.push(`the tag is "${tag}", package.json says v${version}`)
if (
  !new RegExp(`^## \\[?${version.replaceAll('.', '\\.')}\\]?\\s.*\\d{4}-\\d{2}-\\d{2}`, 'm').test(
    read('CHANGELOG.md'),
  )
)
  problems.push(`CHANGELOG.md has no dated section "## ${version} …"`)
if (repository?.url === undefined) problems.push('package.json names no repository')

for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
