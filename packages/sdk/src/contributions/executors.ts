import { DEPRECATED } from './deprecated.js'
import { defineExecutor, type PlanExecutor } from './executor.js'
import { required } from './field.js'
import { OWNED_ID } from './id-rule.js'
import { listOfIssues } from './issue-shape.js'
import type { ContributionKind } from './kind.js'
import { callLater, STRING, TEXT } from './shape.js'

/** The two executors of the library compute every definition that compiles. */
const LIBRARY = [
  defineExecutor({ id: 'exact', title: { vi: 'Thư viện (exact)', en: 'library (exact)' }, capability: () => [] }),
  defineExecutor({ id: 'columns', title: { vi: 'Thư viện (columns)', en: 'library (columns)' }, capability: () => [] }),
]

/** What computes an index, and what it can. */
export const executors: ContributionKind<PlanExecutor> = Object.freeze({
  one: { vi: 'bộ tính', en: 'executor' },
  ids: OWNED_ID,
  builtIn: LIBRARY,
  fields: {
    id: required(STRING, '`<plugin id>/<name>`'),
    title: required(TEXT, 'name for people; `dti check` shows it'),
    deprecated: DEPRECATED,
    capability: required(
      callLater('capability(plan)', listOfIssues()),
      'a list of issues, or a promise of one: an error where the compiled index cannot be computed, a warning for what is left to others, info for what is worth knowing; an empty list where all is computed',
    ),
  },
})
