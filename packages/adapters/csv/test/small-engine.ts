import { createEngine, defineIndex, definePlugin, type Dataset, type LevelDefinition } from '@dti-vn/sdk'

const text = { vi: 'Thử', en: 'Test' }
const level: LevelDefinition = { id: 'commune', name: text, unitKind: text, parentLevel: null, traits: [] }

/** An index of three indicators and five inputs of every type; 1.9 applies only with the trait `has_markets`. */
const index = defineIndex({
  id: 'test/commune',
  name: { vi: 'Bộ chỉ số thử', en: 'Test index' },
  level: 'commune',
  edition: '2024',
  valid: { from: '2024-01-01', to: null },
  decision: null,
  authority: 'illustrative',
  scale: 100,
  maxPoints: 40,
  traits: [
    { id: 'has_markets', meaning: { vi: 'có chợ', en: 'it has a market' } },
    { id: 'is_urban', meaning: { vi: 'là phường', en: 'it is a ward' } },
  ],
  grades: [
    { id: 'good', name: { vi: 'Tốt', en: 'Good' }, from: 0.5 },
    { id: 'poor', name: { vi: 'Chưa tốt', en: 'Poor' }, from: 0 },
  ],
  nodes: [
    {
      kind: 'group',
      id: 'first',
      code: '1',
      role: 'main',
      name: text,
      maxPoints: 40,
      children: [
        {
          kind: 'indicator',
          code: '1.1',
          name: { vi: 'Tỷ lệ hồ sơ; trực tuyến', en: 'Share of files online' },
          maxPoints: 10,
          method: 'ratio',
          params: { target: 1 },
          inputs: [
            { id: 'online', type: 'integer', label: text },
            { id: 'total', type: 'integer', label: text },
          ],
        },
        {
          kind: 'indicator',
          code: '1.9',
          name: { vi: 'Chợ không tiền mặt', en: 'Cashless markets' },
          maxPoints: 10,
          method: 'boolean',
          trait: 'has_markets',
          inputs: [{ id: 'cashless', type: 'boolean', label: text }],
        },
        {
          kind: 'indicator',
          code: '1.10',
          name: { vi: 'Người phụ trách', en: 'Person in charge' },
          maxPoints: 10,
          method: 'choice',
          params: {
            options: [
              { id: 'head', label: text, share: 1 },
              { id: 'deputy', label: text, share: 0.5 },
            ],
          },
          inputs: [{ id: 'who', type: 'choice', label: text }],
        },
        {
          kind: 'indicator',
          code: '1.11',
          name: { vi: 'Điểm chuyên gia', en: 'Expert points' },
          maxPoints: 10,
          method: 'expert',
          inputs: [{ id: 'given', type: 'number', label: text }],
        },
      ],
    },
  ],
})

const plugin = definePlugin({
  apiVersion: 1,
  id: 'csv-test',
  version: '0.0.0',
  meta: { title: text },
  setup: () => ({ levels: [level], indexes: [index] }),
})

export const engine = createEngine({ plugins: [plugin()] })
export const plan = engine.plan('test/commune')

/** A data set as plain values: units with their cells by `code/input`, without those that are absent. */
export function cellsOf(dataset: Dataset) {
  return dataset.units.map((unit, position) => ({
    ...unit,
    cells: Object.fromEntries(
      plan.columns.flatMap((input) => {
        const { status, values } = dataset.columns[input.column]!
        const key = `${plan.indicators[input.indicator]!.definition.code}/${input.definition.id}`
        return status[position] === 0 ? [] : [[key, [status[position], values[position]]]]
      }),
    ),
  }))
}
