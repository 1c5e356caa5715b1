/** What a log may say about anything that was thrown. */
export { describeError } from '../errors/index.js'
