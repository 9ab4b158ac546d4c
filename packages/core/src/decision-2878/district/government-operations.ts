import { indicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'

/** Internal work of a district: documents, reports, shared data, archives. */
export const operations = [
  indicator({
    code: '6.11',
    name: {
      vi: 'Tỷ lệ văn bản điện tử gửi đi được ký số theo quy định',
      en: 'Share of outgoing electronic documents digitally signed as required',
    },
    maxPoints: 10,
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
    code: '6.12',
    name: { vi: 'Tỷ lệ hồ sơ công việc cấp huyện được xử lý trên môi trường mạng', en: 'Share of district work files processed online' },
    maxPoints: 10,
    method: 'tiers',
    params: {
      of: 'ratio',
      steps: [
        { min: 0.8, share: 1 },
        { min: 0.6, share: 0.7 },
        { min: 0.4, share: 0.4 },
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
    basisNote: 'Commune row read there; top step is the national target for district level (general knowledge)',
  }),
  indicator({
    code: '6.13',
    name: {
      vi: 'Tỷ lệ báo cáo định kỳ thực hiện trên hệ thống thông tin báo cáo của tỉnh',
      en: 'Share of periodic reports made on the provincial reporting information system',
    },
    maxPoints: 10,
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
    basisNote: 'Commune 4.12 read there',
  }),
  indicator({
    code: '6.14',
    name: {
      vi: 'Số dịch vụ dữ liệu, ứng dụng của cấp huyện kết nối, khai thác qua nền tảng LGSP',
      en: 'Number of district data services and applications connected and used through the local government service platform (LGSP)',
    },
    maxPoints: 10,
    method: 'capped_count',
    params: { per_item: 2.5 },
    inputs: [
      {
        id: 'lgsp_services_used',
        type: 'integer',
        label: {
          vi: 'Số dịch vụ dữ liệu, ứng dụng của cấp huyện kết nối, khai thác qua LGSP',
          en: 'Number of district data services and applications connected and used through the LGSP',
        },
        unit: measures.services,
      },
    ],
    evidence: evidence.lgspLogs,
    source: sources.lgspPlatform,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.2 read there; points per item drafted',
  }),
  indicator({
    code: '6.15',
    name: { vi: 'Tỷ lệ thửa đất được cập nhật trong cơ sở dữ liệu đất đai', en: 'Share of land parcels updated in the land database' },
    maxPoints: 10,
    method: 'ratio',
    params: { target: 0.9 },
    inputs: [
      {
        id: 'land_parcels_in_database',
        type: 'integer',
        label: {
          vi: 'Số thửa đất đã cập nhật trong cơ sở dữ liệu đất đai vận hành',
          en: 'Number of land parcels updated in the operating land database',
        },
        unit: measures.landParcels,
      },
      {
        id: 'land_parcels_total',
        type: 'integer',
        label: {
          vi: 'Tổng số thửa đất phải xây dựng cơ sở dữ liệu',
          en: 'Total number of land parcels for which the database must be built',
        },
        unit: measures.landParcels,
      },
    ],
    evidence: { vi: 'Số liệu hệ thống thông tin đất đai', en: 'Data from the land information system' },
    source: {
      vi: 'Văn phòng đăng ký đất đai; Sở Tài nguyên và Môi trường',
      en: 'Land Registration Office; Department of Natural Resources and Environment',
    },
    basis: 'doc:hatinh-2022-10',
    basisNote: 'Land database progress by district reported there; target drafted',
  }),
  indicator({
    code: '6.16',
    name: {
      vi: 'Tỷ lệ hồ sơ, tài liệu lưu trữ được số hóa theo kế hoạch',
      en: 'Share of archived records and documents digitised as planned',
    },
    maxPoints: 10,
    method: 'ratio',
    params: { target: 1 },
    inputs: [
      {
        id: 'records_digitised',
        type: 'integer',
        label: { vi: 'Số hồ sơ, tài liệu lưu trữ đã được số hóa', en: 'Number of archived records and documents digitised' },
        unit: measures.records,
      },
      {
        id: 'records_to_digitise',
        type: 'integer',
        label: {
          vi: 'Tổng số hồ sơ, tài liệu lưu trữ phải số hóa theo kế hoạch',
          en: 'Total number of archived records and documents to be digitised under the plan',
        },
        unit: measures.records,
      },
    ],
    evidence: evidence.digitisationRecords,
    source: sources.districtVerifiedByHomeAffairs,
    basis: 'doc:hatinh-de-an-424',
    basisNote: 'Task 3.7 of the provincial scheme named there',
  }),
  indicator({
    code: '6.17',
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
    source: sources.feedbackSystemProvince,
    basis: 'sister:Tây Ninh',
    basisNote: 'Society item 6.6 of the commune table read there; placed under government here',
  }),
  indicator({
    code: '6.18',
    name: {
      vi: 'Mô hình, cách làm hiệu quả về chính quyền số được áp dụng, nhân rộng',
      en: 'Effective digital government models and practices applied and replicated',
    },
    maxPoints: 10,
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
        max: 10,
      },
    ],
    evidence: evidence.modelReport,
    source: sources.provincialAppraisalTeam,
    basis: 'doc:hatinh-2025-07',
    basisNote: "Section on good models there; appraiser's judgement drafted",
  }),
  indicator({
    code: '6.19',
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
    evidence: evidence.reportRegister,
    source: sources.monitoredByCommunications,
    basis: 'drafted',
    basisNote: 'No deduction rule was read anywhere; drafted',
  }),
] as const
