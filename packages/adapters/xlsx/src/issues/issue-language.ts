import { ISSUE_LANGUAGES, type IssueLanguage, type Language, withIssues } from '@dti-vn/sdk'
import { XLSX_ISSUES } from './xlsx-issues.js'

/** The sentences for the issues of a workbook: what the caller has, and in any case those of this package. */
export function issueLanguage(language: Language, given: IssueLanguage = ISSUE_LANGUAGES[language]): IssueLanguage {
  return withIssues(given, XLSX_ISSUES)
}
