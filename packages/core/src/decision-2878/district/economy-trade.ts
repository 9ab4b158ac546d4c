import { indicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { populationTotal } from './figures.js'

/** Products, payment, digital enterprises and tourism of a district. */
export const trade = [
  indicator({
    code: '7.5',
    name: { vi: 'Tỷ lệ sản phẩm OCOP được bán trên sàn thương mại điện tử', en: 'Share of OCOP products sold on e-commerce platforms' },
    maxPoints: 20,
    method: 'ratio',
    params: { target: 0.9 },
    inputs: [
      {
        id: 'ocop_on_ecommerce',
        type: 'integer',
        label: { vi: 'Số sản phẩm OCOP được bán trên sàn thương mại điện tử', en: 'Number of OCOP products sold on e-commerce platforms' },
        unit: measures.products,
      },
      {
        id: 'ocop_total',
        type: 'integer',
        label: { vi: 'Tổng số sản phẩm OCOP còn hiệu lực công nhận', en: 'Total number of OCOP products with valid recognition' },
        unit: measures.products,
      },
    ],
    evidence: evidence.onlineShops,
    source: sources.districtVerifiedByIndustryAndTrade,
    trait: 'has_ocop_products',
    basis: 'doc:hatinh-de-an-424',
    basisNote: 'E-commerce for OCOP products named there (5.6); target drafted',
  }),
  indicator({
    code: '7.6',
    name: {
      vi: 'Tỷ lệ hộ sản xuất nông nghiệp có tài khoản bán hàng hoạt động trên nền tảng số',
      en: 'Share of farming households with an active seller account on a digital platform',
    },
    maxPoints: 15,
    method: 'relative',
    params: { of: 'ratio' },
    inputs: [
      {
        id: 'farm_households_on_ecommerce',
        type: 'integer',
        label: {
          vi: 'Số hộ sản xuất nông nghiệp có tài khoản bán hàng hoạt động trên nền tảng số',
          en: 'Number of farming households with an active seller account on a digital platform',
        },
        unit: measures.households,
      },
      {
        id: 'farm_households_total',
        type: 'integer',
        label: { vi: 'Tổng số hộ sản xuất nông nghiệp', en: 'Total number of farming households' },
        unit: measures.households,
      },
    ],
    evidence: { vi: 'Số liệu của sàn thương mại điện tử', en: 'Data from the e-commerce platforms' },
    source: {
      vi: 'Doanh nghiệp bưu chính, sàn thương mại điện tử; Sở Nông nghiệp và Phát triển nông thôn',
      en: 'Postal enterprises, e-commerce platforms; Department of Agriculture and Rural Development',
    },
    basis: '922-family',
    basisNote: 'Farm households on platforms are usual in the family; relative rule drafted',
  }),
  indicator({
    code: '7.7',
    name: {
      vi: 'Tỷ lệ sản phẩm chủ lực có mã truy xuất nguồn gốc điện tử',
      en: 'Share of key products with an electronic traceability code',
    },
    maxPoints: 15,
    method: 'ratio',
    params: { target: 0.7 },
    inputs: [
      {
        id: 'products_traceable',
        type: 'integer',
        label: {
          vi: 'Số sản phẩm chủ lực có mã truy xuất nguồn gốc điện tử',
          en: 'Number of key products with an electronic traceability code',
        },
        unit: measures.products,
      },
      {
        id: 'products_total',
        type: 'integer',
        label: { vi: 'Tổng số sản phẩm chủ lực của địa phương', en: 'Total number of key local products' },
        unit: measures.products,
      },
    ],
    evidence: { vi: 'Danh sách sản phẩm, mã truy xuất', en: 'List of products, traceability codes' },
    source: {
      vi: 'Cổng truy xuất nguồn gốc của tỉnh; Sở Khoa học và Công nghệ',
      en: 'Provincial traceability portal; Department of Science and Technology',
    },
    basis: 'doc:hatinh-2022-q2',
    basisNote: 'Provincial traceability portal named there; target drafted',
  }),
  indicator({
    code: '7.8',
    name: {
      vi: 'Mức độ thanh toán không dùng tiền mặt tại chợ, siêu thị, cửa hàng',
      en: 'Cashless payment at markets, supermarkets and shops',
    },
    maxPoints: 10,
    method: 'formula',
    params: {
      expression: 'points * (0.5 * min(1, markets_cashless / markets_total / 0.5) + 0.5 * min(1, stores_cashless / stores_total / 0.9))',
    },
    inputs: [
      {
        id: 'markets_cashless',
        type: 'integer',
        label: { vi: 'Số chợ có triển khai thanh toán không dùng tiền mặt', en: 'Number of markets where cashless payment is in use' },
        unit: measures.markets,
      },
      { id: 'markets_total', type: 'integer', label: { vi: 'Tổng số chợ', en: 'Total number of markets' }, unit: measures.markets },
      {
        id: 'stores_cashless',
        type: 'integer',
        label: {
          vi: 'Số siêu thị, cửa hàng tiện lợi, cửa hàng xăng dầu chấp nhận thanh toán không dùng tiền mặt',
          en: 'Number of supermarkets, convenience stores and petrol stations that accept cashless payment',
        },
        unit: measures.shops,
      },
      {
        id: 'stores_total',
        type: 'integer',
        label: {
          vi: 'Tổng số siêu thị, cửa hàng tiện lợi, cửa hàng xăng dầu',
          en: 'Total number of supermarkets, convenience stores and petrol stations',
        },
        unit: measures.shops,
      },
    ],
    evidence: { vi: 'Danh sách chợ, cửa hàng, ảnh chụp điểm thanh toán', en: 'List of markets and shops, photographs of payment points' },
    source: sources.districtVerifiedByIndustryAndTrade,
    trait: 'has_markets',
    basis: 'doc:thanhhoa-2025-04',
    basisNote: 'Cashless payment and shops named there separately; markets and the two-part formula drafted',
  }),
  indicator({
    code: '7.9',
    name: { vi: 'Số doanh nghiệp công nghệ số so với dân số', en: 'Number of digital technology enterprises relative to the population' },
    maxPoints: 10,
    method: 'relative',
    params: { of: 'ratio' },
    inputs: [
      {
        id: 'digital_enterprises',
        type: 'integer',
        label: {
          vi: 'Số doanh nghiệp công nghệ số có trụ sở hoặc chi nhánh trên địa bàn',
          en: 'Number of digital technology enterprises with a head office or branch in the district',
        },
        unit: measures.enterprises,
      },
      populationTotal,
    ],
    evidence: {
      vi: 'Danh sách doanh nghiệp đăng ký ngành nghề công nghệ số',
      en: 'List of enterprises registered in digital technology business lines',
    },
    source: {
      vi: 'Sở Kế hoạch và Đầu tư; Sở Thông tin và Truyền thông',
      en: 'Department of Planning and Investment; Department of Information and Communications',
    },
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 5.2 read there (per 1,000 inhabitants); relative rule drafted',
  }),
  indicator({
    code: '7.10',
    name: {
      vi: 'Tỷ lệ thành viên hợp tác xã, người lao động doanh nghiệp được tập huấn ứng dụng công nghệ số',
      en: 'Share of cooperative members and enterprise workers trained in the use of digital technology',
    },
    maxPoints: 10,
    method: 'ratio',
    params: { target: 0.5 },
    inputs: [
      {
        id: 'coop_members_trained',
        type: 'integer',
        label: {
          vi: 'Số thành viên hợp tác xã, người lao động doanh nghiệp được tập huấn ứng dụng công nghệ số',
          en: 'Number of cooperative members and enterprise workers trained in the use of digital technology',
        },
        unit: measures.people,
      },
      {
        id: 'coop_members_total',
        type: 'integer',
        label: {
          vi: 'Tổng số thành viên hợp tác xã, người lao động doanh nghiệp',
          en: 'Total number of cooperative members and enterprise workers',
        },
        unit: measures.people,
      },
    ],
    evidence: evidence.traineePhotographs,
    source: {
      vi: 'UBND cấp huyện báo cáo; Liên minh Hợp tác xã tỉnh',
      en: "Reported by the District People's Committee; verified by the Provincial Cooperative Alliance",
    },
    basis: 'sister:Khánh Hòa',
    basisNote: 'Commune row read there (40 points); target drafted',
  }),
  indicator({
    code: '7.11',
    name: {
      vi: 'Tỷ lệ điểm du lịch, di tích xếp hạng được số hóa thông tin',
      en: 'Share of tourist sites and classified monuments with digital information',
    },
    maxPoints: 10,
    method: 'ratio',
    params: { target: 0.6 },
    inputs: [
      {
        id: 'tourism_sites_digitised',
        type: 'integer',
        label: {
          vi: 'Số điểm du lịch, di tích xếp hạng có thông tin số (mã QR, thuyết minh tự động hoặc tham quan ảo)',
          en: 'Number of tourist sites and classified monuments with digital information (QR code, automatic commentary or virtual tour)',
        },
        unit: measures.sites,
      },
      {
        id: 'tourism_sites_total',
        type: 'integer',
        label: { vi: 'Tổng số điểm du lịch, di tích xếp hạng', en: 'Total number of tourist sites and classified monuments' },
        unit: measures.sites,
      },
    ],
    evidence: { vi: 'Đường dẫn, mã QR, ảnh chụp tại điểm', en: 'Links, QR codes, photographs taken on site' },
    source: {
      vi: 'UBND cấp huyện báo cáo; Sở Văn hóa, Thể thao và Du lịch xác minh',
      en: "Reported by the District People's Committee; verified by the Department of Culture, Sports and Tourism",
    },
    trait: 'has_tourism_sites',
    basis: 'doc:hatinh-2025-07',
    basisNote: 'Digitised tourist and historic sites named there; target drafted',
  }),
] as const
