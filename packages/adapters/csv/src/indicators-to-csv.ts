import { localize, spoken, unitsOf, type IndicatorResult, type Language, type PlannedIndicator, type ScoreResult, type UnitResult, type WritingOptions } from '@dti-vn/sdk'
import { outputPieces, outputText, type OutputColumn, type OutputOptions, type OutputRows } from './output-columns.js'
import { requireCsvOptions } from './require-csv-options.js'

interface IndicatorRow {
  readonly unit: UnitResult
  readonly indicator: PlannedIndicator
  readonly outcome: IndicatorResult
}

/** The points of every indicator of every unit as CSV, with state and reason: units in the order of the data, indicators as in the index. */
export function indicatorsToCsv(result: ScoreResult, options: OutputOptions = {}): string {
  requireCsvOptions('indicatorsToCsv', options, 'output')
  return outputText(result, indicatorTable(result, options), options)
}

/** The same in pieces, for results of any size. */
export function indicatorsCsvPieces(result: ScoreResult, options: OutputOptions & WritingOptions = {}): Generator<Uint8Array> {
  requireCsvOptions('indicatorsCsvPieces', options, 'outputPieces')
  return outputPieces(result, indicatorTable(result, options), options)
}

function indicatorTable(result: ScoreResult, { language = 'vi' }: OutputOptions): OutputRows<IndicatorRow> {
  const total = result.scorecard.dataset.units.length * result.plan.indicators.length
  return { columns: indicatorColumns(spoken(language).texts), rows: rowsOf(result), total }
}

function* rowsOf(result: ScoreResult): Generator<IndicatorRow> {
  for (const unit of unitsOf(result)) {
    for (const indicator of result.plan.indicators) {
      const outcome = unit.indicators[indicator.definition.code]
      if (outcome) yield { unit, indicator, outcome }
    }
  }
}

function indicatorColumns(language: Language): readonly OutputColumn<IndicatorRow>[] {
  return [
    { id: 'unit_code', heading: 'heading.unit-code', value: ({ unit }) => unit.code },
    { id: 'unit_name', heading: 'heading.unit-name', value: ({ unit }) => unit.name },
    { id: 'indicator_code', heading: 'heading.indicator-code', value: ({ indicator }) => indicator.definition.code },
    {
      id: 'indicator_name',
      heading: 'heading.indicator-name',
      value: ({ indicator }) => localize(indicator.definition.name, language),
    },
    { id: 'points', heading: 'heading.points', value: ({ outcome }) => outcome.points },
    { id: 'max_points', heading: 'heading.max-points', value: ({ outcome }) => outcome.maxPoints },
    {
      id: 'state',
      heading: 'heading.state',
      value: ({ outcome }) => outcome.state,
      label: ({ outcome }) => `state.${outcome.state}`,
    },
    {
      id: 'reason',
      heading: 'heading.reason',
      value: ({ outcome }) => outcome.reason,
      label: ({ outcome }) => outcome.reason && `reason.${outcome.reason}`,
    },
  ]
}
