import { makeIssue } from '../issues/make-issue.js'
import type { Issue } from '../issues/issue.js'
import type { IndexDefinition } from './index-definition.js'
import { indexDefinitionSchema } from './schema.js'
import { issuesOfSchema } from './schema-issues.js'

/** Deepest nesting of a definition that is read. */
export const MAX_DEFINITION_DEPTH = 40

/** Most values (objects, lists, texts, numbers) in a definition that is read. */
export const MAX_DEFINITION_VALUES = 1_000_000

/** A definition that has the right shape, or the issues that say where it has not. */
export type ParsedDefinition =
  | { readonly ok: true; readonly definition: IndexDefinition }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * Checks the shape of a definition that came from outside (JSON): types, allowed values, unknown and missing keys, all faults at once with
 * their paths. What the definition means is checked by `checkDefinition`.
 */
export function parseDefinition(value: unknown): ParsedDefinition {
  const tooDeep = refuseSize(value)
  if (tooDeep) return { ok: false, issues: [tooDeep] }
  const parsed = indexDefinitionSchema().safeParse(value)
  return parsed.success ? { ok: true, definition: parsed.data } : { ok: false, issues: issuesOfSchema(parsed.error.issues, value) }
}

/** Walks the value without recursion, so that hostile nesting cannot exhaust the stack of the schema. */
function refuseSize(value: unknown): Issue | undefined {
  const stack: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 1 }]
  let seen = 0
  for (let item = stack.pop(); item; item = stack.pop()) {
    seen += 1
    if (item.depth > MAX_DEFINITION_DEPTH || seen > MAX_DEFINITION_VALUES) {
      return makeIssue('definition-too-deep', { params: { depth: MAX_DEFINITION_DEPTH, values: MAX_DEFINITION_VALUES } })
    }
    if (typeof item.value !== 'object' || item.value === null) continue
    for (const child of Object.values(item.value)) stack.push({ value: child, depth: item.depth + 1 })
  }
  return undefined
}
