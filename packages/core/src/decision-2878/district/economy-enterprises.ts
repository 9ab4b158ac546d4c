import { indicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { organisationsTotal } from './figures.js'

/** Enterprises, cooperatives and business households of a district. */
export const enterprises = [
  indicator({
    code: '7.1',
    name: {
      vi: 'Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số',
      en: 'Share of small and medium enterprises that use digital platforms',
    },
    maxPoints: 20,
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
    evidence: { vi: 'Kết quả khảo sát, số liệu nền tảng', en: 'Survey results, platform data' },
    source: {
      vi: 'UBND cấp huyện báo cáo; Sở Kế hoạch và Đầu tư xác minh',
      en: "Reported by the District People's Committee; verified by the Department of Planning and Investment",
    },
    basis: 'sister:Khánh Hòa',
    basisNote: 'District row read there (20 points); target as in national strategy 411',
  }),
  indicator({
    code: '7.2',
    name: {
      vi: 'Tỷ lệ doanh nghiệp, hợp tác xã sử dụng hợp đồng điện tử',
      en: 'Share of enterprises and cooperatives that use electronic contracts',
    },
    maxPoints: 15,
    method: 'ratio',
    params: { target: 0.8 },
    inputs: [
      {
        id: 'organisations_with_econtracts',
        type: 'integer',
        label: {
          vi: 'Số doanh nghiệp, hợp tác xã sử dụng hợp đồng điện tử',
          en: 'Number of enterprises and cooperatives that use electronic contracts',
        },
        unit: measures.organisations,
      },
      organisationsTotal,
    ],
    evidence: { vi: 'Kết quả khảo sát, số liệu nhà cung cấp dịch vụ', en: 'Survey results, data from service providers' },
    source: sources.districtVerifiedByIndustryAndTrade,
    basis: 'sister:Khánh Hòa',
    basisNote: 'District row read there (20 points); target as in national strategy 411',
  }),
  indicator({
    code: '7.3',
    name: {
      vi: 'Tỷ lệ doanh nghiệp, hợp tác xã nộp thuế điện tử',
      en: 'Share of enterprises and cooperatives that pay taxes electronically',
    },
    maxPoints: 10,
    method: 'ratio',
    params: { target: 0.98, floor: 0.5 },
    inputs: [
      {
        id: 'organisations_with_etax',
        type: 'integer',
        label: {
          vi: 'Số doanh nghiệp, hợp tác xã nộp thuế điện tử',
          en: 'Number of enterprises and cooperatives that pay taxes electronically',
        },
        unit: measures.organisations,
      },
      organisationsTotal,
    ],
    evidence: { vi: 'Số liệu quản lý thuế', en: 'Tax administration data' },
    source: sources.taxOffices,
    basis: '922-family',
    basisNote: 'Usual in the family; target and floor drafted',
  }),
  indicator({
    code: '7.4',
    name: {
      vi: 'Tỷ lệ hộ kinh doanh, cơ sở bán lẻ sử dụng hóa đơn điện tử khởi tạo từ máy tính tiền',
      en: 'Share of business households and retail outlets that use electronic invoices issued from cash registers',
    },
    maxPoints: 15,
    method: 'ratio',
    params: { target: 0.9 },
    inputs: [
      {
        id: 'einvoice_users',
        type: 'integer',
        label: {
          vi: 'Số hộ kinh doanh, cơ sở bán lẻ đã sử dụng hóa đơn điện tử khởi tạo từ máy tính tiền',
          en: 'Number of business households and retail outlets that use electronic invoices issued from cash registers',
        },
        unit: measures.householdsAndOutlets,
      },
      {
        id: 'einvoice_subjects',
        type: 'integer',
        label: {
          vi: 'Tổng số hộ kinh doanh, cơ sở bán lẻ thuộc diện áp dụng',
          en: 'Total number of business households and retail outlets subject to such invoices',
        },
        unit: measures.householdsAndOutlets,
      },
    ],
    evidence: evidence.invoiceData,
    source: sources.taxOffices,
    basis: 'doc:thanhhoa-2025-04',
    basisNote: 'Measured in Thanh Hóa; electronic invoices are also reported for Hà Tĩnh; target drafted',
  }),
] as const
