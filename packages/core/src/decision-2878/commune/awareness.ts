import { indicator, mainIndicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { hamletsTotal } from './figures.js'

/** 1. Nhận thức số (Digital awareness): 6 indicators of a commune, 100 points. */
export const awareness = mainIndicator({
  id: 'awareness',
  code: '1',
  name: { vi: 'Nhận thức số', en: 'Digital awareness' },
  maxPoints: 100,
  basis: 'sister:Thanh Hóa',
  children: [
    indicator({
      code: '1.1',
      name: {
        vi: 'Người đứng đầu cấp xã làm Trưởng Ban Chỉ đạo (Tổ chỉ đạo) chuyển đổi số',
        en: 'Head of the commune leads the digital transformation steering committee (steering team)',
      },
      maxPoints: 20,
      method: 'choice',
      params: {
        options: [
          {
            id: 'head',
            label: {
              vi: 'Bí thư hoặc Chủ tịch UBND cấp xã',
              en: "Secretary of the Party committee or Chair of the Commune People's Committee",
            },
            share: 1,
          },
          {
            id: 'deputy',
            label: {
              vi: 'Phó Bí thư hoặc Phó Chủ tịch UBND cấp xã',
              en: "Deputy Secretary of the Party committee or Vice Chair of the Commune People's Committee",
            },
            share: 0.5,
          },
          {
            id: 'none',
            label: {
              vi: 'Chưa thành lập hoặc trưởng ban không phải lãnh đạo cấp xã',
              en: 'Not set up, or headed by someone who is not a leader of the commune',
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
            vi: 'Người giữ vai trò Trưởng Ban Chỉ đạo (Tổ chỉ đạo) chuyển đổi số cấp xã',
            en: "Person who heads the commune's digital transformation steering committee (steering team)",
          },
        },
      ],
      evidence: evidence.steeringDecision,
      source: sources.communeVerifiedByCulture,
      basis: 'sister:Thanh Hóa',
      basisNote: 'Commune 1.1 read there: 20 points, head full, deputy half',
    }),
    indicator({
      code: '1.2',
      name: {
        vi: 'Số phiên họp của Ban Chỉ đạo (Tổ chỉ đạo) chuyển đổi số cấp xã trong năm',
        en: "Number of meetings of the commune's digital transformation steering committee (steering team) in the year",
      },
      maxPoints: 15,
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
            vi: 'Số phiên họp của Ban Chỉ đạo (Tổ chỉ đạo) chuyển đổi số cấp xã trong năm',
            en: "Number of meetings of the commune's digital transformation steering committee (steering team) in the year",
          },
          unit: measures.sessions,
        },
      ],
      evidence: { vi: 'Giấy mời, biên bản, thông báo kết luận', en: 'Invitations, minutes, notices of conclusions' },
      source: sources.communeVerifiedByCulture,
      basis: 'sister:unidentified',
      basisNote: 'District 1.1 (province not shown): 4/3/2/1 meetings; carried to communes',
    }),
    indicator({
      code: '1.3',
      name: {
        vi: 'Người đứng đầu cấp xã trực tiếp chủ trì, chỉ đạo chuyển đổi số',
        en: 'Head of the commune personally leads and directs digital transformation',
      },
      maxPoints: 15,
      method: 'checklist',
      params: {
        items: [
          { id: 'attends', share: 0.5 },
          { id: 'chairs', share: 0.5 },
        ],
      },
      inputs: [
        {
          id: 'attends',
          type: 'boolean',
          label: {
            vi: 'Tham dự đầy đủ các phiên họp về chuyển đổi số do cấp huyện triệu tập',
            en: 'Attends every meeting on digital transformation convened by the district',
          },
        },
        {
          id: 'chairs',
          type: 'boolean',
          label: { vi: 'Chủ trì các cuộc họp về chuyển đổi số của xã', en: "Chairs the commune's own meetings on digital transformation" },
        },
      ],
      evidence: { vi: 'Giấy triệu tập, biên bản, thông báo kết luận', en: 'Summonses, minutes, notices of conclusions' },
      source: sources.communeVerifiedByCulture,
      basis: 'sister:Đồng Tháp',
      basisNote: 'District 1.2 read there: two halves; carried to communes',
    }),
    indicator({
      code: '1.4',
      name: {
        vi: 'Số tin, bài về chuyển đổi số đăng trên Trang thông tin điện tử của xã trong năm',
        en: 'Number of news items and articles on digital transformation on the commune web portal in the year',
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
            vi: 'Số tin, bài về chuyển đổi số đăng trên Trang thông tin điện tử của xã trong năm',
            en: 'Number of news items and articles on digital transformation on the commune web portal in the year',
          },
          unit: measures.articles,
        },
      ],
      evidence: evidence.articleList,
      source: sources.communeVerifiedByCulture,
      basis: '922-family',
      basisNote: 'Frequency of items is usual in the family; steps drafted',
    }),
    indicator({
      code: '1.5',
      name: {
        vi: 'Số lượt phát thanh nội dung chuyển đổi số trên đài truyền thanh cấp xã trong năm',
        en: 'Number of broadcasts on digital transformation by the commune radio station in the year',
      },
      maxPoints: 20,
      method: 'tiers',
      params: {
        of: 'value',
        steps: [
          { min: 52, share: 1 },
          { min: 24, share: 0.6 },
          { min: 12, share: 0.3 },
        ],
      },
      inputs: [
        {
          id: 'radio_broadcasts',
          type: 'integer',
          label: {
            vi: 'Số lượt phát thanh nội dung chuyển đổi số trên đài truyền thanh cấp xã trong năm',
            en: 'Number of broadcasts on digital transformation by the commune radio station in the year',
          },
          unit: measures.broadcasts,
        },
      ],
      evidence: { vi: 'Lịch phát thanh, nội dung bài phát', en: 'Broadcasting schedule, texts of the broadcasts' },
      source: sources.communeVerifiedByCulture,
      basis: '922-family',
      basisNote: 'Commune radio is usual in the family; steps drafted',
    }),
    indicator({
      code: '1.6',
      name: {
        vi: 'Tỷ lệ thôn, tổ dân phố có nhóm trao đổi trực tuyến giữa chính quyền và người dân',
        en: 'Share of hamlets and residential groups with an online group for exchange between authorities and residents',
      },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'hamlets_with_online_group',
          type: 'integer',
          label: {
            vi: 'Số thôn, tổ dân phố có nhóm trao đổi trực tuyến giữa chính quyền và người dân',
            en: 'Number of hamlets and residential groups with an online group for exchange between authorities and residents',
          },
          unit: measures.hamlets,
        },
        hamletsTotal,
      ],
      evidence: { vi: 'Danh sách nhóm, ảnh chụp, số thành viên', en: 'List of groups, screenshots, number of members' },
      source: sources.communeVerifiedByCulture,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 6.8 read there; placed under awareness here',
    }),
  ],
})
