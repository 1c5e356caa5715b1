import type { CallbackResponse } from '../callback/index.js'
import { invalidOption } from './invalid-option.js'

/**
 * The files that prove ownership of a trusted domain (可信域名): contents by file name, or just the names
 * (`WW_verify_AbC123.txt`), for the content is the code in the name.
 */
export type VerifyFiles = Readonly<Record<string, string>> | readonly string[]

const NAME = /^WW_verify_([A-Za-z0-9]{1,64})\.txt$/
const MAX_CONTENT = 1024

/** Contents by path. @throws WECOM_CONFIG for a name or content that is not WeCom's */
export function readVerifyFiles(files: VerifyFiles | undefined): ReadonlyMap<string, string> {
  const byPath = new Map<string, string>()
  if (files === undefined) return byPath
  if (typeof files !== 'object' || files === null)
    throw invalidOption('verifyFiles must be an object or a list of names')
  const entries: [unknown, unknown][] = Array.isArray(files)
    ? files.map((name) => [name, NAME.exec(String(name))?.[1]])
    : Object.entries(files)
  for (const [name, content] of entries) {
    if (typeof name !== 'string' || !NAME.test(name)) {
      throw invalidOption('verifyFiles takes names of the form WW_verify_XXXX.txt, without a path')
    }
    if (typeof content !== 'string' || content === '' || content.length > MAX_CONTENT) {
      throw invalidOption(`verifyFiles["${name}"] must be the text of the downloaded file`)
    }
    byPath.set(`/${name}`, content)
  }
  return byPath
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
