import type { IndexNode, LocalText, Issue, Place } from '@dti-vn/sdk'
import type { AnnexRow } from './annex-row.js'
import { draftIndicator } from './draft-indicator.js'
import type { InputIds } from './input-ids.js'
import { excerpt, foldText } from './plain-text.js'
import { REFUSALS } from './refusals.js'
import type { ReportRow } from './report.js'
import { isGroup, type RowNode } from './row-tree.js'
import { MILLION, numberOf } from './scoring/amount.js'
import { freeName } from './scoring/option-ids.js'
import { annexIssue } from './annex-issues.js'

/** The nodes of a draft, and what was found on the way. */
export interface DraftTree {
  readonly nodes: readonly IndexNode[]
  /** Sum of the maxima of the roots, in millionths. */
  readonly sum: number
  readonly issues: readonly Issue[]
  readonly reportRows: readonly ReportRow[]
  /** Where the row of a node stands, by its path in the draft joined with slashes. */
  readonly places: ReadonlyMap<string, { readonly place: Place; readonly indicator: string | undefined }>
}

/** What the tree is built with. */
export interface TreeContext {
  readonly ids: InputIds
  readonly mainDepth: number
  readonly knownMains: readonly { readonly id: string; readonly name: string }[]
}

interface Growing {
  readonly issues: Issue[]
  readonly reportRows: ReportRow[]
  readonly places: Map<string, { readonly place: Place; readonly indicator: string | undefined }>
  readonly groupIds: Set<string>
}

/** Makes the nodes of a draft from the rows. Refused rows leave a row in the report and an issue. */
export function draftTree(roots: readonly RowNode[], context: TreeContext): DraftTree {
  const growing: Growing = { issues: [], reportRows: [], places: new Map(), groupIds: new Set() }
  const nodes = growNodes(roots, context, growing, 1, ['nodes'])
  const sum = nodes.reduce((total, node) => total + Math.round(node.maxPoints * MILLION), 0)
  return { nodes, sum, issues: growing.issues, reportRows: growing.reportRows, places: growing.places }
}

function growNodes(rows: readonly RowNode[], context: TreeContext, growing: Growing, depth: number, path: readonly (string | number)[]): readonly IndexNode[] {
  const nodes: IndexNode[] = []
  for (const node of rows) {
    const here = [...path, nodes.length]
    const grown = isGroup(node) ? growGroup(node, context, growing, depth, here) : growIndicator(node.row, context, growing)
    if (!grown) continue
    growing.places.set(here.join('/'), { place: node.row.place, indicator: grown.kind === 'indicator' ? grown.code : undefined })
    nodes.push(grown)
  }
  return nodes
}

function growGroup({ row, children }: RowNode, context: TreeContext, growing: Growing, depth: number, path: readonly (string | number)[]): IndexNode {
  const points = 'points' in row.points ? row.points.points : undefined
  const printed = points !== undefined && points < 0 ? 0 : points
  const remarks: LocalText[] = [...qualifiedRemark(row), ...row.remarks]
  const isUnread = 'missing' in row.points && row.points.missing === 'unreadable'
  if (isUnread) growing.issues.push(annexIssue('annex-points-missing', { place: row.place, params: { text: excerpt(`${row.name} | ${row.printedPoints}`), reason: REFUSALS.groupPoints } }))
  if (isUnread) remarks.push(REFUSALS.groupPoints)
  else if (printed === undefined) remarks.push({ vi: 'không in điểm nên lấy tổng các dòng dưới', en: 'no points are printed, so the sum of the rows below stands' })
  if (row.scoring !== '') remarks.push({ vi: `cách tính ghi ở dòng nhóm không được dùng: ${excerpt(row.scoring)}`, en: `the scoring text of the group is not used: ${excerpt(row.scoring)}` })
  if (row.evidence !== '') remarks.push({ vi: `không dùng: ${excerpt(row.evidence)}`, en: `not used: ${excerpt(row.evidence)}` })
  if (points !== undefined && points < 0) remarks.push(DEDUCTIONS)
  const toldOf = [...row.remarks, ...remarks.filter((remark) => remark === DEDUCTIONS || remark.vi.startsWith('cách tính ghi'))]
  for (const reading of toldOf) growing.issues.push(annexIssue('annex-reading-assumed', { place: row.place, params: { reading } }))
  growing.reportRows.push({ place: row.place, status: 'group', printedCode: row.printedCode, name: row.name, printedPoints: row.printedPoints, remarks })
  const known = depth === context.mainDepth ? context.knownMains.find(({ name }) => foldText(name) === foldText(row.name)) : undefined
  const id = freeName(known?.id ?? `n_${asciiCode(row.code.code)}`, (name) => growing.groupIds.has(name.toLowerCase()))
  growing.groupIds.add(id.toLowerCase())
  const below = growNodes(children, context, growing, depth + 1, [...path, 'children'])
  const sum = below.reduce((total, node) => total + Math.round(node.maxPoints * MILLION), 0)
  return {
    kind: 'group',
    role: depth === context.mainDepth ? 'main' : 'group',
    id,
    code: row.code.code,
    name: { vi: row.name },
    // A maximum that is printed and cannot be read is never the sum of its rows: with 0 the draft is not sound until somebody looks.
    maxPoints: numberOf(printed ?? (isUnread ? 0 : sum)),
    basis: 'annex',
    children: below,
  }
}

