import type { GradeDefinition } from '../definition/grade-definition.js'

/** Grades for the index of the decision. Drafted: no text of the decision that names grades or cuts was read. */
export const draftedGrades = [
  { id: 'excellent', name: { vi: 'Xuất sắc', en: 'Excellent' }, from: 0.9, basis: 'drafted' },
  { id: 'good', name: { vi: 'Tốt', en: 'Good' }, from: 0.8, to: 0.9, basis: 'drafted' },
  { id: 'fair', name: { vi: 'Khá', en: 'Fair' }, from: 0.65, to: 0.8, basis: 'drafted' },
  { id: 'average', name: { vi: 'Trung bình', en: 'Average' }, from: 0.5, to: 0.65, basis: 'drafted' },
  { id: 'weak', name: { vi: 'Yếu', en: 'Weak' }, from: 0, to: 0.5, basis: 'drafted' },
] as const satisfies readonly GradeDefinition[]
