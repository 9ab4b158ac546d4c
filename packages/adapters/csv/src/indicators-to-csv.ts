import { localize, REASON_LABELS, STATE_LABELS, type IndicatorResult, type Language, type PlannedIndicator, type ScoreResult, type UnitResult } from '@dti-vn/sdk'
import { writeOutput, type OutputColumn, type OutputOptions } from './output-columns.js'

interface IndicatorRow {
  readonly unit: UnitResult
  readonly indicator: PlannedIndicator
  readonly outcome: IndicatorResult
}

/** The points of every indicator of every unit as CSV, with state and reason: units in the order of the data, indicators as in the index. */
export function indicatorsToCsv(result: ScoreResult, options: OutputOptions = {}): string {
  return writeOutput(result, indicatorColumns(options.language ?? 'vi'), rowsOf(result), options)
}

function* rowsOf({ units, plan }: ScoreResult): Generator<IndicatorRow> {
  for (const unit of units) {
    for (const indicator of plan.indicators) {
      const outcome = unit.indicators[indicator.definition.code]
      if (outcome) yield { unit, indicator, outcome }
    }
  }
}

function indicatorColumns(language: Language): readonly OutputColumn<IndicatorRow>[] {
  return [
    { id: 'unit_code', header: { vi: 'Mã đơn vị', en: 'Unit code' }, value: ({ unit }) => unit.code },
    { id: 'unit_name', header: { vi: 'Tên đơn vị', en: 'Unit name' }, value: ({ unit }) => unit.name },
    { id: 'indicator_code', header: { vi: 'Mã chỉ số', en: 'Indicator code' }, value: ({ indicator }) => indicator.definition.code },
    {
      id: 'indicator_name',
      header: { vi: 'Tên chỉ số', en: 'Indicator name' },
      value: ({ indicator }) => localize(indicator.definition.name, language),
    },
    { id: 'points', header: { vi: 'Điểm', en: 'Points' }, value: ({ outcome }) => outcome.points },
    { id: 'max_points', header: { vi: 'Điểm tối đa', en: 'Maximum points' }, value: ({ outcome }) => outcome.maxPoints },
    {
      id: 'state',
      header: { vi: 'Trạng thái', en: 'State' },
      value: ({ outcome }) => outcome.state,
      label: ({ outcome }) => STATE_LABELS[outcome.state],
    },
    {
      id: 'reason',
      header: { vi: 'Lý do', en: 'Reason' },
      value: ({ outcome }) => outcome.reason,
      label: ({ outcome }) => outcome.reason && REASON_LABELS[outcome.reason],
    },
  ]
}
