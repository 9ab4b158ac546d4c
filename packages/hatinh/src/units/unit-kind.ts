/** Tiers of the administrative division; the district tier ended on 30 June 2025. */
export type UnitLevel = 'province' | 'district' | 'commune'

/** Kinds of unit that Hà Tĩnh has or had, as Vietnamese words without marks. */
export type UnitKind = 'tinh' | 'thanh-pho' | 'thi-xa' | 'huyen' | 'xa' | 'phuong' | 'thi-tran'

/** What a kind says of its units. */
export interface UnitKindFacts {
  readonly level: UnitLevel
  /** Word before the name in the full name: `Phường` in "Phường Trần Phú". */
  readonly prefix: string
}

/** Level and prefix of every kind. A city here is one under the province, hence of the district level. */
export const unitKinds: Readonly<Record<UnitKind, UnitKindFacts>> = Object.freeze({
  tinh: Object.freeze({ level: 'province', prefix: 'Tỉnh' }),
  'thanh-pho': Object.freeze({ level: 'district', prefix: 'Thành phố' }),
  'thi-xa': Object.freeze({ level: 'district', prefix: 'Thị xã' }),
  huyen: Object.freeze({ level: 'district', prefix: 'Huyện' }),
  xa: Object.freeze({ level: 'commune', prefix: 'Xã' }),
  phuong: Object.freeze({ level: 'commune', prefix: 'Phường' }),
  'thi-tran': Object.freeze({ level: 'commune', prefix: 'Thị trấn' }),
})
