export * from './normalisation.js'
export type { FigureParams, NormalisationParams } from './figure-params.js'
export { methodOfNormalisation } from './method-of-normalisation.js'
