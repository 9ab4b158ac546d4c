import { indicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { communesTotal } from './figures.js'

/** Web portals and online public services of a district. */
export const onlineServices = [
  indicator({
    code: '6.1',
    name: {
      vi: 'Cổng thông tin điện tử cấp huyện cung cấp đầy đủ, kịp thời nội dung theo quy định',
      en: 'District web portal provides the required content in full and on time',
    },
    maxPoints: 10,
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
        label: { vi: 'Công khai ngân sách, quy hoạch, báo cáo, thống kê', en: 'Disclosure of budgets, planning, reports and statistics' },
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
    source: sources.districtVerifiedByCommunications,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.1 read there (content required by decree 42/2022); parts drafted',
  }),
  indicator({
    code: '6.2',
    name: {
      vi: 'Tỷ lệ xã, phường, thị trấn có Trang thông tin điện tử cung cấp đầy đủ nội dung theo quy định',
      en: 'Share of communes, wards and townships whose web portal provides all required content',
    },
    maxPoints: 10,
    method: 'ratio',
    params: { target: 1 },
    inputs: [
      {
        id: 'communes_with_portal',
        type: 'integer',
        label: {
          vi: 'Số xã, phường, thị trấn có Trang thông tin điện tử cung cấp đầy đủ nội dung theo quy định',
          en: 'Number of communes, wards and townships whose web portal provides all required content',
        },
        unit: measures.administrativeUnits,
      },
      communesTotal,
    ],
    evidence: { vi: 'Danh sách địa chỉ trang, biên bản kiểm tra', en: 'List of portal addresses, inspection records' },
    source: sources.districtVerifiedByCommunications,
    basis: 'sister:Tây Ninh',
    basisNote: 'Commune 4.1 read there; turned into a district ratio',
  }),
  indicator({
    code: '6.3',
    name: {
      vi: 'Tỷ lệ thủ tục hành chính cấp huyện đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình',
      en: 'Share of eligible district administrative procedures offered as end-to-end online public services',
    },
    maxPoints: 10,
    method: 'ratio',
    params: { target: 1 },
    inputs: [
      {
        id: 'services_full_online',
        type: 'integer',
        label: {
          vi: 'Số thủ tục hành chính cấp huyện đã cung cấp dịch vụ công trực tuyến toàn trình',
          en: 'Number of district administrative procedures offered as end-to-end online public services',
        },
        unit: measures.procedures,
      },
      {
        id: 'services_eligible',
        type: 'integer',
        label: {
          vi: 'Số thủ tục hành chính cấp huyện đủ điều kiện cung cấp dịch vụ công trực tuyến toàn trình',
          en: 'Number of district administrative procedures eligible as end-to-end online public services',
        },
        unit: measures.procedures,
      },
    ],
    evidence: evidence.serviceListDecision,
    source: sources.proceduresSystemProvince,
    basis: 'sister:Khánh Hòa',
    basisNote: 'Commune row read there; carried to districts',
  }),
  indicator({
    code: '6.4',
    name: {
      vi: 'Tỷ lệ dịch vụ công trực tuyến cấp huyện có phát sinh hồ sơ trực tuyến',
      en: 'Share of district online public services with online applications',
    },
    maxPoints: 10,
    method: 'ratio',
    params: { target: 0.7, floor: 0.2 },
    inputs: [
      {
        id: 'services_with_applications',
        type: 'integer',
        label: {
          vi: 'Số dịch vụ công trực tuyến cấp huyện có phát sinh hồ sơ trực tuyến trong năm',
          en: 'Number of district online public services with online applications in the year',
        },
        unit: measures.services,
      },
      {
        id: 'online_services',
        type: 'integer',
        label: {
          vi: 'Số dịch vụ công trực tuyến cấp huyện có phát sinh hồ sơ (trực tuyến và trực tiếp)',
          en: 'Number of district online public services with applications (online and in person)',
        },
        unit: measures.services,
      },
    ],
    evidence: evidence.systemExtract,
    source: sources.proceduresSystemProvince,
    basis: '922-family',
    basisNote: 'Usual in the family; target and floor drafted',
  }),
] as const
