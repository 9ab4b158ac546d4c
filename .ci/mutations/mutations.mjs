/** Where tests stand. */
const CORE = 'packages/core/test'
const SQL = 'packages/adapters/sql/test'

const EXPLAIN = [`${CORE}/explain`]
const CONTRACT = [`${CORE}/contract/states.test.ts`, `${CORE}/contract/laws.test.ts`, `${CORE}/contract/differential.test.ts`]
const RANKING = [`${CORE}/ranking`]
const RESCORE = [`${CORE}/contract/rescore.test.ts`]
/** SQLite alone: the other data bases take longer to start. */
const SQL_RULES = { tests: [`${SQL}/known-rules.test.ts`], only: 'sqlite' }

/**
 * Faults put in by hand, one at a time: what each would do, the text that it replaces (once in its file), and the tests that must fail.
 * `only` names some tests of the files.
 */
export const MUTATIONS = [
  // Explanations: what is said must be what was computed.
  { file: 'packages/core/src/explain/calculation.ts', fault: 'the comparison that decided is printed with the wrong sign', find: "lt: 'ge', ge: 'lt'", replace: "lt: 'gt', ge: 'lt'", tests: EXPLAIN },
  { file: 'packages/core/src/explain/calculation.ts', fault: 'the comparison that decided is printed as it does not hold', find: 'taken === expr.then ? expr.test', replace: 'taken !== expr.then ? expr.test', tests: EXPLAIN },
  { file: 'packages/core/src/explain/calculation.ts', fault: 'of nested branches the first comparison is printed, not the one that decided', find: 'if (deeper || !taken', replace: 'if (!taken', tests: EXPLAIN },
  { file: 'packages/core/src/explain/calculation.ts', fault: 'no comparison is printed', find: 'const because = decisive ?', replace: 'const because = !decisive ?', tests: EXPLAIN },
  { file: 'packages/core/src/explain/calculation.ts', fault: 'limits are shown where they do not bite and hidden where they do', find: 'evaluateNumber(node, cell))) === 0', replace: 'evaluateNumber(node, cell))) !== 0', tests: EXPLAIN },
  { file: 'packages/core/src/explain/calculation.ts', fault: 'a figure that a policy filled in is printed with words inside the calculation', find: "found?.status === 'imputed' ? cell.number(id) : undefined", replace: 'undefined', tests: EXPLAIN },
  { file: 'packages/core/src/explain/calculation.ts', fault: 'the exact fraction is printed only where the decimal is exact', find: "result.startsWith('≈')", replace: "!result.startsWith('≈')", tests: EXPLAIN },
  { file: 'packages/core/src/explain/calculation.ts', fault: 'a figure that is not reported is printed as 0 where the formula puts another constant in its place', find: 'return fallback', replace: "return '0'", tests: EXPLAIN },
  { file: 'packages/core/src/print/math-text.ts', fault: 'a figure below 0 stands under a power without parentheses', find: "text.startsWith('−') ?", replace: "text.startsWith('?') ?", tests: EXPLAIN },
  { file: 'packages/core/src/print/constant-text.ts', fault: 'a rule in words does not say what counts in place of an empty figure', find: "return `${input} (${language === 'vi' ? `chưa có số liệu thì ${fallback}` : `or ${fallback} if not reported`})`", replace: 'return input', tests: [`${CORE}/print`] },
  { file: 'packages/core/src/explain/explain-inputs.ts', fault: 'a filled-in mean is called a median', find: "figure === 'mean'", replace: "figure !== 'mean'", tests: EXPLAIN },
  { file: 'packages/core/src/explain/explain-inputs.ts', fault: 'an accepted NA is called not approved', find: "=== 'na-unapproved'", replace: "!== 'na-unapproved'", tests: EXPLAIN },
  { file: 'packages/core/src/explain/node-calculation.ts', fault: 'children without a maximum stand in the calculation of a mean', find: 'amount && !isZero(amount.maxPoints)', replace: 'amount', tests: EXPLAIN },
  { file: 'packages/core/src/explain/explain-unit.ts', fault: 'the floor of a main indicator is called rounding', find: "points === 0 && sum < 0", replace: 'points === 0 && sum > 0', tests: EXPLAIN },
  { file: 'packages/core/src/explain/what-if.ts', fault: 'what-if does not take a changed answer of yes or no', find: "typeof value === 'boolean' ? value : cell.boolean(id)", replace: 'cell.boolean(id) ?? value === true', tests: EXPLAIN },
  { file: 'packages/core/src/print/writings.ts', fault: 'a − (b − c) is printed without parentheses', find: "sub: infix(5, '−')", replace: "sub: infix(5, '−', '−', 0)", tests: [`${CORE}/print`] },
  { file: 'packages/core/src/print/writings.ts', fault: 'at most is printed as less than', find: "le: infix(4, '≤')", replace: "le: infix(4, '<')", tests: [`${CORE}/print`] },
  { file: 'packages/core/src/print/writings.ts', fault: 'the places of a rounding are not printed', find: "node.op === 'round' ?", replace: "node.op === 'floor' ?", tests: [`${CORE}/print`] },
  { file: 'packages/core/src/methods/formula-with.ts', fault: 'a formula in words names an option by its id', find: 'return found ? `“${localize(found.label, language)}”` : option', replace: 'return found ? option : option', tests: [`${CORE}/print`] },

  // Numbers and rules.
  { file: 'packages/core/src/numeric/rounding.ts', fault: 'halves below 0 are rounded towards 0', find: '-((-2n * n + d) /', replace: '-((-2n * n + d - 1n) /', tests: [`${CORE}/numeric`] },
  { file: 'packages/core/src/numeric/rounding.ts', fault: 'floor cuts towards 0', find: '? quotient - 1n : quotient', replace: '? quotient : quotient', tests: [`${CORE}/numeric`] },
  { file: 'packages/core/src/numeric/read-number.ts', fault: 'a sixteenth significant digit is accepted', find: 'significant > DECIMAL_LIMITS.significantDigits', replace: 'significant > DECIMAL_LIMITS.significantDigits + 1', tests: [`${CORE}/dataset`] },
  { file: 'packages/core/src/dataset/share-suspected.ts', fault: 'a whole percent is suspected to be a share', find: 'value < 1 &&', replace: 'value <= 1 &&', tests: [`${CORE}/dataset`] },
  { file: 'packages/core/src/engine/exact/evaluate.ts', fault: 'a limit from above is not applied', find: '> 0 ? most : raised', replace: '> 0 ? value : raised', tests: CONTRACT },
  { file: 'packages/core/src/engine/exact/evaluate.ts', fault: 'a division by zero hides that the other operand lies outside a domain', find: 'const first = unlessZero(left, cell)', replace: 'const first = evaluateNumber(left, cell)', tests: [`${CORE}/methods/formula.test.ts`] },
  { file: 'packages/core/src/engine/exact/references.ts', fault: 'units with equal figures are ranked one behind another', find: 'compare(value, own) > 0) low', replace: 'compare(value, own) >= 0) low', tests: CONTRACT },
  { file: 'packages/core/src/methods/ratio.ts', fault: 'a share that just reaches the floor gets nothing', find: "compareExpr('lt', quotient, num(floor))", replace: "compareExpr('le', quotient, num(floor))", tests: [`${CORE}/methods/ratio.test.ts`] },
  { file: 'packages/core/src/methods/step-bounds.ts', fault: 'a value that just reaches a step gets the step below', find: "min: 'ge'", replace: "min: 'gt'", tests: [`${CORE}/methods/tiers.test.ts`] },
  { file: 'packages/core/src/methods/zero-denominator.ts', fault: 'a zero denominator that counts in full counts for nothing', find: "whenZero === 'full' ? points : num(0)", replace: "whenZero === 'full' ? num(0) : points", tests: [`${CORE}/methods/ratio.test.ts`] },
  { file: 'packages/core/src/methods/sum-of-parts.ts', fault: 'a fault in the params of a part names the params of the indicator', find: "path[0] === 'inputs' ? fault.path : ['params', 'parts', i, ...fault.path]", replace: "path[0] === 'inputs' ? fault.path : fault.path", tests: [`${CORE}/check/methods.test.ts`] },
  { file: 'packages/core/src/methods/sum-of-parts.ts', fault: 'a part of a deduction is limited to 0 from below', find: 'num(expansion.lowest ?? 0), max)', replace: 'num(0), max)', tests: [`${CORE}/methods/sum-of-parts.test.ts`] },
  { file: 'packages/core/src/engine/imputation/imputed-value.ts', fault: 'the median of an even number of figures is the lower one', find: 'ascending[ascending.length >> 1]', replace: 'ascending[(ascending.length - 1) >> 1]', tests: [`${CORE}/engine/imputation`] },
  { file: 'packages/core/src/aggregations/availability.ts', fault: 'a mean that has just enough weight says that it has too little', find: "compareExpr('lt', present, mul(num(available.least), all))", replace: "compareExpr('le', present, mul(num(available.least), all))", tests: [`${CORE}/aggregation`] },

  // States, sums, ranks.
  { file: 'packages/core/src/engine/state-rules.ts', fault: 'an unusable figure stands above an empty one', find: "'claim', 'blank', 'unusable'", replace: "'claim', 'unusable', 'blank'", tests: CONTRACT },
  { file: 'packages/core/src/engine/state-rules.ts', fault: 'a claim that nobody approved takes the maximum away', find: "keeps: 'na-unapproved',", replace: '', tests: [`${CORE}/engine/na-claims.test.ts`] },
  { file: 'packages/core/src/engine/pre-state.ts', fault: 'what was approved and refused is approved', find: '=== true && rejected[index]?.has(unit) !== true', replace: '=== true', tests: [`${CORE}/engine/na-claims.test.ts`, `${CORE}/contract/differential.test.ts`] },
  { file: 'packages/core/src/engine/awards.ts', fault: 'a refused cell of a failed method stays failed', find: ' && scores.states[unit] !== STATE.FAILED', replace: '', tests: [`${CORE}/check/plugin-faults.test.ts`] },
  { file: 'packages/core/src/engine/totals-exact.ts', fault: 'main indicators fall below 0 where the index rounds at the total', find: 'total.points.n < 0n ? ZERO', replace: 'total.points.n > 0n && total.points.n < 0n ? ZERO', tests: [`${CORE}/engine/totals.test.ts`, `${CORE}/contract/sums.test.ts`] },
  { file: 'packages/core/src/engine/totals-scaled.ts', fault: 'a unit whose figure is missing keeps the maximum where the policy takes it away', find: '(award.maximum - indicator.maximum)', replace: '0', tests: [`${CORE}/engine/totals.test.ts`, `${CORE}/contract/sums.test.ts`] },
  { file: 'packages/core/src/engine/rescore.ts', fault: 'rescore does not see that an indicator needs another trait', find: 'naClaim, notApplicableWhen, trait, reference, failure, places, rules]', replace: 'naClaim, notApplicableWhen, reference, failure, places, rules]', tests: RESCORE },
  { file: 'packages/core/src/engine/rescore.ts', fault: 'rescore does not see another list of approvals', find: ' || from.approved[before.index] !== to.approved[now.index]', replace: '', tests: RESCORE },
  { file: 'packages/core/src/engine/known-sums.ts', fault: 'rescore does not see another policy for what is missing', find: ' && before?.missing === now?.missing', replace: '', tests: RESCORE },
  { file: 'packages/core/src/ranking/rank.ts', fault: 'the modified tie rule counts one unit too many', find: "rule === 'modified' ? to - start", replace: "rule === 'modified' ? to - start + 1", tests: RANKING },
  { file: 'packages/core/src/ranking/ranking-keys.ts', fault: 'units are compared by fewer places than the ranking says', find: 'BigInt(plan.places - places)', replace: 'BigInt(plan.places - places + 1)', tests: RANKING },
  { file: 'packages/core/src/ranking/grade.ts', fault: 'a cut between two scores is reached by the lower one', find: 'import { ceil } from', replace: 'import { floor as ceil } from', tests: RANKING },
  { file: 'packages/core/src/ranking/unranked.ts', fault: 'units without a trait are unranked as those with it', find: '=== true) === rule.has)', replace: '=== true) || rule.has)', tests: RANKING },

  // The testing kit and the composition of plugins.
  { file: 'packages/testing/src/laws/general-laws.ts', fault: 'the law of both executors compares exact with exact', find: "outcomesOf(attempt.plan, rows, 'columns'))", replace: "outcomesOf(attempt.plan, rows, 'exact'))", tests: ['packages/testing/test/executor-law.test.ts'] },
  { file: 'packages/testing/src/laws/declared-laws.ts', fault: 'the law "more never means fewer" holds the other way round too', find: "direction === 'up' ? low.points <= high.points", replace: "direction === 'up' ? low.points >= high.points || low.points <= high.points", tests: ['packages/testing/test/method-laws.test.ts'] },
  { file: 'packages/sdk/src/compose/overrides.ts', fault: 'an override of an id that two kinds have replaces both', find: 'if (override?.kind !== kind) return [item]', replace: 'if (!override) return [item]', tests: ['packages/sdk/test/overrides.test.ts', 'packages/sdk/test/composition.test.ts'] },
  { file: 'packages/sdk/src/compose/overrides.ts', fault: 'an id of two kinds is switched off in the first', find: 'return sources.length === 1 ? sources[0]', replace: 'return sources.length >= 1 ? sources[0]', tests: ['packages/sdk/test/overrides.test.ts', 'packages/sdk/test/composition.test.ts'] },

  // SQL.
  { file: 'packages/adapters/sql/src/arithmetic/rounding.ts', fault: 'floor and ceil are swapped', find: "direction === 'floor' ?", replace: "direction === 'ceil' ?", ...SQL_RULES },
  { file: 'packages/adapters/sql/src/rules/number-rule.ts', fault: 'ceil is floor', find: "settled(work, arg), 'ceil')", replace: "settled(work, arg), 'floor')", ...SQL_RULES },
  { file: 'packages/adapters/sql/src/arithmetic/rounding.ts', fault: 'halves are rounded down where the divisor is a number', find: 'plus(size, constant(d.low / 2n))', replace: 'plus(size, constant(d.low / 2n - 1n))', ...SQL_RULES },
  { file: 'packages/adapters/sql/src/arithmetic/rounding.ts', fault: 'halves are rounded down where the divisor is a figure', find: 'plus(times(constant(2n), size), d)', replace: 'minus(plus(times(constant(2n), size), d), ONE)', ...SQL_RULES },
  { file: 'packages/adapters/sql/src/arithmetic/algebra.ts', fault: 'a quotient has the wrong sign where the factor of the divisor is below 0', find: "(sign === 'negative') !== b.p < 0n", replace: "(sign === 'negative') !== b.p > 0n", ...SQL_RULES },
  { file: 'packages/adapters/sql/src/arithmetic/order.ts', fault: 'at least is more than', find: "ge: '>='", replace: "ge: '>'", ...SQL_RULES },
  { file: 'packages/adapters/sql/src/arithmetic/order.ts', fault: 'bounds that only touch prove that one is less', find: 'return isAtMost(b, a) ? false : undefined', replace: 'return isAtMost(b, a) ? false : isAtMost(a, b) ? true : undefined', ...SQL_RULES },
  { file: 'packages/adapters/sql/src/rules/truth-rule.ts', fault: 'a division by zero on the right side counts where the left one has decided', find: 'const goesOn = isAnd ? first : notOf(first)', replace: 'const goesOn = isAnd ? notOf(first) : first', ...SQL_RULES },
  { file: 'packages/adapters/sql/src/rules/truth-rule.ts', fault: 'a division by zero in the branch that is not taken counts', find: 'bothOf(notOf(condition), zero))', replace: 'bothOf(condition, zero))', ...SQL_RULES },
  { file: 'packages/adapters/sql/src/rules/figures.ts', fault: 'units whose shares are close are one in the reference set', find: 'constant(d.high * d.high)', replace: 'constant(1n)', ...SQL_RULES },
  { file: 'packages/adapters/sql/src/stages/outcome.ts', fault: 'the evidence of a unit was refused, and its rule keeps what the first round of the reference set gave', find: 'AND x.is_rejected = 0"', replace: '"', ...SQL_RULES },
  { file: 'packages/adapters/sql/src/stages/base.ts', fault: 'what was approved and refused is approved', find: '(x.is_approved = 0 OR x.is_rejected = 1)', replace: 'x.is_approved = 0', tests: [`${SQL}/claims.test.ts`], only: 'sqlite' },
  { file: 'packages/adapters/sql/src/stages/totals.ts', fault: 'a cut between two scores is reached by the lower one', find: 'import { ceil, multiply,', replace: 'import { floor as ceil, multiply,', tests: [`${SQL}/ranking.test.ts`], only: 'sqlite' },
  { file: 'packages/adapters/sql/src/stages/ranks.ts', fault: 'the modified tie rule is the standard one', find: 'modified: `COUNT(*) ${over}`', replace: 'modified: `RANK() ${over}`', tests: [`${SQL}/ranking.test.ts`], only: 'sqlite' },
  { file: 'packages/adapters/sql/src/wide/settle.ts', fault: 'what was approved and refused is approved, in wide tables', find: "= 0${isRefused} THEN", replace: '= 0 THEN', tests: [`${SQL}/wide.test.ts`, `${SQL}/claims.test.ts`, `${SQL}/layouts.test.ts`], only: 'sqlite' },
  { file: 'packages/adapters/sql/src/wide/reasons.ts', fault: 'a claim takes the maximum away in wide tables', find: 'EXCLUDED = [NUMBER_OF.empty, NUMBER_OF.zero]', replace: 'EXCLUDED = [NUMBER_OF.unapproved, NUMBER_OF.zero]', tests: [`${SQL}/wide.test.ts`, `${SQL}/claims.test.ts`, `${SQL}/layouts.test.ts`], only: 'sqlite' },
]
