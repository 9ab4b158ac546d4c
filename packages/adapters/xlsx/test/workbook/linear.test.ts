import { describe, expect, test } from 'vitest'
import { UNIT_LINE } from '../../src/form/unit-line.js'
import { WORKBOOK_LIMITS } from '../../src/workbook/limits.js'
import { targetPart } from '../../src/workbook/part-name.js'
import { isPercentFormat } from '../../src/workbook/percent-format.js'
import { readWorkbook } from '../../src/workbook/read-workbook.js'
import { readStyles } from '../../src/workbook/styles-part.js'
import { sourceOf } from './source-of.js'
import { workbookOf } from './zip-of.js'

/** Parts below 1 MB may be of any density, so that each of these fits into a file of a few kilobytes. With work that grows with the square each would take minutes. */
const LONG = 900_000
const SOON_MS = 4_000

async function soon(action: () => unknown): Promise<void> {
  const start = performance.now()
  await action()
  expect(performance.now() - start).toBeLessThan(SOON_MS)
}

const cell = (value: string) => workbookOf(`<sheetData><row r="1"><c r="A1"><v>${value}</v></c></row></sheetData>`)
const styles = (code: string, count: number) =>
  `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs>${'<xf numFmtId="164"/>'.repeat(count)}</cellXfs></styleSheet>`

describe('time grows with the length of what is read and not with its square', () => {
  test('digits without end that are no number', () =>
    soon(async () => {
      const { sheets } = await readWorkbook(cell(`${'1'.repeat(LONG)}x`))
      expect(sheets[0]?.cells.get('A1')?.value?.kind).toBe('error')
    }))

  test('namespaces in elements inside each other, and others beside them', () =>
    soon(async () => {
      const names = (depth: number) => Array.from({ length: 150 }, (_, i) => `xmlns:p${String(depth)}x${String(i)}="u"`).join(' ')
      const open = Array.from({ length: 90 }, (_, depth) => `<x:a ${names(depth)}>`).join('')
      const { ok } = await readWorkbook(workbookOf(`<sheetData/><extLst xmlns:x="x">${open}${'<x:b xmlns:y="u"/>'.repeat(30_000)}${'</x:a>'.repeat(90)}</extLst>`))
      expect(ok).toBe(true)
    }))

  test('attributes without number are damage', async () => {
    const { issues } = await readWorkbook(workbookOf(`<sheetData ${Array.from({ length: 201 }, (_, i) => `a${String(i)}=""`).join(' ')}/>`))
    expect(issues.map(({ code }) => code)).toEqual(['workbook-damaged'])
  })

  test('a format code that thousands of styles have is looked at once; one that is longer than any program writes is damage', () =>
    soon(() => {
      expect(readStyles(sourceOf(styles('['.repeat(1_000), 30_000)), 'styles', WORKBOOK_LIMITS)).toHaveLength(30_000)
      expect(() => readStyles(sourceOf(styles('['.repeat(1_001), 1)), 'styles', WORKBOOK_LIMITS)).toThrow()
      expect(isPercentFormat('['.repeat(LONG))).toBe(false)
    }))

  test('targets of relationships', () =>
    soon(() => {
      expect(targetPart('', `a${'#'.repeat(LONG)}\n`)).toBe('a')
    }))

  test('signs behind the name of a unit', () =>
    soon(() => {
      expect(UNIT_LINE.read(`Xã A${'-'.repeat(LONG)}x`).code).toBeUndefined()
      expect(UNIT_LINE.read(`Xã A ${'-'.repeat(30)}`).name).toBe('Xã A')
    }))
})
