export * from './json-text.js'
export * from './limits.js'
export { readJson, type ReadJson, type ReadJsonOptions } from './read-json.js'
