export { smallIndex, type SmallIndexOptions } from './small-index.js'
export { smallLevel } from './small-level.js'
export { smallPlugin } from './small-plugin.js'
export { rowsOf } from './rows-of.js'
