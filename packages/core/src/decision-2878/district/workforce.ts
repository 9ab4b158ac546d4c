import { indicator, mainIndicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { adultsTotal, communesTotal, hamletsTotal, schoolsTotal, staffTotal } from './figures.js'

/** 4. Nhân lực số (Digital workforce): 10 indicators of a district, 100 points. */
export const workforce = mainIndicator({
  id: 'workforce',
  code: '4',
  name: { vi: 'Nhân lực số', en: 'Digital workforce' },
  maxPoints: 100,
  basis: '922-structure',
  children: [
    indicator({
      code: '4.1',
      name: {
        vi: 'Bố trí nhân lực phụ trách công nghệ thông tin, chuyển đổi số cấp huyện',
        en: 'Staff responsible for information technology and digital transformation in the district',
      },
      maxPoints: 10,
      method: 'best_of',
      params: {
        options: [
          { id: 'specialist', share: 1 },
          { id: 'trained', share: 0.7 },
          { id: 'assigned', share: 0.4 },
        ],
      },
      inputs: [
        {
          id: 'specialist',
          type: 'boolean',
          label: {
            vi: 'Có công chức, viên chức chuyên trách trình độ đại học trở lên về công nghệ thông tin hoặc ngành gần',
            en: 'A full-time official or employee holds a university degree or higher in information technology or a related field',
          },
        },
        {
          id: 'trained',
          type: 'boolean',
          label: {
            vi: 'Có công chức, viên chức kiêm nhiệm đã qua đào tạo, bồi dưỡng về công nghệ thông tin',
            en: 'A part-time official or employee has been trained in information technology',
          },
        },
        {
          id: 'assigned',
          type: 'boolean',
          label: {
            vi: 'Có văn bản phân công kiêm nhiệm nhưng chưa qua đào tạo',
            en: 'A person is assigned part-time by written document but has not been trained',
          },
        },
      ],
      evidence: evidence.assignmentsAndDegrees,
      source: sources.districtVerifiedByHomeAffairs,
      basis: 'doc:hatinh-2022-q2',
      basisNote: 'Share of qualified IT officers reported there; options drafted',
    }),
    indicator({
      code: '4.2',
      name: {
        vi: 'Tỷ lệ xã, phường, thị trấn có công chức được phân công phụ trách chuyển đổi số',
        en: 'Share of communes, wards and townships with an official assigned to digital transformation',
      },
      maxPoints: 10,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'communes_with_dt_officer',
          type: 'integer',
          label: {
            vi: 'Số xã, phường, thị trấn có công chức được phân công phụ trách chuyển đổi số',
            en: 'Number of communes, wards and townships with an official assigned to digital transformation',
          },
          unit: measures.administrativeUnits,
        },
        communesTotal,
      ],
      evidence: { vi: 'Quyết định phân công của từng xã', en: 'Assignment decision of each commune' },
      source: sources.districtVerifiedByHomeAffairs,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 2.1 read there; turned into a district ratio',
    }),
    indicator({
      code: '4.3',
      name: {
        vi: 'Tỷ lệ thôn, tổ dân phố có Tổ chuyển đổi số cộng đồng',
        en: 'Share of hamlets and residential groups with a community digital transformation team',
      },
      maxPoints: 15,
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
      source: sources.districtVerifiedByCommunications,
      basis: 'doc:hatinh-2022-10',
      basisNote: 'Commune and hamlet teams counted there',
    }),
    indicator({
      code: '4.4',
      name: {
        vi: 'Tỷ lệ thành viên Tổ chuyển đổi số cộng đồng được tập huấn trong năm',
        en: 'Share of members of community digital transformation teams trained in the year',
      },
      maxPoints: 10,
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
      source: sources.districtVerifiedByCommunications,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 2.5 read there; target drafted',
    }),
    indicator({
      code: '4.5',
      name: {
        vi: 'Số lượt người dân được Tổ chuyển đổi số cộng đồng hướng dẫn bình quân trên dân số trưởng thành',
        en: "Residents' consultations with community digital transformation teams relative to the adult population",
      },
      maxPoints: 10,
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
      source: sources.districtVerifiedByCommunications,
      basis: 'drafted',
      basisNote: 'Weak activity of some teams is noted in a 2025 report; relative rule drafted',
    }),
    indicator({
      code: '4.6',
      name: {
        vi: 'Tỷ lệ cán bộ, công chức cấp huyện, cấp xã được tập huấn về chuyển đổi số trong năm',
        en: 'Share of district and commune officials trained in digital transformation in the year',
      },
      maxPoints: 10,
      method: 'ratio',
      params: { target: 0.9 },
      inputs: [
        {
          id: 'staff_trained',
          type: 'integer',
          label: {
            vi: 'Số cán bộ, công chức cấp huyện, cấp xã được tập huấn về chuyển đổi số trong năm',
            en: 'Number of district and commune officials trained in digital transformation in the year',
          },
          unit: measures.people,
        },
        staffTotal,
      ],
      evidence: evidence.trainingDecisions,
      source: sources.districtVerifiedByHomeAffairs,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 2.3 read there; target drafted',
    }),
    indicator({
      code: '4.7',
      name: {
        vi: 'Tỷ lệ lãnh đạo cấp huyện, cấp phòng và lãnh đạo UBND cấp xã được bồi dưỡng về chuyển đổi số',
        en: "Share of district leaders, division heads and leaders of Commune People's Committees trained in digital transformation",
      },
      maxPoints: 10,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'managers_trained',
          type: 'integer',
          label: {
            vi: 'Số lãnh đạo cấp huyện, cấp phòng và lãnh đạo UBND cấp xã được bồi dưỡng về chuyển đổi số',
            en: "Number of district leaders, division heads and leaders of Commune People's Committees trained in digital transformation",
          },
          unit: measures.people,
        },
        {
          id: 'managers_total',
          type: 'integer',
          label: {
            vi: 'Tổng số lãnh đạo cấp huyện, cấp phòng và lãnh đạo UBND cấp xã',
            en: "Total number of district leaders, division heads and leaders of Commune People's Committees",
          },
          unit: measures.people,
        },
      ],
      evidence: evidence.courseCertificates,
      source: sources.districtVerifiedByHomeAffairs,
      basis: 'doc:hatinh-de-an-424',
      basisNote: 'Task 2.3 of the provincial scheme named there',
    }),
    indicator({
      code: '4.8',
      name: {
        vi: 'Tỷ lệ người trong độ tuổi lao động được phổ cập kỹ năng số cơ bản',
        en: 'Share of the working-age population with basic digital skills',
      },
      maxPoints: 10,
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
      source: sources.districtVerifiedByCommunications,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 2.4 read there; target as in national strategy 411; continued from 2025 as bình dân học vụ số',
    }),
    indicator({
      code: '4.9',
      name: { vi: 'Tỷ lệ trường học quản trị bằng nền tảng số', en: 'Share of schools managed on digital platforms' },
      maxPoints: 10,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'schools_digital',
          type: 'integer',
          label: {
            vi: 'Số trường học quản trị bằng nền tảng số (sổ điểm, học bạ, hồ sơ chuyên môn điện tử)',
            en: 'Number of schools managed on digital platforms (electronic grade books, school reports and professional records)',
          },
          unit: measures.schools,
        },
        schoolsTotal,
      ],
      evidence: { vi: 'Số liệu cơ sở dữ liệu ngành giáo dục', en: 'Data from the education sector database' },
      source: {
        vi: 'Phòng Giáo dục và Đào tạo; Sở Giáo dục và Đào tạo',
        en: 'Division of Education and Training; Department of Education and Training',
      },
      basis: 'doc:hatinh-2022-q2',
      basisNote: 'School management platforms and electronic records reported there',
    }),
    indicator({
      code: '4.10',
      name: {
        vi: 'Tỷ lệ Tổ chuyển đổi số cộng đồng được bố trí kinh phí hoạt động',
        en: 'Share of community digital transformation teams with operating funds',
      },
      maxPoints: 5,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'teams_funded',
          type: 'integer',
          label: {
            vi: 'Số Tổ chuyển đổi số cộng đồng được bố trí kinh phí hoạt động',
            en: 'Number of community digital transformation teams with operating funds',
          },
          unit: measures.teams,
        },
        {
          id: 'teams_total',
          type: 'integer',
          label: {
            vi: 'Tổng số Tổ chuyển đổi số cộng đồng đã thành lập',
            en: 'Total number of community digital transformation teams set up',
          },
          unit: measures.teams,
        },
      ],
      evidence: { vi: 'Quyết định phân bổ, chứng từ chi', en: 'Allocation decisions, payment documents' },
      source: sources.districtVerifiedByFinance,
      basis: 'doc:hatinh-2025-07',
      basisNote: 'Provincial resolution 119/2023 on support for the teams named there',
    }),
  ],
})
