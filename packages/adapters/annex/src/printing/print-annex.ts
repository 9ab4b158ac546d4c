import type { GroupDefinition, IndexDefinition, IndexNode, Plan } from '@dti-vn/sdk'
import { addsUp, aggregationNote, nodeNote } from './node-notes.js'
import { printRule } from './print-rule.js'
import { numberText } from './vietnamese-number.js'

/** What a row of a printed annex is. */
export type AnnexPageKind = 'main' | 'group' | 'indicator' | 'total'

/** A row of a printed annex: a cell for each of its columns. */
export interface AnnexPageRow {
  readonly kind: AnnexPageKind
  readonly cells: readonly string[]
}

/** A definition as the annex of a decision prints it. */
export interface AnnexPage {
  readonly title: string
  /** What must stand above the table of an index that no authority has decided; undefined for an official one. */
  readonly notice: string | undefined
  /** Names of the columns, in the words of published annexes. */
  readonly columns: readonly string[]
  readonly rows: readonly AnnexPageRow[]
  /** Codes of what an import would not read as the same rule again, printed in words for people: indicators such as formulas, and groups, or the total, whose points do not add up. */
  readonly inWords: readonly string[]
}

const COLUMNS = Object.freeze(['TT', 'Chỉ số', 'Điểm tối đa', 'Cách xác định và tính điểm', 'Tài liệu kiểm chứng', 'Đơn vị cung cấp số liệu', 'Ghi chú'])

const NOT_OFFICIAL = 'Không phải phụ lục chính thức của cơ quan ban hành.'

const NOT_SCORED = 'Để tham khảo, không chấm điểm'

const TOTAL = 'TỔNG CỘNG'

/**
 * Prints a whole definition as the table of an annex, in Vietnamese: mains, groups and indicators with their points, the rule of each in the words that annexes use, evidence, and who
 * gives the figures. An import reads the table back, with every code, name, maximum and, but for `inWords`, every rule.
 */
export function printAnnex({ definition, indicators }: Plan): AnnexPage {
  const { name, notice, authority, nodes, maxPoints } = definition
  const inWords: string[] = []
  const words = new Map(indicators.map((planned) => [planned.definition, planned.rule.vi]))

  function rowsOf(node: IndexNode, parent: GroupDefinition | IndexDefinition): readonly AnnexPageRow[] {
    const note = nodeNote(node, parent, definition)
    if (node.kind === 'group') {
      if (!addsUp(node)) inWords.push(node.code ?? node.id)
      return [groupRow(node, note), ...node.children.flatMap((child) => rowsOf(child, node))]
    }
    const { text, readsBack } = printRule(node)
    if (!readsBack || node.information === true) inWords.push(node.code)
    const points = node.method === 'deduction' ? 'Điểm trừ' : numberText(node.maxPoints)
    const rule = node.information === true ? NOT_SCORED : readsBack ? text : (words.get(node) ?? text)
    return [{ kind: 'indicator', cells: [node.code, node.name.vi, points, rule, node.evidence?.vi ?? '', node.source?.vi ?? '', note] }]
  }

  const rows = nodes.flatMap((node) => rowsOf(node, definition))
  if (!addsUp(definition)) inWords.push(TOTAL)
  const total: AnnexPageRow = { kind: 'total', cells: ['', TOTAL, numberText(maxPoints), '', '', '', aggregationNote(definition)] }
  return { title: name.vi, notice: authority === 'official' ? undefined : (notice?.vi ?? NOT_OFFICIAL), columns: COLUMNS, rows: [...rows, total], inWords }
}

function groupRow({ role, id, code = id, name, maxPoints }: GroupDefinition, note: string): AnnexPageRow {
  return { kind: role === 'main' ? 'main' : 'group', cells: [code, role === 'main' ? name.vi.toLocaleUpperCase('vi') : name.vi, numberText(maxPoints), '', '', '', note] }
}
