import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hatinh } from '@dti-vn/hatinh'
import { BUILT_IN_METHODS, createEngine, type IndexDefinition, type MethodContext, parseDefinition } from '@dti-vn/sdk'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const schema = JSON.parse(read('packages/core/schema/index-definition.schema.json')) as { readonly $defs: Readonly<Record<string, object>> }
const accepts = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema)
/** Where the schema finds a fault, by path. */
const faultsOf = (value: unknown): string[] => (accepts(value) ? [] : [...new Set((accepts.errors ?? []).map(({ instancePath }) => instancePath))])

const sample = () => JSON.parse(/^```json definition\n([\s\S]*?)\n```$/m.exec(read('docs/definition-format.md'))?.[1] ?? '') as IndexDefinition

async function shipped(): Promise<readonly IndexDefinition[]> {
  const folders = readdirSync(join(root, 'examples')).filter((name) => /^plugin-(?:922|maturity|thanh-hoa)$/.test(name))
  const made = await Promise.all(folders.map(async (name) => (await import(join(root, 'examples', name, 'index.mjs'))) as { readonly default: () => never }))
  return [hatinh(), ...made.map((module) => [module.default()])].flatMap((plugins) => createEngine({ plugins }).indexes)
}

describe('the shipped JSON Schema, read by another program', () => {
  test('accepts every definition that is shipped or shown', async () => {
    const definitions = [...(await shipped()), sample()]
    expect(definitions.length).toBeGreaterThanOrEqual(6)
    for (const definition of definitions) expect(faultsOf(JSON.parse(JSON.stringify(definition))), definition.id).toEqual([])
  })

  test('accepts $schema, as the library does', () => {
    const named = { $schema: './index-definition.schema.json', ...sample() }
    expect(faultsOf(named)).toEqual([])
    expect(parseDefinition(named).ok).toBe(true)
  })

  const at = (main: number, child: number) => `/nodes/${String(main)}/children/${String(child)}`
  const change = (place: string, spoil: (indicator: Record<string, Record<string, unknown>>) => void) => {
    const definition = sample() as never
    let found = definition as Record<string, never>
    for (const key of place.split('/').slice(1)) found = found[key]!
    spoil(found)
    return faultsOf(definition)
  }

  // The indicators are those of the example in docs/definition-format.md: 1.1 choice, 1.2 ratio, 2.1 tiers, 2.2 boolean, 2.3 deduction.
  test.each<[string, string, (indicator: Record<string, Record<string, unknown>>) => void, string]>([
    ['a param that is not there', at(0, 1), (one) => (one['params']!['tagret'] = 1), '/params'],
    ['a param that is missing', at(0, 1), (one) => delete one['params']!['target'], '/params'],
    ['a param of another type', at(0, 1), (one) => (one['params']!['target'] = '80%'), '/params/target'],
    ['a value that a param does not have', at(1, 0), (one) => (one['params']!['whenZero'] = 'ignore'), '/params/whenZero'],
    ['a key of a step that is not there', at(1, 0), (one) => (one['params']!['steps'] = [{ min: 1, shares: 1 }]), '/params/steps/0'],
    ['no steps', at(1, 0), (one) => (one['params']!['steps'] = []), '/params/steps'],
    ['params that are missing', at(1, 2), (one) => delete one['params'], ''],
    ['params of a method without any', at(1, 1), (one) => (one['params'] = { target: 1 }), '/params'],
    ['the params of another method', at(0, 0), (one) => (one['params'] = { target: 1 }), '/params'],
    ['a method that is not there', at(0, 1), (one) => ((one as Record<string, unknown>)['method'] = 'ratios'), '/method'],
    ['a key of an input that is not there', at(0, 1) + '/inputs/0', (one) => ((one as Record<string, unknown>)['maximum'] = 1), ''],
  ])('refuses %s', (_, place, spoil, fault) => {
    expect(change(place, spoil)).toContain(place + fault)
  })

  test('leaves the params of a plugin’s method to the plugin', () => {
    expect(change(at(0, 1), (one) => Object.assign(one, { method: 'my-plugin/my_method', params: { anything: [1] } }))).toEqual([])
  })

  test('knows the params of parts', () => {
    const parts = (params: object) => (one: object) => Object.assign(one, { method: 'sum_of_parts', params: { parts: [{ id: 'p', max: 12, method: 'ratio', params }] } })
    expect(change(at(0, 1), parts({ target: 1 }))).toEqual([])
    expect(change(at(0, 1), parts({ goal: 1 }))).toContain(`${at(0, 1)}/params/parts/0/params`)
  })
})

