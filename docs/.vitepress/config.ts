import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'

/** The guide, in the order of reading. A page that is not listed here stands at the end of its list. */
const PAGES = [
  'getting-started',
  'console-setup',
  'callbacks',
  'credentials-and-stores',
  'installations',
  'login',
  'js-sdk',
  'promotion',
  'cashier',
  'orders-and-entitlement',
  'licences',
  'messages',
  'media',
  'ids',
  'calling-the-api',
  'adapters-and-php-routes',
  'hosts',
  'logging',
  'simulator',
  'errors',
]

const ENTRIES = ['index', 'crypto', 'node', 'express', 'koa', 'fetch', 'simulator', 'testing']

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const guideFolder = (language: string) => at(`../guide/${language}`)

/** The entries of the package, as far as their reference was generated. */
function apiEntries() {
  return ENTRIES.filter((entry) => existsSync(at(`../reference/${entry}/index.md`))).map((entry) => ({
    text: entry === 'index' ? 'wecom-suite' : `wecom-suite/${entry}`,
    link: `/reference/${entry}/`,
  }))
}

function guideOf(language: string, prefix: string) {
  const files = readdirSync(guideFolder(language)).map((file) => file.replace(/\.md$/, ''))
  const order = [
    ...PAGES.filter((page) => files.includes(page)),
    ...files.filter((page) => !PAGES.includes(page)),
  ]
  return order.map((page) => ({ text: titleOf(language, page), link: `${prefix}${page}` }))
}

function titleOf(language: string, page: string): string {
  const [first = ''] = readFileSync(`${guideFolder(language)}/${page}.md`, 'utf8').split('\n')
  return first.replace(/^#\s*/, '')
}

export default defineConfig({
  title: 'wecom-suite',
  description: 'WeCom (企业微信) SDK for service providers',
  outDir: '../.tmp/site',
  cacheDir: '../.tmp/vitepress',
  cleanUrls: false,
  lastUpdated: false,
  // The English guide is the root of the site, the Chinese one stands below /zh/.
  rewrites: {
    'guide/en/:page': 'guide/:page',
    'guide/zh/:page': 'zh/guide/:page',
    'endpoints/en/:page': 'endpoints/:page',
    'endpoints/zh/:page': 'zh/endpoints/:page',
  },
  markdown: { theme: { light: 'github-light', dark: 'github-dark' } },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          options: {
            // Chinese has no blanks between words. Runs in the browser as well: nothing from outside may be used.
            tokenize: (text) =>
              [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)]
                .filter(({ isWordLike }) => isWordLike)
                .flatMap(({ segment }) => segment.split(/[_.]/)),
          },
        },
        locales: {
          zh: {
            translations: {
              button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
              modal: {
                noResultsText: '没有结果',
                footer: { selectText: '选择', navigateText: '切换', closeText: '关闭' },
              },
            },
          },
        },
      },
    },
    outline: [2, 3],
  },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      themeConfig: {
        nav: [
          { text: 'Guide', link: '/guide/getting-started' },
          { text: 'API', link: '/reference/' },
          { text: 'WeCom', link: '/endpoints/' },
        ],
        sidebar: {
          '/guide/': [{ text: 'Guide', items: guideOf('en', '/guide/') }],
          '/reference/': [{ text: 'API', items: apiEntries() }],
        },
      },
    },
    zh: {
      label: '简体中文',
      lang: 'zh-CN',
      themeConfig: {
        nav: [
          { text: '指南', link: '/zh/guide/getting-started' },
          { text: 'API', link: '/reference/' },
          { text: '企业微信接口', link: '/zh/endpoints/' },
        ],
        sidebar: { '/zh/guide/': [{ text: '指南', items: guideOf('zh', '/zh/guide/') }] },
        outline: { level: [2, 3], label: '本页' },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '深浅色',
        returnToTopLabel: '回到顶部',
        sidebarMenuLabel: '菜单',
      },
    },
  },
})
