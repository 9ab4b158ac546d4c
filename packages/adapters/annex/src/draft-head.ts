import { INDEX_SCHEMA, type IndexDefinition, type LocalText } from '@dti-vn/sdk'
import type { DraftTree } from './draft-tree.js'
import type { AnnexOptions } from './options.js'
import { numberOf } from './scoring/amount.js'

/** Where a draft comes from and how much of it a person must still look at. */
export interface DraftOrigin {
  readonly file: string | undefined
  readonly sheet: string | undefined
  /** Indicators left to appraisers. */
  readonly left: number
  /** Rows that are not in the draft. */
  readonly refused: number
}

/** The draft: what the caller declares, around the nodes of the table. Grades, cohorts and traits stand in no table and are left out. */
export function draftOf(tree: DraftTree, options: AnnexOptions, origin: DraftOrigin): IndexDefinition {
  const maxPoints = numberOf(tree.sum)
  return {
    schema: INDEX_SCHEMA,
    id: options.id,
    name: { vi: options.name },
    level: options.level,
    edition: options.edition,
    valid: options.valid,
    decision: options.decision,
    authority: options.authority,
    notice: noticeOf(origin),
    scale: maxPoints > 0 ? maxPoints : 1,
    maxPoints,
    nodes: tree.nodes,
  }
}

function noticeOf({ file, sheet, left, refused }: DraftOrigin): LocalText {
  const from = [file, sheet].filter((part) => part !== undefined).join(' / ')
  return {
    vi:
      `Bản nháp nhập từ ${from === '' ? 'một bảng' : from}: ${left} chỉ số chưa nhận ra cách tính (để thẩm định chấm), ` +
      `${refused} dòng không đọc được. Đối chiếu từng dòng với văn bản trước khi dùng.`,
    en:
      `Draft imported from ${from === '' ? 'a table' : from}: ${left} indicators with a scoring text that was not recognised (left to appraisers), ` +
      `${refused} rows refused. Compare every row with the document before use.`,
  }
}
