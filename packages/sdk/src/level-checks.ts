import { type Dataset, type Issue, type LevelDefinition, makeIssue } from '@dti-vn/core'

/** Runs the checks of a level over the units of a data set. A check that throws becomes an issue; the run goes on. */
export function levelChecks(level: LevelDefinition): (dataset: Dataset) => Issue[] {
  return (dataset) =>
    (level.checks ?? []).flatMap(({ id, check }) =>
      dataset.units.flatMap((unit) => {
        try {
          const finding = check(unit)
          return finding ? [makeIssue('unit-check', { unit: unit.code, params: { message: finding } })] : []
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error)
          return [makeIssue('definition-plugin-failed', { unit: unit.code, params: { method: id, message } })]
        }
      }),
    )
}
