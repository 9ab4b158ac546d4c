import { readXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { type Row, type StreamedWorkbook, streamWorkbook, STYLES } from '../../src/index.js'

async function bytesOf(workbook: StreamedWorkbook): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of streamWorkbook(workbook)) pieces.push(piece)
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}

function* manyRows(count: number): Generator<Row> {
  for (let n = 1; n <= count; n += 1) yield { cells: [n, { value: `=đơn vị <${n}> #N/A`, style: STYLES.text }, { value: n / 4, style: STYLES.number }, null, n % 2 === 0] }
}

const workbook = (count: number): StreamedWorkbook => ({
  properties: { title: 'Lớn' },
  sheets: [
    { name: 'Đầu', rows: [{ cells: ['ghi chú'] }] },
    {
      name: 'Bảng',
      rows: [{ cells: ['Số', { value: 'Tên', style: STYLES.head }, 'Phần tư', '', 'Chẵn'] }],
      merges: ['F1:G1'],
      freeze: { rows: 1 },
      more: { rows: manyRows(count), styles: [STYLES.text, STYLES.number] },
    },
    { name: 'Trống', rows: [], more: { rows: [], styles: [] } },
  ],
})

describe('a streamed workbook', () => {
  test('holds first rows and streamed rows with their styles', async () => {
    const count = 2_345
    const read = await readXlsx(await bytesOf(workbook(count)), { readStyles: true })
    const rows = read.sheets[1]?.rows ?? []
    expect(rows).toHaveLength(count + 1)
    expect(rows[0]?.slice(0, 3)).toEqual(['Số', 'Tên', 'Phần tư'])
    // 2345 / 4 = 586.25
    expect(rows[count]).toEqual([2345, '=đơn vị <2345> #N/A', 586.25, null, false])
    expect(read.sheets[1]?.cells?.get('5,1')?.style?.alignment?.wrapText).toBe(true)
    expect(read.sheets[1]?.cells?.get('5,2')?.style?.alignment?.horizontal).toBe('right')
    expect(read.sheets[0]?.rows).toEqual([['ghi chú']])
    expect(read.sheets[2]?.rows).toEqual([])
  })

  test('is the same every time', async () => {
    expect(await bytesOf(workbook(700))).toEqual(await bytesOf(workbook(700)))
  })

  test('refuses a style that was not announced', async () => {
    const sheet = { name: 'a', rows: [], more: { rows: [{ cells: [{ value: 1, style: STYLES.bad }] }], styles: [STYLES.good] } }
    await expect(bytesOf({ properties: { title: '' }, sheets: [sheet] })).rejects.toThrow('styles')
  })
})
