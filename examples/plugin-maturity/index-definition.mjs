import { defineIndex, indicator, mainIndicator } from '@dti-vn/sdk'

/** An indicator of 100 points as the appraisers gave them, drafted. */
const typed = (code, vi, en) =>
  indicator({
    code,
    name: { vi, en },
    maxPoints: 50,
    method: 'expert',
    inputs: [{ id: 'awarded', type: 'number', label: { vi: `Điểm: ${vi}`, en: `Points: ${en}` } }],
    basis: 'drafted',
  })

/** Two groups of criteria of 100 points each; the level needs both. The groups and criteria are drafted. */
export const schoolIndex = defineIndex({
  id: 'maturity/school',
  name: { vi: 'Mức độ chuyển đổi số của trường học (minh họa)', en: 'Digital maturity of schools (illustration)' },
  level: 'school',
  edition: '2026',
  valid: { from: '2026-01-01', to: null },
  decision: null,
  authority: 'illustrative',
  notice: {
    vi: 'Tự soạn để minh họa; chỉ quy tắc xếp mức theo một dạng đã thấy trong văn bản thật.',
    en: 'Drafted for illustration; only the rule of the levels is of a kind seen in real texts.',
  },
  scale: 100,
  maxPoints: 200,
  grades: [
    { id: 'level_3', name: { vi: 'Mức 3', en: 'Level 3' } },
    { id: 'level_2', name: { vi: 'Mức 2', en: 'Level 2' } },
    { id: 'level_1', name: { vi: 'Mức 1', en: 'Level 1' } },
  ],
  grader: {
    use: 'maturity/every_group',
    params: { of: ['teaching', 'administration'], steps: [{ grade: 'level_3', above: 75 }, { grade: 'level_2', from: 50 }], otherwise: 'level_1' },
  },
  nodes: [
    mainIndicator({
      id: 'teaching',
      name: { vi: 'Dạy và học', en: 'Teaching' },
      maxPoints: 100,
      children: [typed('1.1', 'Học liệu số', 'Digital material'), typed('1.2', 'Kiểm tra trên máy', 'Tests on computers')],
    }),
    mainIndicator({
      id: 'administration',
      name: { vi: 'Quản trị', en: 'Administration' },
      maxPoints: 100,
      children: [typed('2.1', 'Hồ sơ số', 'Digital records'), typed('2.2', 'Dịch vụ trực tuyến', 'Online services')],
    }),
  ],
})
