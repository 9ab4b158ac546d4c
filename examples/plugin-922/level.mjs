/** @type {import('@dti-vn/sdk').LevelDefinition} */
export const province = {
  id: 'province',
  name: { vi: 'Cấp tỉnh', en: 'Provinces' },
  unitKind: { vi: 'tỉnh, thành phố trực thuộc trung ương', en: 'province or city under central government' },
  parentLevel: null,
  evaluatedBy: { vi: 'Bộ Thông tin và Truyền thông', en: 'Ministry of Information and Communications' },
  traits: [],
  checks: [
    {
      id: 'province-code',
      check: ({ code }) =>
        /^\d{2}$/.test(code)
          ? undefined
          : { vi: `mã “${code}” không phải mã cấp tỉnh (hai chữ số)`, en: `code "${code}" is not a province code (two digits)` },
    },
  ],
}
