import { createRecordReader, type RecordFault, type RecordOptions } from '../src/records.js'

/** What a record reader says of a text, in order: records with their first line, and faults. */
export type RecordEvent = readonly ['record', number, readonly string[]] | readonly ['fault', number, RecordFault]

/** Reads chunks and lists what came out. */
export function readEvents(chunks: readonly string[], options: Partial<RecordOptions> = {}): RecordEvent[] {
  const events: RecordEvent[] = []
  const reader = createRecordReader(
    { delimiter: ',', fieldLength: 100, columns: 20, firstLine: 1, ...options },
    {
      record: (fields, line) => events.push(['record', line, fields]),
      fault: (fault, line) => events.push(['fault', line, fault]),
    },
  )
  for (const chunk of chunks) reader.push(chunk)
  reader.end()
  return events
}

/** A text cut at positions. */
export function cut(text: string, positions: readonly number[]): string[] {
  const ends = [...new Set(positions.map((at) => at % (text.length + 1)))].sort((a, b) => a - b)
  return [0, ...ends].map((from, i) => text.slice(from, ends[i] ?? text.length))
}
