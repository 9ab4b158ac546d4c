import { withoutExtent, withoutSamples } from '../workbook/sample-row.js'
import type { Style } from '../workbook/style.js'
import type { Row, WorkbookModel } from '../workbook/workbook-model.js'
import { asCell } from '../workbook/write-sheet.js'
import { writeWorkbook } from '../workbook/write-workbook.js'
import { unzipOwn } from '../workbook/zip-entries.js'

/** A workbook without its rows: all parts as texts, those of the sheets taken apart where rows belong. */
export interface FormFrame {
  readonly parts: ReadonlyMap<string, string | SheetFrame>
  /** The number of a style of the workbook, or of one that looks the same. */
  readonly styleNumber: (style: Style) => number
}

/** A sheet around its rows, and its position. */
export interface SheetFrame {
  readonly position: number
  readonly before: string
  readonly after: string
}

/** Makes frames; workbooks that differ in their rows only, and have cells of the same looks, share one. */
export function formFrames(): (model: WorkbookModel) => Promise<FormFrame> {
  const frames = new Map<string, Promise<FormFrame>>()
  const keys = new WeakMap<Style, string>()
  const keyOf = (style: Style): string => {
    const key = keys.get(style) ?? JSON.stringify(Object.entries(style).sort())
    keys.set(style, key)
    return key
  }
  return (model) => {
    const styles = new Map(model.sheets.flatMap(({ rows }) => rows.flatMap(stylesOf)).map((style) => [keyOf(style), style]))
    const looks = { ...model, sheets: model.sheets.map((sheet) => ({ ...sheet, rows: [] })) }
    const key = JSON.stringify([looks, [...styles.keys()].sort()])
    const found = frames.get(key) ?? makeFrame(looks, styles, keyOf)
    frames.set(key, found)
    return found
  }
}

function stylesOf({ cells }: Row): Style[] {
  return cells.flatMap((content) => asCell(content ?? null).style ?? [])
}

/** The library writes a row with a cell for each style and one text, so that there is a table of texts. */
async function makeFrame(looks: WorkbookModel, styles: ReadonlyMap<string, Style>, keyOf: (style: Style) => string): Promise<FormFrame> {
  const samples: Row = { cells: [...[...styles.values()].map((style) => ({ value: 0, style })), { value: 'x' }] }
  const parts = await unzipOwn(await writeWorkbook({ ...looks, sheets: looks.sheets.map((sheet, i) => (i === 0 ? { ...sheet, rows: [samples] } : sheet)) }))
  const numbers = new Map<string, number>()
  const texts = parts.map(({ path, data }): [string, string | SheetFrame] => {
    const text = new TextDecoder().decode(data)
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1]
    if (sheet === undefined) return [path, text]
    const { before, samples: found, after } = withoutSamples(text, 1)
    if (sheet === '1') [...styles.keys()].forEach((key, i) => numbers.set(key, found[i] ?? 0))
    return [path, { position: Number(sheet) - 1, before: withoutExtent(before), after }]
  })
  const styleNumber = (style: Style) => {
    const number = numbers.get(keyOf(style))
    if (number === undefined) throw new RangeError('A row uses a style that the frame was not made for.')
    return number
  }
  return { parts: new Map(texts), styleNumber }
}
