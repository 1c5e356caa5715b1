import { fetchAdapter } from './adapters.js'
import { adapterBehaviour } from './behaviour.js'

adapterBehaviour(fetchAdapter)
