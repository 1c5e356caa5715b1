export type * from './generated/index.js'
export * from './written.js'
