import { plainName } from '../formulas/points.mjs'

/** The wide table `dti_wide`: names and types of its columns, and rows of texts. Flags are 'true' and 'false', empty cells null. */
export function wideTable(plan, { units, columns }) {
  const inputs = plan.columns.map((input, i) => ({ input: input.definition, indicator: plan.indicators[input.indicator].definition, column: columns[i] }))
  return {
    columns: [{ name: 'unit_code', type: 'text' }, ...inputs.map(({ input, indicator }) => ({ name: plainName(indicator.code, input.id), type: typeOf(input) }))],
    *rows() {
      for (let unit = 0; unit < units.length; unit += 1) yield [units[unit].code, ...inputs.map(({ input, column }) => textOf(input, column, unit))]
    },
  }
}

/** The long table `dti_values`, a row for each figure. */
export function longTable(plan, { units, columns }) {
  return {
    columns: ['unit_code', 'indicator_code', 'input_id', 'value'].map((name) => ({ name, type: 'text' })),
    *rows() {
      for (let unit = 0; unit < units.length; unit += 1) {
        for (const [i, input] of plan.columns.entries()) {
          const value = textOf(input.definition, columns[i], unit)
          if (value !== null) yield [units[unit].code, plan.indicators[input.indicator].definition.code, input.definition.id, value]
        }
      }
    },
  }
}

/** The table `dti_units`. */
export function unitTable({ units }) {
  return {
    columns: ['unit_code', 'unit_name', 'parent_code'].map((name) => ({ name, type: 'text' })),
    *rows() {
      for (const { code, parent } of units) yield [code, null, parent]
    },
  }
}

const typeOf = ({ type }) => (type === 'boolean' ? 'flag' : type === 'integer' ? 'whole' : 'decimal')

function textOf({ type }, { status, values }, unit) {
  if (status[unit] !== 3) return null
  return type === 'boolean' ? String(values[unit] === 1) : String(values[unit])
}

/** A table as lines of comma-separated texts; codes and figures need no quotes. */
export function* linesOf(table) {
  for (const row of table.rows()) yield `${row.map((cell) => cell ?? '').join(',')}\n`
}
