import { createEngine, defineIndex, definePlugin, type LevelDefinition } from '@dti-vn/sdk'

const text = { vi: 'Thử', en: 'Test' }
const level: LevelDefinition = { id: 'commune', name: text, unitKind: text, parentLevel: null, traits: [] }
const options = [
  { id: 'head', label: { vi: 'Người đứng đầu' }, share: 1 },
  { id: 'deputy', label: { vi: 'Cấp phó' }, share: 0.5 },
]

/** An index of five indicators with an input of every kind, one of them in percent. */
export const smallIndex = defineIndex({
  id: 'test/commune',
  name: text,
  level: 'commune',
  edition: '2026',
  valid: { from: '2026-01-01', to: null },
  decision: null,
  authority: 'illustrative',
  scale: 100,
  maxPoints: 50,
  nodes: [
    {
      kind: 'group',
      id: 'first',
      role: 'main',
      name: text,
      maxPoints: 50,
      children: [
        {
          kind: 'indicator', code: '1.1', name: text, maxPoints: 10, method: 'ratio', params: { target: 1 },
          inputs: [{ id: 'online', type: 'integer', label: text, unit: { vi: 'hồ sơ' } }, { id: 'total', type: 'integer', label: text, unit: { vi: 'hồ sơ' } }],
        },
        { kind: 'indicator', code: '1.2', name: text, maxPoints: 10, method: 'boolean', inputs: [{ id: 'done', type: 'boolean', label: text }] },
        { kind: 'indicator', code: '1.9', name: text, maxPoints: 10, method: 'choice', params: { options }, inputs: [{ id: 'who', type: 'choice', label: text }] },
        {
          kind: 'indicator', code: '1.10', name: text, maxPoints: 10, method: 'formula', params: { expression: 'points * share / 100' },
          inputs: [{ id: 'share', type: 'number', max: 100, label: text, unit: { vi: '%' } }],
        },
        { kind: 'indicator', code: '1.11', name: text, maxPoints: 10, method: 'expert', inputs: [{ id: 'given', type: 'number', label: text }] },
      ],
    },
  ],
})

export const plugin = definePlugin({ apiVersion: 1, id: 'xlsx-test', version: '0.0.0', meta: { title: text }, setup: () => ({ levels: [level], indexes: [smallIndex] }) })

export const engine = createEngine({ plugins: [plugin()] })
export const plan = engine.plan('test/commune')
