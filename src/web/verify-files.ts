import type { OptionRule } from '../base/index.js'
import type { CallbackResponse } from '../callback/index.js'

/**
 * The files that prove ownership of a trusted domain (可信域名): contents by file name, or just the names
 * (`WW_verify_AbC123.txt`), for the content is the code in the name.
 */
export type VerifyFiles = Readonly<Record<string, string>> | readonly string[]

const NAME = /^WW_verify_([A-Za-z0-9]{1,64})\.txt$/
const MAX_CONTENT = 1024

/** Files, or names of files, of WeCom's form. */
export const verifyFileList: OptionRule = (value, path, report) => {
  if (typeof value !== 'object' || value === null) {
    report(path, 'must be an object or a list of names')
    return value
  }
  for (const [name, content] of entriesOf(value)) {
    if (typeof name !== 'string' || !NAME.test(name))
      report(path, 'takes names of the form WW_verify_XXXX.txt, without a path')
    else if (typeof content !== 'string' || content === '' || content.length > MAX_CONTENT)
      report(`${path}["${name}"]`, 'must be the text of the downloaded file')
  }
  return value
}

/** Contents by path. */
export function readVerifyFiles(files: VerifyFiles = []): ReadonlyMap<string, string> {
  return new Map(entriesOf(files).map(([name, content]) => [`/${name}`, String(content)]))
}

/** What is in a name is the code alone, and that is the content. */
function entriesOf(files: object): [name: unknown, content: unknown][] {
  if (!Array.isArray(files)) return Object.entries(files)
  return files.map((name: unknown) => [name, NAME.exec(String(name))?.[1]])
}

/** The answer when a request asks for one of the files. */
export function serveVerifyFile(
  files: ReadonlyMap<string, string>,
  method: string,
  path: string,
): CallbackResponse | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  const body = files.get(path)
  if (body === undefined) return undefined
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body }
}
