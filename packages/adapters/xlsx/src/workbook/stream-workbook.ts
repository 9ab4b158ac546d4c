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
      }
    | undefined
}

/** A workbook with streamed sheets. */
export interface StreamedWorkbook extends Omit<WorkbookModel, 'sheets'> {
  readonly sheets: readonly StreamedSheet[]
}

/** Bytes of a piece, at least. */
const PIECE = 262_144

/**
 * Writes a workbook piece by piece; memory does not grow with the number of streamed rows. Links in streamed rows are left out. Excel takes
 * 1,048,576 rows in a sheet; more are refused.
 *
 * The library writes the workbook with the first rows and one cell for each style; the streamed rows are put in their places after that.
 */
export async function* streamWorkbook(workbook: StreamedWorkbook): AsyncGenerator<Uint8Array, void> {
  const parts = await unzipOwn(await writeWorkbook({ ...workbook, sheets: workbook.sheets.map(withSamples) }))
  yield* zipStream(
    parts.map(({ path, data }) => {
      const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1]
      const sheet = number === undefined ? undefined : workbook.sheets[Number(number) - 1]
      return { path, data: sheet?.more ? sheetPieces(new TextDecoder().decode(data), sheet, sheet.more) : data }
    }),
  )
}

/** The sheet with one more row, which shows the library every style of the rows to come. */
function withSamples(sheet: StreamedSheet): SheetModel {
  const { more, ...plain } = sheet
  return more ? { ...plain, rows: [...plain.rows, { cells: more.styles.map((style) => ({ value: 0, style })) }] } : plain
}

async function* sheetPieces(xml: string, sheet: StreamedSheet, more: NonNullable<StreamedSheet['more']>): AsyncGenerator<Uint8Array, void> {
  const first = sheet.rows.length + 1
  const { before, samples, after } = withoutSamples(xml, first)
  const write = rowWriter({ styleNumber: styleNumbers(more.styles, samples) })
  const out = byteCollector()
  out.add(withoutExtent(before))
  let row = first
  for await (const content of more.rows) {
    write(out, content, row)
    row += 1
    if (out.size() >= PIECE) yield out.take()
  }
  out.add(after)
  yield out.take()
}
