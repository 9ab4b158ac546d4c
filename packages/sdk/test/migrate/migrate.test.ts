import { describe, expect, test } from 'vitest'
import { CONTRACT_VERSION, migrateDefinition, parseDefinition } from '../../src/index.js'
import { type Migration, MIGRATIONS } from '../../src/migrate/migration.js'
import { runMigrations } from '../../src/migrate/run-migrations.js'
import { index } from '../small-plugins.js'

const old = index('test/ward', 'ward')
const faults = (value: unknown) => {
  const done = migrateDefinition(value)
  return done.ok ? [] : done.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('a definition comes to the present version of the contract', () => {
  test('without a version it is by version 1, and then says which it is by, below its schema', () => {
    const done = migrateDefinition(old)
    expect(done).toMatchObject({ ok: true, from: 1, isStated: false, to: CONTRACT_VERSION, changes: [] })
    const written = done.ok ? done.definition : {}
    expect(Object.keys(written)).toEqual(['schema', 'contract', ...Object.keys(old).slice(1)])
    expect(written).toEqual({ ...old, contract: CONTRACT_VERSION })
    expect('contract' in old).toBe(false)
  })

  test('one that says so already stays as it is', () => {
    const present = { ...old, contract: CONTRACT_VERSION }
    expect(migrateDefinition(present)).toMatchObject({ ok: true, from: CONTRACT_VERSION, isStated: true, definition: present, changes: [] })
  })

  test('a newer one is refused, and nothing else is told of it; so is what is no version', () => {
    expect(faults({ ...old, contract: CONTRACT_VERSION + 1, novelty: true })).toEqual(['definition-contract-newer contract'])
    for (const contract of [0, -1, 1.5, '1', null, {}]) expect(faults({ ...old, contract })).toEqual(['definition-invalid-value contract'])
  })

  test('faults of shape are told', () => {
    expect(faults({ ...old, scale: 'x', extra: 1 })).toEqual(['definition-wrong-type scale', 'definition-unknown-key extra'])
    expect(faults([])).toEqual(['definition-wrong-type '])
    expect(faults(null)).toEqual(['definition-wrong-type '])
  })
})

test('a definition without a version is read as ever, and a newer one by no way in', () => {
  expect(parseDefinition(old).ok).toBe(true)
  expect(parseDefinition({ ...old, contract: 1 }).ok).toBe(true)
  expect(parseDefinition({ ...old, contract: CONTRACT_VERSION + 1 })).toMatchObject({ ok: false, issues: [{ code: 'definition-contract-newer', params: { contract: CONTRACT_VERSION + 1, known: CONTRACT_VERSION } }] })
})

describe('steps from version to version', () => {
  const said = (en: string) => ({ vi: en, en })
  const migrations: readonly Migration[] = [
    { from: 2, apply: (definition) => ({ definition: { ...definition, scale: Number(definition['scale']) * 10 }, changes: [said('scale')] }) },
    { from: 1, apply: (definition) => ({ definition: { ...definition, scale: Number(definition['scale']) + 1 }, changes: [said('one more')] }) },
  ]

  test('are taken in their order, and every change is told', () => {
    expect(runMigrations({ schema: 's', scale: 1 }, 1, 3, migrations)).toEqual({ definition: { schema: 's', contract: 3, scale: 20 }, changes: [said('one more'), said('scale')] })
    expect(runMigrations({ schema: 's', contract: 2, scale: 1 }, 2, 3, migrations)).toEqual({ definition: { schema: 's', contract: 3, scale: 10 }, changes: [said('scale')] })
  })

  test('are refused where one is missing', () => {
    expect(() => runMigrations({ schema: 's' }, 1, 4, migrations)).toThrow('no migration from version 3')
  })

  test('exist for every version but the present one', () => {
    expect(MIGRATIONS.map(({ from }) => from).sort()).toEqual(Array.from({ length: CONTRACT_VERSION - 1 }, (_, i) => i + 1))
  })
})
