import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Endpoint } from './model.js'
import { readEndpoints } from './notation.js'

const FOLDER = fileURLToPath(new URL('../../spec/endpoints/', import.meta.url))

/** All endpoints of the description. @throws NotationError */
export function readDescription(): Endpoint[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) =>
      readEndpoints(
        `spec/endpoints/${file}`,
        file.replace(/\.yaml$/, ''),
        readFileSync(`${FOLDER}${file}`, 'utf8'),
      ),
    )
}
