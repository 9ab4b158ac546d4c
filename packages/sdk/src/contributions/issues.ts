import { type IssueKind, type LocalText, slotsOf } from '@dti-vn/core'
import { BUILT_IN_ISSUES } from '../issues/built-in-issues.js'
import { optional, required } from './field.js'
import { ISSUE_CODE } from './issue-code-rule.js'
import type { ContributionKind } from './kind.js'
import { MESSAGE } from './message-shape.js'
import { oneOf, STRING } from './shape.js'

/** A value that one language says and the other does not know, and a remedy for units in one of them only. */
function faultsOf({ vi, en }: IssueKind): LocalText[] {
  const [ofVi, ofEn] = [slotsOf(vi.what, vi.remedy), slotsOf(en.what, en.remedy)]
  const odd = [...ofVi.filter((slot) => !ofEn.includes(slot)), ...ofEn.filter((slot) => !ofVi.includes(slot))]
  const ofUnit = slotsOf(vi.remedyOfUnit ?? '', en.remedyOfUnit ?? '').filter((slot) => !ofVi.includes(slot))
  const names = [...new Set([...odd, ...ofUnit])].map((slot) => `{${slot}}`).join(', ')
  return [
    ...(names === '' ? [] : [{ vi: `hai ngôn ngữ có chỗ trống khác nhau: ${names}.`, en: `the two languages have different placeholders: ${names}.` }]),
    ...((vi.remedyOfUnit === undefined) === (en.remedyOfUnit === undefined) ? [] : [{ vi: '“remedyOfUnit” phải có ở cả hai ngôn ngữ.', en: '"remedyOfUnit" must be there in both languages.' }]),
  ]
}

/** Issue codes. */
export const issues: ContributionKind<IssueKind> = Object.freeze({
  one: { vi: 'mã thông báo', en: 'issue code' },
  ids: ISSUE_CODE,
  builtIn: BUILT_IN_ISSUES,
  fields: {
    id: required(STRING, 'the code, `<plugin id>/<name>`'),
    severity: required(oneOf('error', 'warning', 'info'), '`error`: something was not counted or not understood; `warning`: counted, but to be looked at; `info`: worth knowing'),
    vi: required(MESSAGE, '`what` and `remedy` in Vietnamese, with the values of the issue as `{name}`; `remedyOfUnit` where a unit that has a form can do something else'),
    en: required(MESSAGE, 'the same in English, with the same values'),
    docs: optional(STRING, 'where the code is described: an address, or a page with the anchor in it'),
  },
  faults: faultsOf,
})
