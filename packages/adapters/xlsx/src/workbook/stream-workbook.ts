import { styleNumbers, withoutExtent, withoutSamples } from './sample-row.js'
import type { Style } from './style.js'
import { byteCollector } from './text-sink.js'
import type { Row, SheetModel, WorkbookModel } from './workbook-model.js'
import { rowWriter } from './write-rows-xml.js'
import { writeWorkbook } from './write-workbook.js'
import { unzipOwn } from './zip-entries.js'
import { zipStream } from './zip-stream.js'

/** A sheet whose further rows are made while it is written. */
export interface StreamedSheet extends SheetModel {
  readonly more?:
    | {
        /** Rows below `rows`, read once, in order. */
        readonly rows: Iterable<Row> | AsyncIterable<Row>
        /** Every style that their cells use, the very same objects. */
        readonly styles: readonly Style[]
        /** How many rows there are, for the progress. */
        readonly count?: number | undefined
      }
    | undefined
}

/** A workbook with streamed sheets. */
export interface StreamedWorkbook extends Omit<WorkbookModel, 'sheets'> {
  readonly sheets: readonly StreamedSheet[]
}

/** How the writing is watched. */
export interface StreamOptions {
  /** Stops the writing: the reason of the signal is thrown. */
  readonly signal?: AbortSignal | undefined
  /** Called after each piece of streamed rows, with the rows that are made, of those that were announced. */
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined
}

/** Bytes of a piece, at least. */
const PIECE = 262_144

/**
 * Writes a workbook piece by piece; memory does not grow with the number of streamed rows. Links in streamed rows are left out. Excel takes
 * 1,048,576 rows in a sheet; more are refused.
 *
 * The library writes the workbook with the first rows and one cell for each style; the streamed rows are put in their places after that.
 */
export async function* streamWorkbook(workbook: StreamedWorkbook, { signal, onProgress }: StreamOptions = {}): AsyncGenerator<Uint8Array, void> {
  const total = workbook.sheets.reduce((sum, { more }) => sum + (more?.count ?? 0), 0)
  let done = 0
  const report = (rows: number) => {
    signal?.throwIfAborted()
    done += rows
    onProgress?.({ done, total })
  }
  signal?.throwIfAborted()
  const parts = await unzipOwn(await writeWorkbook({ ...workbook, sheets: workbook.sheets.map(withSamples) }))
  yield* zipStream(
    parts.map(({ path, data }) => {
      const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1]
      const sheet = number === undefined ? undefined : workbook.sheets[Number(number) - 1]
      return { path, data: sheet?.more ? sheetPieces(new TextDecoder().decode(data), sheet, sheet.more, report) : data }
    }),
  )
}

/** The sheet with one more row, which shows the library every style of the rows to come. */
function withSamples(sheet: StreamedSheet): SheetModel {
  const { more, ...plain } = sheet
  return more ? { ...plain, rows: [...plain.rows, { cells: more.styles.map((style) => ({ value: 0, style })) }] } : plain
}

async function* sheetPieces(xml: string, sheet: StreamedSheet, more: NonNullable<StreamedSheet['more']>, report: (rows: number) => void): AsyncGenerator<Uint8Array, void> {
  const first = sheet.rows.length + 1
  const { before, samples, after } = withoutSamples(xml, first)
  const write = rowWriter({ styleNumber: styleNumbers(more.styles, samples) })
  const out = byteCollector()
  out.add(withoutExtent(before))
  let row = first
  let told = first
  const taken = (content: Row): Uint8Array | undefined => {
    write(out, content, row)
    row += 1
    if (out.size() < PIECE) return undefined
    report(row - told)
    told = row
    return out.take()
  }
  if (Symbol.iterator in more.rows) {
    // To wait for each row is a third of the time where nothing has to be waited for.
    for (const content of more.rows) {
      const piece = taken(content)
      if (piece) yield piece
    }
  } else {
    for await (const content of more.rows) {
      const piece = taken(content)
      if (piece) yield piece
    }
  }
  report(row - told)
  out.add(after)
  yield out.take()
}
