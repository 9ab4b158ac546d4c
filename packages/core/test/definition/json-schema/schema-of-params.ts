import { NAME } from '../../../src/definition/names.js'
import type { ParamsSchema } from '../../../src/methods/params-schema.js'
import { pathOfFault } from '../../../src/methods/params-schema.js'

/** A JSON Schema, as far as params need it. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** A fault that the fields of a method leave, relative to the value that was put in. */
interface Found {
  readonly path: readonly (string | number)[]
  readonly code?: string
  readonly expected?: string
  readonly values?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
}

/** Puts a value in one place of the params and gives the faults of that place and below it. */
type Put = (value: unknown) => readonly Found[]

/** Of no type that a field accepts. */
const PROBE = () => undefined

/** The JSON Schema of what a method's own schema accepts, found by putting values in: the fields of a method are functions and describe nothing. */
export function schemaOfParams(params: ParamsSchema<unknown>): JsonSchema {
  return schemaOf((value) => {
    const result = params['~standard'].validate(value)
    if (result instanceof Promise) throw new TypeError('params are read synchronously')
    return (result.issues ?? []).map((fault) => ({ ...fault, path: pathOfFault(fault) }))
  })
}

function schemaOf(put: Put): JsonSchema {
  const refused = put(PROBE).find(({ path }) => path.length === 0)
  if (!refused) return {}
  if (refused.code === 'invalid_value') return { type: 'string', enum: refused.values }
  switch (refused.expected) {
    case 'number':
    case 'boolean':
      return { type: refused.expected }
    case 'string':
      return textOf(put)
    case 'array':
      return listOf(put)
    case 'record':
      return recordOf(put)
    case 'object':
      return objectOf(put)
    default:
      throw new Error(`a field that refuses with ${JSON.stringify(refused)} is not known here`)
  }
}

function textOf(put: Put): JsonSchema {
  const [refused] = put('')
  if (refused?.pattern !== undefined) return { type: 'string', pattern: /^\/(.*)\/\w*$/.exec(refused.pattern)?.[1] }
  return { type: 'string', ...(refused?.minimum !== undefined && { minLength: refused.minimum }) }
}

function listOf(put: Put): JsonSchema {
  const least = put([]).find(({ code }) => code === 'too_small')?.minimum
  return { type: 'array', items: schemaOf((item) => below(put([item]), 0)), ...(least !== undefined && { minItems: least }) }
}

function recordOf(put: Put): JsonSchema {
  // The fault of a key does not say which keys there may be: they are names wherever there is a rule, which the test of the schema tries.
  const named = put({ ' ': 1 }).some(({ code }) => code === 'invalid_key')
  return {
    type: 'object',
    ...(named && { propertyNames: { pattern: NAME.source } }),
    additionalProperties: schemaOf((value) => below(put({ a: value }), 'a')),
  }
}

/** Keys of which methods ask for exactly one, in `definition-one-key`; their fields take each alone. */
const ALTERNATIVES = [['share', 'points'], ['min', 'above', 'max', 'below']] as const

function objectOf(put: Put): JsonSchema {
  const read = new Set<string>()
  put(new Proxy({}, { get: (_, key) => (typeof key === 'string' && read.add(key), undefined) }))
  const keys = [...read]
  const properties = keys.map((key) => [key, schemaOf((value) => below(put({ [key]: value }), key))] as const)
  const required = keys.filter((key) => below(put({}), key).length > 0)
  const alternatives = ALTERNATIVES.filter((names) => names.every((name) => read.has(name)))
  const one = alternatives.map((names) => ({ oneOf: names.map((name) => ({ required: [name] })) }))
  return { type: 'object', properties: Object.fromEntries(properties), ...(one.length > 0 && { allOf: one }), ...(required.length > 0 && { required }), additionalProperties: false }
}

function below(found: readonly Found[], key: string | number): readonly Found[] {
  return found.flatMap((fault) => (fault.path[0] === key ? [{ ...fault, path: fault.path.slice(1) }] : []))
}
