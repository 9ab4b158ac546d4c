import { indicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { resolvedApplications } from './figures.js'

/** Applications for administrative procedures of a district: received, settled, digitised, paid, judged by residents. */
export const applications = [
  indicator({
    code: '6.5',
    name: {
      vi: 'Tỷ lệ hồ sơ cấp huyện tiếp nhận trực tuyến và mức tăng so với năm trước',
      en: 'Share of district applications received online and its increase over the previous year',
    },
    maxPoints: 15,
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
          vi: 'Số hồ sơ thủ tục hành chính cấp huyện tiếp nhận trực tuyến',
          en: 'Number of applications for district administrative procedures received online',
        },
        unit: measures.applications,
      },
      {
        id: 'total_applications',
        type: 'integer',
        label: {
          vi: 'Tổng số hồ sơ thủ tục hành chính cấp huyện tiếp nhận (trực tuyến và trực tiếp)',
          en: 'Total number of applications for district administrative procedures received (online and in person)',
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
    basis: 'sister:Khánh Hòa',
    basisNote: 'District row on fully online files read there (30 points); level-and-growth formula drafted',
  }),
  indicator({
    code: '6.6',
    name: {
      vi: 'Tỷ lệ hồ sơ cấp xã trên địa bàn tiếp nhận trực tuyến',
      en: "Share of applications to the district's communes received online",
    },
    maxPoints: 10,
    method: 'ratio',
    params: { target: 0.7 },
    inputs: [
      {
        id: 'commune_online_applications',
        type: 'integer',
        label: {
          vi: 'Số hồ sơ thủ tục hành chính cấp xã trên địa bàn tiếp nhận trực tuyến',
          en: "Number of applications for administrative procedures of the district's communes received online",
        },
        unit: measures.applications,
      },
      {
        id: 'commune_total_applications',
        type: 'integer',
        label: {
          vi: 'Tổng số hồ sơ thủ tục hành chính cấp xã trên địa bàn tiếp nhận',
          en: "Total number of applications for administrative procedures of the district's communes received",
        },
        unit: measures.applications,
      },
    ],
    evidence: evidence.systemExtract,
    source: sources.proceduresSystemProvince,
    basis: '922-family',
    basisNote: 'Online share is usual in the family; target drafted',
  }),
  indicator({
    code: '6.7',
    name: {
      vi: 'Tỷ lệ hồ sơ thủ tục hành chính cấp huyện giải quyết đúng hạn',
      en: 'Share of applications for district administrative procedures settled on time',
    },
    maxPoints: 15,
    method: 'complement',
    params: { target: 1, floor: 0.8 },
    inputs: [
      {
        id: 'overdue_applications',
        type: 'integer',
        label: {
          vi: 'Số hồ sơ thủ tục hành chính cấp huyện giải quyết quá hạn',
          en: 'Number of applications for district administrative procedures settled late',
        },
        unit: measures.applications,
      },
      resolvedApplications,
    ],
    evidence: evidence.systemExtract,
    source: sources.proceduresSystemProvince,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.6 read there; complement with floor drafted',
  }),
  indicator({
    code: '6.8',
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
    source: sources.proceduresSystemProvince,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.10 read there',
  }),
  indicator({
    code: '6.9',
    name: {
      vi: 'Tỷ lệ hồ sơ thanh toán trực tuyến nghĩa vụ tài chính, phí, lệ phí',
      en: 'Share of applications with financial obligations, fees and charges paid online',
    },
    maxPoints: 10,
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
        label: {
          vi: 'Tổng số hồ sơ phát sinh nghĩa vụ tài chính, phí, lệ phí',
          en: 'Total number of applications subject to financial obligations, fees or charges',
        },
        unit: measures.applications,
      },
    ],
    evidence: evidence.paymentTransactions,
    source: sources.proceduresSystemProvince,
    basis: 'drafted',
    basisNote: 'Usual in service-quality sets (general knowledge); target and floor drafted',
  }),
  indicator({
    code: '6.10',
    name: {
      vi: 'Mức độ hài lòng của người dân, doanh nghiệp khi sử dụng dịch vụ công trực tuyến',
      en: 'Satisfaction of residents and enterprises with online public services',
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
    source: sources.proceduresSystemProvince,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.5 read there; answer weights follow a public survey tool of Yên Bái',
  }),
] as const
