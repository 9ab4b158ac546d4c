import { CELL, type Dataset, type Issue, labelledIndicator, makeIssue, type Plan } from '@dti-vn/core'

/** Units that answer indicators for which they lack the trait: the answers count nowhere. Units whose traits are not known are told as `unit-without-traits`. */
export function figuresWithoutTrait({ indicators }: Plan, { units, columns }: Dataset): Issue[] {
  const withTrait = indicators.filter(({ trait }) => trait !== undefined)
  if (withTrait.length === 0) return []
  return units.flatMap(({ code, traits }, unit) => {
    if (traits === null) return []
    const answered = withTrait.filter(({ trait = '', inputs }) => !traits.has(trait) && inputs.some(({ column }) => columns[column]?.status[unit] === CELL.GIVEN))
    return answered.length === 0 ? [] : [makeIssue('value-without-trait', { unit: code, params: { indicators: answered.map(labelledIndicator) } })]
  })
}
