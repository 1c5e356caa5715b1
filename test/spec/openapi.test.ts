import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { openApi } from '../../scripts/spec/openapi.js'
import { readDescription } from '../../scripts/spec/read.js'
import { readEvents } from '../../scripts/spec/read-events.js'

const document = openApi('0.0.0', readDescription(), readEvents())

describe('the OpenAPI export', () => {
  it('is a valid OpenAPI 3.1 document', async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)))
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  it('has every endpoint and every event', () => {
    expect(Object.keys(document.paths as object).length).toBe(readDescription().length)
    const names = new Set(readEvents().map(({ name }) => name))
    expect(Object.keys(document.webhooks as object).length).toBe(names.size)
  })

  it('says of an endpoint what the description says', () => {
    const paths = document.paths as Record<string, Record<string, Record<string, unknown>>>
    expect(paths['/cgi-bin/tag/create']?.post).toMatchObject({
      operationId: 'TagCreate',
      tags: ['tag'],
      security: [{ corp: [] }],
      requestBody: {
        content: { 'application/json': { schema: { properties: { tagname: { type: 'string' } } } } },
      },
      'x-wecom-safe': false,
    })
  })
})
