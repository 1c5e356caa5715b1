import { express4Adapter } from './adapters.js'
import { adapterBehaviour } from './behaviour.js'

adapterBehaviour(express4Adapter)
