import { indicatorsToCsv, rankingToCsv } from '@dti-vn/adapter-csv'
import { defineOptions, definePlugin, defineSink, oneOf, optional, preset } from '@dti-vn/sdk'
import { writeFolder } from './folder.mjs'

/** A result as a folder: ranking and points as CSV, all of it as JSON, and an index of the files with their digests. */
export const folderSink = defineSink({
  id: 'folder-sink/open-data',
  title: { vi: 'Thư mục dữ liệu mở', en: 'Open data folder' },
  description: { vi: 'Ghi kết quả thành thư mục mới có tệp mục lục.', en: 'Writes a result into a new folder with an index of its files.' },
  options: defineOptions({ profile: preset(optional(oneOf('data', 'excel-vi'), 'how CSV files are written'), 'data') }),
  write: async (/** @type {string} */ target, result, { language }, { profile }) => {
    const { index, dataStatus, units } = result
    const files = [
      { name: 'ranking.csv', mediaType: 'text/csv', text: rankingToCsv(result, { profile, language }) },
      { name: 'indicators.csv', mediaType: 'text/csv', text: indicatorsToCsv(result, { profile, language }) },
      { name: 'result.json', mediaType: 'application/json', text: `${JSON.stringify(result, null, 2)}\n` },
    ]
    await writeFolder(target, files, { index, dataStatus, units: units.length })
    return { written: [...files.map(({ name }) => name), 'index.json'] }
  },
})

/** The sink as a plugin. */
export const folderSinkPlugin = definePlugin({
  apiVersion: 1,
  id: 'folder-sink',
  version: '0.1.0',
  meta: { title: { vi: 'Thư mục dữ liệu mở', en: 'Open data folder' } },
  setup: () => ({ sinks: [folderSink] }),
})

export default folderSinkPlugin
