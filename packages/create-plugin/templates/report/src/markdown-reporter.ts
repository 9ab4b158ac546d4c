import { defineReporter } from '@dti-vn/sdk'
import type { RankingRow } from '@dti-vn/sdk'
import * as z from 'zod'

/** The ranking of a result as a Markdown table, with what the result stands on above it. */
export const markdownReporter = defineReporter({
  id: '__id__/markdown',
  title: { vi: 'Bảng xếp hạng Markdown', en: 'Ranking in Markdown' },
  description: { vi: 'Bảng xếp hạng để dán vào văn bản hoặc trang web.', en: 'A ranking to be pasted into a document or a page.' },
  mediaType: 'text/markdown',
  extension: '.md',
  options: z.strictObject({ top: z.int().positive().optional() }),
  render: (result, { language: { words } }, { top }) => {
    const { id, edition, authority } = result.index
    const stands = [
      `${words['heading.index']}: ${escape(id)} (${escape(edition)})`,
      `${words['heading.authority']}: ${words[`authority.${authority}`]} (${authority})`,
      `${words['heading.data-status']}: ${words[`dataStatus.${result.dataStatus}`]} (${result.dataStatus})`,
    ]
    const heads = ['rank', 'unit-code', 'unit-name', 'points', 'max-points', 'score', 'grade'] as const
    const rows = result.ranking().slice(0, top)
    return [
      ...stands.map((line) => `> ${line}  `),
      '',
      tableRow(heads.map((head) => words[`heading.${head}`])),
      tableRow(heads.map(() => '---')),
      ...rows.map((row) => tableRow(cellsOf(row))),
      '',
    ].join('\n')
  },
})

function cellsOf({ rank, code, name, points, maxPoints, score, grade }: RankingRow): string[] {
  return [rank, code, name, points, maxPoints, score, grade].map((cell) => (cell === null ? '' : escape(String(cell))))
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** What a name could use to leave its cell or to become markup. */
function escape(text: string): string {
  return text.replace(/\r?\n/g, ' ').replace(/[\\`*_{}[\]()<>#|!~]/g, '\\$&')
}
