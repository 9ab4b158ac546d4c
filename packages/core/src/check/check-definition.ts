import type { IndexDefinition } from '../definition/index-definition.js'
import type { Issue } from '../issues/issue.js'
import { hasErrors } from '../issues/make-issue.js'
import type { Registry } from '../registry/registry.js'
import { checkGrades } from './check-grades.js'
import { checkInputBounds } from './check-inputs.js'
import { checkMethods } from './check-methods.js'
import { checkNames } from './check-names.js'
import { checkPoints } from './check-points.js'
import { checkReferences } from './check-references.js'
import { checkTree } from './check-tree.js'
import { checkVectors } from './check-vectors.js'

/**
 * Proves a definition before use: names, codes, sums at every node, shares, steps, targets, grades, references, methods, formulas, and the
 * worked cases it carries. Returns all faults at once with their paths; an empty list or notes only means that it can be compiled.
 */
export function checkDefinition(definition: IndexDefinition, registry: Registry): Issue[] {
  const issues = checkStructure(definition, registry)
  return hasErrors(issues) ? issues : [...issues, ...checkVectors(definition, registry)]
}

/** Everything but the worked cases, which need a definition that compiles. */
export function checkStructure(definition: IndexDefinition, registry: Registry): Issue[] {
  return [
    ...checkNames(definition),
    ...checkTree(definition),
    ...checkPoints(definition),
    ...checkInputBounds(definition),
    ...checkReferences(definition),
    ...checkGrades(definition),
    ...checkMethods(definition, registry),
  ]
}
