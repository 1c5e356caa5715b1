import { loginBehaviour } from './behaviour.js'
import {
  express4Cookie,
  express4Session,
  express5Cookie,
  express5Session,
  fetchSite,
  koaCookie,
  koaStored,
  nodeSite,
} from './sites.js'

for (const adapter of [
  express5Session(),
  express5Cookie,
  express4Session(),
  express4Cookie,
  koaCookie,
  koaStored,
  nodeSite,
  fetchSite,
]) {
  loginBehaviour(adapter)
}
