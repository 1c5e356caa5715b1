import manifest from '../../package.json'

/** What programs import by a name of its own: `index` is the package itself. */
export const ENTRIES: readonly string[] = Object.keys(manifest.exports)
  .filter((path) => !path.endsWith('.json'))
  .map((path) => (path === '.' ? 'index' : path.slice('./'.length)))

/** The file an entry is made from. */
export function sourceOf(entry: string): string {
  return entry === 'index' ? 'src/index.ts' : `src/${entry}/index.ts`
}
