import { indicator, mainIndicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { adultsTotal, hamletsTotal, staffTotal } from './figures.js'

/** 4. Nhân lực số (Digital workforce): 6 indicators of a commune, 100 points. */
export const workforce = mainIndicator({
  id: 'workforce',
  code: '4',
  name: { vi: 'Nhân lực số', en: 'Digital workforce' },
  maxPoints: 100,
  basis: '922-family',
  children: [
    indicator({
      code: '4.1',
      name: {
        vi: 'Bố trí công chức phụ trách công nghệ thông tin, chuyển đổi số',
        en: 'Assignment of an official responsible for information technology and digital transformation',
      },
      maxPoints: 20,
      method: 'best_of',
      params: {
        options: [
          { id: 'qualified', share: 1 },
          { id: 'certified', share: 0.7 },
          { id: 'assigned', share: 0.4 },
        ],
      },
      inputs: [
        {
          id: 'qualified',
          type: 'boolean',
          label: {
            vi: 'Có công chức phụ trách trình độ cao đẳng trở lên về công nghệ thông tin hoặc ngành gần',
            en: 'The official responsible holds a college degree or higher in information technology or a related field',
          },
        },
        {
          id: 'certified',
          type: 'boolean',
          label: {
            vi: 'Có công chức phụ trách đã có chứng chỉ, qua bồi dưỡng về chuyển đổi số',
            en: 'The official responsible is certified or has been trained in digital transformation',
          },
        },
        {
          id: 'assigned',
          type: 'boolean',
          label: {
            vi: 'Có văn bản phân công kiêm nhiệm nhưng chưa qua bồi dưỡng',
            en: 'An official is assigned part-time by written document but has not been trained',
          },
        },
      ],
      evidence: evidence.assignmentsAndDegrees,
      source: {
        vi: 'UBND cấp xã báo cáo; Phòng Nội vụ cấp huyện xác minh',
        en: "Reported by the Commune People's Committee; verified by the District Division of Home Affairs",
      },
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 2.1 read there; qualification levels of commune IT officers reported by the province',
    }),
    indicator({
      code: '4.2',
      name: {
        vi: 'Tỷ lệ thôn, tổ dân phố có Tổ chuyển đổi số cộng đồng',
        en: 'Share of hamlets and residential groups with a community digital transformation team',
      },
      maxPoints: 20,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'hamlets_with_team',
          type: 'integer',
          label: {
            vi: 'Số thôn, tổ dân phố đã thành lập Tổ chuyển đổi số cộng đồng',
            en: 'Number of hamlets and residential groups that have set up a community digital transformation team',
          },
          unit: measures.hamlets,
        },
        hamletsTotal,
      ],
      evidence: evidence.teamDecisions,
      source: sources.communeVerifiedByCulture,
      basis: 'doc:hatinh-2022-10',
      basisNote: 'Commune and hamlet teams counted there',
    }),
    indicator({
      code: '4.3',
      name: {
        vi: 'Tỷ lệ thành viên Tổ chuyển đổi số cộng đồng được tập huấn trong năm',
        en: 'Share of members of community digital transformation teams trained in the year',
      },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 0.9 },
      inputs: [
        {
          id: 'team_members_trained',
          type: 'integer',
          label: {
            vi: 'Số thành viên Tổ chuyển đổi số cộng đồng được tập huấn trong năm',
            en: 'Number of members of community digital transformation teams trained in the year',
          },
          unit: measures.people,
        },
        {
          id: 'team_members_total',
          type: 'integer',
          label: {
            vi: 'Tổng số thành viên Tổ chuyển đổi số cộng đồng',
            en: 'Total number of members of community digital transformation teams',
          },
          unit: measures.people,
        },
      ],
      evidence: evidence.traineeCertificates,
      source: sources.communeVerifiedByCulture,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 2.5 read there (10 points); target drafted',
    }),
    indicator({
      code: '4.4',
      name: {
        vi: 'Số lượt người dân được Tổ chuyển đổi số cộng đồng hướng dẫn bình quân trên dân số trưởng thành',
        en: "Residents' consultations with community digital transformation teams relative to the adult population",
      },
      maxPoints: 15,
      method: 'relative',
      params: { of: 'ratio' },
      inputs: [
        {
          id: 'people_guided',
          type: 'integer',
          label: {
            vi: 'Số lượt người dân được Tổ chuyển đổi số cộng đồng hướng dẫn trong năm',
            en: 'Number of consultations given to residents by community digital transformation teams in the year',
          },
          unit: measures.consultations,
        },
        adultsTotal,
      ],
      evidence: evidence.teamLogs,
      source: sources.communeVerifiedByCulture,
      basis: 'drafted',
      basisNote: 'Weak activity of some teams is noted in a 2025 report; relative rule drafted',
    }),
    indicator({
      code: '4.5',
      name: {
        vi: 'Tỷ lệ cán bộ, công chức cấp xã được tập huấn về chuyển đổi số trong năm',
        en: 'Share of commune officials trained in digital transformation in the year',
      },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 0.9 },
      inputs: [
        {
          id: 'staff_trained',
          type: 'integer',
          label: {
            vi: 'Số cán bộ, công chức cấp xã được tập huấn về chuyển đổi số trong năm',
            en: 'Number of commune officials trained in digital transformation in the year',
          },
          unit: measures.people,
        },
        staffTotal,
      ],
      evidence: evidence.trainingDecisions,
      source: sources.communeVerifiedByCulture,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 2.3 read there (20 points); target drafted',
    }),
    indicator({
      code: '4.6',
      name: {
        vi: 'Tỷ lệ người trong độ tuổi lao động được phổ cập kỹ năng số cơ bản',
        en: 'Share of the working-age population with basic digital skills',
      },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 0.7 },
      inputs: [
        {
          id: 'people_digitally_skilled',
          type: 'integer',
          label: {
            vi: 'Số người trong độ tuổi lao động được phổ cập kỹ năng số cơ bản',
            en: 'Number of people of working age who have been taught basic digital skills',
          },
          unit: measures.people,
        },
        {
          id: 'working_age_population',
          type: 'integer',
          label: { vi: 'Dân số trong độ tuổi lao động', en: 'Population of working age' },
          unit: measures.people,
        },
      ],
      evidence: evidence.digitalSkillsReport,
      source: sources.communeVerifiedByCulture,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 2.4 read there (20 points); target as in national strategy 411; continued from 2025 as bình dân học vụ số',
    }),
  ],
})
