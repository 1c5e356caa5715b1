export { checkRedirectUri, checkState } from './checks.js'
export { type BrowserHosts, browserHosts } from './hosts.js'
export { checkOrigins, isOnOrigin, isOrigin } from './origins.js'
export { checkReturnTo } from './return-to.js'
