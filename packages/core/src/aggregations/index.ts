export * from './aggregation.js'
export * from './built-in.js'
