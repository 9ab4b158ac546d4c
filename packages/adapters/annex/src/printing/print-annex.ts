import type { GroupDefinition, IndexNode, Plan } from '@dti-vn/sdk'
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
  /** Codes of the indicators whose text would not give the same rule again, such as formulas: those are printed in words for people. */
  readonly inWords: readonly string[]
}

const COLUMNS = Object.freeze(['TT', 'Chỉ số', 'Điểm tối đa', 'Cách xác định và tính điểm', 'Tài liệu kiểm chứng', 'Đơn vị cung cấp số liệu', 'Ghi chú'])

const NOT_OFFICIAL = 'Không phải phụ lục chính thức của cơ quan ban hành.'

/**
 * Prints a whole definition as the table of an annex, in Vietnamese: mains, groups and indicators with their points, the rule of each in the words that annexes use, evidence, and who
 * gives the figures. An import reads the table back, with every code, name, maximum and, but for `inWords`, every rule.
 */
export function printAnnex({ definition, indicators }: Plan): AnnexPage {
  const { name, notice, authority, nodes, maxPoints, traits = [] } = definition
  const inWords: string[] = []
  const words = new Map(indicators.map((planned) => [planned.definition, planned.rule.vi]))
  const note = (trait: string | undefined) => (trait === undefined ? '' : `Chỉ tính cho đơn vị ${traits.find(({ id }) => id === trait)?.meaning.vi ?? trait}`)

  function rowsOf(node: IndexNode): readonly AnnexPageRow[] {
    if (node.kind === 'group') return [groupRow(node), ...node.children.flatMap(rowsOf)]
    const { text, readsBack } = printRule(node)
    if (!readsBack) inWords.push(node.code)
    const points = node.method === 'deduction' ? 'Điểm trừ' : numberText(node.maxPoints)
    const rule = readsBack ? text : (words.get(node) ?? text)
    return [{ kind: 'indicator', cells: [node.code, node.name.vi, points, rule, node.evidence?.vi ?? '', node.source?.vi ?? '', note(node.trait)] }]
  }

  const rows = nodes.flatMap(rowsOf)
  const total: AnnexPageRow = { kind: 'total', cells: ['', 'TỔNG CỘNG', numberText(maxPoints), '', '', '', ''] }
  return { title: name.vi, notice: authority === 'official' ? undefined : (notice?.vi ?? NOT_OFFICIAL), columns: COLUMNS, rows: [...rows, total], inWords }
}

function groupRow({ role, id, code = id, name, maxPoints }: GroupDefinition): AnnexPageRow {
  return { kind: role === 'main' ? 'main' : 'group', cells: [code, role === 'main' ? name.vi.toLocaleUpperCase('vi') : name.vi, numberText(maxPoints), '', '', '', ''] }
}
