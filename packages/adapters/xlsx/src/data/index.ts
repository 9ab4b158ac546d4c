export { type XlsxDatasetOptions, type XlsxTableOptions } from './options.js'
export { readXlsxDataset, readXlsxTraits } from './read-xlsx.js'
export { rankXlsx, type RankXlsxOptions } from './rank-xlsx.js'
