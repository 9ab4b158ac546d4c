import type { TraitDefinition } from '../../definition/index-definition.js'

/** Traits that decide which indicators apply to a commune. */
export const communeTraits = [
  {
    id: 'has_ocop_products',
    meaning: {
      vi: 'đơn vị có ít nhất một sản phẩm OCOP còn hiệu lực công nhận',
      en: 'it has at least one product with a valid OCOP grade',
    },
  },
  { id: 'has_markets', meaning: { vi: 'đơn vị có ít nhất một chợ', en: 'it has at least one market' } },
  {
    id: 'has_enterprises',
    meaning: {
      vi: 'trên địa bàn có ít nhất một doanh nghiệp nhỏ và vừa đang hoạt động',
      en: 'at least one small or medium enterprise is active there',
    },
  },
  {
    id: 'has_cooperatives',
    meaning: { vi: 'trên địa bàn có ít nhất một hợp tác xã đang hoạt động', en: 'at least one cooperative is active there' },
  },
] as const satisfies readonly TraitDefinition[]
