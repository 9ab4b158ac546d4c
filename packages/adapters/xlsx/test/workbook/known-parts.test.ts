import { describe, expect, test } from 'vitest'
import { readWorkbook, workbookReader } from '../../src/index.js'
import { workbookOf, workbookParts, zipOf } from './zip-of.js'

const TEXTS = (...texts: readonly string[]) => `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`
const CELLS = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>5</v></c></row></sheetData>'
const MERGES = '<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>'
const sheetPart = 'xl/worksheets/sheet1.xml'

const withTexts = (sheet: string, ...texts: readonly string[]) => zipOf(workbookParts(sheet, { 'xl/sharedStrings.xml': TEXTS(...texts) }))
const withRoot = (attributes: string, rest: string) =>
  zipOf(workbookParts('', { [sheetPart]: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"${attributes}>${CELLS.replace('t="s"', '').replace('t="s"', '')}${rest}</worksheet>` }))

/** The texts of the first row, and the merged ranges, as read after another workbook. */
async function after(first: Uint8Array, second: Uint8Array) {
  const read = workbookReader()
  await read(first)
  const workbook = await read(second)
  expect(workbook).toEqual(await readWorkbook(second))
  return workbook
}

const shown = ({ sheets }: Awaited<ReturnType<typeof readWorkbook>>) => [...(sheets[0]?.cells.values() ?? [])].map(({ value }) => (value?.kind === 'text' ? value.text : value?.kind === 'number' ? value.number : null))

describe('a reader of many workbooks says of each what it says alone', () => {
  test.each([
    ['the same texts', ['Xã Một', 'Có'], ['Xã Một', 'Có', 5]],
    ['another text in their place', ['Xã Hai', 'Có'], ['Xã Hai', 'Có', 5]],
    ['a text before them', ['Mới', 'Xã Một', 'Có'], ['Mới', 'Xã Một', 5]],
    ['a text that begins as the known one', ['Xã Một A', 'Có'], ['Xã Một A', 'Có', 5]],
  ])('%s', async (_, texts, expected) => {
    expect(shown(await after(withTexts(CELLS, 'Xã Một', 'Có'), withTexts(CELLS, ...texts)))).toEqual(expected)
  })

  test('a text that is gone is no longer there', async () => {
    expect((await after(withTexts(CELLS, 'Xã Một', 'Có'), withTexts(CELLS, 'Xã Một'))).ok).toBe(false)
  })

  test('merged ranges, the same and others, in another place and twice', async () => {
    const first = withTexts(CELLS + MERGES, 'a', 'b')
    const merges = async (rest: string) => (await after(first, withTexts(CELLS + rest, 'a', 'b'))).sheets[0]?.merges.map(({ fromColumn, toColumn }) => [fromColumn, toColumn])
    expect(await merges(MERGES)).toEqual([[1, 2]])
    expect(await merges(MERGES.replace('B2', 'C2'))).toEqual([[1, 3]])
    expect(await merges(`<pageMargins/>${MERGES}`)).toEqual([[1, 2]])
    expect(await merges('')).toEqual([])
  })

  test('words behind what is known are not passed over', async () => {
    expect((await after(withTexts(CELLS + MERGES, 'a', 'b'), withTexts(`${CELLS}${MERGES}5`, 'a', 'b'))).ok).toBe(false)
  })

  test('known bytes under another root mean something else', async () => {
    const extension = '<x:more>5</x:more>'
    const sound = withRoot(' xmlns:x="urn:x"', extension)
    expect((await after(sound, sound)).ok).toBe(true)
    expect((await after(sound, withRoot('', extension))).ok).toBe(false)
  })

  test('limits hold for what is known too', async () => {
    const read = workbookReader({ merges: 1 })
    expect((await read(withTexts(CELLS + MERGES, 'a', 'b'))).ok).toBe(true)
    expect((await read(withTexts(CELLS + MERGES + MERGES.replaceAll('2', '3'), 'a', 'b'))).issues.map(({ code }) => code)).toEqual(['file-too-large'])
    const few = workbookReader({ elements: 12 })
    expect((await few(workbookOf(`<sheetData/>${MERGES}`))).ok).toBe(true)
    expect((await few(workbookOf(`<sheetData/>${MERGES}${'<a/>'.repeat(10)}`))).issues.map(({ code }) => code)).toEqual(['file-too-large'])
  })
})
