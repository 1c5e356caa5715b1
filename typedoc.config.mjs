import manifest from './package.json' with { type: 'json' }

const entries = Object.keys(manifest.exports).filter((path) => !path.endsWith('.json'))

/** @type {import('typedoc').TypeDocOptions & Record<string, unknown>} */
export default {
  entryPoints: entries.map((path) => `src/${path}/index.ts`.replace('/./', '/')),
  plugin: ['typedoc-plugin-markdown'],
  out: 'docs/reference',
  tsconfig: 'tsconfig.json',
  readme: 'none',
  disableSources: true,
  hideBreadcrumbs: false,
  entryFileName: 'index',
  validation: {
    notExported: false,
    invalidLink: true,
    notDocumented: true,
  },
  requiredToBeDocumented: ['Class', 'Function', 'Interface', 'TypeAlias', 'Variable', 'Enum'],
  treatValidationWarningsAsErrors: true,
}
