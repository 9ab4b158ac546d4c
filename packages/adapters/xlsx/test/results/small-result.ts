import { type Authority, compileIndex, createRegistry, datasetOfRows, type DataStatus, defineIndex, type ScoreResult, scoreRun, type UnitRow } from '@dti-vn/sdk'

const text = { vi: 'Thử', en: 'Test' }

const index = defineIndex({
  id: 'test/commune',
  name: { vi: 'Bộ chỉ số thử', en: 'Test index' },
  level: 'commune',
  edition: '2024',
  valid: { from: '2024-01-01', to: null },
  decision: { number: '1/QĐ-THU', date: '2024-01-02', title: { vi: 'Ban hành bộ thử', en: 'Issuing a test' } },
  authority: 'illustrative',
  notice: { vi: 'Chỉ để thử.', en: 'For tests only.' },
  scale: 100,
  maxPoints: 50,
  cohorts: ['all', 'parent'],
  traits: [{ id: 'has_markets', meaning: { vi: 'có chợ', en: 'it has a market' } }],
  grades: [
    { id: 'good', name: { vi: 'Tốt', en: 'Good' }, from: 0.5 },
    { id: 'poor', name: { vi: 'Chưa tốt', en: 'Poor' }, from: 0 },
  ],
  nodes: [
    {
      kind: 'group',
      id: 'awareness',
      code: '1',
      role: 'main',
      name: { vi: 'Nhận thức / thể chế [số] và nhiều chữ nữa', en: 'Awareness / institutions [digital] and many more words' },
      maxPoints: 30,
      children: [
        {
          kind: 'group',
          id: 'online',
          role: 'group',
          name: { vi: 'Trực tuyến', en: 'Online' },
          maxPoints: 20,
          children: [
            {
              kind: 'indicator',
              code: '1.1',
              name: { vi: 'Tỷ lệ hồ sơ trực tuyến', en: 'Share of files online' },
              maxPoints: 10,
              method: 'ratio',
              params: { target: 1 },
              inputs: [
                { id: 'online', type: 'integer', label: { vi: 'Hồ sơ trực tuyến', en: 'Files online' }, unit: { vi: 'hồ sơ', en: 'files' } },
                { id: 'total', type: 'integer', label: { vi: 'Tổng hồ sơ', en: 'All files' } },
              ],
            },
            {
              kind: 'indicator',
              code: '1.2',
              name: { vi: 'Chợ không tiền mặt', en: 'Cashless markets' },
              maxPoints: 10,
              method: 'boolean',
              trait: 'has_markets',
              inputs: [{ id: 'cashless', type: 'boolean', label: { vi: 'Có chợ không tiền mặt', en: 'A cashless market' } }],
            },
          ],
        },
        {
          kind: 'indicator',
          code: '1.3',
          name: { vi: 'Điểm chuyên gia', en: 'Expert points' },
          maxPoints: 10,
          method: 'expert',
          evidence: { vi: 'Biên bản', en: 'Minutes' },
          inputs: [{ id: 'given', type: 'number', label: text }],
        },
      ],
    },
    {
      kind: 'group',
      id: 'safety',
      code: '2',
      role: 'main',
      name: { vi: 'An toàn', en: 'Safety' },
      maxPoints: 20,
      children: [
        {
          kind: 'indicator',
          code: '2.1',
          name: { vi: 'Người phụ trách', en: 'Person in charge' },
          maxPoints: 20,
          method: 'choice',
          params: {
            options: [
              { id: 'head', label: { vi: 'Trưởng', en: 'Head' }, share: 1 },
              { id: 'deputy', label: { vi: 'Phó', en: 'Deputy' }, share: 0.5 },
            ],
          },
          inputs: [{ id: 'who', type: 'choice', label: text }],
        },
        {
          kind: 'indicator',
          code: '2.2',
          name: { vi: 'Sự cố (điểm trừ)', en: 'Incidents (deduction)' },
          maxPoints: 0,
          method: 'deduction',
          params: { per_item: 0.5, cap: 3 },
          inputs: [{ id: 'incidents', type: 'integer', label: { vi: 'Số sự cố', en: 'Incidents' } }],
        },
      ],
    },
  ],
})

/**
 * By hand. a: 10 × 8/10 = 8, the market 10, 7.25, the head 20, −1 for two incidents: main 1 25.25 of 30, main 2 19 of 20, 44.25 of 50, 88.5 %.
 * b: 10 × 1/3 = 3.33, no market (10 leave the maximum), 11 is above 10 and counts 0, the deputy 10, no incident: 3.33 of 20, 10 of 20,
 * 13.33 of 40, 33.325 % → 33.33. c: 0 / 0 is missing, the answer on the market is empty, 0, nobody named, no figure on incidents: 0 of 50.
 */
const ROWS: readonly UnitRow[] = [
  { code: 'b', name: '=HYPERLINK("http://x.example")', parent: '436', traits: [], values: { '1.1': { online: 1, total: 3 }, '1.3': { given: 11 }, '2.1': { who: 'deputy' }, '2.2': { incidents: 0 } } },
  { code: '00123', name: 'Phường Trần Phú', parent: '436', traits: ['has_markets'], values: { '1.1': { online: 8, total: 10 }, '1.2': { cashless: true }, '1.3': { given: 7.25 }, '2.1': { who: 'head' }, '2.2': { incidents: 2 } } },
  { code: 'c', parent: '437', traits: ['has_markets'], values: { '1.1': { online: 0, total: 0 }, '1.3': { given: 0 } } },
]

/** A result of three units with every state but `failed` and `rejected`. */
export function smallResult(authority: Authority = 'illustrative', dataStatus: DataStatus = 'illustrative'): ScoreResult {
  const plan = compileIndex({ ...index, authority }, createRegistry())
  return scoreRun(plan, datasetOfRows(plan, ROWS), { dataStatus, digests: { data: 'd'.repeat(64) }, plugins: [{ id: 'test', version: '1.2.3' }] })
}
