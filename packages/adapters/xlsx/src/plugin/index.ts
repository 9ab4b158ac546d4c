export { xlsxPlugin } from './xlsx-plugin.js'
export { workbookReporter, type WorkbookOptions } from './xlsx-reporters.js'
export { xlsxSource } from './xlsx-source.js'
export { feedbackSink, resultsSink, type WorkbookTarget } from './xlsx-sinks.js'
