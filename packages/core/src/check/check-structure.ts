import type { IndexDefinition } from '../definition/index-definition.js'
import type { IssueCode } from '../issues/codes.js'
import type { Issue } from '../issues/issue.js'
import type { Registry } from '../registry/registry.js'
import { parseDefinition } from '../definition/parse-definition.js'
import { checkAggregations } from './check-aggregations.js'
import { checkDigits } from './check-digits.js'
import { checkGrades } from './check-grades.js'
import { checkInputBounds } from './check-inputs.js'
import { checkMethods } from './check-methods.js'
import { checkNames } from './check-names.js'
import { checkPoints } from './check-points.js'
import { checkReferences } from './check-references.js'
import { checkTree } from './check-tree.js'
import { checkUses } from './check-uses.js'

/** Faults of shape that the other checks find too and can live with: they do not hide the rest. */
const NAMED: readonly string[] = ['definition-id-invalid', 'definition-code-invalid'] satisfies IssueCode[]

/** Everything but the worked cases, which need a definition that compiles. */
export function checkStructure(definition: IndexDefinition, registry: Registry): readonly Issue[] {
  const shape = parseDefinition(definition)
  if (!shape.ok && !shape.issues.every((issue) => NAMED.includes(issue.code))) return shape.issues
  const digits = checkDigits(definition)
  const told = new Set(digits.map(({ path }) => path.join('.')))
  const others = [
    ...checkNames(definition),
    ...checkTree(definition),
    ...checkPoints(definition, registry),
    ...checkAggregations(definition, registry),
    ...checkInputBounds(definition),
    ...checkReferences(definition),
    ...checkGrades(definition),
    ...checkUses(definition, registry),
    ...checkMethods(definition, registry),
  ]
  return [...digits, ...others.filter(({ path }) => !told.has(path.join('.')))]
}
