export { orAborted, untilAborted } from './until-aborted.js'
