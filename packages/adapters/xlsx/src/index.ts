export * from './workbook/index.js'
export * from './form/index.js'
export * from './collect/index.js'
export * from './results/index.js'
