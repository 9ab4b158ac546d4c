export * from './workbook/index.js'
