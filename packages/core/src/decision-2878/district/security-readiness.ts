import { indicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'

/** Rules, training, alerts and incidents of a district. */
export const securityReadiness = [
  indicator({
    code: '5.7',
    name: {
      vi: 'Ban hành quy chế, kế hoạch bảo đảm an toàn thông tin mạng cấp huyện',
      en: "Issuing of the district's network information security regulation and plans",
    },
    maxPoints: 10,
    method: 'checklist',
    params: {
      items: [
        { id: 'regulation', share: 0.4 },
        { id: 'annual_plan', share: 0.3 },
        { id: 'incident_plan', share: 0.3 },
      ],
    },
    inputs: [
      {
        id: 'regulation',
        type: 'boolean',
        label: {
          vi: 'Quy chế bảo đảm an toàn thông tin mạng của cấp huyện',
          en: 'Network information security regulation of the district',
        },
      },
      {
        id: 'annual_plan',
        type: 'boolean',
        label: { vi: 'Kế hoạch bảo đảm an toàn thông tin mạng năm', en: 'Annual network information security plan' },
      },
      {
        id: 'incident_plan',
        type: 'boolean',
        label: {
          vi: 'Phương án ứng phó, khắc phục sự cố và sao lưu dữ liệu',
          en: 'Plan for responding to and recovering from incidents and for backing up data',
        },
      },
    ],
    evidence: evidence.regulationsAndPlans,
    source: sources.districtVerifiedByCommunications,
    basis: 'doc:hatinh-de-an-424',
    basisNote: 'Tasks 6.1 and 6.4 of the provincial scheme named there; parts drafted',
  }),
  indicator({
    code: '5.8',
    name: {
      vi: 'Mức độ tham gia tập huấn, diễn tập an toàn thông tin mạng do tỉnh tổ chức',
      en: 'Participation in network information security training and drills organised by the province',
    },
    maxPoints: 10,
    method: 'ratio',
    params: { target: 1 },
    inputs: [
      {
        id: 'drills_attended',
        type: 'integer',
        label: {
          vi: 'Số lớp tập huấn, cuộc diễn tập an toàn thông tin mạng cấp huyện đã tham gia',
          en: 'Number of network information security courses and drills attended by the district',
        },
        unit: measures.drills,
      },
      {
        id: 'drills_called',
        type: 'integer',
        label: {
          vi: 'Tổng số lớp tập huấn, cuộc diễn tập an toàn thông tin mạng tỉnh triệu tập',
          en: 'Total number of network information security courses and drills convened by the province',
        },
        unit: measures.drills,
      },
    ],
    evidence: evidence.summonsesAndAttendance,
    source: sources.communicationsDepartment,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 3.5 and 3.6 read there, joined into one ratio',
  }),
  indicator({
    code: '5.9',
    name: { vi: 'Mức độ xử lý đúng hạn cảnh báo lỗ hổng, mã độc', en: 'Timely handling of vulnerability and malware alerts' },
    maxPoints: 5,
    method: 'formula',
    params: { expression: 'alerts_total > 0 ? points * (alerts_total - alerts_overdue) / alerts_total : points' },
    inputs: [
      {
        id: 'alerts_total',
        type: 'integer',
        label: {
          vi: 'Tổng số cảnh báo lỗ hổng, mã độc nhận được trong năm',
          en: 'Total number of vulnerability and malware alerts received in the year',
        },
        unit: measures.alerts,
      },
      {
        id: 'alerts_overdue',
        type: 'integer',
        label: { vi: 'Số cảnh báo chưa xử lý hoặc xử lý quá thời hạn', en: 'Number of alerts not handled or handled late' },
        unit: measures.alerts,
      },
    ],
    evidence: evidence.alertReports,
    source: sources.communicationsDepartment,
    basis: 'drafted',
    basisNote: 'Full points when no alert was received',
  }),
  indicator({
    code: '5.10',
    name: {
      vi: 'Số đợt tuyên truyền cho người dân về an toàn thông tin, phòng tránh lừa đảo trên mạng',
      en: 'Number of campaigns informing residents about information security and online fraud',
    },
    maxPoints: 10,
    method: 'capped_count',
    params: { per_item: 2.5 },
    inputs: [
      {
        id: 'security_campaigns',
        type: 'integer',
        label: {
          vi: 'Số đợt tuyên truyền về an toàn thông tin, phòng tránh lừa đảo trên mạng',
          en: 'Number of information campaigns on information security and online fraud',
        },
        unit: measures.campaigns,
      },
    ],
    evidence: evidence.campaignRecords,
    source: sources.districtVerifiedByCommunications,
    basis: 'doc:hatinh-de-an-424',
    basisNote: 'Online fraud awareness named there (2.1); points per item drafted',
  }),
  indicator({
    code: '5.11',
    name: {
      vi: 'Để xảy ra sự cố an toàn thông tin mạng nghiêm trọng, lộ lọt dữ liệu (điểm trừ)',
      en: 'Occurrence of serious network information security incidents or data leaks (deduction)',
    },
    maxPoints: 0,
    method: 'deduction',
    params: { per_item: 5, cap: 15 },
    inputs: [
      {
        id: 'security_incidents',
        type: 'integer',
        label: {
          vi: 'Số sự cố an toàn thông tin mạng nghiêm trọng, lộ lọt dữ liệu do lỗi chủ quan',
          en: "Number of serious network information security incidents and data leaks caused by the unit's own fault",
        },
        unit: measures.incidents,
      },
    ],
    evidence: evidence.authorityConclusions,
    source: sources.communicationsAndProvincialPolice,
    basis: 'drafted',
    basisNote: 'No deduction rule was read anywhere; drafted',
  }),
] as const
