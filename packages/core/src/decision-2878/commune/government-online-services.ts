import { indicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { resolvedApplications } from './figures.js'

/** Online services of a commune: its portal, its procedures and how they are settled. */
export const onlineServices = [
  indicator({
    code: '6.1',
    name: {
      vi: 'Trang thông tin điện tử của xã cung cấp đầy đủ, kịp thời nội dung theo quy định',
      en: 'Commune web portal provides the required content in full and on time',
    },
    maxPoints: 15,
    method: 'checklist',
    params: {
      items: [
        { id: 'organisation', share: 0.25 },
        { id: 'directives', share: 0.25 },
        { id: 'procedures', share: 0.25 },
        { id: 'disclosure', share: 0.25 },
      ],
    },
    inputs: [
      {
        id: 'organisation',
        type: 'boolean',
        label: { vi: 'Thông tin về tổ chức bộ máy, đầu mối liên hệ', en: 'Information on the organisational structure and contact points' },
      },
      {
        id: 'directives',
        type: 'boolean',
        label: {
          vi: 'Văn bản chỉ đạo, điều hành, thông báo của UBND cấp xã',
          en: "Directives, administrative documents and notices of the Commune People's Committee",
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
        id: 'disclosure',
        type: 'boolean',
        label: {
          vi: 'Công khai ngân sách, chương trình, dự án và kênh tiếp nhận ý kiến',
          en: 'Disclosure of budgets, programmes and projects, and channels for receiving opinions',
        },
      },
    ],
    evidence: evidence.sectionLinks,
    source: sources.communeVerifiedByCulture,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.1 read there (20 points); parts drafted',
  }),
  indicator({
    code: '6.2',
    name: {
      vi: 'Tỷ lệ dịch vụ công trực tuyến cấp xã có phát sinh hồ sơ trực tuyến',
      en: 'Share of commune online public services with online applications',
    },
    maxPoints: 15,
    method: 'ratio',
    params: { target: 0.7, floor: 0.2 },
    inputs: [
      {
        id: 'services_with_applications',
        type: 'integer',
        label: {
          vi: 'Số dịch vụ công trực tuyến cấp xã có phát sinh hồ sơ trực tuyến trong năm',
          en: 'Number of commune online public services with online applications in the year',
        },
        unit: measures.services,
      },
      {
        id: 'online_services',
        type: 'integer',
        label: {
          vi: 'Số dịch vụ công trực tuyến cấp xã có phát sinh hồ sơ (trực tuyến và trực tiếp)',
          en: 'Number of commune online public services with applications (online and in person)',
        },
        unit: measures.services,
      },
    ],
    evidence: evidence.systemExtract,
    source: sources.proceduresSystemDistrict,
    basis: '922-family',
    basisNote: 'Usual in the family; target and floor drafted',
  }),
  indicator({
    code: '6.3',
    name: {
      vi: 'Tỷ lệ hồ sơ thủ tục hành chính cấp xã tiếp nhận trực tuyến',
      en: 'Share of applications for commune administrative procedures received online',
    },
    maxPoints: 30,
    method: 'ratio',
    params: { target: 0.8 },
    inputs: [
      {
        id: 'online_applications',
        type: 'integer',
        label: {
          vi: 'Số hồ sơ thủ tục hành chính cấp xã tiếp nhận trực tuyến',
          en: 'Number of applications for commune administrative procedures received online',
        },
        unit: measures.applications,
      },
      {
        id: 'total_applications',
        type: 'integer',
        label: {
          vi: 'Tổng số hồ sơ thủ tục hành chính cấp xã tiếp nhận (trực tuyến và trực tiếp)',
          en: 'Total number of applications for commune administrative procedures received (online and in person)',
        },
        unit: measures.applications,
      },
    ],
    evidence: evidence.systemExtract,
    source: sources.proceduresSystemDistrict,
    basis: 'sister:Khánh Hòa',
    basisNote: 'Commune row on fully online files read there (20 points); target drafted',
  }),
  indicator({
    code: '6.4',
    name: {
      vi: 'Tỷ lệ hồ sơ thủ tục hành chính cấp xã giải quyết đúng hạn',
      en: 'Share of applications for commune administrative procedures settled on time',
    },
    maxPoints: 25,
    method: 'complement',
    params: { target: 1, floor: 0.8 },
    inputs: [
      {
        id: 'overdue_applications',
        type: 'integer',
        label: {
          vi: 'Số hồ sơ thủ tục hành chính cấp xã giải quyết quá hạn',
          en: 'Number of applications for commune administrative procedures settled late',
        },
        unit: measures.applications,
      },
      resolvedApplications,
    ],
    evidence: evidence.systemExtract,
    source: sources.proceduresSystemDistrict,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.6 read there (10 points); complement with floor drafted',
  }),
  indicator({
    code: '6.5',
    name: {
      vi: 'Tỷ lệ hồ sơ được số hóa thành phần hồ sơ và kết quả giải quyết thủ tục hành chính',
      en: 'Share of applications for administrative procedures whose documents and results are digitised',
    },
    maxPoints: 15,
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
    source: sources.proceduresSystemDistrict,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.10 read there (10 points)',
  }),
  indicator({
    code: '6.6',
    name: { vi: 'Tỷ lệ bản sao được chứng thực điện tử từ bản chính', en: 'Share of copies certified electronically from originals' },
    maxPoints: 10,
    method: 'tiers',
    params: {
      of: 'ratio',
      steps: [
        { min: 0.2, share: 1 },
        { min: 0.1, share: 0.6 },
        { min: 0.03, share: 0.3 },
      ],
    },
    inputs: [
      {
        id: 'electronic_copies',
        type: 'integer',
        label: { vi: 'Số bản sao được chứng thực điện tử từ bản chính', en: 'Number of copies certified electronically from originals' },
        unit: measures.copies,
      },
      {
        id: 'certified_copies',
        type: 'integer',
        label: { vi: 'Tổng số bản sao được chứng thực từ bản chính', en: 'Total number of copies certified from originals' },
        unit: measures.copies,
      },
    ],
    evidence: {
      vi: 'Sổ chứng thực, số liệu trên Cổng dịch vụ công quốc gia',
      en: 'Certification register, data on the national public service portal',
    },
    source: {
      vi: 'Hệ thống chứng thực điện tử; Phòng Tư pháp cấp huyện',
      en: 'Electronic certification system; District Division of Justice',
    },
    basis: 'doc:hatinh-de-an-424',
    basisNote: 'Electronic certification named there (3.7); steps drafted',
  }),
  indicator({
    code: '6.7',
    name: { vi: 'Tỷ lệ hồ sơ thanh toán trực tuyến phí, lệ phí', en: 'Share of applications with fees and charges paid online' },
    maxPoints: 15,
    method: 'ratio',
    params: { target: 0.5, floor: 0.1 },
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
    source: sources.proceduresSystemDistrict,
    basis: 'drafted',
    basisNote: 'Usual in service-quality sets (general knowledge); target and floor drafted',
  }),
  indicator({
    code: '6.8',
    name: {
      vi: 'Mức độ hài lòng của người dân khi giải quyết thủ tục hành chính trực tuyến tại xã',
      en: 'Satisfaction of residents with administrative procedures settled online at the commune',
    },
    maxPoints: 15,
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
    source: sources.proceduresSystemDistrict,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.5 read there (20 points); answer weights follow a public survey tool of Yên Bái',
  }),
] as const
