import { defineIssues } from '@dti-vn/sdk'

const issues = defineIssues({
  '__id__/line-odd': {
    severity: 'error',
    vi: { what: 'Dòng không phải là một giá trị của một đơn vị: {message}', remedy: 'Ghi mỗi dòng một đối tượng JSON có unit, indicator, input và value' },
    en: { what: 'The line is no value of a unit: {message}', remedy: 'Write an object in JSON with unit, indicator, input and value on each line' },
  },
})

/** What this source alone finds wrong, for the plugin. Codes of figures, units and files are those of the library: `makeIssue`. */
export const ISSUES = issues.kinds

/** Makes one of these issues. */
export const lineIssue = issues.make
