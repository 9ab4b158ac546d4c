import type { IssueLanguage, Plan } from '@dti-vn/core'

/** The language for issues of one index: places in it name inputs by their labels. */
export function withLabels(language: IssueLanguage, plan: Plan): IssueLanguage {
  return { ...language, inputLabel: (indicator, input) => plan.indicatorByCode.get(indicator)?.inputById.get(input)?.definition.label }
}
