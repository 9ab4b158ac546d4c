import { indicator, mainIndicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'

/** 7. Hoạt động kinh tế số (Digital economy activity): 7 indicators of a commune, 150 points. */
export const economy = mainIndicator({
  id: 'economy',
  code: '7',
  name: { vi: 'Hoạt động kinh tế số', en: 'Digital economy activity' },
  maxPoints: 150,
  basis: '922-family',
  children: [
    indicator({
      code: '7.1',
      name: {
        vi: 'Tỷ lệ doanh nghiệp, hộ kinh doanh thuộc diện áp dụng đã sử dụng hóa đơn điện tử',
        en: 'Share of enterprises and business households subject to electronic invoicing that use it',
      },
      maxPoints: 25,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'einvoice_users',
          type: 'integer',
          label: {
            vi: 'Số doanh nghiệp, hộ kinh doanh đã sử dụng hóa đơn điện tử',
            en: 'Number of enterprises and business households that use electronic invoices',
          },
          unit: measures.enterprisesAndHouseholds,
        },
        {
          id: 'einvoice_subjects',
          type: 'integer',
          label: {
            vi: 'Tổng số doanh nghiệp, hộ kinh doanh thuộc diện áp dụng hóa đơn điện tử',
            en: 'Total number of enterprises and business households subject to electronic invoicing',
          },
          unit: measures.enterprisesAndHouseholds,
        },
      ],
      evidence: evidence.invoiceData,
      source: { vi: 'Chi cục Thuế cấp huyện', en: 'District Tax Sub-department' },
      basis: 'doc:hatinh-2022-10',
      basisNote: 'Electronic invoices of enterprises and households reported there',
    }),
    indicator({
      code: '7.2',
      name: {
        vi: 'Tỷ lệ hộ kinh doanh chấp nhận thanh toán không dùng tiền mặt',
        en: 'Share of business households that accept cashless payment',
      },
      maxPoints: 30,
      method: 'ratio',
      params: { target: 0.7 },
      inputs: [
        {
          id: 'business_households_cashless',
          type: 'integer',
          label: {
            vi: 'Số hộ kinh doanh chấp nhận thanh toán không dùng tiền mặt (mã QR, chuyển khoản)',
            en: 'Number of business households that accept cashless payment (QR code, bank transfer)',
          },
          unit: measures.households,
        },
        {
          id: 'business_households_total',
          type: 'integer',
          label: { vi: 'Tổng số hộ kinh doanh có địa điểm cố định', en: 'Total number of business households with fixed premises' },
          unit: measures.households,
        },
      ],
      evidence: { vi: 'Danh sách hộ kinh doanh, ảnh chụp mã QR', en: 'List of business households, photographs of QR codes' },
      source: sources.communeVerifiedByCulture,
      basis: 'doc:hatinh-de-an-424',
      basisNote: 'Cashless and online payment for households and consumers named there (4.13, 7.4); target drafted',
    }),
    indicator({
      code: '7.3',
      name: { vi: 'Tỷ lệ sản phẩm OCOP được bán trên sàn thương mại điện tử', en: 'Share of OCOP products sold on e-commerce platforms' },
      maxPoints: 20,
      method: 'ratio',
      params: { target: 0.9 },
      inputs: [
        {
          id: 'ocop_on_ecommerce',
          type: 'integer',
          label: {
            vi: 'Số sản phẩm OCOP được bán trên sàn thương mại điện tử',
            en: 'Number of OCOP products sold on e-commerce platforms',
          },
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
      source: sources.communeVerifiedByCulture,
      trait: 'has_ocop_products',
      basis: 'doc:hatinh-de-an-424',
      basisNote: 'E-commerce for OCOP products named there (5.6); target drafted',
    }),
    indicator({
      code: '7.4',
      name: {
        vi: 'Tỷ lệ hộ sản xuất nông nghiệp có tài khoản bán hàng hoạt động trên nền tảng số',
        en: 'Share of farming households with an active seller account on a digital platform',
      },
      maxPoints: 20,
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
      evidence: {
        vi: 'Số liệu của sàn thương mại điện tử, xác nhận của thôn',
        en: 'Data from the e-commerce platforms, confirmation by the hamlets',
      },
      source: sources.communeVerifiedByCulture,
      basis: '922-family',
      basisNote: 'Farm households on platforms are usual in the family; relative rule drafted',
    }),
    indicator({
      code: '7.5',
      name: {
        vi: 'Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số',
        en: 'Share of small and medium enterprises that use digital platforms',
      },
      maxPoints: 25,
      method: 'ratio',
      params: { target: 0.5 },
      inputs: [
        {
          id: 'enterprises_on_platforms',
          type: 'integer',
          label: {
            vi: 'Số doanh nghiệp nhỏ và vừa sử dụng nền tảng số',
            en: 'Number of small and medium enterprises that use digital platforms',
          },
          unit: measures.enterprises,
        },
        {
          id: 'enterprises_total',
          type: 'integer',
          label: { vi: 'Tổng số doanh nghiệp nhỏ và vừa đang hoạt động', en: 'Total number of active small and medium enterprises' },
          unit: measures.enterprises,
        },
      ],
      evidence: { vi: 'Kết quả khảo sát doanh nghiệp', en: 'Results of the enterprise survey' },
      source: sources.communeVerifiedByCulture,
      trait: 'has_enterprises',
      basis: 'sister:Khánh Hòa',
      basisNote: 'Commune row read there (30 points); target as in national strategy 411',
    }),
    indicator({
      code: '7.6',
      name: {
        vi: 'Tỷ lệ thành viên hợp tác xã được tập huấn ứng dụng công nghệ số',
        en: 'Share of cooperative members trained in the use of digital technology',
      },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 0.5 },
      inputs: [
        {
          id: 'coop_members_trained',
          type: 'integer',
          label: {
            vi: 'Số thành viên hợp tác xã được tập huấn ứng dụng công nghệ số',
            en: 'Number of cooperative members trained in the use of digital technology',
          },
          unit: measures.people,
        },
        {
          id: 'coop_members_total',
          type: 'integer',
          label: { vi: 'Tổng số thành viên hợp tác xã', en: 'Total number of cooperative members' },
          unit: measures.people,
        },
      ],
      evidence: evidence.traineePhotographs,
      source: sources.communeVerifiedByCulture,
      trait: 'has_cooperatives',
      basis: 'sister:Khánh Hòa',
      basisNote: 'Commune row read there (40 points, with enterprises); target drafted',
    }),
    indicator({
      code: '7.7',
      name: { vi: 'Có mô hình chợ hoặc tuyến phố thanh toán không dùng tiền mặt', en: 'Model cashless market or shopping street' },
      maxPoints: 15,
      method: 'boolean',
      inputs: [
        {
          id: 'yes',
          type: 'boolean',
          label: {
            vi: 'Có ít nhất một chợ hoặc tuyến phố mà đa số điểm bán nhận thanh toán không dùng tiền mặt',
            en: 'At least one market or street where most points of sale accept cashless payment',
          },
        },
      ],
      evidence: {
        vi: 'Quyết định hoặc kế hoạch mô hình, hình ảnh, danh sách điểm bán',
        en: 'Decision or plan for the model, photographs, list of points of sale',
      },
      source: sources.communeVerifiedByCulture,
      trait: 'has_markets',
      basis: 'drafted',
      basisNote: 'Written for this catalogue',
    }),
  ],
})
