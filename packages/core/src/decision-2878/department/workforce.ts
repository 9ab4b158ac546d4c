import { indicator, mainIndicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { staffTotal } from './figures.js'

/** 4. Nhân lực số (Digital workforce): 7 indicators of a department, 100 points. */
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
        vi: 'Bố trí nhân lực phụ trách công nghệ thông tin, chuyển đổi số',
        en: 'Staff responsible for information technology and digital transformation',
      },
      maxPoints: 20,
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
      source: sources.agencyVerifiedByHomeAffairsAndCommunications,
      basis: 'doc:hatinh-2022-q2',
      basisNote: 'Share of qualified IT officers reported there; options drafted',
    }),
    indicator({
      code: '4.2',
      name: {
        vi: 'Tổ giúp việc, đội ngũ nòng cốt về chuyển đổi số của cơ quan',
        en: "The agency's support team and core group for digital transformation",
      },
      maxPoints: 10,
      method: 'checklist',
      params: {
        items: [
          { id: 'decision', share: 0.4 },
          { id: 'workplan', share: 0.3 },
          { id: 'review', share: 0.3 },
        ],
      },
      inputs: [
        {
          id: 'decision',
          type: 'boolean',
          label: { vi: 'Có quyết định thành lập, phân công thành viên', en: 'A decision sets up the team and assigns its members' },
        },
        { id: 'workplan', type: 'boolean', label: { vi: 'Có kế hoạch hoạt động năm', en: 'An annual work plan is in place' } },
        {
          id: 'review',
          type: 'boolean',
          label: {
            vi: 'Có sơ kết, đánh giá hoạt động ít nhất hai lần trong năm',
            en: 'The work is reviewed and assessed at least twice a year',
          },
        },
      ],
      evidence: { vi: 'Quyết định, kế hoạch, báo cáo hoạt động', en: 'Decisions, plans, activity reports' },
      source: sources.agencyVerifiedByCommunications,
      basis: 'doc:thanhhoa-2025-04',
      basisNote: 'Thanh Hóa: every department has a support group; parts drafted',
    }),
    indicator({
      code: '4.3',
      name: {
        vi: 'Tỷ lệ cán bộ, công chức, viên chức được tập huấn, bồi dưỡng về chuyển đổi số, kỹ năng số trong năm',
        en: 'Share of officials and employees trained in digital transformation and digital skills in the year',
      },
      maxPoints: 20,
      method: 'ratio',
      params: { target: 0.9 },
      inputs: [
        {
          id: 'staff_trained',
          type: 'integer',
          label: {
            vi: 'Số cán bộ, công chức, viên chức được tập huấn, bồi dưỡng về chuyển đổi số trong năm',
            en: 'Number of officials and employees trained in digital transformation in the year',
          },
          unit: measures.people,
        },
        staffTotal,
      ],
      evidence: evidence.trainingDecisions,
      source: sources.agencyVerifiedByHomeAffairsAndCommunications,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 2.3 read there; target drafted',
    }),
    indicator({
      code: '4.4',
      name: {
        vi: 'Tỷ lệ lãnh đạo cơ quan, lãnh đạo cấp phòng và tương đương được bồi dưỡng về chuyển đổi số',
        en: 'Share of agency leaders, division heads and equivalent trained in digital transformation',
      },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'managers_trained',
          type: 'integer',
          label: {
            vi: 'Số lãnh đạo cơ quan, lãnh đạo cấp phòng và tương đương được bồi dưỡng về chuyển đổi số',
            en: 'Number of agency leaders, division heads and equivalent trained in digital transformation',
          },
          unit: measures.people,
        },
        {
          id: 'managers_total',
          type: 'integer',
          label: {
            vi: 'Tổng số lãnh đạo cơ quan, lãnh đạo cấp phòng và tương đương',
            en: 'Total number of agency leaders, division heads and equivalent',
          },
          unit: measures.people,
        },
      ],
      evidence: evidence.courseCertificates,
      source: sources.agencyVerifiedByHomeAffairsAndCommunications,
      basis: 'doc:hatinh-de-an-424',
      basisNote: 'Task 2.3 of the provincial scheme named there',
    }),
    indicator({
      code: '4.5',
      name: {
        vi: 'Số lượt công chức, viên chức phụ trách công nghệ thông tin hoàn thành khóa đào tạo chuyên sâu',
        en: 'Number of advanced training courses completed by officials and employees in charge of information technology',
      },
      maxPoints: 15,
      method: 'tiers',
      params: {
        of: 'value',
        steps: [
          { min: 3, share: 1 },
          { min: 2, share: 0.7 },
          { min: 1, share: 0.4 },
        ],
      },
      inputs: [
        {
          id: 'specialist_training_turns',
          type: 'integer',
          label: {
            vi: 'Số lượt công chức, viên chức phụ trách công nghệ thông tin hoàn thành khóa đào tạo chuyên sâu',
            en: 'Number of advanced training courses completed by officials and employees in charge of information technology',
          },
          unit: measures.completions,
        },
      ],
      evidence: { vi: 'Giấy chứng nhận hoàn thành khóa đào tạo', en: 'Certificates of course completion' },
      source: sources.agencyVerifiedByHomeAffairsAndCommunications,
      basis: 'doc:hatinh-de-an-424',
      basisNote: 'Task 2.4 of the provincial scheme named there; steps drafted',
    }),
    indicator({
      code: '4.6',
      name: {
        vi: 'Tỷ lệ cán bộ, công chức, viên chức hoàn thành khóa học kỹ năng số trên nền tảng học trực tuyến',
        en: 'Share of officials and employees who completed a digital skills course on the online learning platform',
      },
      maxPoints: 10,
      method: 'ratio',
      params: { target: 0.7 },
      inputs: [
        {
          id: 'staff_online_certified',
          type: 'integer',
          label: {
            vi: 'Số cán bộ, công chức, viên chức hoàn thành khóa học kỹ năng số trên nền tảng học trực tuyến',
            en: 'Number of officials and employees who completed a digital skills course on the online learning platform',
          },
          unit: measures.people,
        },
        staffTotal,
      ],
      evidence: { vi: 'Số liệu trích xuất từ nền tảng học trực tuyến', en: 'Data extracted from the online learning platform' },
      source: {
        vi: 'Nền tảng học trực tuyến; Sở Thông tin và Truyền thông',
        en: 'Online learning platform; Department of Information and Communications',
      },
      basis: 'doc:hatinh-2025-07',
      basisNote: 'Online learning platform named there (2025 campaign); target drafted',
    }),
    indicator({
      code: '4.7',
      name: {
        vi: 'Số sáng kiến, giải pháp chuyển đổi số được công nhận trong năm',
        en: 'Number of digital transformation initiatives and solutions recognised in the year',
      },
      maxPoints: 10,
      method: 'capped_count',
      params: { per_item: 2.5 },
      inputs: [
        {
          id: 'initiatives_recognised',
          type: 'integer',
          label: {
            vi: 'Số sáng kiến, giải pháp chuyển đổi số được cấp có thẩm quyền công nhận trong năm',
            en: 'Number of digital transformation initiatives and solutions recognised by the competent authority in the year',
          },
          unit: measures.initiatives,
        },
      ],
      evidence: { vi: 'Quyết định công nhận sáng kiến', en: 'Decisions recognising the initiatives' },
      source: {
        vi: 'Cơ quan báo cáo; Sở Khoa học và Công nghệ xác minh',
        en: 'Reported by the agency; verified by the Department of Science and Technology',
      },
      basis: 'drafted',
      basisNote: 'Written for this catalogue',
    }),
  ],
})
