import { keptDigits, roundedPart, roundedWhole } from '../text/round-digits.js'
import type { Dialect } from '../dialects/dialect.js'
import { comment } from '../text/comment.js'
import { select, step, type Step } from '../text/layout.js'

/** From `halves` to `rounded`: the digits of figures of more decimals than their input keeps, rounded once, half away from zero. */
export function roundingSteps(dialect: Dialect, carried: readonly string[]): Step[] {
  const halves = { whole: 'x.whole', part: 'x.decimal_part' }
  return [
    step('cut', comment('Figures that are rounded on reading: the decimals that are kept, with a 1 before them'), select(
      [...carried, 'x.whole', 'x.decimal_part', `${keptDigits(dialect, halves, 'x.round_to')} AS kept`], ['FROM halves x'],
    )),
    step('rounded', comment('Digits before and after the decimal point, rounded'), select(
      [...carried, `${roundedWhole(dialect, halves, 'x.kept')} AS whole`, `${roundedPart(dialect, halves, 'x.kept')} AS decimal_part`], ['FROM cut x'],
    ), dialect.materialized),
  ]
}
