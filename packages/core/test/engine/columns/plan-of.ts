import type { Column } from '../../../src/dataset/cell.js'
import { CELL } from '../../../src/dataset/cell.js'
import type { Dataset } from '../../../src/dataset/dataset.js'
import type { InputDefinition } from '../../../src/definition/input-definition.js'
import type { UnitSplit } from '../../../src/definition/indicator-definition.js'
import type { Plan, PlannedIndicator } from '../../../src/engine/plan.js'
import { clampExpr, num } from '../../../src/formula/build.js'
import type { Expr } from '../../../src/formula/expr.js'
import { walk } from '../../../src/formula/walk.js'
import { printScaled } from '../../../src/numeric/decimal.js'
import { powers } from '../../../src/engine/powers.js'

const label = { vi: 'x', en: 'x' }

export interface RuleSketch {
  readonly inputs: readonly InputDefinition[]
  readonly points: Expr
  /** Scaled by 10^places. */
  readonly maximum: number
  readonly lowest?: number
  readonly places?: number
  readonly notApplicableWhen?: Expr | undefined
  readonly reference?: UnitSplit
  readonly roundingAt?: 'indicator' | 'total'
  /** Ids that may be blank; all others are required. */
  readonly optional?: readonly string[]
}

export function input(id: string, type: InputDefinition['type'] = 'number', rest: Partial<InputDefinition> = {}): InputDefinition {
  return { id, type, label, ...rest }
}

/** A plan of one indicator, put together by hand. */
export function planOf(sketch: RuleSketch): { plan: Plan; indicator: PlannedIndicator } {
  const places = sketch.places ?? 2
  const lowest = sketch.lowest ?? 0
  const inputs = sketch.inputs.map((definition, column) => ({
    column, indicator: 0, definition, options: definition.options?.map((option) => option.id) ?? [], shared: true,
  }))
  const expr = clampExpr(sketch.points, num(printScaled(lowest, places)), { op: 'points' })
  const references: PlannedIndicator['references'][number][] = []
  walk(expr, (node) => {
    if (node.op === 'ref' && !references.includes(node)) references.push(node)
  })
  const required = inputs.filter((item) => sketch.optional?.includes(item.definition.id) !== true).map((item) => item.column)
  const indicator: PlannedIndicator = {
    index: 0,
    definition: {
      kind: 'indicator', code: '1', name: label, maxPoints: sketch.maximum / 10 ** places, method: 'formula', inputs: sketch.inputs,
    },
    main: 0,
    inputs,
    inputById: new Map(inputs.map((item) => [item.definition.id, item])),
    expr,
    bounded: true,
    maximum: sketch.maximum,
    lowest,
    blank: required.length > 0 ? [{ columns: required, when: 'any' }] : [],
    notApplicableWhen: sketch.notApplicableWhen,
    warnings: [],
    missing: 'zero',
    notApplicable: 'exclude',
    naClaim: 'accepted',
    impute: undefined,
    trait: undefined,
    reference: sketch.reference ?? 'all',
    references,
    rule: label,
    failure: undefined,
  }
  const roundingAt = sketch.roundingAt ?? 'indicator'
  const plan = { places, factor: 10 ** places, roundingAt, indicators: [indicator], columns: inputs, powers }
  return { plan: plan as unknown as Plan, indicator }
}

/** Figures of one input: a number is given, undefined is absent, a string names another status. */
export type Figure = number | undefined | 'NA' | 'invalid'

/** A data set with one column of figures for each input; units belong to parents in turn. */
export function datasetOf(columns: readonly (readonly Figure[])[], rejected: ReadonlySet<number> = new Set(), parents = 1): Dataset {
  const count = columns[0]?.length ?? 0
  return {
    units: Array.from({ length: count }, (_, unit) => {
      return { code: String(unit), name: null, parent: unit % 7 === 6 ? null : String(unit % parents), traits: new Set() }
    }),
    columns: columns.map(columnOf),
    rejected: [rejected],
    approved: [new Set()],
    issues: [],
    hasTraits: true,
  }
}

function statusOf(figure: Figure): number {
  if (figure === undefined) return CELL.ABSENT
  if (figure === 'NA') return CELL.NOT_APPLICABLE
  return figure === 'invalid' ? CELL.INVALID : CELL.GIVEN
}

function columnOf(figures: readonly Figure[]): Column {
  const status = new Uint8Array(figures.length)
  const values = new Float64Array(figures.length)
  figures.forEach((figure, unit) => {
    status[unit] = statusOf(figure)
    values[unit] = typeof figure === 'number' ? figure : figure === 'invalid' ? -7.5 : 0
  })
  return { status, values }
}
