import { type IndexDefinition, indicatorsOf, type Issue } from '@dti-vn/sdk'
import { smallIndex } from '../parts/small-index.js'
import type { SilentCase } from './cases.js'

/** Places of findings that are nowhere in the case: units, indicators, inputs and paths are those of data and definition. */
export function faultsOfPlaces(issues: readonly Issue[], { definition = smallIndex(), rows = [] }: SilentCase): string[] {
  const indicators = indicatorsOf(definition.nodes).map(({ node }) => node)
  return issues.flatMap(({ unit, indicator, input, path }) => {
    const faults: string[] = []
    if (unit !== undefined && !rows.some(({ code }) => code === unit)) faults.push(`A finding names the unit "${unit}", which the data does not have.`)
    const found = indicators.find(({ code }) => code === indicator)
    if (indicator !== undefined && !found) faults.push(`A finding names the indicator "${indicator}", which the index does not have.`)
    if (input !== undefined && indicator === undefined) faults.push(`A finding names the input "${input}" without its "indicator".`)
    if (input !== undefined && found && !found.inputs.some(({ id }) => id === input)) faults.push(`A finding names the input "${input}", which the indicator ${found.code} does not have.`)
    if (!leadsSomewhere(definition, path)) faults.push(`A finding has the path ${JSON.stringify(path)}, which leads nowhere in the definition.`)
    return faults
  })
}

/** The last key of a path may be absent: what is missing can be told of. */
function leadsSomewhere(definition: IndexDefinition, path: Issue['path']): boolean {
  let at: unknown = definition
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return false
    at = Object.hasOwn(at, key) ? (at as Readonly<Record<string | number, unknown>>)[key] : undefined
  }
  return true
}
