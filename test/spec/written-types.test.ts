import { describe, expect, it } from 'vitest'
import { readEndpoints } from '../../scripts/spec/notation.js'
import { writeApi } from '../../scripts/spec/write-api.js'
import { writeChecks, writeTypes } from '../../scripts/spec/write-types.js'

const endpoints = readEndpoints(
  'spec/endpoints/tag.yaml',
  'tag',
  `tag/create:
  is: POST corp
  params: CreateTagParams
  body:
    tagname!: string
  answer:
    tagid!: integer

tag/delete:
  is: GET corp
  query:
    tagid!: integer
`,
)

describe('an endpoint whose parameters are written by hand', () => {
  it('is called with them', () => {
    const api = writeApi('corp', 'tag', endpoints)
    expect(api).toMatch(
      /create\(params: CreateTagParams, options\?: RequestOptions\): Promise<TagCreateResult>/,
    )
    expect(api).toMatch(/^ {2}CreateTagParams,$/m)
    expect(api).not.toContain('TagCreateParams')
  })

  it('has the type of its answer from the description, and no second type of parameters', () => {
    const types = writeTypes(endpoints)
    expect(types).toContain('export interface TagCreateResult')
    expect(types).not.toContain('TagCreateParams')
    expect(types).toContain('export interface TagDeleteParams')
  })

  it('is held against what the description says of them', () => {
    const checks = writeChecks(endpoints)
    expect(checks).toContain('export type TagCreate = Fits<{\n  tagname: string\n}, CreateTagParams>')
    expect(checks).not.toContain('TagDelete')
  })
})
