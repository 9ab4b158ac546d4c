/** Why a record cannot be read. */
export type RecordFault = 'quote-not-closed' | 'text-after-quote' | 'quote-in-text' | 'field-too-long' | 'too-many-columns'

/** Takes the records of a file, one after another. `line` is the physical line on which the record starts. */
export interface RecordSink {
  readonly record: (fields: string[], line: number) => void
  /** A record that cannot be read; `fields` are those before the fault. */
  readonly fault: (fault: RecordFault, line: number, fields: readonly string[]) => void
}

/** Splits text into records. Chunks may cut a record anywhere. */
export interface RecordReader {
  readonly push: (text: string) => void
  readonly end: () => void
  /** The physical line reached, from 1. */
  readonly line: () => number
}

const QUOTE = 34
const LF = 10
const CR = 13

type State = 'start' | 'plain' | 'quoted' | 'closed' | 'skip'

/** How records are split. */
export interface RecordOptions {
  readonly delimiter: string
  readonly fieldLength: number
  readonly columns: number
  /** Number of the first line. */
  readonly firstLine: number
}

/**
 * Reads RFC 4180 records, strictly: a quote stands only around a whole field, doubled inside. Lines end with LF, CRLF or CR. A record that
 * breaks the rule is a fault and costs only itself: reading goes on at the next physical line, also when an unclosed quote had swallowed
 * lines. An unclosed quote is one too many on its line, so no line is swallowed again and reading stays linear. Blank lines are records of
 * one empty field.
 *
 * Not csv-parse: that counts CRLF inside quotes twice, so that line numbers drift, loses every row after a stray quote, and needs Node's
 * streams and buffers. It is the oracle of the tests.
 */
