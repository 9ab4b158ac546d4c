import { indicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { communesTotal, systemsTotal } from './figures.js'

/** Security of the information systems and computers of a district. */
export const systemSecurity = [
  indicator({
    code: '5.1',
    name: {
      vi: 'Tỷ lệ hệ thống thông tin được phê duyệt hồ sơ đề xuất cấp độ an toàn',
      en: 'Share of information systems with an approved security level dossier',
    },
    maxPoints: 15,
    method: 'ratio',
    params: { target: 1 },
    inputs: [
      {
        id: 'systems_classified',
        type: 'integer',
        label: {
          vi: 'Số hệ thống thông tin đã được phê duyệt hồ sơ đề xuất cấp độ an toàn',
          en: 'Number of information systems with an approved security level dossier',
        },
        unit: measures.systems,
      },
      systemsTotal,
    ],
    evidence: evidence.securityLevelDecisions,
    source: sources.districtVerifiedByCommunications,
    trait: 'runs_own_systems',
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 3.1 read there',
  }),
  indicator({
    code: '5.2',
    name: {
      vi: 'Tỷ lệ hệ thống thông tin triển khai đầy đủ phương án bảo đảm an toàn theo cấp độ',
      en: 'Share of information systems with all security measures required for their level in place',
    },
    maxPoints: 10,
    method: 'ratio',
    params: { target: 1 },
    inputs: [
      {
        id: 'systems_protected',
        type: 'integer',
        label: {
          vi: 'Số hệ thống thông tin đã triển khai đầy đủ phương án bảo đảm an toàn theo cấp độ được duyệt',
          en: 'Number of information systems with all security measures required for their approved level in place',
        },
        unit: measures.systems,
      },
      systemsTotal,
    ],
    evidence: evidence.securityMeasuresReport,
    source: sources.districtVerifiedByCommunications,
    trait: 'runs_own_systems',
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 3.3 read there; denominator is all systems',
  }),
  indicator({
    code: '5.3',
    name: {
      vi: 'Triển khai bảo đảm an toàn thông tin mạng theo mô hình 4 lớp',
      en: 'Network information security organised on the four-layer model',
    },
    maxPoints: 10,
    method: 'checklist',
    params: {
      items: [
        { id: 'onsite', share: 0.25 },
        { id: 'monitoring', share: 0.25 },
        { id: 'audit', share: 0.25 },
        { id: 'sharing', share: 0.25 },
      ],
    },
    inputs: [
      {
        id: 'onsite',
        type: 'boolean',
        label: {
          vi: 'Lớp 1: có bộ phận hoặc đầu mối tại chỗ chịu trách nhiệm về an toàn thông tin mạng',
          en: 'Layer 1: a unit or contact point on site is responsible for network information security',
        },
      },
      {
        id: 'monitoring',
        type: 'boolean',
        label: { vi: 'Lớp 2: có đơn vị chuyên nghiệp giám sát, bảo vệ', en: 'Layer 2: a professional provider monitors and protects' },
      },
      {
        id: 'audit',
        type: 'boolean',
        label: {
          vi: 'Lớp 3: có tổ chức độc lập kiểm tra, đánh giá định kỳ',
          en: 'Layer 3: an independent organisation audits and assesses at regular intervals',
        },
      },
      {
        id: 'sharing',
        type: 'boolean',
        label: {
          vi: 'Lớp 4: kết nối, chia sẻ thông tin với hệ thống giám sát của tỉnh, quốc gia',
          en: 'Layer 4: connected to and sharing information with the provincial and national monitoring systems',
        },
      },
    ],
    evidence: evidence.fourLayerRecords,
    source: sources.districtVerifiedByCommunications,
    basis: 'doc:hatinh-de-an-424',
    basisNote: 'Four-layer model named there (6.1); equal shares drafted',
  }),
  indicator({
    code: '5.4',
    name: {
      vi: 'Tỷ lệ máy tính được cài đặt phần mềm phòng, chống mã độc quản lý tập trung',
      en: 'Share of computers with centrally managed anti-malware software installed',
    },
    maxPoints: 10,
    method: 'ratio',
    params: { target: 1 },
    inputs: [
      {
        id: 'computers_protected',
        type: 'integer',
        label: {
          vi: 'Số máy tính đã cài đặt phần mềm phòng, chống mã độc quản lý tập trung',
          en: 'Number of computers with centrally managed anti-malware software installed',
        },
        unit: measures.computers,
      },
      {
        id: 'computers_total',
        type: 'integer',
        label: {
          vi: 'Tổng số máy tính có kết nối mạng của cơ quan cấp huyện, cấp xã',
          en: 'Total number of networked computers of district and commune agencies',
        },
        unit: measures.computers,
      },
    ],
    evidence: evidence.antiMalwareReport,
    source: sources.districtVerifiedByCommunications,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 3.4 read there',
  }),
  indicator({
    code: '5.5',
    name: {
      vi: 'Tỷ lệ UBND cấp xã ban hành và thực hiện quy chế bảo đảm an toàn thông tin mạng',
      en: "Share of Commune People's Committees that have issued and apply a network information security regulation",
    },
    maxPoints: 10,
    method: 'ratio',
    params: { target: 1 },
    inputs: [
      {
        id: 'communes_with_security_rules',
        type: 'integer',
        label: {
          vi: 'Số UBND cấp xã đã ban hành và thực hiện quy chế bảo đảm an toàn thông tin mạng',
          en: "Number of Commune People's Committees that have issued and apply a network information security regulation",
        },
        unit: measures.administrativeUnits,
      },
      communesTotal,
    ],
    evidence: { vi: 'Quy chế của từng xã, biên bản kiểm tra', en: 'Regulation of each commune, inspection records' },
    source: sources.districtVerifiedByCommunications,
    basis: 'doc:hatinh-de-an-424',
    basisNote: 'Rules on network security named there (6.1); commune ratio drafted',
  }),
  indicator({
    code: '5.6',
    name: {
      vi: 'Tỷ lệ hệ thống thông tin được kiểm tra, đánh giá an toàn thông tin định kỳ',
      en: 'Share of information systems with a regular information security audit and assessment',
    },
    maxPoints: 10,
    method: 'tiers',
    params: {
      of: 'ratio',
      steps: [
        { min: 1, share: 1 },
        { min: 0.7, share: 0.7 },
        { min: 0.4, share: 0.4 },
      ],
    },
    inputs: [
      {
        id: 'systems_assessed',
        type: 'integer',
        label: {
          vi: 'Số hệ thống thông tin được kiểm tra, đánh giá an toàn thông tin trong kỳ',
          en: 'Number of information systems audited and assessed for information security in the period',
        },
        unit: measures.systems,
      },
      systemsTotal,
    ],
    evidence: evidence.securityAudits,
    source: sources.districtVerifiedByCommunications,
    trait: 'runs_own_systems',
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 3.2 read there; steps drafted',
  }),
] as const
