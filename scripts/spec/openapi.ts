import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Endpoint, type Field, mainPage, type Shape } from './model.js'
import { typeName } from './names.js'
import { readDescription } from './read.js'
import { type EventFact, readEvents } from './read-events.js'

/**
 * Writes the description as OpenAPI 3.1: `npm run openapi [FILE]`, default `dist/openapi.json`. Events of callbacks stand under
 * `webhooks`, as they are after decryption.
 */

type Json = { readonly [key: string]: unknown }

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PAGE = 'https://developer.work.weixin.qq.com/document/path/'
const TOKEN_PARAMS: Readonly<Record<string, string>> = {
  corp: 'access_token',
  suite: 'suite_access_token',
  provider: 'provider_access_token',
  device: 'device_access_token',
  model: 'model_access_token',
}

/** The whole export. */
export function openApi(version: string, endpoints: readonly Endpoint[], events: readonly EventFact[]): Json {
  const paths = new Map<string, Json>()
  for (const endpoint of endpoints)
    paths.set(`/cgi-bin/${endpoint.path}`, { [endpoint.verb.toLowerCase()]: operation(endpoint) })
  return {
    openapi: '3.1.0',
    info: {
      title: 'WeCom (企业微信) server API',
      version,
      description:
        'Endpoints and callback events of WeCom, with what is known about their fields. Made by the wecom-suite project; not an official document.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://qyapi.weixin.qq.com' }],
    tags: [...new Set(endpoints.map(({ family }) => family))].map((name) => ({ name })),
    paths: Object.fromEntries(paths),
    webhooks: Object.fromEntries(events.map((event) => [event.name, { post: webhook(event) }])),
    components: {
      securitySchemes: Object.fromEntries(
        [...securityNames(endpoints)].map(([key, { token, name }]) => [
          key,
          { type: 'apiKey', in: 'query', name, description: `Token of the ${token}.` },
        ]),
      ),
      schemas: {
        Result: {
          type: 'object',
          properties: {
            errcode: { type: 'integer', description: '0 after success.' },
            errmsg: { type: 'string', description: 'For people; it changes without notice.' },
          },
        },
      },
    },
  }
}

function securityNames(endpoints: readonly Endpoint[]): Map<string, { token: string; name: string }> {
  const names = new Map<string, { token: string; name: string }>()
  for (const endpoint of endpoints) {
    const name = endpoint.tokenParam ?? TOKEN_PARAMS[endpoint.token]
    if (name !== undefined && endpoint.token !== 'none')
      names.set(securityKey(endpoint, name), { token: endpoint.token, name })
  }
  return names
}

function securityKey({ token }: Endpoint, name: string): string {
  return name === TOKEN_PARAMS[token] ? token : `${token}_${name}`
}

function operation(endpoint: Endpoint): Json {
  const { title, family, path, query, token, tokenParam, safe, pages, availability, confidence } = endpoint
  const page = mainPage(endpoint)
  const name = tokenParam ?? TOKEN_PARAMS[token]
  return {
    operationId: typeName(path),
    tags: [family],
    ...(title && { summary: `${title.zh} ${title.en}` }),
    ...(page !== undefined && { externalDocs: { url: `${PAGE}${page}` } }),
    security: token === 'none' || name === undefined ? [] : [{ [securityKey(endpoint, name)]: [] }],
    ...(query.length > 0 && { parameters: query.map(parameter) }),
    ...requestBody(endpoint),
    responses: { 200: response(endpoint) },
    'x-wecom-safe': safe,
    'x-wecom-availability': Object.fromEntries(
      Object.entries(availability).map(([app, value]) => [
        app,
        { allowed: value.allowed, ...(value.page && { page: value.page }) },
      ]),
    ),
    'x-wecom-confidence': confidence,
    ...(pages && { 'x-wecom-pages': pages }),
  }
}

function parameter(field: Field): Json {
  return {
    name: field.name,
    in: 'query',
    required: field.required === true,
    schema: schemaOf(field.shape, field),
    ...(field.required === 'unknown' && { 'x-wecom-required': 'unknown' }),
  }
}

function requestBody({ verb, body, file }: Endpoint): Json {
  if (verb === 'GET') return {}
  if (file !== undefined) {
    const schema = {
      type: 'object',
      properties: { [file]: { type: 'string', contentMediaType: 'application/octet-stream' } },
      required: [file],
    }
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } }
  }
  const schema = body === undefined ? { type: 'object' } : objectOf(body)
  return { requestBody: { required: true, content: { 'application/json': { schema } } } }
}

function response({ answer }: Endpoint): Json {
  if (answer === 'binary')
    return { description: 'A file; an error comes as JSON.', content: { 'application/octet-stream': {} } }
  const own = answer === undefined ? { type: 'object' } : objectOf(answer)
  const schema = { allOf: [{ $ref: '#/components/schemas/Result' }, own] }
  return { description: 'The answer, also of an error.', content: { 'application/json': { schema } } }
}

function objectOf(fields: readonly Field[]): Json {
  const required = fields.filter((field) => field.required === true).map(({ name }) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, schemaOf(field.shape, field)])),
    ...(required.length > 0 && { required }),
  }
}

function schemaOf(shape: Shape, field?: Field): Json {
  const known = {
    ...(field !== undefined && field.limits.length > 0 && { description: field.limits.join('; ') }),
    ...(field?.deprecated === true && { deprecated: true }),
  }
  switch (shape.kind) {
    case 'any':
      return known
    case 'object':
      return { type: 'object', ...known }
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(shape.of), ...known }
    case 'list':
      return { type: 'array', items: schemaOf(shape.of), ...known }
    case 'fields':
      return { ...objectOf(shape.fields), ...known }
    case 'plain': {
      const types = shape.types.map((type) => (type === 'id' || type === 'secret' ? 'string' : type))
      const [type, ...others] = types
      // The values that are known need not be all there are: they are said, not demanded.
      const values = shape.values === undefined ? {} : { examples: [...shape.values] }
      return { type: others.length === 0 ? type : types, ...values, ...known }
    }
  }
}

function webhook({ name, channel, title, pages, fields }: EventFact): Json {
  const [page] = pages
  return {
    ...(title !== undefined && { summary: title }),
    ...(page !== undefined && { externalDocs: { url: `${PAGE}${page}` } }),
    operationId: `on_${name.replace(/\W+/g, '_')}`,
    tags: [`${channel} callbacks`],
    requestBody: { content: { 'application/xml': { schema: objectOf(fields) } } },
    responses: {
      200: { description: channel === 'data' ? 'An empty body, or a reply.' : 'The text `success`.' },
    },
  }
}

const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string }
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file = `${ROOT}dist/openapi.json`] = process.argv
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(openApi(version, readDescription(), readEvents()))}\n`)
}
