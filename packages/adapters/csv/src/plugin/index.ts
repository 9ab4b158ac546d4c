export { csvPlugin } from './csv-plugin.js'
export { csvSource } from './csv-source.js'
export { indicatorsReporter, rankingReporter } from './csv-reporters.js'
