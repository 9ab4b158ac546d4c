import { indicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { resolvedApplications } from './figures.js'

/** Online services of a department: its portal, its procedures and how they are settled. */
export const onlineServices = [
  indicator({
    code: '7.1',
    name: {
      vi: 'Cổng/Trang thông tin điện tử cung cấp đầy đủ, kịp thời nội dung theo quy định',
      en: 'Web portal provides the required content in full and on time',
    },
    maxPoints: 25,
    method: 'checklist',
    params: {
      items: [
        { id: 'organisation', share: 0.2 },
        { id: 'legal', share: 0.2 },
        { id: 'procedures', share: 0.2 },
        { id: 'budget', share: 0.2 },
        { id: 'interaction', share: 0.2 },
      ],
    },
    inputs: [
      {
        id: 'organisation',
        type: 'boolean',
        label: {
          vi: 'Thông tin về tổ chức bộ máy, chức năng, nhiệm vụ và đầu mối liên hệ',
          en: 'Information on the organisational structure, functions, tasks and contact points',
        },
      },
      {
        id: 'legal',
        type: 'boolean',
        label: {
          vi: 'Văn bản quy phạm pháp luật, văn bản chỉ đạo, điều hành',
          en: 'Legal normative documents, directives and administrative documents',
        },
      },
      {
        id: 'procedures',
        type: 'boolean',
        label: {
          vi: 'Thủ tục hành chính và đường dẫn đến Cổng dịch vụ công',
          en: 'Administrative procedures and links to the public service portal',
        },
      },
      {
        id: 'budget',
        type: 'boolean',
        label: { vi: 'Công khai ngân sách, báo cáo, thống kê', en: 'Disclosure of budgets, reports and statistics' },
      },
      {
        id: 'interaction',
        type: 'boolean',
        label: {
          vi: 'Chức năng hỏi đáp, tiếp nhận phản ánh và bảo đảm tiếp cận thông tin',
          en: 'Questions and answers, receipt of feedback, and accessibility',
        },
      },
    ],
    evidence: evidence.sectionLinks,
    source: sources.agencyVerifiedByCommunications,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.1 read there (content required by decree 42/2022); parts drafted',
  }),
  indicator({
    code: '7.2',
    name: {
      vi: 'Tỷ lệ thủ tục hành chính đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình',
      en: 'Share of eligible administrative procedures offered as end-to-end online public services',
    },
    maxPoints: 25,
    method: 'ratio',
    params: { target: 1 },
    inputs: [
      {
        id: 'services_full_online',
        type: 'integer',
        label: {
          vi: 'Số thủ tục hành chính đã cung cấp dịch vụ công trực tuyến toàn trình',
          en: 'Number of administrative procedures offered as end-to-end online public services',
        },
        unit: measures.procedures,
      },
      {
        id: 'services_eligible',
        type: 'integer',
        label: {
          vi: 'Số thủ tục hành chính đủ điều kiện cung cấp dịch vụ công trực tuyến toàn trình',
          en: 'Number of administrative procedures eligible as end-to-end online public services',
        },
        unit: measures.procedures,
      },
    ],
    evidence: evidence.serviceListDecision,
    source: sources.proceduresSystemProvince,
    trait: 'has_online_services',
    basis: 'sister:Khánh Hòa',
    basisNote: 'Commune row read there (30 points, rule not shown)',
  }),
  indicator({
    code: '7.3',
    name: {
      vi: 'Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ trực tuyến',
      en: 'Share of online public services with online applications',
    },
    maxPoints: 20,
    method: 'ratio',
    params: { target: 0.8, floor: 0.2 },
    inputs: [
      {
        id: 'services_with_applications',
        type: 'integer',
        label: {
          vi: 'Số dịch vụ công trực tuyến có phát sinh hồ sơ trực tuyến trong năm',
          en: 'Number of online public services with online applications in the year',
        },
        unit: measures.services,
      },
      {
        id: 'online_services',
        type: 'integer',
        label: {
          vi: 'Số dịch vụ công trực tuyến đang cung cấp có phát sinh hồ sơ (trực tuyến và trực tiếp)',
          en: 'Number of online public services offered with applications (online and in person)',
        },
        unit: measures.services,
      },
    ],
    evidence: evidence.systemExtract,
    source: sources.proceduresSystemProvince,
    trait: 'has_online_services',
    basis: '922-family',
    basisNote: 'Usual in the family; target and floor drafted',
  }),
  indicator({
    code: '7.4',
    name: {
      vi: 'Tỷ lệ hồ sơ thủ tục hành chính tiếp nhận trực tuyến và mức tăng so với năm trước',
      en: 'Share of applications for administrative procedures received online and its increase over the previous year',
    },
    maxPoints: 40,
    method: 'formula',
    params: {
      expression:
        'points * (0.7 * min(1, online_applications / total_applications / 0.8) ' +
        '+ 0.3 * (online_applications / total_applications >= 0.9 ' +
        '? 1 : max(0, min(1, (online_applications / total_applications - online_rate_last_year) / 0.1))))',
    },
    inputs: [
      {
        id: 'online_applications',
        type: 'integer',
        label: {
          vi: 'Số hồ sơ thủ tục hành chính tiếp nhận trực tuyến',
          en: 'Number of applications for administrative procedures received online',
        },
        unit: measures.applications,
      },
      {
        id: 'total_applications',
        type: 'integer',
        label: {
          vi: 'Tổng số hồ sơ thủ tục hành chính tiếp nhận (trực tuyến và trực tiếp)',
          en: 'Total number of applications for administrative procedures received (online and in person)',
        },
        unit: measures.applications,
      },
      {
        id: 'online_rate_last_year',
        type: 'number',
        label: {
          vi: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến của năm trước liền kề (từ 0 đến 1)',
          en: 'Share of applications received online in the year before (from 0 to 1)',
        },
        max: 1,
      },
    ],
    evidence: evidence.twoYearExtract,
    source: sources.proceduresSystemProvince,
    trait: 'has_online_services',
    basis: '922-family',
    basisNote: 'Online share is usual in the family; level-and-growth formula drafted',
  }),
  indicator({
    code: '7.5',
    name: {
      vi: 'Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn',
      en: 'Share of applications for administrative procedures settled on time',
    },
    maxPoints: 30,
    method: 'complement',
    params: { target: 1, floor: 0.8 },
    inputs: [
      {
        id: 'overdue_applications',
        type: 'integer',
        label: {
          vi: 'Số hồ sơ thủ tục hành chính giải quyết quá hạn',
          en: 'Number of applications for administrative procedures settled late',
        },
        unit: measures.applications,
      },
      resolvedApplications,
    ],
    evidence: evidence.systemExtract,
    source: sources.proceduresSystemProvince,
    trait: 'has_online_services',
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.6 read there; complement with floor drafted',
  }),
  indicator({
    code: '7.6',
    name: {
      vi: 'Tỷ lệ hồ sơ được số hóa thành phần hồ sơ và kết quả giải quyết thủ tục hành chính',
      en: 'Share of applications for administrative procedures whose documents and results are digitised',
    },
    maxPoints: 25,
    method: 'ratio',
    params: { target: 1 },
    inputs: [
      {
        id: 'results_digitised',
        type: 'integer',
        label: {
          vi: 'Số hồ sơ đã số hóa thành phần hồ sơ và kết quả giải quyết',
          en: 'Number of applications whose documents and results have been digitised',
        },
        unit: measures.applications,
      },
      resolvedApplications,
    ],
    evidence: evidence.systemExtract,
    source: sources.proceduresSystemProvince,
    trait: 'has_online_services',
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.10 read there',
  }),
  indicator({
    code: '7.7',
    name: { vi: 'Tỷ lệ hồ sơ thanh toán trực tuyến phí, lệ phí', en: 'Share of applications with fees and charges paid online' },
    maxPoints: 20,
    method: 'ratio',
    params: { target: 0.6, floor: 0.1 },
    inputs: [
      {
        id: 'online_payments',
        type: 'integer',
        label: {
          vi: 'Số hồ sơ có giao dịch thanh toán trực tuyến thành công',
          en: 'Number of applications with a successful online payment',
        },
        unit: measures.applications,
      },
      {
        id: 'payable_applications',
        type: 'integer',
        label: { vi: 'Tổng số hồ sơ phát sinh nghĩa vụ nộp phí, lệ phí', en: 'Total number of applications subject to fees or charges' },
        unit: measures.applications,
      },
    ],
    evidence: evidence.paymentTransactions,
    source: sources.proceduresSystemProvince,
    trait: 'has_online_services',
    basis: 'drafted',
    basisNote: 'Usual in service-quality sets (general knowledge); target and floor drafted',
  }),
  indicator({
    code: '7.8',
    name: {
      vi: 'Mức độ hài lòng của người dân, doanh nghiệp khi sử dụng dịch vụ công trực tuyến',
      en: 'Satisfaction of residents and enterprises with online public services',
    },
    maxPoints: 25,
    method: 'survey',
    params: { weights: { A: 1, B: 0.6, C: 0.2, D: 0 } },
    inputs: [
      {
        id: 'A',
        type: 'integer',
        label: { vi: 'Số phiếu trả lời: hài lòng, rất hài lòng', en: 'Number of answers: satisfied or very satisfied' },
        unit: measures.answers,
      },
      {
        id: 'B',
        type: 'integer',
        label: { vi: 'Số phiếu trả lời: bình thường', en: 'Number of answers: neutral' },
        unit: measures.answers,
      },
      {
        id: 'C',
        type: 'integer',
        label: { vi: 'Số phiếu trả lời: chưa hài lòng', en: 'Number of answers: dissatisfied' },
        unit: measures.answers,
      },
      {
        id: 'D',
        type: 'integer',
        label: { vi: 'Số phiếu trả lời: rất không hài lòng', en: 'Number of answers: very dissatisfied' },
        unit: measures.answers,
      },
    ],
    evidence: evidence.satisfactionRatings,
    source: sources.proceduresSystemProvince,
    trait: 'has_online_services',
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.5 read there; answer weights follow a public survey tool of Yên Bái',
  }),
] as const
