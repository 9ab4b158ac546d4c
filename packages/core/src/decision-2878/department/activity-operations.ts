import { indicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'

/** Internal work of a department: documents, reports, inspections, meetings, platforms. */
export const operations = [
  indicator({
    code: '7.9',
    name: {
      vi: 'Tỷ lệ văn bản điện tử gửi đi được ký số theo quy định',
      en: 'Share of outgoing electronic documents digitally signed as required',
    },
    maxPoints: 30,
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
    source: sources.documentSystemProvince,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.19 read there',
  }),
  indicator({
    code: '7.10',
    name: { vi: 'Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng', en: 'Share of work files processed online' },
    maxPoints: 30,
    method: 'tiers',
    params: {
      of: 'ratio',
      steps: [
        { min: 0.9, share: 1 },
        { min: 0.8, share: 0.8 },
        { min: 0.6, share: 0.5 },
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
    source: sources.documentSystemProvince,
    basis: 'sister:Khánh Hòa',
    basisNote: 'Commune row read there (70 points); top step is the national target for provincial level (general knowledge)',
  }),
  indicator({
    code: '7.11',
    name: {
      vi: 'Tỷ lệ báo cáo định kỳ thực hiện trên hệ thống thông tin báo cáo của tỉnh',
      en: 'Share of periodic reports made on the provincial reporting information system',
    },
    maxPoints: 25,
    method: 'ratio',
    params: { target: 1 },
    inputs: [
      {
        id: 'reports_on_system',
        type: 'integer',
        label: {
          vi: 'Số báo cáo định kỳ đã gửi qua hệ thống thông tin báo cáo của tỉnh',
          en: 'Number of periodic reports sent through the provincial reporting information system',
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
    source: sources.reportingSystemProvince,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.12 read there; system also named in the provincial scheme',
  }),
  indicator({
    code: '7.12',
    name: { vi: 'Tỷ lệ hoạt động kiểm tra thực hiện qua môi trường số', en: 'Share of inspections carried out digitally' },
    maxPoints: 20,
    method: 'tiers',
    params: {
      of: 'ratio',
      steps: [
        { min: 0.5, share: 1 },
        { min: 0.3, share: 0.6 },
        { min: 0.1, share: 0.3 },
      ],
    },
    inputs: [
      {
        id: 'inspections_digital',
        type: 'integer',
        label: {
          vi: 'Số cuộc kiểm tra thực hiện qua môi trường số và hệ thống thông tin',
          en: 'Number of inspections carried out digitally and through information systems',
        },
        unit: measures.inspections,
      },
      {
        id: 'inspections_total',
        type: 'integer',
        label: {
          vi: 'Tổng số cuộc kiểm tra trong năm (trừ cuộc thuộc phạm vi bí mật nhà nước)',
          en: 'Total number of inspections in the year (except inspections involving state secrets)',
        },
        unit: measures.inspections,
      },
    ],
    evidence: { vi: 'Kế hoạch kiểm tra, nhật ký hệ thống, kết luận kiểm tra', en: 'Inspection plans, system logs, inspection conclusions' },
    source: { vi: 'Cơ quan báo cáo; Thanh tra tỉnh xác minh', en: 'Reported by the agency; verified by the Provincial Inspectorate' },
    trait: 'has_inspection_function',
    basis: 'doc:hatinh-2025-07',
    basisNote: 'Half of inspections through digital means is a provincial target named there',
  }),
  indicator({
    code: '7.13',
    name: { vi: 'Tỷ lệ cuộc họp tổ chức trực tuyến hoặc không dùng tài liệu giấy', en: 'Share of meetings held online or without paper' },
    maxPoints: 20,
    method: 'ratio',
    params: { target: 0.7 },
    inputs: [
      {
        id: 'meetings_paperless',
        type: 'integer',
        label: {
          vi: 'Số cuộc họp tổ chức trực tuyến hoặc không dùng tài liệu giấy',
          en: 'Number of meetings held online or without paper',
        },
        unit: measures.meetings,
      },
      {
        id: 'meetings_total',
        type: 'integer',
        label: {
          vi: 'Tổng số cuộc họp của cơ quan trong năm (trừ cuộc họp có nội dung mật)',
          en: 'Total number of meetings of the agency in the year (except meetings with classified content)',
        },
        unit: measures.meetings,
      },
    ],
    evidence: { vi: 'Số liệu trên hệ thống họp, giấy mời', en: 'Data from the meeting system, invitations' },
    source: sources.agencyVerifiedByCommunications,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.14 read there; target drafted',
  }),
  indicator({
    code: '7.14',
    name: {
      vi: 'Số nền tảng số, phần mềm chuyên ngành được sử dụng thường xuyên trong quản lý nhà nước',
      en: 'Number of digital platforms and specialised software in regular use in state management',
    },
    maxPoints: 30,
    method: 'capped_count',
    params: { per_item: 7.5 },
    inputs: [
      {
        id: 'digital_platforms_in_use',
        type: 'integer',
        label: {
          vi: 'Số nền tảng, phần mềm chuyên ngành được sử dụng thường xuyên',
          en: 'Number of platforms and specialised software products in regular use',
        },
        unit: measures.platforms,
      },
    ],
    evidence: {
      vi: 'Danh mục nền tảng, số tài khoản hoạt động, nhật ký sử dụng',
      en: 'List of platforms, number of active accounts, usage logs',
    },
    source: sources.agencyVerifiedByCommunications,
    basis: 'doc:hatinh-2025-07',
    basisNote: 'Specialised systems of departments are counted there; points per item drafted',
  }),
  indicator({
    code: '7.15',
    name: {
      vi: 'Tỷ lệ phản ánh, kiến nghị trên môi trường số được xử lý đúng hạn',
      en: 'Share of feedback and petitions on digital channels handled on time',
    },
    maxPoints: 20,
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
    source: sources.feedbackSystemProvince,
    basis: 'sister:Tây Ninh',
    basisNote: 'Society item 6.6 of the commune table read there; placed under activity here',
  }),
  indicator({
    code: '7.16',
    name: {
      vi: 'Mô hình, cách làm hiệu quả về chuyển đổi số của ngành, lĩnh vực',
      en: 'Effective digital transformation models and practices of the sector',
    },
    maxPoints: 15,
    method: 'expert',
    params: {
      criteria: {
        vi: 'Chấm theo tính mới, phạm vi áp dụng, hiệu quả đo được và khả năng nhân rộng của mô hình; tối đa ba mô hình.',
        en: 'Judged by novelty, scope of application, measured effect and potential for replication; at most three models.',
      },
    },
    inputs: [
      {
        id: 'awarded_points',
        type: 'number',
        label: { vi: 'Điểm do tổ thẩm định chấm', en: 'Points awarded by the appraisal team' },
        unit: measures.points,
        max: 15,
      },
    ],
    evidence: evidence.modelReport,
    source: sources.provincialAppraisalTeam,
    basis: 'doc:hatinh-2025-07',
    basisNote: "Section on good models there; appraiser's judgement drafted",
  }),
] as const
