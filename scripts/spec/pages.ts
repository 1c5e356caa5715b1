import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type AppKind, type Endpoint, type Field, mainPage, type Shape } from './model.js'
import { familyName, placesOf } from './names.js'
import { readDescription } from './read.js'
import { type EventFact, readEvents } from './read-events.js'
import { parametersOf } from './write-types.js'

/** Writes the reference of endpoints and events for the site: a page per family and per channel, in two languages. */

const FOLDER = fileURLToPath(new URL('../../docs/endpoints/', import.meta.url))
const PAGE = 'https://developer.work.weixin.qq.com/document/path/'

const WORDS = {
  en: {
    endpoints: 'Endpoints of WeCom',
    events: 'Events',
    events_of: { instruction: 'Instruction callbacks', data: 'Data callbacks', system: 'System events' },
    family: 'Family',
    count: 'Endpoints',
    field: 'Field',
    type: 'Type',
    needed: 'Required',
    notes: 'Notes',
    parameters: 'Parameters',
    answer: 'Answer',
    yes: 'yes',
    no: 'no',
    unknown: 'unknown',
    nothing: 'none beside `errcode` and `errmsg`',
    file: 'a file',
    page: 'official page',
    repeats: 'Safe to repeat',
    method: 'Method',
    apps: { thirdParty: 'third-party', customised: 'customised', selfBuilt: 'self-built' },
  },
  zh: {
    endpoints: '企业微信接口',
    events: '事件',
    events_of: { instruction: '指令回调', data: '数据回调', system: '系统事件' },
    family: '接口族',
    count: '接口数',
    field: '字段',
    type: '类型',
    needed: '必填',
    notes: '说明',
    parameters: '参数',
    answer: '返回',
    yes: '是',
    no: '否',
    unknown: '未知',
    nothing: '除 `errcode`、`errmsg` 外没有字段',
    file: '文件',
    page: '官方文档',
    repeats: '可安全重试',
    method: '方法',
    apps: { thirdParty: '第三方应用', customised: '代开发应用', selfBuilt: '自建应用' },
  },
} as const

type Language = keyof typeof WORDS

function familyPage(language: Language, family: string, endpoints: readonly Endpoint[]): string {
  const places = placesOf(endpoints)
  const parts = endpoints.map((endpoint) => {
    const { groups, method } = places.get(endpoint.path) ?? { groups: [], method: '' }
    const name = [familyName(family), ...groups, method].join('.')
    return endpointPart(language, endpoint, name)
  })
  return `# ${family}\n\n${parts.join('\n')}`
}

/** What the handle of a kind of token is called in programs. */
const HANDLES: Readonly<Record<string, string>> = { corp: 'corp', suite: 'suite', provider: 'wecom.provider' }

function endpointPart(language: Language, endpoint: Endpoint, name: string): string {
  const words = WORDS[language]
  const { path, verb, token, title, safe, availability, answer } = endpoint
  const page = mainPage(endpoint)
  const handle = HANDLES[token]
  const lines = [
    `## ${path}`,
    '',
    ...(title === undefined ? [] : [`${title[language]}${language === 'en' ? '.' : '。'}`, '']),
    `\`${verb} /cgi-bin/${path}\`${page === undefined ? '' : ` · [${words.page}](${PAGE}${page})`}`,
    '',
    ...(handle === undefined ? [] : [`${words.method}: \`${handle}.${name}()\``, '']),
    `${words.repeats}: ${safe ? words.yes : words.no}. ${appsOf(language, availability)}`,
    '',
    ...table(language, words.parameters, parametersOf(endpoint)),
  ]
  if (answer === 'binary') lines.push(`${words.answer}: ${words.file}`, '')
  else if (answer === undefined) lines.push(`${words.answer}: ${words.unknown}`, '')
  else if (answer.length === 0) lines.push(`${words.answer}: ${words.nothing}`, '')
  else lines.push(...table(language, words.answer, answer))
  return lines.join('\n')
}

