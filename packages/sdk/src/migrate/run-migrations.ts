import type { LocalText } from '@dti-vn/core'
import type { DefinitionJson, Migration } from './migration.js'

/** What became of a definition on its way to another version. */
export interface MigratedJson {
  readonly definition: DefinitionJson
  readonly changes: readonly LocalText[]
}

/** Takes a definition from one version to another, step by step, and states the version it then has. Throws a `RangeError` where a step is missing. */
export function runMigrations(given: DefinitionJson, from: number, to: number, migrations: readonly Migration[]): MigratedJson {
  let definition = given
  const changes: LocalText[] = []
  for (let version = from; version < to; version += 1) {
    const step = migrations.find((one) => one.from === version)
    if (!step) throw new RangeError(`There is no migration from version ${String(version)}.`)
    const done = step.apply(definition)
    definition = done.definition
    changes.push(...done.changes)
  }
  return { definition: stating(definition, to), changes }
}

/** The definition with its version below the key that says what it is. */
function stating({ contract: _, ...definition }: DefinitionJson, version: number): DefinitionJson {
  return Object.fromEntries(Object.entries(definition).flatMap(([key, value]) => (key === 'schema' ? [[key, value], ['contract', version]] : [[key, value]])))
}
