import { express5Adapter } from './adapters.js'
import { adapterBehaviour } from './behaviour.js'

adapterBehaviour(express5Adapter)
