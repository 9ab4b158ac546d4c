import type { Plan, PlannedInput } from '@dti-vn/sdk'
import type { InputLimits } from '../rules/input-limits.js'
import { numberOf, type Script } from '../script.js'
import { comment } from '../text/comment.js'
import type { Step } from '../text/layout.js'

/** The indicators of the index: maximum points in the last place, and policies. */
export function indicatorTable(script: Script): Step {
  const rows = script.plan.indicators.map((indicator) => [
    String(numberOf(indicator)),
    script.values.text(indicator.definition.code),
    String(indicator.maximum),
    `'${indicator.missing}'`,
    `'${indicator.notApplicable}'`,
  ])
  return constantTable(script, 'indicators', 'Indicators of the index, maximum points in units of the last place', {
    indicator_no: 'INTEGER', indicator_code: 'text', max_points: 'wide', missing: 'text', not_applicable: 'text',
  }, rows)
}

/** Columns of the inputs that the reading of a value needs. */
export function inputColumns({ plan }: Pick<Script, 'plan'>): string[] {
  return ['kind', 'decimals', 'scale', 'lowest', 'highest', 'beyond', ...(isRounding(plan) ? ['round_to'] : [])]
}

/** True where figures of any input are rounded on reading. */
export function isRounding({ columns }: Plan): boolean {
  return columns.some(({ definition }) => definition.round !== undefined)
}

/** No value has so many decimals. */
const NO_ROUNDING = 999

/** The inputs: what the contract accepts, as integers in units of 10^-scale. */
export function inputTable(script: Script): Step {
  const rows = script.plan.indicators.flatMap((indicator) =>
    indicator.inputs.map((input, i) => inputRow(script, input, i + 1, script.rules.find((rule) => rule.indicator === indicator)?.inputs[i])),
  )
  return constantTable(script, 'inputs', 'Inputs, bounds in units of 10 to the power of minus scale', {
    indicator_code: 'text', input_id: 'text', indicator_no: 'INTEGER', slot: 'INTEGER', kind: 'text', decimals: 'INTEGER', scale: 'INTEGER',
    lowest: 'wide', highest: 'wide', beyond: 'wide', ...(isRounding(script.plan) ? { round_to: 'INTEGER' } : {}),
  }, rows)
}

/** The options of choices, or undefined where the index has none. */
export function optionTable(script: Script): Step | undefined {
  const rows = script.plan.indicators.flatMap((indicator) =>
    indicator.inputs.flatMap((input, i) =>
      input.definition.type === 'choice' ? input.options.map((option, position) => [String(numberOf(indicator)), String(i + 1), script.values.text(option), String(position)]) : [],
    ),
  )
  if (rows.length === 0) return undefined
  return constantTable(script, 'options', 'Options of choices by their position', {
    indicator_no: 'INTEGER', slot: 'INTEGER', option_id: 'text', option_no: 'wide',
  }, rows)
}

function inputRow({ plan, dialect, values }: Script, input: PlannedInput, slot: number, limits: InputLimits | undefined): string[] {
  const code = plan.indicators[input.indicator]?.definition.code ?? ''
  const sentinel = 10n ** BigInt(dialect.castDigits)
  const clip = (value: bigint) => dialect.integer(value > sentinel ? sentinel : value < -sentinel ? -sentinel : value)
  const bounds = limits ?? { kind: 'number', round: undefined, decimals: 6, scale: 0, lowest: 0n, highest: 0n, beyond: 1n }
  return [
    values.text(code), values.text(input.definition.id), String(input.indicator + 1), String(slot), `'${bounds.kind}'`, String(bounds.decimals),
    String(bounds.scale), clip(bounds.lowest), clip(bounds.highest), clip(bounds.beyond),
    ...(isRounding(plan) ? [String(bounds.round ?? NO_ROUNDING)] : []),
  ]
}

/** A constant table; the first row carries the types. */
export function constantTable(script: Script, name: string, about: string, types: Readonly<Record<string, string>>, rows: readonly (readonly string[])[]): Step {
  const { dialect } = script
  const typeNames: Readonly<Record<string, string>> = { text: dialect.textType, wide: dialect.wideType }
  const kinds = Object.values(types)
  const cast = (cell: string, i: number) => {
    const kind = kinds[i] ?? ''
    const isText = kind === 'text'
    if (kind === 'INTEGER') return cell
    const typed = `CAST(${cell} AS ${typeNames[kind] ?? kind})`
    return isText ? dialect.exact(typed) : typed
  }
  return { name, comment: comment(about), sql: dialect.constantTable(name, Object.keys(types), rows.map((row, i) => (i === 0 ? row.map(cast) : row))) }
}
