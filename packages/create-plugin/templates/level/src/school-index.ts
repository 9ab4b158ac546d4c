import { defineIndex, indicator, mainIndicator } from '@dti-vn/sdk'
import { schoolLevel } from './school-level.js'

/** The index as a decision would print it. `authority: 'illustrative'` says that no decision stands behind these rows; every output shows it. */
export const schoolIndex = defineIndex({
  id: '__id__/school',
  name: { vi: 'Chuyển đổi số trường học', en: 'Digital transformation of schools' },
  level: 'school',
  edition: '2026',
  valid: { from: '2026-01-01', to: null },
  decision: null,
  authority: 'illustrative',
  scale: 100,
  maxPoints: 100,
  traits: schoolLevel.traits,
  cohorts: ['all', 'parent'],
  nodes: [
    mainIndicator({
      id: 'teaching',
      name: { vi: 'Dạy và học', en: 'Teaching' },
      maxPoints: 70,
      children: [
        indicator({
          code: '1.1',
          name: { vi: 'Tỷ lệ tiết học có học liệu số', en: 'Lessons with digital material' },
          maxPoints: 50,
          method: 'ratio',
          params: { target: 0.8 },
          inputs: [
            { id: 'digital_lessons', type: 'integer', label: { vi: 'Số tiết có học liệu số', en: 'Lessons with digital material' } },
            { id: 'lessons', type: 'integer', label: { vi: 'Tổng số tiết', en: 'All lessons' } },
          ],
          vectors: [{ values: { digital_lessons: 40, lessons: 100 }, points: 25, note: '50 × (40/100) / 0.8' }],
        }),
        indicator({
          code: '1.2',
          name: { vi: 'Có kế hoạch chuyển đổi số', en: 'Has a plan' },
          maxPoints: 20,
          method: 'boolean',
          inputs: [{ id: 'has_plan', type: 'boolean', label: { vi: 'Đã ban hành kế hoạch', en: 'A plan was issued' } }],
        }),
      ],
    }),
    mainIndicator({
      id: 'care',
      name: { vi: 'Quản lý nội trú', en: 'Boarding' },
      maxPoints: 30,
      children: [
        indicator({
          code: '2.1',
          name: { vi: 'Quản lý nội trú bằng phần mềm', en: 'Boarding managed with software' },
          maxPoints: 30,
          method: 'boolean',
          trait: 'has_boarders',
          inputs: [{ id: 'software', type: 'boolean', label: { vi: 'Có dùng phần mềm', en: 'Software is used' } }],
        }),
      ],
    }),
  ],
})
