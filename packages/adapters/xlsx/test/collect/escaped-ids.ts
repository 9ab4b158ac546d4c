import { createEngine, defineIndex, definePlugin, type LevelDefinition, type UnitRecord } from '@dti-vn/sdk'

const text = { vi: 'Tên _xa_ _x0041_', en: 'Name' }
const level: LevelDefinition = { id: 'commune', name: text, unitKind: text, parentLevel: null, traits: [] }
/** Ids that Excel or LibreOffice could take for escapes, or that look like what `machineText` makes of one. */
const IDS = ['has_xa_b', 'a_x0041_b', 'a_x005F_xa_', 'A_X0041_', 'a_x', 'x_xab_xcd_', 'plain_id']
const label = { vi: 'Nhãn _xa_ _x0041_ _x005F_' }

/** An index, and a unit, full of texts that look like escapes of the file format. */
export function escapedIds() {
  const index = defineIndex({
    id: 'test/escapes', name: text, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 100, maxPoints: 10,
    nodes: [
      {
        kind: 'group', id: 'g_xa_', role: 'main', name: text, maxPoints: 10,
        children: [{ kind: 'indicator', code: '1.1', name: text, maxPoints: 10, method: 'formula', params: { expression: IDS.join(' + ') }, inputs: IDS.map((id) => ({ id, type: 'number' as const, label })) }],
      },
    ],
  })
  const plugin = definePlugin({ apiVersion: 1, id: 'escapes', version: '0.0.0', meta: { title: text }, setup: () => ({ levels: [level], indexes: [index] }) })
  const engine = createEngine({ plugins: [plugin()] })
  const unit: UnitRecord = { code: 'u_xa_~_x0041_', name: 'Xã _xa_ _x0041_', parent: null, traits: null }
  return { engine, plan: engine.plan('test/escapes'), unit }
}