function appsOf(language: Language, availability: Endpoint['availability']): string {
  const words = WORDS[language]
  return (Object.keys(words.apps) as AppKind[])
    .map((app) => `${words.apps[app]}: ${words[availability[app]?.allowed ?? 'unknown']}`)
    .join(' · ')
}

function table(language: Language, heading: string, fields: readonly Field[]): string[] {
  const words = WORDS[language]
  if (fields.length === 0) return []
  return [
    `**${heading}**`,
    '',
    `| ${words.field} | ${words.type} | ${words.needed} | ${words.notes} |`,
    '| --- | --- | --- | --- |',
    ...rows(language, fields, ''),
    '',
  ]
}

function rows(language: Language, fields: readonly Field[], prefix: string): string[] {
  const words = WORDS[language]
  return fields.flatMap((field) => {
    const { name, required, shape, limits } = field
    const needed = required === 'unknown' ? words.unknown : required ? words.yes : words.no
    const values = innermost(shape)
    const known = values.kind === 'plain' && values.values !== undefined ? [values.values.join(', ')] : []
    const notes = [...known, ...limits].join('; ').replaceAll('|', '\\|')
    const at = `${prefix}${name}`
    const inner =
      values.kind === 'fields' ? rows(language, values.fields, `${at}${'[]'.repeat(depthOf(shape))}.`) : []
    return [`| \`${at}\` | ${typeOf(shape)} | ${needed} | ${notes} |`, ...inner]
  })
}

function innermost(shape: Shape): Shape {
  return shape.kind === 'list' || shape.kind === 'map' ? innermost(shape.of) : shape
}

function depthOf(shape: Shape): number {
  return shape.kind === 'list' ? 1 + depthOf(shape.of) : 0
}

function typeOf(shape: Shape): string {
  if (shape.kind === 'list') return `${typeOf(shape.of)}[]`
  if (shape.kind === 'map') return `map of ${typeOf(shape.of)}`
  if (shape.kind === 'fields') return 'object'
  return shape.kind === 'plain' ? shape.types.join(' \\| ') : shape.kind
}

function eventPage(language: Language, channel: EventFact['channel'], events: readonly EventFact[]): string {
  const words = WORDS[language]
  const parts = events.map(({ name, title, pages, fields }) =>
    [
      `## ${name}`,
      '',
      ...(title === undefined ? [] : [`${title}.`, '']),
      ...(pages[0] === undefined ? [] : [`[${words.page}](${PAGE}${pages[0]})`, '']),
      ...table(language, words.field, fields),
    ].join('\n'),
  )
  return `# ${words.events_of[channel]}\n\n${parts.join('\n')}`
}

const endpoints = readDescription()
const events = readEvents()
const families = [...new Set(endpoints.map(({ family }) => family))].sort()
rmSync(FOLDER, { recursive: true, force: true })
for (const language of Object.keys(WORDS) as Language[]) {
  const words = WORDS[language]
  const folder = `${FOLDER}${language}/`
  mkdirSync(folder, { recursive: true })
  for (const family of families)
    writeFileSync(
      `${folder}${family}.md`,
      familyPage(
        language,
        family,
        endpoints.filter((one) => one.family === family),
      ),
    )
  const channels = ['instruction', 'data', 'system'] as const
  for (const channel of channels)
    writeFileSync(
      `${folder}events-${channel}.md`,
      eventPage(
        language,
        channel,
        events.filter((one) => one.channel === channel),
      ),
    )
  const index = [
    `# ${words.endpoints}`,
    '',
    `| ${words.family} | ${words.count} |`,
    '| --- | --- |',
    ...families.map(
      (family) =>
        `| [${family}](./${family}.md) | ${endpoints.filter((one) => one.family === family).length} |`,
    ),
    '',
    `## ${words.events}`,
    '',
    ...channels.map((channel) => `- [${words.events_of[channel]}](./events-${channel}.md)`),
    '',
  ]
  writeFileSync(`${folder}index.md`, index.join('\n'))
}
