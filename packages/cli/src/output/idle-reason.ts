import type { PeriodContext, PeriodOptions } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'

/** Says that a reason was given where none is needed, so that nobody looks for it in the results; else nothing. */
export function idleReasonText({ texts }: CliContext, { outsideValidity: given }: PeriodOptions, { outsideValidity: kept }: PeriodContext): string {
  return given !== undefined && kept === null ? `! ${texts.idleReason}\n` : ''
}
