import { defineIndex } from '@dti-vn/sdk'
import { awareness } from './mains/awareness.mjs'
import { economy } from './mains/economy.mjs'
import { general } from './mains/general.mjs'
import { government } from './mains/government.mjs'
import { infrastructure } from './mains/infrastructure.mjs'
import { institutions } from './mains/institutions.mjs'
import { security } from './mains/security.mjs'
import { smartCity } from './mains/smart-city.mjs'
import { society } from './mains/society.mjs'
import { workforce } from './mains/workforce.mjs'
import { pillars } from './pillars.mjs'

/** The provincial set of Decision 922: frame read, components drafted. Totals are added unrounded, to four decimals, as published. */
export const provinceIndex = defineIndex({
  id: 'qd922/province',
  name: { vi: 'Bộ chỉ số chuyển đổi số cấp tỉnh (QĐ 922)', en: 'Digital transformation index of provinces (Decision 922)' },
  level: 'province',
  edition: '2022',
  valid: { from: '2022-05-20', to: '2025-04-02' },
  decision: {
    number: '922/QĐ-BTTTT',
    date: '2022-05-20',
    title: {
      vi: 'Bộ chỉ số đánh giá chuyển đổi số của các bộ, ngành, địa phương và của quốc gia',
      en: 'Set of indicators to assess the digital transformation of ministries, provinces and the nation',
    },
    issuer: { vi: 'Bộ Thông tin và Truyền thông', en: 'Ministry of Information and Communications' },
  },
  authority: 'illustrative',
  notice: {
    vi:
      'Đã đọc: 1000 điểm; chín chỉ số chính với số chỉ số thành phần và điểm tối đa (98 chỉ số thành phần); ' +
      'Đô thị thông minh không tính điểm; có khối Thông tin chung không tính điểm. Suy ra: ba trụ cột. ' +
      'Tự soạn để minh họa: tên, điểm, cách tính của mọi chỉ số thành phần và các mục của Thông tin chung. ' +
      'Điểm tính ra không phải kết quả theo Quyết định 922.',
    en:
      'Read: 1000 points; nine main indicators with their numbers of components and maximum points (98 components); the smart city ' +
      'is not scored; there is an unscored block of general information. Inferred: the three pillars. ' +
      'Drafted as an illustration: the name, points and rule of every component and the items of the general information. ' +
      'Scores are no results under Decision 922.',
  },
  scale: 1,
  maxPoints: 1000,
  arithmetic: { places: 4, roundingAt: 'total' },
  cohorts: ['all'],
  ranking: { ties: 'standard' },
  pillars,
  nodes: [general, awareness, institutions, infrastructure, workforce, security, smartCity, government, economy, society],
})
