import type { PlannedIndicator, PlannedInput } from '@dti-vn/sdk'
import { type Dialect, narrowed } from '../dialects/dialect.js'
import { wideLiterals } from '../arithmetic/int.js'
import type { IndicatorRule } from '../rules/indicator-rule.js'
import { OWN_NAMES } from '../rules/fit-rule.js'
import type { StoredValues } from '../options.js'
import type { Script } from '../script.js'

/** A script that reads a wide table. */
export interface WideScript extends Script {
  readonly columnOf: (input: PlannedInput) => string
  readonly stored: StoredValues
}

/** A column of an indicator: `i12_points`. */
export function own(indicator: PlannedIndicator, part: string): string {
  return `${OWN_NAMES(indicator)}${part}`
}

export function ruleOf(script: Script, indicator: PlannedIndicator): IndicatorRule | undefined {
  return script.rules.find((rule) => rule.indicator === indicator)
}

/** The dialect with the integers of a rule. */
export function dialectFor({ dialect }: Script, { type }: IndicatorRule): Dialect {
  return type === dialect.wideType ? dialect : (narrowed(dialect) ?? dialect)
}

/** The text of a rule, with its literals in the type of its integers. */
export function typedRule(script: Script, rule: IndicatorRule, sql: string): string {
  return wideLiterals(sql, (value) => `CAST(${dialectFor(script, rule).integer(value)} AS ${rule.type})`)
}