const DEDUCTIONS: LocalText = { vi: 'điểm của nhóm in số âm: nhóm điểm trừ có điểm tối đa 0', en: 'the points of the group are negative: a group of deductions has the maximum 0' }

/** How the letters are typed that ids do not have: đ as dd, ê as ee. */
const TYPED: Readonly<Record<string, string>> = { ă: 'aw', â: 'aa', đ: 'dd', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw' }

function asciiCode(code: string): string {
  return code.replaceAll('.', '_').replace(/[ăâđêôơư]/gi, (letter) => (letter === letter.toUpperCase() ? (TYPED[letter.toLowerCase()] ?? '').toUpperCase() : (TYPED[letter] ?? '')))
}

function growIndicator(row: AnnexRow, { ids }: TreeContext, growing: Growing): IndexNode | undefined {
  const base = { place: row.place, printedCode: row.printedCode, name: row.name, printedPoints: row.printedPoints }
  const drafted = draftIndicator(row, ids, whereOf(row))
  if ('refused' in drafted) {
    const code = row.printedPoints === '' ? 'annex-points-missing' : 'annex-row-refused'
    const params = { text: excerpt(`${row.name} | ${row.printedPoints}`), reason: drafted.refused }
    growing.issues.push(annexIssue(code, { place: row.place, indicator: row.code.code, params }))
    growing.reportRows.push({ ...base, status: 'refused', phrase: row.scoring, remarks: [drafted.refused, ...qualifiedRemark(row), ...row.remarks] })
    return undefined
  }
  const { indicator, match, unmatched } = drafted
  if (unmatched) {
    growing.issues.push(annexIssue('annex-method-left', { place: row.place, indicator: indicator.code, params: { reason: unmatched, text: excerpt(row.scoring) } }))
  }
  const remarks = [...(unmatched ? [unmatched] : []), ...(match?.remarks ?? []), ...qualifiedRemark(row), ...row.remarks]
  for (const reading of [...(match?.remarks ?? []), ...row.remarks]) {
    growing.issues.push(annexIssue('annex-reading-assumed', { place: row.place, indicator: indicator.code, params: { reading } }))
  }
  growing.reportRows.push({ ...base, status: match ? 'matched' : 'expert', method: indicator.method, phrase: match?.phrase ?? row.scoring, remarks })
  return indicator
}

/** The code in the draft, where it is another than the printed one. */
function qualifiedRemark({ code, unqualified }: AnnexRow): readonly LocalText[] {
  return unqualified === undefined ? [] : [{ vi: `mã trong bản nháp: ${code.code}`, en: `code in the draft: ${code.code}` }]
}

function whereOf({ place, lastLine }: AnnexRow): string {
  const at = place.cell === undefined ? `dòng ${place.line ?? lastLine}` : `ô ${place.cell}`
  return [place.file, place.sheet === undefined ? undefined : `trang tính ${place.sheet}`, at].filter((part) => part !== undefined).join(', ')
}
