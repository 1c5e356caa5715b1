export {
  type ClockHealth,
  type Health,
  healthOf,
  type PartHealth,
  type SuiteHealth,
  type TokenHealth,
} from './health.js'
