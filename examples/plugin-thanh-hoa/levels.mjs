/**
 * The three levels of the decision. Ids of levels are global in an engine; these are the common ones.
 * @type {readonly import('@dti-vn/sdk').LevelDefinition[]}
 */
export const levels = [
  {
    id: 'department',
    name: { vi: 'Cấp sở', en: 'Departments' },
    unitKind: { vi: 'sở, ban, ngành cấp tỉnh', en: 'provincial department' },
    parentLevel: null,
    traits: [],
  },
  {
    id: 'district',
    name: { vi: 'Cấp huyện', en: 'Districts' },
    unitKind: { vi: 'huyện, thành phố, thị xã', en: 'district, city or town' },
    parentLevel: null,
    traits: [],
  },
  {
    id: 'commune',
    name: { vi: 'Cấp xã', en: 'Communes' },
    unitKind: { vi: 'xã, phường, thị trấn', en: 'commune, ward or township' },
    parentLevel: 'district',
    traits: [],
  },
]
