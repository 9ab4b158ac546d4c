import type { GroupDefinition, IndexNode, Plan, PlannedIndicator } from '@dti-vn/sdk'
import { cellAddress } from '../workbook/address.js'
import { FORM_COLUMNS, FORM_ROWS } from './form-columns.js'

/** Where one input is typed. */
export interface InputPlace {
  /** Code of the indicator and id of the input. */
  readonly indicator: string
  readonly input: string
  /** Its position among `plan.columns`. */
  readonly column: number
  readonly row: number
  /** Address on the form sheet, e.g. `F12`. */
  readonly cell: string
  /** What stands in the hidden key column of the row, written as `machineText` says. */
  readonly key: string
}

/** Where an indicator stands: a row for each input, at least one; cells other than those of the inputs are merged over its rows. */
export interface IndicatorPlace {
  readonly indicator: PlannedIndicator
  readonly firstRow: number
  readonly lastRow: number
  readonly inputs: readonly InputPlace[]
  readonly points: string
  readonly state: string
  /** Documents named by the unit, and what it wants to say. */
  readonly evidence: string
  readonly explanation: string
}

/** Where a main indicator or another group stands. */
export interface GroupPlace {
  readonly group: GroupDefinition
  /** Its position among `plan.nodes`. */
  readonly node: number
  readonly depth: number
  readonly row: number
  readonly points: string
  readonly state: string
}

/** Where the results of the unit stand. */
export interface TotalPlaces {
  readonly firstRow: number
  readonly points: string
  readonly maxPoints: string
  readonly score: string
  readonly value: string
  readonly grade: string
  /** How many inputs are filled. */
  readonly filled: string
}

/** Every place of a form. The same for all units of an index. */
export interface FormLayout {
  /** Groups and indicators in the order of their rows. */
  readonly blocks: readonly ({ readonly kind: 'group'; readonly place: GroupPlace } | { readonly kind: 'indicator'; readonly place: IndicatorPlace })[]
  readonly groups: readonly GroupPlace[]
  readonly indicators: readonly IndicatorPlace[]
  /** Of all indicators, in order of rows. */
  readonly inputs: readonly InputPlace[]
  readonly totals: TotalPlaces
  readonly lastRow: number
}

/** The key of a row: `1.2/steering_meetings`; the code alone for an indicator without inputs. */
export function inputKey(indicator: string, input?: string): string {
  return input === undefined ? indicator : `${indicator}/${input}`
}

/**
 * The places of a form, from the plan alone. How addresses are found: the table begins at `FORM_ROWS.first`; groups and indicators follow in
 * the order of the definition, a row for each group and a row for each input of an indicator; columns are those of `FORM_COLUMNS`. The
 * results of the unit stand below the table. Every address also stands on the hidden sheet of a form (`machine-sheet.ts`), and the key of every
 * input in the hidden column of its row, so that a reader can tell whether a returned form still has this layout.
 */
export function formLayout(plan: Plan): FormLayout {
  const blocks: FormLayout['blocks'][number][] = []
  const byDefinition = new Map(plan.indicators.map((indicator) => [indicator.definition as IndexNode, indicator]))
  let row: number = FORM_ROWS.first

  const place = (nodes: readonly IndexNode[], depth: number): void => {
    for (const node of nodes) {
      if (node.kind === 'group') {
        blocks.push({ kind: 'group', place: groupPlace(plan, node, depth, row) })
        row += 1
        place(node.children, depth + 1)
        continue
      }
      const indicator = byDefinition.get(node)
      if (!indicator) continue
      blocks.push({ kind: 'indicator', place: indicatorPlace(indicator, row) })
      row += Math.max(1, indicator.inputs.length)
    }
  }
  place(plan.definition.nodes, 0)

  const indicators = blocks.flatMap((block) => (block.kind === 'indicator' ? [block.place] : []))
  const totals = totalPlaces(row)
  return Object.freeze({
    blocks: Object.freeze(blocks),
    groups: Object.freeze(blocks.flatMap((block) => (block.kind === 'group' ? [block.place] : []))),
    indicators: Object.freeze(indicators),
    inputs: Object.freeze(indicators.flatMap(({ inputs }) => inputs)),
    totals,
    lastRow: row + TOTAL_ROWS.length - 1,
  })
}

function groupPlace(plan: Plan, group: GroupDefinition, depth: number, row: number): GroupPlace {
  return Object.freeze({
    group,
    node: plan.nodes.findIndex(({ definition }) => definition === group),
    depth,
    row,
    points: cellAddress(row, FORM_COLUMNS.points),
    state: cellAddress(row, FORM_COLUMNS.state),
  })
}

function indicatorPlace(indicator: PlannedIndicator, row: number): IndicatorPlace {
  const { code } = indicator.definition
  const inputs = indicator.inputs.map(({ definition: { id }, column }, i) => Object.freeze({
    indicator: code,
    input: id,
    column,
    row: row + i,
    cell: cellAddress(row + i, FORM_COLUMNS.value),
    key: inputKey(code, id),
  }))
  return Object.freeze({
    indicator,
    firstRow: row,
    lastRow: row + Math.max(1, inputs.length) - 1,
    inputs: Object.freeze(inputs),
    points: cellAddress(row, FORM_COLUMNS.points),
    state: cellAddress(row, FORM_COLUMNS.state),
    evidence: cellAddress(row, FORM_COLUMNS.evidence),
    explanation: cellAddress(row, FORM_COLUMNS.explanation),
  })
}

/** Results of the unit, one below the other in the column of points. */
const TOTAL_ROWS = ['points', 'maxPoints', 'score', 'value', 'grade', 'filled'] as const

function totalPlaces(firstRow: number): TotalPlaces {
  const cells = Object.fromEntries(TOTAL_ROWS.map((id, i) => [id, cellAddress(firstRow + i, FORM_COLUMNS.points)]))
  return Object.freeze({ firstRow, ...(cells as Record<(typeof TOTAL_ROWS)[number], string>) })
}
