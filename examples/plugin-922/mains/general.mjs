import { indicator, mainIndicator } from '@dti-vn/sdk'
import { information } from '../information.mjs'

/** @type {readonly (readonly [id: string, vi: string, en: string, unitVi: string, unitEn: string])[]} */
const figures = [
  ['population', 'Dân số', 'Population', 'người', 'people'],
  ['area_km2', 'Diện tích', 'Area', 'km²', 'km²'],
  ['officials_total', 'Tổng số cán bộ, công chức, viên chức', 'Number of officials', 'người', 'people'],
  ['communes_total', 'Tổng số xã, phường, thị trấn', 'Number of communes', 'đơn vị', 'communes'],
]

/**
 * The block "Thông tin chung". Read: that it exists and is not scored. Drafted: its items. It is no tenth main indicator, but every
 * indicator needs a main above it.
 */
export const general = mainIndicator({
  id: 'general', code: '0', name: { vi: 'Thông tin chung', en: 'General information' }, maxPoints: 0, basis: 'read',
  children: figures.map(([id, vi, en, unitVi, unitEn], i) =>
    indicator({
      code: `0.${i + 1}`, name: { vi, en }, maxPoints: 0, information: true, method: information.id,
      inputs: [{ id, type: 'number', label: { vi, en }, unit: { vi: unitVi, en: unitEn } }],
      basis: 'drafted', basisNote: 'Which figures the block asks for was not read',
    }),
  ),
})
