import { type PackedPart, packedPart, partStem } from './packed-part.js'
import { styleNumbers, withoutExtent, withoutSamples } from './sample-row.js'
import type { Style } from './style.js'
import type { Row, SheetModel, WorkbookModel } from './workbook-model.js'
import { escapeXml, rowsXml, rowWriter } from './write-rows-xml.js'
import { plainText } from './write-text.js'
import { writeWorkbook } from './write-workbook.js'
import { unzipOwn } from './zip-entries.js'
import { packedZip } from './zip-packed.js'

/** What workbooks of a press have each for itself. */
interface PressedContent {
  readonly title: string
  readonly rows: readonly Row[]
  /** The range of the table. */
  readonly filter: string
}

/** Makes workbooks of one sheet; everything but title, rows and the range of the table is there already, compressed. Equal content gives equal bytes. */
export type SheetPress = (content: PressedContent) => Promise<Uint8Array>

/** What is the same in all workbooks of a press, and every style that their cells use, the very same objects. */
export interface PressFrame {
  readonly properties: Omit<WorkbookModel['properties'], 'title'>
  readonly sheet: Omit<SheetModel, 'rows' | 'filter'>
  readonly styles: readonly Style[]
}

const SHEET = 'xl/worksheets/sheet1.xml'
/** Stand for title and range while the frame is made. */
const TITLE = 'tieu9de9dti'
const FILTER = 'A1:B2'

/** Makes a press. Texts stand in their cells, as in streamed workbooks; links are not written. */
export async function sheetPress({ properties, sheet, styles }: PressFrame): Promise<SheetPress> {
  const samples: Row = { cells: styles.map((style) => ({ value: 0, style })) }
  const parts = await unzipOwn(await writeWorkbook({ properties: { ...properties, title: TITLE }, sheets: [{ ...sheet, filter: FILTER, rows: [samples] }] }))
  const texts = parts.map(({ path, data }) => ({ path, text: new TextDecoder().decode(data) }))
  const titled = texts.filter(({ path, text }) => path !== SHEET && text.includes(TITLE)).map(({ path, text }) => ({ path, around: text.split(TITLE) }))
  const still: readonly PackedPart[] = await Promise.all(texts.filter(({ path, text }) => path !== SHEET && !text.includes(TITLE)).map(({ path, text }) => packedPart(partStem(path, text), '')))
  const { before, samples: numbers, after } = withoutSamples(texts.find(({ path }) => path === SHEET)?.text ?? '', 1)
  const write = rowWriter({ styleNumber: styleNumbers(styles, numbers) })
  const stem = partStem(SHEET, withoutExtent(before))
  return async ({ title, rows, filter }) => {
    const shown = escapeXml(plainText(title))
    const rest = rowsXml(rows, write)
    return packedZip([
      ...still,
      ...(await Promise.all(titled.map(({ path, around }) => packedPart(partStem(path, ''), around.join(shown))))),
      await packedPart(stem, `${rest}${after.replace(FILTER, filter)}`),
    ])
  }
}
