import { defineIndex } from '@dti-vn/sdk'
import { mainsOfLevel } from './mains.mjs'

/** @typedef {import('./mains.mjs').LevelId} LevelId */

/** @type {readonly (readonly [LevelId, string, string])[]} */
const LEVELS = [
  ['department', 'cấp sở', 'departments'],
  ['district', 'cấp huyện', 'districts'],
  ['commune', 'cấp xã', 'communes'],
]

const frame = {
  valid: { from: '2022-11-09', to: null },
  decision: {
    number: '3853/QĐ-UBND',
    date: '2022-11-09',
    title: { vi: 'Bộ chỉ số chuyển đổi số (chưa đọc được tên đầy đủ)', en: 'Digital transformation index (the full title was not read)' },
    issuer: { vi: 'UBND tỉnh Thanh Hóa', en: "People's Committee of Thanh Hóa province" },
  },
  authority: /** @type {const} */ ('illustrative'),
  notice: {
    vi:
      'Chỉ đọc được: An toàn thông tin mạng có 100 điểm ở mỗi cấp, với 10, 11 và 4 chỉ số thành phần (cấp sở, huyện, xã). ' +
      'Mọi nội dung khác, kể cả các chỉ số chính khác và tổng điểm, là tự soạn để minh họa. ' +
      'Điểm tính ra không phải kết quả theo Quyết định 3853.',
    en:
      'Read only: network information security has 100 points at each level, with 10, 11 and 4 components ' +
      '(departments, districts, communes). All else, with the other main indicators and the total, is drafted as an illustration. ' +
      'Scores are no results under Decision 3853.',
  },
  scale: 100,
  maxPoints: 300,
}

/**
 * The indexes of the three levels for an edition.
 * @param {string} edition
 */
export const indexesOf = (edition) =>
  LEVELS.map(([level, vi, en]) =>
    defineIndex({
      ...frame,
      id: `qd3853/${level}`,
      name: { vi: `Bộ chỉ số chuyển đổi số ${vi} của Thanh Hóa (minh họa)`, en: `Index of ${en} of Thanh Hóa (illustration)` },
      level,
      edition,
      nodes: mainsOfLevel(level),
    }),
  )
