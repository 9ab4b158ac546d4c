import { type Language, localize, type Place } from '@dti-vn/sdk'
import { markdownTable, plainMarkdown } from './markdown.js'
import type { AnnexReport, ReportRow, RowStatus } from './report.js'

const WORDS = {
  vi: {
    title: 'Báo cáo nhập phụ lục', file: 'Tệp', sheet: 'Trang tính', columns: 'Các cột', unused: 'không dùng', counts: 'Số dòng', methods: 'Cách tính', rows: 'Từng dòng',
    place: 'Vị trí', status: 'Tình trạng', code: 'Mã in', name: 'Tên', points: 'Điểm in', method: 'Phương pháp', phrase: 'Chữ in làm căn cứ', remarks: 'Cần xem',
    line: 'dòng',
    statuses: { matched: 'nhận ra', expert: 'để thẩm định', refused: 'không đọc được', group: 'nhóm', total: 'dòng tổng', ignored: 'không dùng' },
    kinds: { code: 'mã', name: 'tên', points: 'điểm tối đa', scoring: 'cách tính', evidence: 'kiểm chứng', source: 'nguồn số liệu', note: 'ghi chú', other: 'không dùng' },
  },
  en: {
    title: 'Report of an annex import', file: 'File', sheet: 'Sheet', columns: 'Columns', unused: 'not used', counts: 'Rows', methods: 'Methods', rows: 'Row by row',
    place: 'Place', status: 'Status', code: 'Printed code', name: 'Name', points: 'Printed points', method: 'Method', phrase: 'Words that decided', remarks: 'To look at',
    line: 'line',
    statuses: { matched: 'matched', expert: 'left to appraisers', refused: 'refused', group: 'group', total: 'sum', ignored: 'not used' },
    kinds: { code: 'code', name: 'name', points: 'maximum', scoring: 'scoring', evidence: 'evidence', source: 'source', note: 'note', other: 'not used' },
  },
} as const

/** The rows of a report as cells of a table, the header first: what a CSV file or a sheet is written from. */
export function annexReportRows(report: AnnexReport, language: Language): readonly (readonly string[])[] {
  const words = WORDS[language]
  return [
    [words.place, words.status, words.code, words.name, words.points, words.method, words.phrase, words.remarks],
    ...report.rows.map((row) => cellsOf(row, language)),
  ]
}

function cellsOf({ place, status, printedCode, name, printedPoints, method, phrase, remarks }: ReportRow, language: Language): readonly string[] {
  const words = WORDS[language]
  return [placeText(place, words.line), words.statuses[status], printedCode, name, printedPoints, method ?? '', phrase ?? '', remarks.map((remark) => localize(remark, language)).join('; ')]
}

function placeText({ cell, line }: Place, word: string): string {
  return cell ?? (line === undefined ? '' : `${word} ${line}`)
}

/** The report as Markdown. Whatever the file holds is text there. */
export function annexReportMarkdown(report: AnnexReport, language: Language): string {
  const words = WORDS[language]
  const [head = [], ...rows] = annexReportRows(report, language)
  const table = (titles: readonly string[], body: readonly (readonly string[])[]) => markdownTable(titles.map(plainMarkdown), body.map((cells) => cells.map(plainMarkdown)))
  const counts = (Object.keys(words.statuses) as RowStatus[]).map((status) => [words.statuses[status], String(report.counts[status])])
  return [
    `# ${words.title}`,
    '',
    ...(report.file === undefined ? [] : [`- ${words.file}: ${plainMarkdown(report.file)}`]),
    ...(report.sheet === undefined ? [] : [`- ${words.sheet}: ${plainMarkdown(report.sheet)}`]),
    `- ${words.columns}: ${report.columns.map(({ title, kind }) => `${plainMarkdown(title)} → ${kindWord(kind, language)}`).join('; ')}`,
    '',
    `## ${words.counts}`,
    '',
    ...table([words.status, words.counts], counts),
    '',
    `## ${words.methods}`,
    '',
    ...table([words.method, words.counts], Object.entries(report.methods).map(([method, count]) => [method, String(count)])),
    '',
    `## ${words.rows}`,
    '',
    ...table(head, rows),
    '',
  ].join('\n')
}

function kindWord(kind: string | null, language: Language): string {
  const words: Readonly<Record<string, string>> = WORDS[language].kinds
  return kind === null ? WORDS[language].unused : (words[kind] ?? kind)
}
