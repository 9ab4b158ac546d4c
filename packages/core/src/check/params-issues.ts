import { issuesOfSchema } from '../definition/schema-issues.js'
import type { Issue } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'
import { pathOfFault, type SchemaFault } from '../methods/params-schema.js'

/** The issues that a fault of zod's schemas or of our own in zod's form stands for; undefined for those of other vendors. `value` is what was checked. */
export function schemaIssues(fault: SchemaFault, value: unknown, root: readonly (string | number)[] = []): Issue[] | undefined {
  return isZodIssue(fault) ? issuesOfSchema([fault], value, root) : undefined
}

/** Issues of params that a method's schema refused. Faults of our own schemas carry codes; those of other vendors only a sentence. */
export function paramsIssues(
  method: string,
  faults: readonly SchemaFault[],
  value: unknown,
  path: readonly (string | number)[],
  indicator?: string,
): Issue[] {
  return faults.flatMap((fault) => {
    const issues = schemaIssues(fault, value, path)
    if (issues) return issues.map((issue) => ({ ...issue, indicator }))
    const params = { method, message: fault.message }
    return [makeRunIssue('definition-method-params', { path: [...path, ...pathOfFault(fault)], indicator, params })]
  })
}

type ZodIssue = Parameters<typeof issuesOfSchema>[0][number]

function isZodIssue(fault: SchemaFault): fault is SchemaFault & ZodIssue {
  return 'code' in fault && typeof fault.code === 'string'
}
