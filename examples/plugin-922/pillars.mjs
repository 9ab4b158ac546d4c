const shared = ['awareness', 'institutions', 'infrastructure', 'workforce', 'security']

/**
 * Views over the main indicators: the five shared ones and the pillar's own, 700, 650 and 650 points. They overlap.
 * @type {readonly import('@dti-vn/sdk').PillarDefinition[]}
 */
export const pillars = [
  { id: 'digital_government', name: { vi: 'Chính quyền số', en: 'Digital government' }, members: [...shared, 'government'] },
  { id: 'digital_economy', name: { vi: 'Kinh tế số', en: 'Digital economy' }, members: [...shared, 'economy'] },
  { id: 'digital_society', name: { vi: 'Xã hội số', en: 'Digital society' }, members: [...shared, 'society'] },
].map((pillar) => ({ ...pillar, basis: 'inferred' }))
