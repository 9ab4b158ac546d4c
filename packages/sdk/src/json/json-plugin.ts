import { version } from '../../package.json'
import { defineReporter } from '../contributions/reporter.js'
import { laterPieces } from '../output/later-pieces.js'
import { NO_OPTIONS } from '../plugin/define-options.js'
import { definePlugin } from '../plugin/define-plugin.js'
import { scoreLinesPieces } from './score-lines.js'
import { scoreJsonPieces } from './score-pieces.js'

/** The reporter `json/score`. */
export const scoreJsonReporter = defineReporter({
  id: 'json/score',
  title: { vi: 'Kết quả (JSON)', en: 'Result (JSON)' },
  description: { vi: 'Toàn bộ kết quả trong một tệp JSON.', en: 'The whole result as one JSON text.' },
  mediaType: 'application/json',
  extension: '.json',
  options: NO_OPTIONS,
  render: (result) => laterPieces(scoreJsonPieces(result)),
})

/** The reporter `json/lines`. */
export const scoreLinesReporter = defineReporter({
  id: 'json/lines',
  title: { vi: 'Kết quả theo dòng (NDJSON)', en: 'Result in lines (NDJSON)' },
  description: { vi: 'Dòng đầu mô tả lần tính, sau đó mỗi đơn vị một dòng JSON.', en: 'A first line about the run, then a line of JSON for each unit.' },
  mediaType: 'application/x-ndjson',
  extension: '.ndjson',
  options: NO_OPTIONS,
  render: (result) => laterPieces(scoreLinesPieces(result)),
})

/** JSON for an engine: the reporters `json/score` and `json/lines`. */
export const jsonPlugin = definePlugin({
  apiVersion: 1,
  id: 'json',
  version,
  meta: { title: { vi: 'Kết quả JSON', en: 'JSON results' } },
  setup: () => ({ reporters: [scoreJsonReporter, scoreLinesReporter] }),
})
