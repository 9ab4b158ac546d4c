import { compileIndex, createRegistry, type Expr, operationOf, type Plan, type PlannedIndicator, type UnitRow, walk } from '@dti-vn/sdk'
import { readXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { type Random, randomOf } from '../../../../core/test/contract/world/random.js'
import { makeWorld } from '../../../../core/test/contract/world/world.js'
import { type FormLayout, formLayout, formWorkbook, type WorkbookModel, writeWorkbook } from '../../src/index.js'
import { LEVELS, planOfLevel } from '../form/plan-of-level.js'
import { bundle, bundledName } from './bundle.js'
import { type Cells, compareForm, type FormComparison } from './compare-form.js'
import { columnsOf, fill, typed } from './fill.js'
import { randomUnit } from './form-cases.js'
import { HAS_OFFICE, recalculate, WHY_SKIPPED } from './office.js'

/** A form as it was filled, with what is needed to check it. */
interface Filled {
  readonly plan: Plan
  readonly layout: FormLayout
  readonly row: UnitRow
  readonly form: WorkbookModel
}

function filled(random: Random, plan: Plan, layout: FormLayout, { rejected: _, approved: __, ...row }: UnitRow): Filled {
  const unit = { code: row.code, name: null, parent: null, traits: new Set(row.traits ?? []) }
  const values = new Map(
    [...columnsOf(plan, row.values)].map(([column, value]) => [column, typed(value, plan.columns[column]!, () => random.chance(0.3))] as const),
  )
  // The engine reads what was meant: the values of the row. A form has no unit without traits listed.
  return { plan, layout, row: { ...row, traits: row.traits ?? [] }, form: fill(formWorkbook(plan, unit, { definitionDigest: 'x', period: plan.definition.valid.from.slice(0, 4) }, { layout }), layout, values) }
}

async function compareAll(forms: readonly Filled[]): Promise<readonly FormComparison[]> {
  const saved = recalculate(new Map([['forms.xlsx', await writeWorkbook(bundle(forms.map(({ form }) => form)))]]))
  const { sheets } = await readXlsx(saved.get('forms.xlsx')!)
  const cells = new Map<string, Cells>(sheets.map(({ name, rows }) => [name, rows]))
  return forms.map(({ plan, layout, row }, i) => compareForm(plan, layout, row, cells.get(bundledName(i)) ?? []))
}

/** Why a form may leave points to the day of collection: other units, or a function that is not exact. */
function waitsByRule({ expr, notApplicableWhen }: PlannedIndicator): boolean {
  let found = false
  const look = (node: Expr) => {
    found ||= operationOf(node.op)?.inexact !== undefined
  }
  for (const part of [expr, notApplicableWhen]) if (part) walk(part, look)
  return found
}

const sum = (list: readonly FormComparison[], count: (one: FormComparison) => number) => list.reduce((total, one) => total + count(one), 0)

describe.skipIf(!HAS_OFFICE)(`forms calculated by LibreOffice${WHY_SKIPPED}`, () => {
  test.each(LEVELS)('of a %s give the points of the engine', { timeout: 300_000 }, async (level) => {
    const random = randomOf(2878)
    const plan = planOfLevel(level)
    const layout = formLayout(plan)
    const units = Array.from({ length: 8 }, (_, i) => randomUnit(random, plan, `u${i}`, plan.traits, i < 3 ? 0 : 0.08))
    const compared = await compareAll(units.map((row) => filled(random, plan, layout, row)))
    expect(compared.flatMap(({ differences }) => differences)).toEqual([])
    // Only rules that look at other units wait.
    expect(compared.flatMap(({ later }) => later).filter(({ indicator }) => !waitsByRule(indicator))).toEqual([])
    const same = sum(compared, (one) => one.same)
    console.log(`${level}: ${same} cells equal, ${sum(compared, ({ later }) => later.length)} indicators and ${sum(compared, (one) => one.laterSums)} sums wait`)
    expect(same).toBeGreaterThan(400)
  })

  test('of random indices over all methods give the points of the engine', { timeout: 600_000 }, async () => {
    const forms = Array.from({ length: 30 }, (_, seed) => seed).flatMap((seed) => {
      const { index, rows } = makeWorld(seed, { claims: true })
      const plan = compileIndex(index, createRegistry())
      const layout = formLayout(plan)
      const random = randomOf(seed)
      const once = rows.filter(({ code }, i) => rows.findIndex((row) => row.code === code) === i)
      return once.slice(0, 4).map((row) => filled(random, plan, layout, row))
    })
    const compared = await compareAll(forms)
    expect(compared.flatMap(({ differences }) => differences)).toEqual([])
    const later = compared.flatMap((one) => one.later)
    const unclear = later.filter(({ state }) => state.startsWith('Cần xem lại'))
    const tooLarge = later.filter(({ indicator, state }) => !waitsByRule(indicator) && !state.startsWith('Cần xem lại'))
    const same = sum(compared, (one) => one.same)
    console.log(`${forms.length} forms: ${same} cells equal; ${later.length} indicators wait, ${unclear.length} of them for unclear cells, ${tooLarge.length} for size`)
    expect(same).toBeGreaterThan(700)
    // Figures with many digits may leave the exact range, but seldom.
    expect(tooLarge.length).toBeLessThan(same / 50)
  })
})
