import { indicator, mainIndicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { communesTotal } from './figures.js'

/** 1. Nhận thức số (Digital awareness): 9 indicators of a district, 100 points. */
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
        vi: 'Người đứng đầu cấp ủy hoặc chính quyền cấp huyện làm Trưởng Ban Chỉ đạo chuyển đổi số',
        en: 'Head of the district Party committee or government leads the digital transformation steering committee',
      },
      maxPoints: 10,
      method: 'choice',
      params: {
        options: [
          {
            id: 'head',
            label: {
              vi: 'Bí thư hoặc Chủ tịch UBND cấp huyện',
              en: "Secretary of the Party committee or Chair of the District People's Committee",
            },
            share: 1,
          },
          {
            id: 'deputy',
            label: {
              vi: 'Phó Bí thư hoặc Phó Chủ tịch UBND cấp huyện',
              en: "Deputy Secretary of the Party committee or Vice Chair of the District People's Committee",
            },
            share: 0.5,
          },
          {
            id: 'none',
            label: {
              vi: 'Chưa thành lập hoặc trưởng ban không phải lãnh đạo cấp huyện',
              en: 'Not set up, or headed by someone who is not a leader of the district',
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
            vi: 'Người giữ vai trò Trưởng Ban Chỉ đạo chuyển đổi số cấp huyện',
            en: "Person who heads the district's digital transformation steering committee",
          },
        },
      ],
      evidence: { vi: 'Quyết định thành lập hoặc kiện toàn Ban Chỉ đạo', en: 'Decision to set up or reorganise the steering committee' },
      source: sources.districtVerifiedByCommunications,
      basis: 'sister:Đồng Tháp',
      basisNote: '1.1 read there: head full, deputy half, otherwise none',
    }),
    indicator({
      code: '1.2',
      name: {
        vi: 'Số phiên họp của Ban Chỉ đạo chuyển đổi số cấp huyện trong năm',
        en: "Number of meetings of the district's digital transformation steering committee in the year",
      },
      maxPoints: 10,
      method: 'tiers',
      params: {
        of: 'value',
        steps: [
          { min: 4, share: 1 },
          { min: 3, share: 0.75 },
          { min: 2, share: 0.5 },
          { min: 1, share: 0.25 },
        ],
      },
      inputs: [
        {
          id: 'steering_meetings',
          type: 'integer',
          label: {
            vi: 'Số phiên họp của Ban Chỉ đạo chuyển đổi số cấp huyện trong năm',
            en: "Number of meetings of the district's digital transformation steering committee in the year",
          },
          unit: measures.sessions,
        },
      ],
      evidence: { vi: 'Giấy mời, thông báo kết luận phiên họp', en: 'Invitations, notices of meeting conclusions' },
      source: sources.districtVerifiedByCommunications,
      basis: 'sister:unidentified',
      basisNote: '1.1 of a district table (province not shown): 4/3/2/1 meetings',
    }),
    indicator({
      code: '1.3',
      name: {
        vi: 'Tỷ lệ cuộc họp về chuyển đổi số do Bí thư hoặc Chủ tịch UBND cấp huyện chủ trì',
        en: "Share of meetings on digital transformation chaired by the district Party Secretary or the Chair of the People's Committee",
      },
      maxPoints: 10,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'dt_meetings_chaired_by_head',
          type: 'integer',
          label: {
            vi: 'Số cuộc họp về chuyển đổi số do Bí thư hoặc Chủ tịch UBND cấp huyện chủ trì',
            en:
              'Number of meetings on digital transformation chaired by the district Party Secretary or ' +
              "the Chair of the People's Committee",
          },
          unit: measures.meetings,
        },
        {
          id: 'dt_meetings_total',
          type: 'integer',
          label: {
            vi: 'Tổng số cuộc họp về chuyển đổi số do cấp huyện tổ chức trong năm',
            en: 'Total number of meetings on digital transformation held by the district in the year',
          },
          unit: measures.meetings,
        },
      ],
      evidence: evidence.meetingRecords,
      source: sources.districtVerifiedByCommunications,
      basis: 'sister:unidentified',
      basisNote: '1.2 of a district table (province not shown): a/b rule',
    }),
    indicator({
      code: '1.4',
      name: {
        vi: 'Tỷ lệ văn bản chỉ đạo chuyên đề về chuyển đổi số do Chủ tịch UBND cấp huyện ký',
        en: "Share of directives on digital transformation signed by the Chair of the District People's Committee",
      },
      maxPoints: 10,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'dt_directives_signed_by_head',
          type: 'integer',
          label: {
            vi: 'Số văn bản chỉ đạo chuyên đề về chuyển đổi số do Chủ tịch UBND cấp huyện ký',
            en: "Number of directives on digital transformation signed by the Chair of the District People's Committee",
          },
          unit: measures.documents,
        },
        {
          id: 'dt_directives_total',
          type: 'integer',
          label: {
            vi: 'Tổng số văn bản chỉ đạo chuyên đề về chuyển đổi số cấp huyện ban hành trong năm',
            en: 'Total number of directives on digital transformation issued by the district in the year',
          },
          unit: measures.documents,
        },
      ],
      evidence: evidence.documentList,
      source: sources.documentSystemProvince,
      basis: 'sister:Đồng Tháp',
      basisNote: '1.3 read there; a/b rule read in a table of unknown province',
    }),
    indicator({
      code: '1.5',
      name: {
        vi: 'Cổng thông tin điện tử cấp huyện có chuyên mục riêng về chuyển đổi số',
        en: 'District web portal has a section of its own on digital transformation',
      },
      maxPoints: 10,
      method: 'boolean',
      inputs: [
        {
          id: 'yes',
          type: 'boolean',
          label: {
            vi: 'Có chuyên mục riêng về chuyển đổi số đang hoạt động',
            en: 'A section of its own on digital transformation is in operation',
          },
        },
      ],
      evidence: evidence.sectionLink,
      source: sources.districtVerifiedByCommunications,
      basis: 'sister:unidentified',
      basisNote: '1.4 of a district table (province not shown): name only',
    }),
    indicator({
      code: '1.6',
      name: {
        vi: 'Số tin, bài về chuyển đổi số đăng trên Cổng thông tin điện tử cấp huyện trong năm',
        en: 'Number of news items and articles on digital transformation on the district web portal in the year',
      },
      maxPoints: 15,
      method: 'tiers',
      params: {
        of: 'value',
        steps: [
          { min: 60, share: 1 },
          { min: 36, share: 0.6 },
          { min: 12, share: 0.3 },
        ],
      },
      inputs: [
        {
          id: 'portal_articles',
          type: 'integer',
          label: {
            vi: 'Số tin, bài về chuyển đổi số đăng trên Cổng thông tin điện tử cấp huyện trong năm',
            en: 'Number of news items and articles on digital transformation on the district web portal in the year',
          },
          unit: measures.articles,
        },
      ],
      evidence: evidence.articleList,
      source: sources.districtVerifiedByCommunications,
      basis: '922-family',
      basisNote: 'Frequency of items is usual in the family; steps drafted',
    }),
    indicator({
      code: '1.7',
      name: {
        vi: 'Tần suất chuyên mục chuyển đổi số trên hệ thống truyền thanh - truyền hình cấp huyện',
        en: 'Frequency of the digital transformation programme on district radio and television',
      },
      maxPoints: 10,
      method: 'choice',
      params: {
        options: [
          { id: 'weekly', label: { vi: 'Ít nhất mỗi tuần một lần', en: 'At least once a week' }, share: 1 },
          { id: 'monthly', label: { vi: 'Ít nhất mỗi tháng một lần', en: 'At least once a month' }, share: 0.6 },
          { id: 'quarterly', label: { vi: 'Ít nhất mỗi quý một lần', en: 'At least once a quarter' }, share: 0.3 },
          { id: 'none', label: { vi: 'Không có chuyên mục', en: 'No such programme' }, share: 0 },
        ],
      },
      inputs: [
        {
          id: 'broadcast_frequency',
          type: 'choice',
          label: { vi: 'Tần suất phát chuyên mục chuyển đổi số', en: 'Frequency of the digital transformation programme' },
        },
      ],
      evidence: { vi: 'Lịch phát sóng, kịch bản chương trình', en: 'Broadcasting schedule, programme scripts' },
      source: {
        vi: 'Trung tâm Văn hóa - Truyền thông cấp huyện; Sở Thông tin và Truyền thông',
        en: 'District Centre for Culture and Communication; Department of Information and Communications',
      },
      basis: '922-family',
      basisNote: 'Broadcast section and its frequency are usual in the family; options drafted',
    }),
    indicator({
      code: '1.8',
      name: {
        vi: 'Tỷ lệ xã, phường, thị trấn duy trì chuyên mục chuyển đổi số trên đài truyền thanh',
        en: 'Share of communes, wards and townships that keep a digital transformation programme on local radio',
      },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'communes_with_radio_section',
          type: 'integer',
          label: {
            vi: 'Số xã, phường, thị trấn duy trì chuyên mục chuyển đổi số trên đài truyền thanh',
            en: 'Number of communes, wards and townships that keep a digital transformation programme on local radio',
          },
          unit: measures.administrativeUnits,
        },
        communesTotal,
      ],
      evidence: { vi: 'Danh sách xã và lịch phát thanh', en: 'List of communes and broadcasting schedules' },
      source: sources.districtVerifiedByCommunications,
      basis: '922-family',
      basisNote: 'Commune radio section is usual in the family',
    }),
    indicator({
      code: '1.9',
      name: {
        vi: 'Tổ chức hội nghị, sự kiện về chuyển đổi số và hưởng ứng Ngày Chuyển đổi số quốc gia 10/10',
        en: 'Conferences and events on digital transformation and for National Digital Transformation Day, 10 October',
      },
      maxPoints: 10,
      method: 'checklist',
      params: {
        items: [
          { id: 'conference', share: 0.4 },
          { id: 'national_day', share: 0.4 },
          { id: 'report', share: 0.2 },
        ],
      },
      inputs: [
        {
          id: 'conference',
          type: 'boolean',
          label: {
            vi: 'Tổ chức ít nhất một hội nghị, hội thảo về chuyển đổi số',
            en: 'At least one conference or seminar on digital transformation held',
          },
        },
        {
          id: 'national_day',
          type: 'boolean',
          label: {
            vi: 'Tổ chức hoạt động hưởng ứng Ngày Chuyển đổi số quốc gia',
            en: 'Activities held for National Digital Transformation Day',
          },
        },
        {
          id: 'report',
          type: 'boolean',
          label: { vi: 'Có báo cáo kết quả gửi cơ quan thường trực', en: 'Report on the results sent to the standing agency' },
        },
      ],
      evidence: evidence.eventRecords,
      source: sources.districtVerifiedByCommunications,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 4.22.11 read there; parts drafted',
    }),
  ],
})
