import type { LocalText } from '@dti-vn/core'
import { DEPRECATED } from './deprecated.js'
import { optional, recordOf, required } from './field.js'
import { SHARED_ID } from './id-rule.js'
import type { ContributionKind } from './kind.js'
import { listOf, oneOf, orNull, STRING, TEXT } from './shape.js'
import type { UnitList } from './unit-list.js'
import { VALIDITY } from './validity.js'

/** Lists of units. */
export const unitLists: ContributionKind<UnitList> = Object.freeze({
  one: { vi: 'danh mục đơn vị', en: 'list of units' },
  ids: (id: string, plugin: string) => (id === 'none' ? { vi: 'Mã “none” nghĩa là không đối chiếu; hãy đổi mã.', en: 'The id "none" means that nothing is compared; choose another.' } : SHARED_ID(id, plugin)),
  builtIn: [],
  fields: {
    id: required(STRING, 'what `codeList` of a run and `--code-list` name, e.g. `hatinh-2025-07`'),
    family: required(STRING, 'what `unitLists` of an index names, e.g. `hatinh`; no two lists of a family are in force on one day'),
    title: required(TEXT, 'the list in words'),
    valid: required(VALIDITY, 'days on which the list is in force: `from`, and `to`, the last one, or null'),
    units: required(
      listOf(recordOf({ code: required(STRING, 'code'), name: required(STRING, 'name with its kind'), parent: required(orNull(STRING), 'code of the unit above'), level: required(STRING, 'id of the level') })),
      'the units: `code`, `name` with its kind, `parent` (code of the unit above in the list, or null) and `level` (its id)',
    ),
    successions: optional(
      listOf(
        recordOf({
          to: required(STRING, 'id of a later list'),
          rows: required(listOf(recordOf({ from: required(STRING, 'old code'), to: required(STRING, 'new code'), kind: required(oneOf('whole', 'part', 'area-only', 'population-only'), 'how much') })), 'pairs'),
        }),
      ),
      'what became of the units in a later list (`to`): `rows` of an old code `from`, a new code `to` and `kind` (`whole`, `part`, `area-only`, `population-only`); for looking up, nothing is mapped unasked',
    ),
    deprecated: DEPRECATED,
  },
  faults: faultsOf,
})

function faultsOf({ valid, units }: UnitList): LocalText[] {
  const codes = new Set<string>()
  const twice = new Set<string>()
  for (const { code } of units) {
    if (codes.has(code)) twice.add(code)
    codes.add(code)
  }
  const orphans = units.flatMap(({ parent }) => (parent === null || codes.has(parent) ? [] : [parent]))
  return [
    ...(valid.to !== null && valid.to < valid.from ? [{ vi: `“valid” kết thúc (${valid.to}) trước khi bắt đầu (${valid.from}).`, en: `"valid" ends (${valid.to}) before it begins (${valid.from}).` }] : []),
    ...[...twice].map((code) => ({ vi: `mã “${code}” có hai lần trong “units”.`, en: `the code "${code}" occurs twice in "units".` })),
    ...[...new Set(orphans)].map((code) => ({ vi: `“units” không có đơn vị cấp trên “${code}”.`, en: `"units" has no unit above with the code "${code}".` })),
  ]
}
