import { definePlugin } from '@dti-vn/sdk'
import { httpSource } from './http-source.mjs'
import { sqliteSink } from './sqlite-sink.mjs'

/** A source of JSON over HTTP and a sink of SQLite files. */
export const inAndOut = definePlugin({
  apiVersion: 1,
  id: 'in-and-out',
  version: '0.1.0',
  meta: { title: { vi: 'Đọc qua HTTP, ghi SQLite', en: 'Read over HTTP, write SQLite' } },
  setup: () => ({ sources: [httpSource], sinks: [sqliteSink] }),
})

export default inAndOut
