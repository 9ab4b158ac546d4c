import { indicator, mainIndicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'

/** 1. Nhận thức số (Digital awareness): 7 indicators of a department, 100 points. */
export const awareness = mainIndicator({
  id: 'awareness',
  code: '1',
  name: { vi: 'Nhận thức số', en: 'Digital awareness' },
  maxPoints: 100,
  basis: '922-structure',
  children: [
    indicator({
      code: '1.1',
      name: {
        vi: 'Người đứng đầu cơ quan trực tiếp làm Trưởng Ban Chỉ đạo (Tổ chỉ đạo) chuyển đổi số',
        en: 'Head of the agency personally leads the digital transformation steering committee (steering team)',
      },
      maxPoints: 15,
      method: 'choice',
      params: {
        options: [
          { id: 'head', label: { vi: 'Người đứng đầu cơ quan', en: 'Head of the agency' }, share: 1 },
          { id: 'deputy', label: { vi: 'Cấp phó của người đứng đầu', en: 'Deputy head of the agency' }, share: 0.5 },
          {
            id: 'none',
            label: {
              vi: 'Chưa thành lập hoặc trưởng ban không phải lãnh đạo cơ quan',
              en: 'Not set up, or headed by someone who is not a leader of the agency',
            },
            share: 0,
          },
        ],
      },
      inputs: [
        {
          id: 'steering_head',
          type: 'choice',
          label: {
            vi: 'Người giữ vai trò Trưởng Ban Chỉ đạo (Tổ chỉ đạo) chuyển đổi số',
            en: 'Person who heads the digital transformation steering committee (steering team)',
          },
        },
      ],
      evidence: evidence.steeringDecision,
      source: sources.agencyVerifiedByCommunications,
      basis: 'sister:Đồng Tháp',
      basisNote: 'District 1.1 read there (head full, deputy half); carried to departments',
    }),
    indicator({
      code: '1.2',
      name: {
        vi: 'Tỷ lệ cuộc họp về chuyển đổi số do người đứng đầu cơ quan chủ trì',
        en: 'Share of meetings on digital transformation chaired by the head of the agency',
      },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'dt_meetings_chaired_by_head',
          type: 'integer',
          label: {
            vi: 'Số cuộc họp về chuyển đổi số do người đứng đầu cơ quan chủ trì',
            en: 'Number of meetings on digital transformation chaired by the head of the agency',
          },
          unit: measures.meetings,
        },
        {
          id: 'dt_meetings_total',
          type: 'integer',
          label: {
            vi: 'Tổng số cuộc họp về chuyển đổi số do cơ quan tổ chức trong năm',
            en: 'Total number of meetings on digital transformation held by the agency in the year',
          },
          unit: measures.meetings,
        },
      ],
      evidence: evidence.meetingRecords,
      source: sources.agencyVerifiedByCommunications,
      basis: 'sister:unidentified',
      basisNote: 'District table 1.2 (province not shown): a/b rule; carried to departments',
    }),
    indicator({
      code: '1.3',
      name: {
        vi: 'Tỷ lệ văn bản chỉ đạo chuyên đề về chuyển đổi số do người đứng đầu cơ quan ký',
        en: 'Share of directives on digital transformation signed by the head of the agency',
      },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'dt_directives_signed_by_head',
          type: 'integer',
          label: {
            vi: 'Số văn bản chỉ đạo chuyên đề về chuyển đổi số do người đứng đầu cơ quan ký',
            en: 'Number of directives on digital transformation signed by the head of the agency',
          },
          unit: measures.documents,
        },
        {
          id: 'dt_directives_total',
          type: 'integer',
          label: {
            vi: 'Tổng số văn bản chỉ đạo chuyên đề về chuyển đổi số cơ quan ban hành trong năm',
            en: 'Total number of directives on digital transformation issued by the agency in the year',
          },
          unit: measures.documents,
        },
      ],
      evidence: evidence.documentList,
      source: sources.documentSystemProvince,
      basis: 'sister:Đồng Tháp',
      basisNote: 'District 1.3 read there and in a table of unknown province; carried to departments',
    }),
    indicator({
      code: '1.4',
      name: {
        vi: 'Chuyên mục về chuyển đổi số trên Cổng/Trang thông tin điện tử của cơ quan',
        en: "Digital transformation section on the agency's web portal",
      },
      maxPoints: 15,
      method: 'checklist',
      params: {
        items: [
          { id: 'section', share: 0.4 },
          { id: 'monthly', share: 0.3 },
          { id: 'guidance', share: 0.3 },
        ],
      },
      inputs: [
        {
          id: 'section',
          type: 'boolean',
          label: {
            vi: 'Có chuyên mục riêng về chuyển đổi số tại trang chủ',
            en: 'The home page leads to a section of its own on digital transformation',
          },
        },
        {
          id: 'monthly',
          type: 'boolean',
          label: { vi: 'Chuyên mục được cập nhật ít nhất mỗi tháng một lần', en: 'The section is updated at least once a month' },
        },
        {
          id: 'guidance',
          type: 'boolean',
          label: {
            vi: 'Đăng tải văn bản chỉ đạo và tài liệu hướng dẫn về chuyển đổi số',
            en: 'Directives and guidance on digital transformation are posted',
          },
        },
      ],
      evidence: evidence.sectionLink,
      source: sources.agencyVerifiedByCommunications,
      basis: '922-family',
      basisNote: 'Portal section is usual in the family; the checklist is drafted',
    }),
    indicator({
      code: '1.5',
      name: {
        vi: 'Số tin, bài về chuyển đổi số của ngành, lĩnh vực được đăng tải trong năm',
        en: 'Number of news items and articles on digital transformation in the sector published in the year',
      },
      maxPoints: 15,
      method: 'tiers',
      params: {
        of: 'value',
        steps: [
          { min: 24, share: 1 },
          { min: 12, share: 0.6 },
          { min: 6, share: 0.3 },
        ],
      },
      inputs: [
        {
          id: 'portal_articles',
          type: 'integer',
          label: {
            vi: 'Số tin, bài về chuyển đổi số đăng trên Cổng/Trang thông tin điện tử của cơ quan trong năm',
            en: "Number of news items and articles on digital transformation on the agency's web portal in the year",
          },
          unit: measures.articles,
        },
      ],
      evidence: evidence.articleList,
      source: sources.agencyVerifiedByCommunications,
      basis: '922-family',
      basisNote: 'Frequency of items is usual in the family; steps drafted',
    }),
    indicator({
      code: '1.6',
      name: {
        vi: 'Tổ chức hoạt động hưởng ứng Ngày Chuyển đổi số quốc gia 10/10',
        en: 'Activities for National Digital Transformation Day, 10 October',
      },
      maxPoints: 10,
      method: 'checklist',
      params: {
        items: [
          { id: 'plan', share: 0.3 },
          { id: 'event', share: 0.5 },
          { id: 'report', share: 0.2 },
        ],
      },
      inputs: [
        {
          id: 'plan',
          type: 'boolean',
          label: { vi: 'Có kế hoạch hoặc văn bản triển khai', en: 'A plan or implementing document is in place' },
        },
        { id: 'event', type: 'boolean', label: { vi: 'Tổ chức ít nhất một hoạt động hưởng ứng', en: 'At least one activity held' } },
        {
          id: 'report',
          type: 'boolean',
          label: { vi: 'Có báo cáo kết quả gửi cơ quan thường trực', en: 'Report on the results sent to the standing agency' },
        },
      ],
      evidence: evidence.eventRecords,
      source: sources.agencyVerifiedByCommunications,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 4.22.11 read there; parts drafted',
    }),
    indicator({
      code: '1.7',
      name: {
        vi: 'Mức độ hiểu biết về chuyển đổi số của cán bộ, công chức, viên chức qua khảo sát',
        en: 'Understanding of digital transformation among officials and employees, by survey',
      },
      maxPoints: 15,
      method: 'survey',
      params: { weights: { A: 1, B: 0.6, C: 0.2, D: 0 } },
      inputs: [
        {
          id: 'A',
          type: 'integer',
          label: {
            vi: 'Số phiếu trả lời: hiểu rõ và đang áp dụng trong công việc',
            en: 'Number of answers: well understood and applied at work',
          },
          unit: measures.answers,
        },
        {
          id: 'B',
          type: 'integer',
          label: { vi: 'Số phiếu trả lời: hiểu những nội dung cơ bản', en: 'Number of answers: the basics are understood' },
          unit: measures.answers,
        },
        {
          id: 'C',
          type: 'integer',
          label: { vi: 'Số phiếu trả lời: có biết nhưng chưa áp dụng', en: 'Number of answers: heard of but not applied' },
          unit: measures.answers,
        },
        {
          id: 'D',
          type: 'integer',
          label: { vi: 'Số phiếu trả lời: chưa biết', en: 'Number of answers: not known' },
          unit: measures.answers,
        },
      ],
      evidence: { vi: 'Phiếu khảo sát trực tuyến và bảng tổng hợp kết quả', en: 'Online questionnaires and summary table of the results' },
      source: {
        vi: 'Sở Thông tin và Truyền thông tổ chức khảo sát',
        en: 'Survey conducted by the Department of Information and Communications',
      },
      basis: 'drafted',
      basisNote: 'Answer weights follow the default of a public survey tool of Yên Bái',
    }),
  ],
})
