import { koaAdapter } from './adapters.js'
import { adapterBehaviour } from './behaviour.js'

adapterBehaviour(koaAdapter)
