import { CONTRACT_VERSION, type Issue, type LocalText, parseDefinition } from '@dti-vn/core'
import { isRecord } from '../contributions/shape.js'
import { type DefinitionJson, MIGRATIONS } from './migration.js'
import { runMigrations } from './run-migrations.js'

/** A definition by the present version of the numeric contract, or what is wrong with the one that was given. */
export type Migrated =
  | {
      readonly ok: true
      readonly definition: DefinitionJson
      /** The version that it was by, and whether it said so. */
      readonly from: number
      readonly isStated: boolean
      readonly to: number
      /** What was changed besides the version. */
      readonly changes: readonly LocalText[]
    }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * Brings a definition, as JSON has it, to the present version of the numeric contract; one without a version is by version 1. The result states the version, its
 * other keys stay as they stand. Of a definition by a newer version, or with faults of shape, there are issues. The value that is given is not changed.
 */
export function migrateDefinition(value: unknown): Migrated {
  if (!isRecord(value)) return refused(value)
  const { contract: from = 1 } = value
  if (!isVersion(from)) return refused(value)
  const { definition, changes } = runMigrations(value, from, CONTRACT_VERSION, MIGRATIONS)
  const parsed = parseDefinition(definition)
  return parsed.ok ? { ok: true, definition, from, isStated: value['contract'] !== undefined, to: CONTRACT_VERSION, changes } : parsed
}

/** A version that is known here. */
function isVersion(version: unknown): version is number {
  return Number.isInteger(version) && (version as number) >= 1 && (version as number) <= CONTRACT_VERSION
}

/** No version that is known here is a fault of shape, and so is a definition that is none. */
function refused(value: unknown): Migrated {
  const parsed = parseDefinition(value)
  if (parsed.ok) throw new RangeError('A definition with an unknown version was read.')
  return parsed
}
