export { csvPlugin } from './csv-plugin.js'
