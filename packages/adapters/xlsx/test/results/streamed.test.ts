import { readXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { readWorkbook, resultsWorkbook, writeWorkbook } from '../../src/index.js'
import { resultsModel } from '../../src/results/results-workbook.js'
import type { Row, SheetModel } from '../../src/index.js'
import { smallResult } from './small-result.js'

/** All rows in one, as the library takes them. Links in streamed rows are not written; there are none. */
function whole({ more, ...sheet }: ReturnType<typeof resultsModel>['sheets'][number]): SheetModel {
  return { ...sheet, rows: [...sheet.rows, ...(more ? [...(more.rows as Iterable<Row>)] : [])] }
}

/** Values, formats, heights and every look of every cell. */
async function meaning(bytes: Uint8Array) {
  const { sheets, issues } = await readWorkbook(bytes)
  expect(issues).toEqual([])
  const read = await readXlsx(bytes, { readStyles: true })
  const looks = read.sheets.map(({ cells, rowDefs, columns, merges, freezePane, autoFilter }) => ({
    styles: [...(cells ?? [])].map(([place, { style }]) => [place, style] as const).sort(([a], [b]) => (a < b ? -1 : 1)), rowDefs, columns, merges, freezePane, autoFilter,
  }))
  return { sheets, looks }
}

test.each(['vi', 'en'] as const)('a result is streamed as the library would write it, cell by cell: %s', async (language) => {
  const result = smallResult()
  const model = resultsModel(result, { language })
  const written = await writeWorkbook({ ...model, sheets: model.sheets.map(whole) })
  const streamed = await meaning(await resultsWorkbook(result, { language }))
  expect(streamed.sheets.flatMap(({ cells }) => [...cells.values()]).length).toBeGreaterThan(200)
  expect(streamed).toEqual(await meaning(written))
})
