import { formatIssue } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { readWorkbook, writeWorkbook } from '../../src/index.js'

const whole = () => writeWorkbook({ properties: { title: '' }, sheets: [{ name: 'Số liệu', rows: [{ cells: ['unit_code', 'x'] }] }] })

/** Zeros over the beginning of the packed sheet, which stands behind its name. */
function tear(bytes: Uint8Array): Uint8Array {
  const from = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length
  return bytes.map((byte, i) => (i >= from + 4 && i < from + 24 ? 0 : byte))
}

test.each<[string, (bytes: Uint8Array) => Uint8Array, string, string]>([
  ['cut off', (bytes) => bytes.subarray(0, bytes.length - 30), 'không đọc được mục lục của tệp nén (ZIP)', 'the directory of the archive (ZIP) cannot be read'],
  ['with a torn part', tear, 'phần xl/worksheets/sheet1.xml không giải nén được', 'the part xl/worksheets/sheet1.xml cannot be inflated'],
])('a workbook %s is told in the words of both languages', async (_what, harm, vi, en) => {
  const { ok, issues } = await readWorkbook(harm(await whole()), { file: 'a.xlsx' })
  expect([ok, issues.map(({ code }) => code)]).toEqual([false, ['workbook-damaged']])
  expect(formatIssue(issues[0]!, 'vi')).toContain(vi)
  expect(formatIssue(issues[0]!, 'en')).toContain(en)
})
