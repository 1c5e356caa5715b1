import { parseArgs } from 'node:util'
import { benchAdapters } from './adapters.js'
import { benchParsing } from './callbacks.js'
import { benchOpening, benchReplies } from './crypto.js'
import { benchHostile } from './hostile.js'
import { benchHttp } from './http.js'
import { buildLibrary, type Library } from './library.js'
import { Report } from './report.js'
import { benchStartup } from './startup.js'
import { benchTokens } from './tokens.js'

/** In the order they run: what must not be disturbed by a framework's prototypes comes first. */
const topics: Record<string, (library: Library, report: Report) => void | Promise<void>> = {
  opening: benchOpening,
  parsing: benchParsing,
  hostile: benchHostile,
  replies: benchReplies,
  tokens: benchTokens,
  http: benchHttp,
  startup: benchStartup,
  adapters: benchAdapters,
}

const { values, positionals } = parseArgs({ options: { gate: { type: 'boolean' } }, allowPositionals: true })
const unknown = positionals.filter((name) => topics[name] === undefined)
if (unknown.length > 0) {
  console.error(`no such topic: ${unknown.join(', ')}; there are ${Object.keys(topics).join(', ')}`)
  process.exit(2)
}

const library = await buildLibrary()
const report = new Report()
for (const [name, bench] of Object.entries(topics)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  console.error(`measuring: ${name}`)
  await bench(library, report)
}

console.log(
  `\nNode ${process.versions.node}, OpenSSL ${process.versions.openssl}, medians of interleaved rounds`,
)
console.log(`\n${report}`)
if (report.broken.length > 0) console.error(`\nbroken: ${report.broken.join('; ')}`)
if (values.gate && report.overGate.length > 0) console.error(`\nover the gate: ${report.overGate.join('; ')}`)
process.exit(report.broken.length > 0 || (values.gate && report.overGate.length > 0) ? 1 : 0)