export function createRecordReader({ delimiter, fieldLength, columns, firstLine }: RecordOptions, sink: RecordSink): RecordReader {
  const delimiterCode = delimiter.charCodeAt(0)
  let state: State = 'start'
  let fields: string[] = []
  let partial = ''
  let line = firstLine
  let recordLine = firstLine
  let afterCr = false
  /** What follows the first physical line of the record being read: read again when the record turns out to be unreadable. */
  let again: { text: string; from: number; readonly afterCr: boolean } | undefined

  function take(text: string): RecordFault | undefined {
    if (partial.length + text.length > fieldLength) return 'field-too-long'
    partial = partial === '' ? text : partial + text
    return undefined
  }

  function endField(): RecordFault | undefined {
    if (fields.length + 1 >= columns) return 'too-many-columns'
    fields.push(partial)
    partial = ''
    state = 'start'
    return undefined
  }

  function endRecord(byCr: boolean): void {
    const finished = fields
    const at = recordLine
    finished.push(partial)
    startRecord(line + 1, byCr)
    sink.record(finished, at)
  }

  function startRecord(at: number, byCr: boolean): void {
    fields = []
    partial = ''
    state = 'start'
    line = at
    recordLine = at
    afterCr = byCr
    again = undefined
  }

  /** Counts the line ends inside a quoted field. */
  function countLines(text: string, from: number, to: number): void {
    for (let i = from; i < to; i += 1) {
      const code = text.charCodeAt(i)
      if (code === CR || (code === LF && !afterCr)) {
        line += 1
        again ??= { text: '', from: i + 1, afterCr: code === CR }
      }
      afterCr = code === CR
    }
  }

  /** Gives up the record; returns the text and the position to go on with. */
  function fail(fault: RecordFault, text: string, at: number): { readonly text: string; readonly at: number } {
    const given = fields
    const failed = recordLine
    const rest = again
    if (rest) startRecord(failed + 1, rest.afterCr)
    else {
      fields = []
      partial = ''
      state = 'skip'
    }
    // A record that goes wrong on a later line began with a quote that was not closed where it should be.
    const unclosed = rest && (fault === 'text-after-quote' || fault === 'field-too-long')
    sink.fault(unclosed ? 'quote-not-closed' : fault, failed, given)
    if (!rest) return { text, at }
    return rest.text === '' ? { text, at: rest.from } : { text: rest.text + text, at: 0 }
  }

  /**
   * Takes the whole lines without a quote from a position on, where a record begins. Most files are made of them, and the engine of the language splits them
   * faster than looking at every sign. Returns where the first line stands that needs to be looked at.
   */
  function plainLines(next: NextSigns, from: number): number {
    const { text } = next
    let at = from
    for (let end = text.indexOf('\n', at); end !== -1 && next.quote(at) > end; end = text.indexOf('\n', at)) {
      const cr = next.cr(at)
      const to = cr === end - 1 ? cr : end
      const record = text.slice(at, to).split(delimiter)
      if (cr < to || to - at > fieldLength || record.length > columns) return at
      const first = recordLine
      startRecord(first + 1, false)
      at = end + 1
      sink.record(record, first)
    }
    return at
  }

  function push(chunk: string): void {
    let text = chunk
    let i = 0
    let next = nextSigns(text)
    let looked = -1
    while (i < text.length) {
      let fault: RecordFault | undefined
      if (state === 'start' && fields.length === 0 && !afterCr && looked !== i) {
        if (next.text !== text) next = nextSigns(text)
        i = plainLines(next, i)
        looked = i
        continue
      }
      if (state === 'start') {
        const code = text.charCodeAt(i)
        const secondHalf = afterCr && code === LF
        afterCr = false
        if (secondHalf) i += 1
        else if (code === QUOTE) {
          state = 'quoted'
          i += 1
        } else state = 'plain'
        continue
      }
      if (state === 'plain') {
        const from = i
        let code = 0
        for (; i < text.length; i += 1) {
          code = text.charCodeAt(i)
          if (code === delimiterCode || code === LF || code === CR || code === QUOTE) break
        }
        fault = take(text.slice(from, i))
        if (!fault && i < text.length) {
          i += 1
          if (code === delimiterCode) fault = endField()
          else if (code === QUOTE) fault = 'quote-in-text'
          else endRecord(code === CR)
        }
      } else if (state === 'quoted') {
        const quote = text.indexOf('"', i)
        const to = quote === -1 ? text.length : quote
        countLines(text, i, to)
        fault = take(text.slice(i, to))
        i = to
        if (!fault && quote !== -1) {
          i += 1
          state = 'closed'
          afterCr = false
        }
      } else if (state === 'closed') {
        const code = text.charCodeAt(i)
        if (code === QUOTE) {
          state = 'quoted'
          fault = take('"')
          i += 1
        } else if (code === delimiterCode) {
          fault = endField()
          i += 1
        } else if (code === LF || code === CR) {
          i += 1
          endRecord(code === CR)
        } else fault = 'text-after-quote'
      } else {
        while (i < text.length && text.charCodeAt(i) !== LF && text.charCodeAt(i) !== CR) i += 1
        if (i < text.length) {
          startRecord(line + 1, text.charCodeAt(i) === CR)
          i += 1
        }
      }
      if (fault) ({ text, at: i } = fail(fault, text, i))
    }
    if (again) again = { text: again.text + text.slice(again.from), from: 0, afterCr: again.afterCr }
  }

  function end(): void {
    while (state === 'quoted') {
      const rest = fail('quote-not-closed', '', 0)
      push(rest.text)
    }
    if (state === 'plain' || state === 'closed' || fields.length > 0) endRecord(false)
  }

  return { push, end, line: () => line }
}

/** Where the next quote and the next CR stand; none counts as infinitely far. Positions are asked for in rising order, so that the text is searched once. */
interface NextSigns {
  readonly text: string
  readonly quote: (from: number) => number
  readonly cr: (from: number) => number
}

function nextSigns(text: string): NextSigns {
  const next = (sign: string) => {
    let known = -1
    return (from: number) => {
      if (known < from) {
        const found = text.indexOf(sign, from)
        known = found === -1 ? Infinity : found
      }
      return known
    }
  }
  return { text, quote: next('"'), cr: next('\r') }
}
