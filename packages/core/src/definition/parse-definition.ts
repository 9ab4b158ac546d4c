import { makeIssue } from '../issues/make-issue.js'
import type { Issue } from '../issues/issue.js'
import { messageOfThrown } from '../issues/thrown-message.js'
import { CONTRACT_VERSION } from './contract-version.js'
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
  const fault = refuseReading(value) ?? refuseNewer(value)
  if (fault) return { ok: false, issues: [fault] }
  const parsed = indexDefinitionSchema().safeParse(value)
  return parsed.success ? { ok: true, definition: parsed.data } : { ok: false, issues: issuesOfSchema(parsed.error.issues, value) }
}

/** What a definition of a newer contract means is not known here: other faults of it would only mislead. */
function refuseNewer(value: unknown): Issue | undefined {
  const contract = typeof value === 'object' && value !== null && 'contract' in value ? value.contract : undefined
  if (!Number.isInteger(contract) || (contract as number) <= CONTRACT_VERSION) return undefined
  return makeIssue('definition-contract-newer', { path: ['contract'], params: { contract: contract as number, known: CONTRACT_VERSION } })
}

/** A value on the way through a definition. */
interface Visited {
  readonly value: unknown
  readonly depth: number
  readonly key?: string | number
  readonly parent?: Visited
}

/**
 * Reads everything once, without recursion, so that hostile nesting cannot exhaust the stack of the schema. What throws when it is read (a getter, a proxy) is
 * named by its path.
 */
function refuseReading(value: unknown): Issue | undefined {
  const stack: Visited[] = [{ value, depth: 1 }]
  let seen = 0
  for (let item = stack.pop(); item; item = stack.pop()) {
    seen += 1
    if (item.depth > MAX_DEFINITION_DEPTH || seen > MAX_DEFINITION_VALUES) {
      return makeIssue('definition-too-deep', { params: { depth: MAX_DEFINITION_DEPTH, values: MAX_DEFINITION_VALUES } })
    }
    if (typeof item.value !== 'object' || item.value === null) continue
    let at: Visited = item
    try {
      const isList = Array.isArray(item.value)
      for (const key of Object.keys(item.value)) {
        at = { value: undefined, depth: item.depth + 1, key: isList ? Number(key) : key, parent: item }
        stack.push({ ...at, value: (item.value as Readonly<Record<string, unknown>>)[key] })
      }
    } catch (error) {
      return makeIssue('definition-unreadable', { path: pathTo(at), params: { message: messageOfThrown(error) } })
    }
  }
  return undefined
}

function pathTo({ key, parent }: Visited): (string | number)[] {
  return [...(parent ? pathTo(parent) : []), ...(key === undefined ? [] : [key])]
}
