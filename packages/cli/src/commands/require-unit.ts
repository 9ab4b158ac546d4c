import { MisuseError, nearest, type ScoreResult } from '@dti-vn/sdk'

/** Throws with the closest codes unless the unit is one of the run. */
export function requireUnit(result: ScoreResult, unit: string): void {
  if (result.unit(unit)) return
  const hint = nearest(unit, result.scorecard.dataset.units.map(({ code }) => code)).join(', ')
  const closest = hint && { vi: ` Gần đúng nhất: ${hint}.`, en: ` Closest: ${hint}.` }
  throw new MisuseError('UNIT_UNKNOWN', {
    vi: `Không có đơn vị “${unit}” trong dữ liệu.${closest && closest.vi}`,
    en: `No unit "${unit}" in the data.${closest && closest.en}`,
  })
}
