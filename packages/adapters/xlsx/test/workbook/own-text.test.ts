import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { readWorkbook, type Row } from '../../src/index.js'
import { streamWorkbook } from '../../src/workbook/stream-workbook.js'
import { writeWorkbook } from '../../src/workbook/write-workbook.js'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const NAME = 'Phường Nguyễn Thị Minh Khai'
/** Half a million characters in a workbook, of which one short text is kept. */
const rows: Row[] = [{ cells: [NAME] }, ...Array.from({ length: 50 }, (_, i): Row => ({ cells: [`${String(i)} ế`.repeat(2_000)] }))]
const sheet = { name: 'a', rows: [] }

async function inCells(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of streamWorkbook({ properties: { title: '' }, sheets: [{ ...sheet, more: { rows, styles: [] } }] })) pieces.push(piece)
  return new Uint8Array(Buffer.concat(pieces))
}

test.each([
  ['the shared texts', () => writeWorkbook({ properties: { title: '' }, sheets: [{ ...sheet, rows }] })],
  ['the sheet', inCells],
])('a text that is kept keeps not the text of %s', async (_, make) => {
  const bytes = await make()
  const kept: string[] = []
  const read = async () => {
    const book = await readWorkbook(bytes)
    const value = book.sheets[0]?.cells.get('A1')?.value
    if (value?.kind === 'text') kept.push(value.text)
  }
  await read()
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  for (let i = 0; i < 40; i += 1) await read()
  collectGarbage()
  // The parts of 40 workbooks would be 40 × 0.4 MB or more, in two bytes for each character twice that.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(6_000_000)
  expect(kept).toEqual(Array.from({ length: 41 }, () => NAME))
}, 60_000)
