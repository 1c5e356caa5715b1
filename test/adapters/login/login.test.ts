import { loginBehaviour } from './behaviour.js'
import {
  express4Cookie,
  express4Session,
  express5Cookie,
  express5Session,
  fetchSite,
  koaSite,
  nodeSite,
} from './sites.js'

for (const adapter of [
  express5Session(),
  express5Cookie,
  express4Session(),
  express4Cookie,
  koaSite,
  nodeSite,
  fetchSite,
]) {
  loginBehaviour(adapter)
}
