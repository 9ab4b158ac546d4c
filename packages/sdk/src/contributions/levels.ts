import type { LevelDefinition } from '@dti-vn/core'
import { DEPRECATED } from './deprecated.js'
import { optional, recordOf, required } from './field.js'
import { SHARED_ID } from './id-rule.js'
import type { ContributionKind } from './kind.js'
import { VALIDITY } from './validity.js'
import { call, either, listOf, orNull, STRING, TEXT } from './shape.js'

/** Levels of units. */
export const levels: ContributionKind<LevelDefinition> = Object.freeze({
  one: { vi: 'cấp', en: 'level' },
  ids: SHARED_ID,
  builtIn: [],
  fields: {
    id: required(STRING, 'what `level` of an index names, e.g. `commune`'),
    name: required(TEXT, 'the level in words, e.g. Cấp xã'),
    unitKind: required(TEXT, 'the units in words, e.g. xã, phường, thị trấn'),
    parentLevel: required(orNull(STRING), 'id of the level of the parent units'),
    evaluatedBy: optional(
      either(TEXT, listOf(recordOf({ text: required(TEXT, 'in words'), valid: required(VALIDITY, 'when') }))),
      'who evaluates units of the level; where it changed a list of `text` and `valid` (`from`, and `to`, the last day, or null)',
    ),
    traits: required(
      listOf(recordOf({ id: required(STRING, 'id'), meaning: required(TEXT, 'in words') })),
      'traits that a unit of the level may have; for reading: an index declares those that it uses itself',
    ),
    checks: optional(
      listOf(recordOf({ id: required(STRING, 'id'), check: required(call('check(unit)'), 'the check') })),
      '`check(unit)` returns a text about what to look at, or undefined; leaves the warning `unit-check`; never changes points',
    ),
    deprecated: DEPRECATED,
  },
})
