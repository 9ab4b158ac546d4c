import { bindInspected } from '../check/bind-inspected.js'
import { checkStructure } from '../check/check-structure.js'
import type { IndexDefinition } from '../definition/index-definition.js'
import { DefinitionError } from '../issues/definition-error.js'
import { hasErrors } from '../issues/has-errors.js'
import type { Registry } from '../registry/registry.js'
import { compileWith } from './compile-with.js'
import type { Plan } from './plan.js'

/**
 * Compiles a definition for scoring. Throws a `DefinitionError` with all faults when the definition is not sound; a method that throws does
 * not stop the others: its indicator gets state `failed`.
 */
export function compileIndex(definition: IndexDefinition, registry: Registry): Plan {
  const issues = checkStructure(definition, registry).filter((issue) => issue.code !== 'definition-plugin-failed')
  if (hasErrors(issues)) throw new DefinitionError(idOf(definition), issues.filter((issue) => issue.severity === 'error'))
  return compileWith(definition, registry, bindInspected)
}

/** The id of a definition that may not let itself be read. */
function idOf(definition: IndexDefinition): string {
  try {
    return definition.id
  } catch {
    return '–'
  }
}
