import { indicator, mainIndicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'

/** 5. An toàn thông tin mạng (Network information security): 5 indicators of a commune, 100 points. */
export const security = mainIndicator({
  id: 'security',
  code: '5',
  name: { vi: 'An toàn thông tin mạng', en: 'Network information security' },
  maxPoints: 100,
  basis: 'sister:Thanh Hóa',
  children: [
    indicator({
      code: '5.1',
      name: {
        vi: 'Tỷ lệ máy tính được cài đặt phần mềm phòng, chống mã độc',
        en: 'Share of computers with anti-malware software installed',
      },
      maxPoints: 30,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'computers_protected',
          type: 'integer',
          label: {
            vi: 'Số máy tính đã cài đặt phần mềm phòng, chống mã độc',
            en: 'Number of computers with anti-malware software installed',
          },
          unit: measures.computers,
        },
        {
          id: 'computers_total',
          type: 'integer',
          label: {
            vi: 'Tổng số máy tính có kết nối mạng của UBND cấp xã',
            en: "Total number of networked computers of the Commune People's Committee",
          },
          unit: measures.computers,
        },
      ],
      evidence: { vi: 'Báo cáo từ hệ thống quản lý phòng, chống mã độc', en: 'Report from the anti-malware management system' },
      source: sources.communeVerifiedByCulture,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 3.4 read there (20 points)',
    }),
    indicator({
      code: '5.2',
      name: {
        vi: 'Ban hành quy chế và phân công đầu mối an toàn thông tin mạng',
        en: 'Issuing of a regulation and naming of a contact point for network information security',
      },
      maxPoints: 25,
      method: 'checklist',
      params: {
        items: [
          { id: 'regulation', share: 0.5 },
          { id: 'officer', share: 0.3 },
          { id: 'backup', share: 0.2 },
        ],
      },
      inputs: [
        {
          id: 'regulation',
          type: 'boolean',
          label: {
            vi: 'Quy chế bảo đảm an toàn thông tin mạng của UBND cấp xã',
            en: "Network information security regulation of the Commune People's Committee",
          },
        },
        {
          id: 'officer',
          type: 'boolean',
          label: {
            vi: 'Văn bản phân công đầu mối an toàn thông tin mạng',
            en: 'Document naming the contact point for network information security',
          },
        },
        {
          id: 'backup',
          type: 'boolean',
          label: {
            vi: 'Có quy trình sao lưu dữ liệu và báo cáo sự cố',
            en: 'Procedure in place for backing up data and reporting incidents',
          },
        },
      ],
      evidence: { vi: 'Quy chế, văn bản phân công, quy trình', en: 'Regulation, assignment document, procedure' },
      source: sources.communeVerifiedByCulture,
      basis: 'doc:hatinh-de-an-424',
      basisNote: 'Rules on network security named there (6.1); parts drafted',
    }),
    indicator({
      code: '5.3',
      name: {
        vi: 'Mức độ tham gia tập huấn, diễn tập an toàn thông tin mạng',
        en: 'Participation in network information security training and drills',
      },
      maxPoints: 20,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'drills_attended',
          type: 'integer',
          label: {
            vi: 'Số lớp tập huấn, cuộc diễn tập an toàn thông tin mạng UBND cấp xã đã tham gia',
            en: "Number of network information security courses and drills attended by the Commune People's Committee",
          },
          unit: measures.drills,
        },
        {
          id: 'drills_called',
          type: 'integer',
          label: {
            vi: 'Tổng số lớp tập huấn, cuộc diễn tập an toàn thông tin mạng cấp trên triệu tập',
            en: 'Total number of network information security courses and drills convened by higher levels',
          },
          unit: measures.drills,
        },
      ],
      evidence: evidence.summonsesAndAttendance,
      source: sources.communeVerifiedByCulture,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 3.5 and 3.6 read there, joined into one ratio',
    }),
    indicator({
      code: '5.4',
      name: {
        vi: 'Số đợt tuyên truyền cho người dân về an toàn thông tin, phòng tránh lừa đảo trên mạng',
        en: 'Number of campaigns informing residents about information security and online fraud',
      },
      maxPoints: 25,
      method: 'capped_count',
      params: { per_item: 5 },
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
      source: sources.communeVerifiedByCulture,
      basis: 'doc:hatinh-de-an-424',
      basisNote: 'Online fraud awareness named there (2.1); points per item drafted',
    }),
    indicator({
      code: '5.5',
      name: {
        vi: 'Để xảy ra sự cố an toàn thông tin mạng, lộ lọt dữ liệu (điểm trừ)',
        en: 'Occurrence of network information security incidents or data leaks (deduction)',
      },
      maxPoints: 0,
      method: 'deduction',
      params: { per_item: 5, cap: 10 },
      inputs: [
        {
          id: 'security_incidents',
          type: 'integer',
          label: {
            vi: 'Số sự cố an toàn thông tin mạng, lộ lọt dữ liệu do lỗi chủ quan',
            en: "Number of network information security incidents and data leaks caused by the unit's own fault",
          },
          unit: measures.incidents,
        },
      ],
      evidence: evidence.authorityConclusions,
      source: { vi: 'UBND cấp huyện; Công an cấp huyện', en: "District People's Committee; District Police" },
      basis: 'drafted',
      basisNote: 'No deduction rule was read anywhere; drafted',
    }),
  ],
})
