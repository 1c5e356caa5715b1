import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import * as main from 'wecom-suite'
import * as crypto from 'wecom-suite/crypto'
import * as express from 'wecom-suite/express'
import * as fetchEntry from 'wecom-suite/fetch'
import * as koa from 'wecom-suite/koa'
import * as node from 'wecom-suite/node'
import * as simulator from 'wecom-suite/simulator'
import * as testing from 'wecom-suite/testing'
import { exercise } from './exercise.cjs'

const copy = createRequire(import.meta.url)
const entries = { main, crypto, node, express, koa, fetch: fetchEntry, simulator, testing }
await exercise(entries)

assert.notEqual(main.WeComError, copy('wecom-suite').WeComError, 'ESM and CJS are two copies')
const esmError = new main.WeComError('WECOM_STATE', 'x')
const cjsError = new (copy('wecom-suite').WeComError)('WECOM_STATE', 'x')
assert.ok(copy('wecom-suite').isWeComError(esmError, 'WECOM_STATE'), 'CJS knows an ESM error')
assert.ok(main.isWeComError(cjsError, 'WECOM_STATE'), 'ESM knows a CJS error')

assert.deepEqual(
  Object.keys(main).sort(),
  Object.keys(copy('wecom-suite')).sort(),
  'both copies export the same names',
)
console.log('esm ok')
