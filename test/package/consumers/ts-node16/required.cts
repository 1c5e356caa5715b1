import { createWeCom, MemoryStore } from 'wecom-suite'
import { CallbackCrypto } from 'wecom-suite/crypto'
import { weComExpress } from 'wecom-suite/express'
import { weComFetch } from 'wecom-suite/fetch'
import { weComKoa } from 'wecom-suite/koa'
import { weComNode } from 'wecom-suite/node'
import { createSimulator } from 'wecom-suite/simulator'
import { FakeClock } from 'wecom-suite/testing'

export const all = [
  createWeCom,
  MemoryStore,
  CallbackCrypto,
  weComNode,
  weComExpress,
  weComKoa,
  weComFetch,
  createSimulator,
  FakeClock,
]
