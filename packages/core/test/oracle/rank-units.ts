/** One unit to be ranked. */
export interface Contestant {
  /** Rounded score, scaled. */
  readonly score: bigint | null
  readonly cohort: string | null
}

/** Standard competition ranks inside cohorts: one more than the units of the cohort with a higher score. */
export function rankUnits(units: readonly Contestant[]): (number | null)[] {
  return units.map(({ score, cohort }) => {
    if (score === null || cohort === null) return null
    return 1 + units.filter((other) => other.cohort === cohort && other.score !== null && other.score > score).length
  })
}
