import { ISSUE_LANGUAGES, ISSUE_SEVERITY, type IssueCode, type IssueKind } from '@dti-vn/core'

const { vi, en } = ISSUE_LANGUAGES

/** Where every code of the library is described. */
export const ERRORS_PAGE = 'docs/errors.md'

/** The codes that every engine has: those of core. */
export const BUILT_IN_ISSUES: readonly IssueKind[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ (Object.keys(ISSUE_SEVERITY) as IssueCode[]).map((id) =>
    Object.freeze({ id, severity: ISSUE_SEVERITY[id], vi: vi.messages[id], en: en.messages[id], docs: `${ERRORS_PAGE}#${id}` } as IssueKind),
  ),
)
