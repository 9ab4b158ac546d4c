export * from './workbook/index.js'
export * from './form/index.js'
