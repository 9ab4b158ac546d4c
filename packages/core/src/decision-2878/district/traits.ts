import type { TraitDefinition } from '../../definition/index-definition.js'

/** Traits that decide which indicators apply to a district. */
export const districtTraits = [
  {
    id: 'runs_own_systems',
    meaning: {
      vi: 'đơn vị tự quản lý hoặc vận hành ít nhất một hệ thống thông tin',
      en: 'it manages or operates at least one information system itself',
    },
  },
  { id: 'is_urban', meaning: { vi: 'đơn vị là thành phố hoặc thị xã', en: 'it is a provincial city or a town' } },
  {
    id: 'has_ocop_products',
    meaning: {
      vi: 'đơn vị có ít nhất một sản phẩm OCOP còn hiệu lực công nhận',
      en: 'it has at least one product with a valid OCOP grade',
    },
  },
  { id: 'has_markets', meaning: { vi: 'đơn vị có ít nhất một chợ', en: 'it has at least one market' } },
  {
    id: 'has_tourism_sites',
    meaning: {
      vi: 'đơn vị có ít nhất một điểm du lịch hoặc di tích xếp hạng',
      en: 'it has at least one tourist site or classified monument',
    },
  },
] as const satisfies readonly TraitDefinition[]
