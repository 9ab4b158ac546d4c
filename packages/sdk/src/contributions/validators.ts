import type { LocalText } from '@dti-vn/core'
import { DEPRECATED } from './deprecated.js'
import { optional, recordOf, required } from './field.js'
import { OWNED_ID } from './id-rule.js'
import type { ContributionKind } from './kind.js'
import { call, either, listOf, NUMBER, oneOf, type Shape, STRING, TEXT } from './shape.js'
import type { Validator } from './validator.js'

/** A finding as `check` returns it. */
const FINDING: Shape = recordOf({
  severity: required(oneOf('error', 'warning', 'info'), 'how severe'),
  message: required(TEXT, 'what is found'),
  path: optional(listOf(either(STRING, NUMBER)), 'from the root of the definition'),
  unit: optional(STRING, 'code'),
  indicator: optional(STRING, 'code'),
  input: optional(STRING, 'id'),
})

/** Checks of definitions, data and results. */
export const validators: ContributionKind<Validator> = Object.freeze({
  one: { vi: 'phép kiểm tra', en: 'validator' },
  ids: OWNED_ID,
  builtIn: [],
  fields: {
    id: required(STRING, '`<plugin id>/<name>`'),
    title: required(TEXT, 'name for people; printed in the issue'),
    description: required(TEXT, 'what is checked, in one sentence; printed in the issue'),
    source: optional(STRING, 'where the rule was read'),
    phase: required(oneOf('definition', 'data', 'result'), 'what `check` looks at, and when'),
    indexes: optional(listOf(STRING), 'ids of the indexes that it is for; with neither `indexes` nor `levels` it is for every index, with both for those of either'),
    levels: optional(listOf(STRING), 'ids of the levels whose indexes it is for'),
    deprecated: DEPRECATED,
    check: required(
      call('check(subject, context)', listOf(FINDING)),
      'a list of findings: `severity` (`error`, `warning`, `info`), `message` (a text), and where they are known `path`, `unit`, `indicator`, `input`; an empty list if there are none',
    ),
  },
  faults: ({ indexes, levels }: Validator) => [...faultsOfScope('indexes', indexes), ...faultsOfScope('levels', levels)],
})

/** An empty list would be a validator that never runs; leaving the key out means every index. */
function faultsOfScope(key: string, ids: readonly string[] | undefined): LocalText[] {
  if (!ids) return []
  if (ids.length === 0) return [{ vi: `“${key}” không được rỗng; hãy bỏ trường này nếu áp dụng cho mọi bộ chỉ số.`, en: `"${key}" must not be empty; leave the field out for every index.` }]
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) < i))].map((id) => ({ vi: `“${key}” nêu “${id}” hai lần.`, en: `"${key}" names "${id}" twice.` }))
}
