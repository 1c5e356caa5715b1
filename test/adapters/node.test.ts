import { nodeAdapter } from './adapters.js'
import { adapterBehaviour } from './behaviour.js'

adapterBehaviour(nodeAdapter)
