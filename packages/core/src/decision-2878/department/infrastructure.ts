import { indicator, mainIndicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { staffTotal, systemsTotal } from './figures.js'

/** 3. Hạ tầng số (Digital infrastructure): 7 indicators of a department, 100 points. */
export const infrastructure = mainIndicator({
  id: 'infrastructure',
  code: '3',
  name: { vi: 'Hạ tầng số', en: 'Digital infrastructure' },
  maxPoints: 100,
  basis: '922-structure',
  children: [
    indicator({
      code: '3.1',
      name: {
        vi: 'Tỷ lệ cán bộ, công chức, viên chức được trang bị máy tính làm việc',
        en: 'Share of officials and employees provided with an office computer',
      },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'staff_with_computer',
          type: 'integer',
          label: {
            vi: 'Số cán bộ, công chức, viên chức được trang bị máy tính làm việc',
            en: 'Number of officials and employees provided with an office computer',
          },
          unit: measures.people,
        },
        staffTotal,
      ],
      evidence: evidence.equipmentInventory,
      source: sources.agencyVerifiedByCommunications,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 1.5 read there; ratio rule also in the older national ICT index',
    }),
    indicator({
      code: '3.2',
      name: {
        vi: 'Mạng nội bộ và kết nối Mạng truyền số liệu chuyên dùng của cơ quan',
        en: "The agency's local network and its connection to the dedicated data transmission network",
      },
      maxPoints: 15,
      method: 'checklist',
      params: {
        items: [
          { id: 'lan', share: 0.4 },
          { id: 'tslcd', share: 0.4 },
          { id: 'backup', share: 0.2 },
        ],
      },
      inputs: [
        {
          id: 'lan',
          type: 'boolean',
          label: {
            vi: 'Mạng nội bộ kết nối toàn bộ máy tính làm việc (trừ máy tính soạn thảo bí mật nhà nước)',
            en: 'Local network connecting all office computers (except computers for drafting state secrets)',
          },
        },
        {
          id: 'tslcd',
          type: 'boolean',
          label: {
            vi: 'Đã kết nối Mạng truyền số liệu chuyên dùng',
            en: "Connected to the Government's dedicated data transmission network",
          },
        },
        { id: 'backup', type: 'boolean', label: { vi: 'Có đường truyền dự phòng', en: 'A backup line is in place' } },
      ],
      evidence: {
        vi: 'Sơ đồ mạng, hợp đồng hoặc biên bản nghiệm thu đường truyền',
        en: 'Network diagram, contract or acceptance records of the line',
      },
      source: sources.agencyVerifiedByCommunications,
      basis: 'doc:hatinh-de-an-424',
      basisNote: 'Task 3.2 and 3.3 of the provincial scheme named there; parts drafted',
    }),
    indicator({
      code: '3.3',
      name: {
        vi: 'Tỷ lệ đơn vị trực thuộc kết nối Mạng truyền số liệu chuyên dùng hoặc Internet băng rộng cố định',
        en: 'Share of subordinate units connected to the dedicated data transmission network or fixed broadband Internet',
      },
      maxPoints: 10,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'subordinate_units_connected',
          type: 'integer',
          label: {
            vi: 'Số đơn vị trực thuộc đã kết nối Mạng truyền số liệu chuyên dùng hoặc Internet băng rộng cố định',
            en: 'Number of subordinate units connected to the dedicated data transmission network or fixed broadband Internet',
          },
          unit: measures.administrativeUnits,
        },
        {
          id: 'subordinate_units_total',
          type: 'integer',
          label: { vi: 'Tổng số đơn vị trực thuộc', en: 'Total number of subordinate units' },
          unit: measures.administrativeUnits,
        },
      ],
      evidence: { vi: 'Danh sách đơn vị trực thuộc và hiện trạng kết nối', en: 'List of subordinate units and state of their connections' },
      source: sources.agencyVerifiedByCommunications,
      trait: 'has_subordinate_units',
      basis: 'doc:hatinh-de-an-424',
      basisNote: 'Task 3.2 and 3.3 of the provincial scheme named there',
    }),
    indicator({
      code: '3.4',
      name: { vi: 'Mức độ chuyển đổi sang giao thức Internet IPv6', en: 'Progress of the transition to the Internet protocol IPv6' },
      maxPoints: 10,
      method: 'best_of',
      params: {
        options: [
          { id: 'full', share: 1 },
          { id: 'portal', share: 0.6 },
          { id: 'plan', share: 0.3 },
        ],
      },
      inputs: [
        {
          id: 'full',
          type: 'boolean',
          label: {
            vi: 'Mạng nội bộ và Cổng/Trang thông tin điện tử đều hoạt động với IPv6',
            en: 'Both the local network and the web portal run on IPv6',
          },
        },
        {
          id: 'portal',
          type: 'boolean',
          label: { vi: 'Cổng/Trang thông tin điện tử hoạt động với IPv6', en: 'The web portal runs on IPv6' },
        },
        {
          id: 'plan',
          type: 'boolean',
          label: { vi: 'Đã ban hành kế hoạch chuyển đổi IPv6', en: 'A plan for the transition to IPv6 has been issued' },
        },
      ],
      evidence: { vi: 'Kết quả kiểm tra kết nối, kế hoạch chuyển đổi IPv6', en: 'Connection test results, IPv6 transition plan' },
      source: sources.agencyVerifiedByCommunications,
      basis: 'doc:hatinh-2022-q2',
      basisNote: 'IPv4 to IPv6 named there as a task; options drafted',
    }),
    indicator({
      code: '3.5',
      name: { vi: 'Hệ thống họp trực tuyến của cơ quan', en: "The agency's online meeting system" },
      maxPoints: 15,
      method: 'checklist',
      params: {
        items: [
          { id: 'room', share: 0.5 },
          { id: 'linked', share: 0.3 },
          { id: 'operator', share: 0.2 },
        ],
      },
      inputs: [
        {
          id: 'room',
          type: 'boolean',
          label: {
            vi: 'Có phòng họp với thiết bị họp trực tuyến chuyên dụng',
            en: 'A meeting room with dedicated online meeting equipment',
          },
        },
        {
          id: 'linked',
          type: 'boolean',
          label: {
            vi: 'Kết nối với hệ thống hội nghị truyền hình trực tuyến của tỉnh',
            en: 'Connected to the provincial video conference system',
          },
        },
        { id: 'operator', type: 'boolean', label: { vi: 'Có người được phân công vận hành', en: 'A person is assigned to operate it' } },
      ],
      evidence: { vi: 'Biên bản nghiệm thu, văn bản phân công, ảnh chụp', en: 'Acceptance records, assignment document, photographs' },
      source: sources.agencyVerifiedByCommunications,
      basis: 'doc:hatinh-de-an-424',
      basisNote: 'Task 3.4 of the provincial scheme named there; parts drafted',
    }),
    indicator({
      code: '3.6',
      name: {
        vi:
          'Tỷ lệ hệ thống thông tin, cơ sở dữ liệu triển khai trên nền tảng điện toán đám mây hoặc ' +
          'Trung tâm tích hợp dữ liệu của tỉnh',
        en: 'Share of information systems and databases hosted on cloud computing or at the provincial data integration centre',
      },
      maxPoints: 20,
      method: 'ratio',
      params: { target: 0.8 },
      inputs: [
        {
          id: 'systems_on_cloud',
          type: 'integer',
          label: {
            vi:
              'Số hệ thống thông tin, cơ sở dữ liệu đã triển khai trên nền tảng điện toán đám mây hoặc ' +
              'Trung tâm tích hợp dữ liệu của tỉnh',
            en: 'Number of information systems and databases hosted on cloud computing or at the provincial data integration centre',
          },
          unit: measures.systems,
        },
        systemsTotal,
      ],
      evidence: { vi: 'Danh mục hệ thống thông tin và nơi đặt máy chủ', en: 'List of information systems and where their servers stand' },
      source: sources.agencyVerifiedByCommunications,
      trait: 'runs_own_systems',
      basis: 'doc:hatinh-2025-07',
      basisNote: 'Department databases on cloud named there as a provincial target not yet met',
    }),
    indicator({
      code: '3.7',
      name: {
        vi: 'Băng thông kết nối quy đổi bình quân trên một cán bộ, công chức, viên chức',
        en: 'Connection bandwidth per official or employee',
      },
      maxPoints: 15,
      method: 'relative',
      params: { of: 'ratio' },
      inputs: [
        {
          id: 'bandwidth_mbps',
          type: 'number',
          label: {
            vi: 'Tổng băng thông kết nối Internet và Mạng truyền số liệu chuyên dùng',
            en: 'Total bandwidth of the Internet connections and the dedicated data transmission network',
          },
          unit: measures.mbps,
        },
        staffTotal,
      ],
      evidence: { vi: 'Hợp đồng cung cấp dịch vụ đường truyền', en: 'Contracts for line services' },
      source: sources.agencyVerifiedByCommunications,
      basis: 'drafted',
      basisNote: 'Relative-to-best rule as in the older national ICT index (item I.3)',
    }),
  ],
})
