import { createEngine } from '@dti-vn/sdk'
import { hatinh } from '@dti-vn/hatinh'
import { describe, expect, test } from 'vitest'
import { feedbackWorkbook, resultsWorkbook } from '../../src/index.js'
import { type ReadValue, readSheets } from '../results/read-cells.js'
import { smallResult } from '../results/small-result.js'
import { HAS_OFFICE, recalculate, WHY_SKIPPED } from './office.js'

/** Units of the commune index with one figure each, so that most indicators are missing and many do not apply. */
function communeResult() {
  return createEngine({ plugins: [hatinh()] }).score('qd2878/commune', [
    { code: '18070', name: 'Phường Trần Phú', parent: '436', traits: ['has_markets'], values: { '1.2': { steering_meetings: 3 } } },
    { code: '00004', name: '-1+1', parent: '436', traits: [], values: { '1.2': { steering_meetings: 1 } } },
  ])
}

/** Cells that are not empty, by sheet and place. Programs differ in where they end a row. */
async function cellsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, ReadValue>> {
  const sheets = await readSheets(bytes)
  return new Map(
    sheets.flatMap(({ name, rows }) => rows.flatMap((row, y) => row.flatMap((value, x) => (value === null || value === '' ? [] : [[`${name} ${y + 1}/${x + 1}`, value] as const])))),
  )
}

describe.skipIf(!HAS_OFFICE)(`LibreOffice${WHY_SKIPPED}`, () => {
  test('opens results and feedback and shows the same numbers and texts', { timeout: 300_000 }, async () => {
    const small = smallResult()
    const commune = communeResult()
    const files = new Map([
      ['small.xlsx', await resultsWorkbook(small)],
      ['english.xlsx', await resultsWorkbook(small, { language: 'en' })],
      ['commune.xlsx', await resultsWorkbook(commune)],
      ['feedback.xlsx', await feedbackWorkbook(small, 'b')],
    ])
    const saved = recalculate(files)
    expect([...saved.keys()].sort()).toEqual([...files.keys()].sort())
    let cells = 0
    for (const [name, bytes] of files) {
      const before = await cellsOf(bytes)
      expect(await cellsOf(saved.get(name)!), name).toEqual(before)
      cells += before.size
    }
    // Over 59 indicators with two units each, their rules and their issues.
    expect(cells).toBeGreaterThan(1_500)
  })
})
