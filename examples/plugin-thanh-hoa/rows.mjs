import { indicator } from '@dti-vn/sdk'

/** @typedef {(code: string, maxPoints: number) => import('@dti-vn/sdk').IndicatorDefinition} Row */

const drafted = { basis: 'drafted', basisNote: 'Name, points and rule were drafted for this example; the row of the decision was not read' }

/**
 * @param {string} vi
 * @param {string} en
 * @returns {Row}
 */
export const yes = (vi, en) => (code, maxPoints) =>
  indicator({
    code, name: { vi, en }, maxPoints, method: 'boolean', ...drafted,
    inputs: [{ id: 'holds', type: 'boolean', label: { vi, en }, shared: false }],
  })

/**
 * @param {string} vi
 * @param {string} en
 * @param {number} full
 * @returns {Row}
 */
export const tally = (vi, en, full) => (code, maxPoints) =>
  indicator({
    code, name: { vi, en }, maxPoints, method: 'tiers', ...drafted,
    params: { of: 'value', steps: [{ min: full, share: 1 }, { min: full / 2, share: 0.5 }] },
    inputs: [{ id: `count_${code.replaceAll('.', '_')}`, type: 'integer', label: { vi, en } }],
  })

/**
 * The share of a whole that does or has something.
 * @param {readonly [vi: string, en: string]} part
 * @param {readonly [id: string, vi: string, en: string]} whole
 * @returns {Row}
 */
export const share = ([vi, en], [id, wholeVi, wholeEn]) => (code, maxPoints) =>
  indicator({
    code, name: { vi: `Tỷ lệ ${wholeVi} ${vi}`, en: `Share of ${wholeEn} ${en}` }, maxPoints, ...drafted,
    method: 'ratio', params: { target: 1 },
    inputs: [
      { id: `part_${code.replaceAll('.', '_')}`, type: 'integer', label: { vi: `Số ${wholeVi} ${vi}`, en: `Number of ${wholeEn} ${en}` } },
      { id, type: 'integer', label: { vi: `Tổng số ${wholeVi}`, en: `Number of ${wholeEn}` } },
    ],
  })

/**
 * Head chairs: all points; deputy: one half. Needs no method of its own: it is the built-in `choice`.
 * @param {string} vi
 * @param {string} en
 * @returns {Row}
 */
export const headedBy = (vi, en) => (code, maxPoints) =>
  indicator({
    code, name: { vi, en }, maxPoints, method: 'choice', ...drafted,
    params: {
      options: [
        { id: 'head', label: { vi: 'Người đứng đầu', en: 'The head' }, share: 1 },
        { id: 'deputy', label: { vi: 'Cấp phó', en: 'A deputy' }, share: 0.5 },
        { id: 'none', label: { vi: 'Người khác, hoặc chưa có', en: 'Someone else, or nobody' }, share: 0 },
      ],
    },
    inputs: [{ id: 'person', type: 'choice', label: { vi, en } }],
  })

/** @type {readonly (readonly [id: string, vi: string, en: string])[]} */
const groups = [
  ['management', 'Nhóm yêu cầu quản lý', 'Management requirements'],
  ['technical', 'Nhóm yêu cầu kỹ thuật', 'Technical requirements'],
  ['monitoring', 'Nhóm yêu cầu giám sát', 'Monitoring requirements'],
]

const percent = { type: /** @type {const} */ ('number'), max: 100, unit: { vi: '%', en: '%' } }

/**
 * How far three groups of security requirements are met, in per cent: the weakest decides, and the security level must have been approved.
 * @type {Row}
 */
export const requirements = (code, maxPoints) =>
  indicator({
    code, name: { vi: 'Mức đáp ứng yêu cầu an toàn hệ thống thông tin', en: 'Security requirements met' }, maxPoints, ...drafted,
    method: 'thanh-hoa/every_group',
    params: {
      groups: groups.map(([id]) => id),
      condition: 'level_approved',
      steps: [{ above: 75, share: 1 }, { from: 50, share: 0.5 }],
    },
    inputs: [
      ...groups.map(([id, vi, en]) => ({ ...percent, id, label: { vi, en } })),
      { id: 'level_approved', type: 'boolean', label: { vi: 'Hồ sơ cấp độ đã được phê duyệt', en: 'Security level approved' } },
    ],
    vectors: [
      { values: { management: 76, technical: 90, monitoring: 100, level_approved: true }, points: maxPoints },
      { values: { management: 75, technical: 90, monitoring: 100, level_approved: true }, points: maxPoints / 2 },
      { values: { management: 76, technical: 90, monitoring: 100, level_approved: false }, points: 0 },
    ],
  })
