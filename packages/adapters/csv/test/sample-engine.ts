import { readFileSync } from 'node:fs'
import { indexFrame } from '@dti-vn/core/decision-2878'
import { communeTable, communeTraits } from '@dti-vn/core/decision-2878/commune'
import { departmentTable, departmentTraits } from '@dti-vn/core/decision-2878/department'
import { districtTable, districtTraits } from '@dti-vn/core/decision-2878/district'
import { createEngine, defineIndex, definePlugin, type LevelDefinition } from '@dti-vn/sdk'

const frame = { ...indexFrame, name: { vi: 'Mẫu', en: 'Sample' }, valid: { from: '2023-11-07', to: null }, cohorts: ['all'] } as const
const isUrban = { id: 'is_urban', meaning: { vi: 'đơn vị là phường hoặc thị trấn', en: 'it is a ward or a township' } }

const text = { vi: 'Mẫu', en: 'Sample' }
const level = (id: string): LevelDefinition => ({ id, name: text, unitKind: text, parentLevel: null, evaluatedBy: text, traits: [] })

/** The three tables of the decision, as the level plugins offer them; those cannot be imported from below them. */
const samplePlugin = definePlugin({
  apiVersion: 1,
  id: 'csv-test',
  version: '0.0.0',
  meta: { title: { vi: 'Mẫu', en: 'Sample' } },
  setup: () => ({
    levels: [level('department'), level('district'), level('commune')],
    indexes: [
      defineIndex({ ...frame, ...departmentTable, id: 'qd2878/department', traits: departmentTraits }),
      defineIndex({ ...frame, ...districtTable, id: 'qd2878/district', traits: districtTraits }),
      defineIndex({ ...frame, ...communeTable, id: 'qd2878/commune', traits: [...communeTraits, isUrban] }),
    ],
  }),
})

export const engine = createEngine({ plugins: [samplePlugin()] })

/** A shipped sample file. */
export function sampleBytes(name: string): Uint8Array {
  return readFileSync(new URL(`../../../../seeds/sample/${name}.csv`, import.meta.url))
}
