import { checkStatements } from '../check/check-statements.js'
import { checkStructure } from '../check/check-structure.js'
import { partsWithoutEffect } from '../check/without-effect.js'
import { indicatorsWithoutPoints } from '../check/without-points.js'
import type { IndexDefinition } from '../definition/index-definition.js'
import { hasErrors } from '../issues/has-errors.js'
import type { Issue } from '../issues/issue.js'
import type { Registry } from '../registry/registry.js'
import { checkVectors } from './check-vectors.js'

/**
 * Proves a definition before use: its shape, then names, codes, sums at every node, shares, steps, targets, grades, references, methods, formulas, the
 * worked cases it carries, and parts that change no result. Returns all faults at once with their paths; an empty list or notes only means that it can be compiled.
 */
export function checkDefinition(definition: IndexDefinition, registry: Registry): readonly Issue[] {
  const issues = checkStructure(definition, registry)
  if (hasErrors(issues)) return issues
  return [
    ...issues,
    ...indicatorsWithoutPoints(definition, registry, 'definition-points-never'),
    ...partsWithoutEffect(definition, registry),
    ...checkStatements(definition),
    ...checkVectors(definition, registry),
  ]
}
