import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Indicators of the index that `wideUnits` writes. */
export const INDICATORS = 60

/** Writes an index of 60 indicators whose points are given, and a data file with so many units, a row for each. */
export function wideUnits(count, folder) {
  const files = { index: join(folder, 'wide.json'), data: join(folder, 'wide.csv') }
  const text = { vi: 'Thử', en: 'Test' }
  const codes = Array.from({ length: INDICATORS }, (_, i) => `1.${i + 1}`)
  const children = codes.map((code) => ({ kind: 'indicator', code, name: text, maxPoints: 10, method: 'expert', params: {}, inputs: [{ id: 'awarded', type: 'number', label: text }] }))
  writeFileSync(files.index, JSON.stringify({
    schema: 'dti-vn.index/1', id: 'test/wide', name: text, level: 'ward', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 100, maxPoints: 10 * INDICATORS,
    nodes: [{ kind: 'group', role: 'main', id: 'm', code: '1', name: text, maxPoints: 10 * INDICATORS, children }],
  }))
  const data = openSync(files.data, 'w')
  writeSync(data, `unit_code,unit_name,${codes.join(',')}\n`)
  for (let unit = 0; unit < count; unit += 1) writeSync(data, `u${unit},Unit ${unit},${codes.map((_, i) => ((unit * 7 + i * 3) % 41) / 4).join(',')}\n`)
  closeSync(data)
  return files
}
