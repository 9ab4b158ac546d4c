import type { Plan, UnitRow } from '@dti-vn/sdk'
import { readXlsx } from 'hucre'
import type { Random } from '../../../../core/test/contract/world/random.js'
import { type FormLayout, formWorkbook, type WorkbookModel, writeWorkbook } from '../../src/index.js'
import { bundle, bundledName } from './bundle.js'
import { type Cells, compareForm, type FormComparison } from './compare-form.js'
import { columnsOf, fill, typed } from './fill.js'
import { recalculate } from './office.js'

/** A form as it was filled, with what is needed to check it. */
export interface Filled {
  readonly plan: Plan
  readonly layout: FormLayout
  readonly row: UnitRow
  readonly form: WorkbookModel
}

/** A form with the values of a row typed into it. */
export function filled(random: Random, plan: Plan, layout: FormLayout, { rejected: _, approved: __, ...row }: UnitRow): Filled {
  const unit = { code: row.code, name: null, parent: null, traits: new Set(row.traits ?? []) }
  const values = new Map(
    [...columnsOf(plan, row.values)].map(([column, value]) => [column, typed(value, plan.columns[column]!, () => random.chance(0.3))] as const),
  )
  // The engine reads what was meant: the values of the row. A form has no unit without traits listed.
  return { plan, layout, row: { ...row, traits: row.traits ?? [] }, form: fill(formWorkbook(plan, unit, { definitionDigest: 'x', period: plan.definition.valid.from.slice(0, 4) }, { layout }), layout, values) }
}

/** What LibreOffice calculates of some forms, compared with the engine. */
export async function compareFilled(forms: readonly Filled[]): Promise<readonly FormComparison[]> {
  const saved = recalculate(new Map([['forms.xlsx', await writeWorkbook(bundle(forms.map(({ form }) => form)))]]))
  const { sheets } = await readXlsx(saved.get('forms.xlsx')!)
  const cells = new Map<string, Cells>(sheets.map(({ name, rows }) => [name, rows]))
  return forms.map(({ plan, layout, row }, i) => compareForm(plan, layout, row, cells.get(bundledName(i)) ?? []))
}

/** A count over all comparisons. */
export function sum(list: readonly FormComparison[], count: (one: FormComparison) => number): number {
  return list.reduce((total, one) => total + count(one), 0)
}
