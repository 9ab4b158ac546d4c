import type { Plan, PlannedIndicator } from '@dti-vn/sdk'
import { type Dialect, narrowed } from '../dialects/dialect.js'
import { type IndicatorRule, indicatorRule } from './indicator-rule.js'
import { type Cap, NO_CAP } from './input-limits.js'
import { Refusal } from './refusal.js'

/** Figures with so many digits before the decimal point are enough for what units report. */
const ENOUGH = 8
/** With fewer the indicator is refused. */
const FEWEST = 3

/** What the names of the columns of an indicator begin with. */
export type RuleNames = (indicator: PlannedIndicator) => string

/** Indicators in rows of their own share their columns, which then have the wide type. */
const SHARED_NAMES: RuleNames = () => ''

/** Indicators side by side, each with columns of its own and the smallest type that holds its values. */
export const OWN_NAMES: RuleNames = ({ index }) => `i${index + 1}_`

/**
 * The rule for the largest figures that the integers of the dialect can hold. Fewer decimals are tried where the figures would else be small:
 * figures beyond the cap come out as unsupported, never wrong.
 */
export function fitRule(plan: Plan, indicator: PlannedIndicator, dialect: Dialect, names: RuleNames = SHARED_NAMES): IndicatorRule {
  const prefix = names(indicator)
  const small = names === SHARED_NAMES || plan.roundingAt === 'total' ? undefined : narrowed(dialect)
  const attempt = (cap: Cap, own = dialect) => {
    try {
      return indicatorRule(plan, indicator, own, cap, prefix)
    } catch (error) {
      if (error instanceof Refusal && error.reason === 'too-wide') return undefined
      throw error
    }
  }
  const whole = (small && attempt(NO_CAP, small)) ?? attempt(NO_CAP)
  if (whole) return whole
  let best: IndicatorRule | undefined
  for (const decimals of decimalsToTry(indicator)) {
    for (let wholeDigits = 14; wholeDigits > (best?.cap.wholeDigits ?? FEWEST - 1); wholeDigits -= 1) {
      const found = attempt({ decimals, wholeDigits })
      if (!found) continue
      best = found
      break
    }
    if (best && best.cap.wholeDigits >= ENOUGH) return best
  }
  if (!best) throw new Refusal('too-wide')
  return best
}

function decimalsToTry({ inputs }: PlannedIndicator): number[] {
  const declared = inputs.map(({ definition }) => (definition.type === 'number' ? (definition.decimals ?? 6) : 0))
  const most = Math.max(0, ...declared)
  return [most, 4, 3, 2, 1, 0].filter((decimals, i) => i === 0 || decimals < most)
}
