/** A sentence for each given number that is no whole number from 1 on. With no runs a law would pass untried. */
export function faultsOfCounts(counts: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(counts)
    .filter(([, value]) => value !== undefined && !(typeof value === 'number' && Number.isSafeInteger(value) && value >= 1))
    .map(([key, value]) => `"${key}" is ${String(value)}: give a whole number from 1 on, or leave it out.`)
}
