import { indicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'

/** Internal work of a commune: documents, reports, feedback, shared data. */
export const operations = [
  indicator({
    code: '6.9',
    name: {
      vi: 'Tỷ lệ văn bản điện tử gửi đi được ký số theo quy định',
      en: 'Share of outgoing electronic documents digitally signed as required',
    },
    maxPoints: 15,
    method: 'ratio',
    params: { target: 1 },
    inputs: [
      {
        id: 'documents_signed',
        type: 'integer',
        label: {
          vi: 'Số văn bản điện tử gửi đi được ký số của cơ quan và của cá nhân có thẩm quyền',
          en: 'Number of outgoing electronic documents digitally signed by both the agency and the competent person',
        },
        unit: measures.documents,
      },
      {
        id: 'documents_issued',
        type: 'integer',
        label: { vi: 'Tổng số văn bản gửi đi (trừ văn bản mật)', en: 'Total number of outgoing documents (except classified documents)' },
        unit: measures.documents,
      },
    ],
    evidence: evidence.systemExtract,
    source: sources.documentSystemDistrict,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.19 read there (10 points)',
  }),
  indicator({
    code: '6.10',
    name: { vi: 'Tỷ lệ hồ sơ công việc cấp xã được xử lý trên môi trường mạng', en: 'Share of commune work files processed online' },
    maxPoints: 15,
    method: 'tiers',
    params: {
      of: 'ratio',
      steps: [
        { min: 0.6, share: 1 },
        { min: 0.45, share: 0.7 },
        { min: 0.3, share: 0.4 },
      ],
    },
    inputs: [
      {
        id: 'work_files_online',
        type: 'integer',
        label: {
          vi: 'Số hồ sơ công việc được tạo lập, xử lý hoàn toàn trên môi trường mạng',
          en: 'Number of work files created and processed entirely online',
        },
        unit: measures.workFiles,
      },
      {
        id: 'work_files_total',
        type: 'integer',
        label: {
          vi: 'Tổng số hồ sơ công việc (trừ hồ sơ thuộc phạm vi bí mật nhà nước)',
          en: 'Total number of work files (except files containing state secrets)',
        },
        unit: measures.workFiles,
      },
    ],
    evidence: evidence.systemExtract,
    source: sources.documentSystemDistrict,
    basis: 'sister:Khánh Hòa',
    basisNote: 'Commune row read there (70 points); top step is the national target for commune level (general knowledge)',
  }),
  indicator({
    code: '6.11',
    name: {
      vi: 'Tỷ lệ báo cáo định kỳ thực hiện trên hệ thống thông tin báo cáo',
      en: 'Share of periodic reports made on the reporting information system',
    },
    maxPoints: 10,
    method: 'ratio',
    params: { target: 1 },
    inputs: [
      {
        id: 'reports_on_system',
        type: 'integer',
        label: {
          vi: 'Số báo cáo định kỳ đã gửi qua hệ thống thông tin báo cáo',
          en: 'Number of periodic reports sent through the reporting information system',
        },
        unit: measures.reports,
      },
      {
        id: 'reports_required',
        type: 'integer',
        label: { vi: 'Tổng số báo cáo định kỳ phải thực hiện trên hệ thống', en: 'Total number of periodic reports due on the system' },
        unit: measures.reports,
      },
    ],
    evidence: evidence.systemExtract,
    source: {
      vi: 'Hệ thống thông tin báo cáo; Văn phòng HĐND và UBND cấp huyện',
      en: "Reporting information system; Office of the District People's Council and People's Committee",
    },
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.12 read there (10 points)',
  }),
  indicator({
    code: '6.12',
    name: {
      vi: 'Tỷ lệ phản ánh, kiến nghị trên môi trường số được xử lý đúng hạn',
      en: 'Share of feedback and petitions on digital channels handled on time',
    },
    maxPoints: 10,
    method: 'complement',
    params: { target: 1, floor: 0.5 },
    inputs: [
      {
        id: 'feedback_overdue',
        type: 'integer',
        label: {
          vi: 'Số phản ánh, kiến nghị chưa xử lý hoặc xử lý quá hạn',
          en: 'Number of feedback items and petitions not handled or handled late',
        },
        unit: measures.feedbackItems,
      },
      {
        id: 'feedback_total',
        type: 'integer',
        label: {
          vi: 'Tổng số phản ánh, kiến nghị được chuyển đến qua các kênh số',
          en: 'Total number of feedback items and petitions received through digital channels',
        },
        unit: measures.feedbackItems,
      },
    ],
    evidence: evidence.feedbackExtract,
    source: {
      vi: 'Hệ thống tiếp nhận phản ánh, kiến nghị; Văn phòng HĐND và UBND cấp huyện',
      en: "System for receiving feedback and petitions; Office of the District People's Council and People's Committee",
    },
    basis: 'sister:Tây Ninh',
    basisNote: 'Society item 6.6 read there (10 points); placed under government here',
  }),
  indicator({
    code: '6.13',
    name: { vi: 'Cập nhật dữ liệu chuyên ngành trên các hệ thống dùng chung', en: 'Updating of sector data in shared systems' },
    maxPoints: 10,
    method: 'checklist',
    params: {
      items: [
        { id: 'civil_status', share: 0.2 },
        { id: 'population', share: 0.2 },
        { id: 'land', share: 0.2 },
        { id: 'welfare', share: 0.2 },
        { id: 'economy', share: 0.2 },
      ],
    },
    inputs: [
      { id: 'civil_status', type: 'boolean', label: { vi: 'Dữ liệu hộ tịch', en: 'Civil status data' } },
      {
        id: 'population',
        type: 'boolean',
        label: { vi: 'Dữ liệu dân cư phối hợp với Công an cấp xã', en: 'Population data, together with the Commune Police' },
      },
      { id: 'land', type: 'boolean', label: { vi: 'Biến động đất đai', en: 'Changes in land use and ownership' } },
      {
        id: 'welfare',
        type: 'boolean',
        label: { vi: 'Hộ nghèo, người có công, bảo trợ xã hội', en: 'Poor households, people with meritorious service, social assistance' },
      },
      {
        id: 'economy',
        type: 'boolean',
        label: { vi: 'Dữ liệu nông nghiệp, hợp tác xã, hộ kinh doanh', en: 'Data on agriculture, cooperatives and business households' },
      },
    ],
    evidence: {
      vi: 'Ảnh chụp hệ thống, báo cáo số bản ghi cập nhật trong năm',
      en: 'Screenshots of the systems, report on the number of records updated in the year',
    },
    source: sources.communeVerifiedByCulture,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.17 (fields managed with digital data) read there; parts drafted',
  }),
  indicator({
    code: '6.14',
    name: {
      vi: 'Gửi chậm hoặc không gửi báo cáo về chuyển đổi số (điểm trừ)',
      en: 'Reports on digital transformation sent late or not at all (deduction)',
    },
    maxPoints: 0,
    method: 'deduction',
    params: { per_item: 2, cap: 10 },
    inputs: [
      {
        id: 'late_reports',
        type: 'integer',
        label: {
          vi: 'Số báo cáo về chuyển đổi số gửi chậm hoặc không gửi trong năm',
          en: 'Number of reports on digital transformation sent late or not at all in the year',
        },
        unit: measures.reports,
      },
    ],
    evidence: {
      vi: 'Sổ theo dõi báo cáo của Phòng Văn hóa và Thông tin',
      en: 'Report register of the Division of Culture and Information',
    },
    source: { vi: 'Phòng Văn hóa và Thông tin cấp huyện theo dõi', en: 'Monitored by the District Division of Culture and Information' },
    basis: 'drafted',
    basisNote: 'No deduction rule was read anywhere; drafted',
  }),
] as const