/** What may stand in the place of a value. */
const STRANGE = [null, true, '', 'a', 'value', 'ratio', 'full', -1, 0, 0.5, [], [1], {}, { id: 'a', share: 1 }, { min: 1, share: 1 }, { vi: 'a' }, { vi: '' }, { A: 1 }, { 'a b': 1 }]

/** Every value that differs from the given one in one place: something else stands there, a key or an item is left out, a key is added. */
function neighbours(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return STRANGE
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return [...STRANGE, items.slice(1), ...items.flatMap((item, i) => neighbours(item).map((other) => items.with(i, other)))]
  }
  const entries = Object.entries(value)
  return [
    ...STRANGE,
    { ...value, more: 1 },
    ...entries.map(([key]) => Object.fromEntries(entries.filter(([other]) => other !== key))),
    ...entries.flatMap(([key, inner]) => neighbours(inner).map((other) => ({ ...value, [key]: other }))),
  ]
}

/** Params with every key that a method has. */
const FULL: Readonly<Record<string, object>> = {
  boolean: {},
  choice: { options: [{ id: 'a', label: { vi: 'a', en: 'a' }, share: 1 }] },
  checklist: { items: [{ id: 'a', share: 1 }] },
  best_of: { options: [{ id: 'a', share: 1 }] },
  ratio: { target: 1, floor: 0.5, whenZero: 'full' },
  complement: { target: 1, floor: 0.5, whenZero: 'zero' },
  tiers: { of: 'value', steps: [{ min: 1, share: 1 }], whenZero: 'missing' },
  capped_count: { per_item: 1 },
  relative: { of: 'ratio', whenZero: 'full' },
  survey: { weights: { A: 1, B: 0.5 }, whenZero: 'full' },
  formula: { expression: '1' },
  expert: { criteria: { vi: 'a', en: 'a' } },
  deduction: { per_item: 1, cap: 2 },
  sum_of_parts: { parts: [{ id: 'p', max: 1, method: 'boolean', inputs: ['a'] }] },
}

/** What a method knows of an indicator without inputs. */
const NOWHERE: MethodContext = { inputs: [], maxPoints: 1, places: 2, method: () => undefined, methodIds: [], functions: new Map() }

describe('the params in the schema are those that the methods read', () => {
  test.each(BUILT_IN_METHODS.map((method) => [method.id, method] as const))('%s', (id, method) => {
    const { params } = method
    const full = FULL[id]
    if (!full) throw new Error(`params of ${id} are to be added here`)
    // The method of a part reads its params again, which the method itself leaves to the check of definitions.
    const inSchema = new Ajv2020({ strict: false }).compile(id === 'sum_of_parts' ? withoutMethods(schema.$defs) : { $ref: `#/$defs/params-of-${id}`, $defs: schema.$defs })
    const byMethod = (value: unknown) => {
      const result = params['~standard'].validate(value)
      return !(result instanceof Promise) && result.issues === undefined && !method.check(result.value, NOWHERE).some(({ code }) => code === 'definition-one-key')
    }
    const all = [full, ...neighbours(full)]
    expect(byMethod(full)).toBe(true)
    expect(all.filter((value) => inSchema(value) !== byMethod(value)).map((value) => JSON.stringify(value))).toEqual([])
    expect(all.some((value) => !byMethod(value))).toBe(true)
  })
})

function withoutMethods(defs: Readonly<Record<string, object>>): object {
  const parts = structuredClone(defs['params-of-sum_of_parts']) as { properties: { parts: { items: { allOf?: unknown; properties: { method: object } } } } }
  delete parts.properties.parts.items.allOf
  parts.properties.parts.items.properties.method = { type: 'string' }
  return parts
}
