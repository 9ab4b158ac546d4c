import * as z from 'zod/mini'
import { indexDefinitionSchema } from '../../../src/definition/schema.js'
import { BUILT_IN_METHODS } from '../../../src/methods/built-in.js'
import type { LocalText } from '../../../src/text/local-text.js'
import { describedKeys } from './described-keys.js'
import { type JsonSchema, schemaOfParams } from './schema-of-params.js'

type Mutable = Record<string, unknown>

/** Ids of methods that plugins bring. */
const OF_A_PLUGIN = { type: 'string', pattern: '^[^/]+/.+$', description: 'a method that a plugin brings: <plugin id>/<name>' }

const both = ({ vi, en = vi }: LocalText) => (vi === en ? vi : `${vi} · ${en}`)
const paramsName = (id: string) => `params-of-${id}`

/** The schema of definitions as editors need it: of zod's, with the methods, their params, and what the page about definitions says of the keys. */
export function editorSchema(): JsonSchema {
  const schema = z.toJSONSchema(indexDefinitionSchema(), { target: 'draft-2020-12' }) as Mutable
  const objects = objectsIn(schema)
  const find = (what: string, keys: readonly string[]) => {
    const found = objects.filter((item) => keys.every((key) => key in propertiesOf(item)))
    if (found.length !== 1) throw new Error(`${String(found.length)} objects of the schema look like ${what}`)
    return found[0]!
  }
  const indicator = find('an indicator', ['method', 'inputs', 'code'])
  describe(schema, 'The index\n')
  describe(find('a group', ['role', 'children']), '(`"kind": "group"`)')
  describe(indicator, '(`"kind": "indicator"`)')
  describe(find('an input', ['type', 'shared']), 'An **input**')
  describe(find('a rank rule', ['ties', 'tieBreakers']), '## Rank rule')
  describe(find('a worked case', ['values', 'points']), '## Test vectors')
  const params = BUILT_IN_METHODS.map((method) => {
    const read = schemaOfParams(method.params) as Mutable
    if (Object.keys(propertiesOf(read)).length > 0) describe(read, `### \`${method.id}\`\n`)
    return [paramsName(method.id), read] as const
  })
  takeMethods(indicator, BUILT_IN_METHODS)
  const parts = (propertiesOf(params.find(([name]) => name === paramsName('sum_of_parts'))?.[1] ?? {})['parts'] as Mutable)['items'] as Mutable
  takeMethods(parts, BUILT_IN_METHODS.filter(({ id }) => id !== 'sum_of_parts'))
  return { title: 'Index definition of dti-vn', ...schema, $defs: { ...(schema['$defs'] as object), ...Object.fromEntries(params) } }
}

/** Names the methods that `method` may have, and gives `params` the schema of the one that stands there. */
function takeMethods(user: Mutable, methods: typeof BUILT_IN_METHODS): void {
  const { description } = propertiesOf(user)['method'] as Mutable
  propertiesOf(user)['method'] = {
    ...(description !== undefined && { description }),
    anyOf: [...methods.map(({ id, title, description }) => ({ const: id, title: both(title), description: both(description) })), OF_A_PLUGIN],
  }
  user['allOf'] = methods.map(({ id, params }) => ({
    if: { properties: { method: { const: id } }, required: ['method'] },
    then: { properties: { params: { $ref: `#/$defs/${paramsName(id)}` } }, ...(needsParams(params) && { required: ['params'] }) },
  }))
}

function needsParams(params: (typeof BUILT_IN_METHODS)[number]['params']): boolean {
  return 'required' in schemaOfParams(params)
}

function describe(object: Mutable, behind: string): void {
  const said = describedKeys(behind)
  for (const [key, value] of Object.entries(propertiesOf(object))) {
    if (key === 'kind') continue
    const description = said.get(key)
    if (description === undefined || description === '') throw new Error(`docs/definition-format.md does not describe ${key} behind ${JSON.stringify(behind)}`)
    propertiesOf(object)[key] = { description, ...(value as object) }
  }
}

function propertiesOf(object: JsonSchema): Mutable {
  return (object['properties'] ?? {}) as Mutable
}

function objectsIn(value: unknown): Mutable[] {
  if (typeof value !== 'object' || value === null) return []
  const here = 'properties' in value ? [value as Mutable] : []
  return [...here, ...Object.values(value).flatMap(objectsIn)]
}
