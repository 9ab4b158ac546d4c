import { markdownTable, plainMarkdown } from '../markdown.js'
import type { AnnexPage } from './print-annex.js'

/** The table of a printed annex with what stands above it, as records of a CSV file. */
export function annexPageRecords({ title, notice, columns, rows }: AnnexPage): readonly (readonly string[])[] {
  return [[title], ...(notice === undefined ? [] : [[notice]]), columns, ...rows.map(({ cells }) => cells)]
}

/** A printed annex as a page of Markdown; main indicators, groups and the total are bold. */
export function annexPageMarkdown({ title, notice, columns, rows }: AnnexPage): string {
  const cell = (text: string) => text.split('\n').map(plainMarkdown).join('<br>')
  const body = rows.map(({ kind, cells }) => cells.map((text) => (kind === 'indicator' || text === '' ? cell(text) : `**${cell(text)}**`)))
  return [`# ${plainMarkdown(title)}`, '', ...(notice === undefined ? [] : [`> ${plainMarkdown(notice)}`, '']), ...markdownTable(columns, body), ''].join('\n')
}
