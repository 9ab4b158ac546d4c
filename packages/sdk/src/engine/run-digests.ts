import { canonicalJson, CELL, type Dataset, type Digests, type Plan } from '@dti-vn/core'
import type { UnitList } from '../contributions/unit-list.js'
import { definitionContent } from './definition-content.js'
import type { RunOptions } from './engine.js'
import { requiredDigest, requireDigests } from './require-digest.js'

/** SHA-256 of bytes, or of a text as UTF-8, in 64 lower-case hexadecimal digits, e.g. `sha256` of `@dti-vn/sdk/node`. Returns at once; anything else is a `MisuseError`. */
export type DigestFunction = (content: string | Uint8Array) => string

/** What a run is made from. */
interface RunParts {
  readonly plan: Plan
  readonly dataset: Dataset
  readonly list: UnitList | null
  readonly options: RunOptions
}

/** The digests of a run: those that were handed in, and for what is known as values, those that the function gives. Throws a `MisuseError` for what is no digest. */
export function runDigests(hash: DigestFunction | undefined, { plan, dataset, list, options }: RunParts): Digests {
  const given = options.digests ?? {}
  requireDigests(given)
  if (!hash) return given
  const digest: DigestFunction = (content) => requiredDigest(() => hash(content))
  const ofValue = (value: unknown) => (value === null || value === undefined ? null : digest(canonicalJson(value)))
  return {
    ...given,
    definition: given.definition === undefined ? ofValue(definitionContent(plan.definition)) : given.definition,
    data: given.data === undefined ? digestOfData(digest, plan, dataset) : given.data,
    codeList: given.codeList === undefined ? ofValue(list) : given.codeList,
    rejections: given.rejections === undefined ? ofValue(options.rejections) : given.rejections,
    approvals: given.approvals === undefined ? ofValue(options.approvals) : given.approvals,
  }
}

/** The digest of the digests of all units, one a line, so that no data set is too large for one text. */
function digestOfData(digest: DigestFunction, plan: Plan, dataset: Dataset): string {
  return digest(dataset.units.map((_, unit) => `${digest(canonicalJson(rowOf(plan, dataset, unit)))}\n`).join(''))
}

/** What the data set says about a unit: figures that are not reported are left out, one that cannot be used is null. */
function rowOf(plan: Plan, { units, columns, rejected, approved }: Dataset, unit: number) {
  const { code, name = null, parent = null, traits = null } = units[unit] ?? {}
  const marked = (marks: readonly ReadonlySet<number>[]) => plan.indicators.filter(({ index }) => marks[index]?.has(unit) === true).map(({ definition }) => definition.code)
  const values = plan.indicators.flatMap(({ definition, inputs }) => {
    const figures = inputs.flatMap(({ column, definition: { id, type }, options }) => {
      const status = columns[column]?.status[unit] ?? CELL.ABSENT
      if (status <= CELL.EMPTY) return []
      const value = columns[column]?.values[unit] ?? 0
      const figure = type === 'boolean' ? value === 1 : type === 'choice' ? options[value] : value
      return [[id, status === CELL.GIVEN ? figure : status === CELL.NOT_APPLICABLE ? 'NA' : null] as const]
    })
    return figures.length > 0 ? [[definition.code, Object.fromEntries(figures)] as const] : []
  })
  return { code, name, parent, traits: traits && [...traits].sort(), values: Object.fromEntries(values), rejected: marked(rejected), approved: marked(approved) }
}
