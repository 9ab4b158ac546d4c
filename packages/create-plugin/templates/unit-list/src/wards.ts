import type { UnitList } from '@dti-vn/sdk'

/** The units of one time. A later list of the same `family` begins where this one ends. */
export const wards: UnitList = Object.freeze({
  id: '__id__-2026',
  family: '__id__',
  title: { vi: 'Các phường năm 2026', en: 'The wards of 2026' },
  valid: { from: '2026-01-01', to: null },
  units: [
    { code: '00001', name: 'Phường Một', parent: null, level: 'small' },
    { code: '00002', name: 'Phường Hai', parent: null, level: 'small' },
  ],
})
