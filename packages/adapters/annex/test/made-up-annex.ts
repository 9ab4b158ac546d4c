import { documentTableOfSheet, readWorkbook } from '@dti-vn/adapter-xlsx'
import type { DocumentTable } from '@dti-vn/sdk'
import { writeXlsx } from 'hucre/xlsx'

/** A cell of a made-up sheet. */
export type Cell = string | number | boolean | Date | null

/** A merged range as `A1:B2` in numbers: top, left, bottom, right, all from 0. */
export type Merge = readonly [top: number, left: number, bottom: number, right: number]

/** Rows of a sheet as a workbook file. */
function workbookBytes(rows: readonly (readonly Cell[])[], merges: readonly Merge[] = [], name = 'Phụ lục'): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [{ name, rows: rows.map((row) => [...row]), merges: merges.map(([startRow, startCol, endRow, endCol]) => ({ startRow, startCol, endRow, endCol })) }],
  })
}

/** The table of such a workbook, through the reader. */
export async function tableOf(rows: readonly (readonly Cell[])[], merges: readonly Merge[] = []): Promise<DocumentTable> {
  const { sheets, issues } = await readWorkbook(await workbookBytes(rows, merges))
  const [sheet] = sheets
  if (!sheet) throw new Error(JSON.stringify(issues))
  return documentTableOfSheet(sheet, 'phu-luc.xlsx')
}

/**
 * An annex with everything at once: title rows, a two-row merged header, Roman groups, number-typed codes, a scoring text over several merged
 * rows, items without a code, subtotals, a total and footnotes. Points: I 30 + II 40 = 70.
 */
export const MADE_UP: { readonly rows: readonly (readonly Cell[])[]; readonly merges: readonly Merge[] } = {
  rows: [
    ['PHỤ LỤC', null, null, null, null, null, null],
    ['(Kèm theo Quyết định số …/QĐ-UBND)', null, null, null, null, null, null],
    [],
    ['TT', 'Chỉ số', 'Điểm', null, 'Cách tính điểm', 'Tài liệu kiểm chứng', 'Ghi chú'],
    [null, null, 'Điểm tối đa', 'Tự chấm', null, null, null],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
    ['I', 'NHẬN THỨC  SỐ', 30, null, null, null, null],
    ['1.1', 'Số phiên họp\ncủa Ban Chỉ đạo', '20 điểm', null, '4 phiên: 20 điểm', 'Giấy mời', 'Theo năm'],
    [null, null, null, null, '3 phiên: 15 điểm; 2 phiên: 10 điểm; 1 phiên: 5 điểm', 'Biên bản', null],
    [null, null, null, null, 'còn lại: 0 điểm', null, null],
    ['1.2', 'Có chuyên mục riêng', '10', null, 'Theo thực tế từng đơn vị', 'Đường dẫn', null],
    [null, 'Cộng nhóm I', 30, null, null, null, null],
    ['II', 'Thể chế số', 40, null, null, null, null],
    [2.1, 'Ban hành kế hoạch', 25, null, null, null, null],
    ['-', 'Có kế hoạch năm', '12,5', null, null, 'Kế hoạch', null],
    ['-', 'Có báo cáo', '12,5', null, null, 'Báo cáo', null],
    ['2.2.', 'Tỷ lệ hồ sơ đúng hạn', 15, null, 'Điểm = a/b x Điểm tối đa; a: Số hồ sơ đúng hạn; b: Tổng số hồ sơ', null, null],
    ['2.3', 'Gửi chậm báo cáo', 'Điểm trừ', null, 'Mỗi báo cáo trừ 2 điểm, tối đa 10 điểm', null, null],
    [null, 'Tổng cộng', 70, null, null, null, null],
    ['Ghi chú: số liệu tính đến 31/12.', null, null, null, null, null, null],
  ],
  merges: [
    [0, 0, 0, 6], [1, 0, 1, 6], [3, 0, 4, 0], [3, 1, 4, 1], [3, 2, 3, 3], [3, 4, 4, 4], [3, 5, 4, 5], [3, 6, 4, 6],
    [7, 0, 9, 0], [7, 1, 9, 1], [7, 2, 9, 2], [19, 0, 19, 6],
  ],
}
