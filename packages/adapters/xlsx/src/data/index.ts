export { type XlsxDatasetOptions, type XlsxTableOptions, type XlsxTraitsOptions } from './options.js'
export { readXlsxAppraisals, readXlsxDataset, readXlsxTraits } from './read-xlsx.js'
export { rankXlsx, type RankXlsxOptions } from './rank-xlsx.js'
