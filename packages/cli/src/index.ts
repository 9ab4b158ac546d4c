export { main } from './main.js'
export type { CliIo } from './io.js'
export type { Screen } from './output/screen.js'
