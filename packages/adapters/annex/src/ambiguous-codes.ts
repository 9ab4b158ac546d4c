import { compareCodes } from '@dti-vn/sdk'
import type { AnnexRow } from './annex-row.js'

/** The codes that a number may have been before a spreadsheet took its last zeros: 1.1 was 1.1 or 1.10. */
export function possibleCodes(code: string): readonly string[] {
  return code.includes('.') ? [code, `${code}0`] : [code]
}

/**
 * Rows whose code is a number that cannot be the code as it stands: it repeats an earlier code, or goes back in the order. Which code it was
 * is not guessed.
 */
export function ambiguousRows(rows: readonly AnnexRow[]): ReadonlySet<AnnexRow> {
  const found = new Set<AnnexRow>()
  const seen = new Set<string>()
  let before: string | undefined
  for (const row of rows) {
    const { code, form, depth } = row.code
    if (form !== 'number') {
      before = undefined
      continue
    }
    if (row.codeIsNumber && depth > 1 && (seen.has(code) || (before !== undefined && compareCodes(before, code) >= 0))) {
      found.add(row)
      continue
    }
    seen.add(code)
    before = code
  }
  return found
}
