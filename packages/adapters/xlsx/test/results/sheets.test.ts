import { AUTHORITY_LABELS, DATA_STATUS_LABELS, type ScoreResult } from '@dti-vn/sdk'
import { sinkSuite } from '@dti-vn/testing'
import { readXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { resultsWorkbook, resultsWorkbookStream } from '../../src/index.js'
import { partsOf } from '../workbook/parts-of.js'
import { smallResult } from './small-result.js'

sinkSuite<Uint8Array>({
  test,
  capabilities: { formats: ['default'], figures: ['points', 'score', 'indicators'], decimalComma: [], escapesFormulas: [] },
  write: (result) => resultsWorkbook(result),
  cells: async (bytes) => (await readXlsx(bytes)).sheets.flatMap(({ rows }) => rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))),
  standing: (_format, authority, status) => [AUTHORITY_LABELS[authority].vi, DATA_STATUS_LABELS[status].vi],
})

describe('the sheets of a results workbook', () => {
  test('each says above its table what index and figures are worth', async () => {
    for (const language of ['vi', 'en'] as const) {
      const { sheets } = await readXlsx(await resultsWorkbook(smallResult('reconstructed', 'illustrative'), { language }))
      expect(sheets).toHaveLength(8)
      for (const { rows } of sheets) {
        const notice = String(rows[2]?.[0])
        expect(notice).toContain(AUTHORITY_LABELS.reconstructed[language])
        expect(notice).toContain(DATA_STATUS_LABELS.illustrative[language])
        expect(notice).toContain(language === 'vi' ? 'Chỉ để thử.' : 'For tests only.')
      }
    }
  })

  test('have a filter over the whole table, a frozen header and an A4 page across', async () => {
    const { sheets } = await readXlsx(await resultsWorkbook(smallResult()), { readStyles: true })
    // Three opening rows, one between, the header, three units, nine columns.
    expect(sheets[1]?.autoFilter?.range).toBe('A5:I8')
    expect(sheets[1]?.freezePane).toEqual({ rows: 5, columns: 3 })
    for (const { pageSetup } of sheets) expect(pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape' })
    expect(sheets[1]?.pageSetup?.printTitlesRow).toBe('$5:$5')
    expect(sheets[5]?.pageSetup?.printTitlesColumn).toBe('$A:$B')
  })

  test('show states by colour and letter, with Vietnamese signs in numbers', async () => {
    const { sheets } = await readXlsx(await resultsWorkbook(smallResult()), { readStyles: true })
    const style = (row: number, column: number) => sheets[3]?.cells?.get(`${row},${column}`)?.style
    // Rows from 0: three opening rows, legend, two header rows, then b, 00123, c. Columns: 6 is 1.1, 7 is 1.2, 8 is 1.3.
    expect(style(7, 6)?.numFmt).toBe('[$-42A]#,##0.00_ _T')
    expect(style(8, 6)?.numFmt).toBe('[$-42A]#,##0.00" T"')
    const fills = [style(6, 7), style(6, 8), style(8, 6), style(7, 6)].map((found) => found?.fill)
    expect(new Set(fills.map((fill) => JSON.stringify(fill))).size).toBe(4)
  })

  test('hold no formula, whatever the names look like', async () => {
    for (const [path, xml] of await partsOf(await resultsWorkbook(smallResult()))) if (path.includes('worksheets')) expect(xml).not.toContain('<f>')
  })

  test('come out in the same bytes every time, at once or as a stream', async () => {
    const first = await resultsWorkbook(smallResult())
    expect(Buffer.compare(first, await resultsWorkbook(smallResult()))).toBe(0)
    expect(Buffer.compare(first, await streamed(smallResult()))).toBe(0)
  })
})

async function streamed(result: ScoreResult): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of resultsWorkbookStream(result)) pieces.push(piece)
  return Buffer.concat(pieces)
}
