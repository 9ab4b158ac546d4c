import { indicator, mainIndicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { communesTotal } from './figures.js'

/** 2. Thể chế số (Digital institutions): 9 indicators of a district, 100 points. */
export const institutions = mainIndicator({
  id: 'institutions',
  code: '2',
  name: { vi: 'Thể chế số', en: 'Digital institutions' },
  maxPoints: 100,
  basis: '922-structure',
  children: [
    indicator({
      code: '2.1',
      name: {
        vi: 'Văn bản lãnh đạo của cấp ủy cấp huyện về chuyển đổi số',
        en: 'Leadership documents of the district Party committee on digital transformation',
      },
      maxPoints: 10,
      method: 'best_of',
      params: {
        options: [
          { id: 'resolution', share: 1 },
          { id: 'programme', share: 0.7 },
          { id: 'integrated', share: 0.4 },
        ],
      },
      inputs: [
        {
          id: 'resolution',
          type: 'boolean',
          label: {
            vi: 'Nghị quyết chuyên đề về chuyển đổi số còn hiệu lực',
            en: 'Thematic resolution on digital transformation, still in force',
          },
        },
        {
          id: 'programme',
          type: 'boolean',
          label: {
            vi: 'Chương trình hành động, chỉ thị hoặc kế hoạch của cấp ủy về chuyển đổi số',
            en: 'Action programme, directive or plan of the Party committee on digital transformation',
          },
        },
        {
          id: 'integrated',
          type: 'boolean',
          label: {
            vi: 'Nội dung chuyển đổi số được lồng ghép trong nghị quyết nhiệm vụ năm',
            en: 'Digital transformation included in the resolution on the tasks of the year',
          },
        },
      ],
      evidence: { vi: 'Nghị quyết, chương trình, chỉ thị, kế hoạch', en: 'Resolutions, programmes, directives, plans' },
      source: sources.districtVerifiedByCommunications,
      basis: '922-family',
      basisNote: 'Special resolution is usual in the family; alternatives drafted',
    }),
    indicator({
      code: '2.2',
      name: {
        vi: 'Ban hành đề án hoặc kế hoạch chuyển đổi số giai đoạn của cấp huyện',
        en: "Issuing of the district's multi-year digital transformation scheme or plan",
      },
      maxPoints: 10,
      method: 'boolean',
      inputs: [
        {
          id: 'yes',
          type: 'boolean',
          label: {
            vi: 'Có đề án hoặc kế hoạch giai đoạn còn hiệu lực, đủ ba trụ cột chính quyền số, kinh tế số, xã hội số',
            en:
              'A multi-year scheme or plan is in force and covers the three pillars: digital government, ' +
              'digital economy and digital society',
          },
        },
      ],
      evidence: { vi: 'Quyết định, kế hoạch', en: 'Decisions, plans' },
      source: sources.documentSystemProvince,
      basis: 'doc:hatinh-2022-q2',
      basisNote: 'Plan to 2025 with all three pillars named there as a task',
    }),
    indicator({
      code: '2.3',
      name: { vi: 'Ban hành kế hoạch chuyển đổi số năm của cấp huyện', en: "Issuing of the district's annual digital transformation plan" },
      maxPoints: 10,
      method: 'choice',
      params: {
        options: [
          {
            id: 'on_time',
            label: { vi: 'Ban hành trong quý I của năm đánh giá', en: 'Issued in the first quarter of the assessment year' },
            share: 1,
          },
          { id: 'late', label: { vi: 'Ban hành sau quý I', en: 'Issued after the first quarter' }, share: 0.5 },
          { id: 'none', label: { vi: 'Không ban hành', en: 'Not issued' }, share: 0 },
        ],
      },
      inputs: [
        {
          id: 'plan_timing',
          type: 'choice',
          label: { vi: 'Thời điểm ban hành kế hoạch chuyển đổi số năm', en: 'Time of issue of the annual digital transformation plan' },
        },
      ],
      evidence: evidence.annualPlan,
      source: sources.documentSystemProvince,
      basis: '922-family',
      basisNote: 'Yearly plan is usual in the family; time limit drafted',
    }),
    indicator({
      code: '2.4',
      name: {
        vi: 'Mức độ hoàn thành nhiệm vụ trong kế hoạch chuyển đổi số năm',
        en: 'Degree of completion of the tasks in the annual digital transformation plan',
      },
      maxPoints: 20,
      method: 'ratio',
      params: { target: 1, floor: 0.5 },
      inputs: [
        {
          id: 'tasks_completed',
          type: 'integer',
          label: {
            vi: 'Số nhiệm vụ trong kế hoạch chuyển đổi số năm đã hoàn thành đúng hạn',
            en: 'Number of tasks in the annual digital transformation plan completed on time',
          },
          unit: measures.tasks,
        },
        {
          id: 'tasks_planned',
          type: 'integer',
          label: {
            vi: 'Tổng số nhiệm vụ trong kế hoạch chuyển đổi số năm',
            en: 'Total number of tasks in the annual digital transformation plan',
          },
          unit: measures.tasks,
        },
      ],
      evidence: evidence.planReport,
      source: sources.districtVerifiedByCommunications,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 4.22.8 read there; ratio and floor drafted',
    }),
    indicator({
      code: '2.5',
      name: {
        vi: 'Tỷ lệ xã, phường, thị trấn được kiểm tra, đôn đốc về chuyển đổi số trong năm',
        en: 'Share of communes, wards and townships inspected and urged on in digital transformation in the year',
      },
      maxPoints: 10,
      method: 'ratio',
      params: { target: 0.5 },
      inputs: [
        {
          id: 'communes_inspected',
          type: 'integer',
          label: {
            vi: 'Số xã, phường, thị trấn được kiểm tra trực tiếp về chuyển đổi số trong năm',
            en: 'Number of communes, wards and townships inspected on site on digital transformation in the year',
          },
          unit: measures.administrativeUnits,
        },
        communesTotal,
      ],
      evidence: { vi: 'Kế hoạch, biên bản, thông báo kết luận kiểm tra', en: 'Inspection plans, records and notices of conclusions' },
      source: sources.districtVerifiedByCommunications,
      basis: 'doc:hatinh-2022-q2',
      basisNote: 'Inspection of lower steering committees named there; target drafted',
    }),
    indicator({
      code: '2.6',
      name: {
        vi: 'Ban hành quy chế, quy định phục vụ chuyển đổi số của cấp huyện',
        en: "Issuing of regulations and rules that support the district's digital transformation",
      },
      maxPoints: 10,
      method: 'checklist',
      params: {
        items: [
          { id: 'edocument', share: 0.3 },
          { id: 'portal', share: 0.2 },
          { id: 'data', share: 0.3 },
          { id: 'archive', share: 0.2 },
        ],
      },
      inputs: [
        {
          id: 'edocument',
          type: 'boolean',
          label: {
            vi: 'Quy chế quản lý, sử dụng hệ thống quản lý văn bản và điều hành',
            en: 'Regulation on the management and use of the document management and administration system',
          },
        },
        {
          id: 'portal',
          type: 'boolean',
          label: { vi: 'Quy chế hoạt động của Cổng thông tin điện tử', en: 'Regulation on the operation of the district web portal' },
        },
        {
          id: 'data',
          type: 'boolean',
          label: {
            vi: 'Quy chế quản lý, khai thác nền tảng số, cơ sở dữ liệu dùng chung',
            en: 'Regulation on the management and use of digital platforms and shared databases',
          },
        },
        {
          id: 'archive',
          type: 'boolean',
          label: { vi: 'Quy định lập hồ sơ và lưu trữ tài liệu điện tử', en: 'Rules on the filing and archiving of electronic documents' },
        },
      ],
      evidence: evidence.rulesInForce,
      source: sources.districtVerifiedByCommunications,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 4.22.9 read there; parts drafted',
    }),
    indicator({
      code: '2.7',
      name: {
        vi: 'Cơ chế, chính sách của cấp huyện hỗ trợ người dân, hợp tác xã, doanh nghiệp chuyển đổi số',
        en: 'District mechanisms and policies that support residents, cooperatives and enterprises in digital transformation',
      },
      maxPoints: 10,
      method: 'capped_count',
      params: { per_item: 5 },
      inputs: [
        {
          id: 'support_policies',
          type: 'integer',
          label: {
            vi: 'Số cơ chế, chính sách hỗ trợ chuyển đổi số do cấp huyện ban hành, còn hiệu lực và đã bố trí kinh phí',
            en: 'Number of digital transformation support mechanisms and policies issued by the district, in force and funded',
          },
          unit: measures.policies,
        },
      ],
      evidence: {
        vi: 'Nghị quyết, quyết định ban hành chính sách và chứng từ bố trí kinh phí',
        en: 'Resolutions and decisions issuing the policies, proof of funding',
      },
      source: sources.districtVerifiedByFinance,
      basis: 'doc:hatinh-de-an-424',
      basisNote: 'Support policies named there as a task; points per item drafted',
    }),
    indicator({
      code: '2.8',
      name: {
        vi: 'Tỷ lệ chi cho chuyển đổi số trong tổng chi ngân sách cấp huyện',
        en: 'Share of digital transformation in the total budget spending of the district',
      },
      maxPoints: 10,
      method: 'tiers',
      params: {
        of: 'ratio',
        steps: [
          { min: 0.01, share: 1 },
          { min: 0.007, share: 0.7 },
          { min: 0.004, share: 0.4 },
        ],
      },
      inputs: [
        {
          id: 'dt_spending',
          type: 'number',
          label: { vi: 'Kinh phí chi cho chuyển đổi số trong năm', en: 'Spending on digital transformation in the year' },
          unit: measures.millionDong,
        },
        {
          id: 'budget_total',
          type: 'number',
          label: { vi: 'Tổng chi ngân sách cấp huyện trong năm', en: 'Total budget spending of the district in the year' },
          unit: measures.millionDong,
        },
      ],
      evidence: evidence.budgetAndAccounts,
      source: {
        vi: 'Phòng Tài chính - Kế hoạch; Sở Tài chính xác minh',
        en: 'Division of Finance and Planning; verified by the Department of Finance',
      },
      basis: '922-family',
      basisNote: 'Share of spending is usual in the family; steps drafted',
    }),
    indicator({
      code: '2.9',
      name: {
        vi: 'Tổ chức đánh giá, xếp hạng mức độ chuyển đổi số cấp xã',
        en: 'Assessment and ranking of the digital transformation of communes',
      },
      maxPoints: 10,
      method: 'checklist',
      params: {
        items: [
          { id: 'team', share: 0.3 },
          { id: 'result', share: 0.4 },
          { id: 'use', share: 0.3 },
        ],
      },
      inputs: [
        {
          id: 'team',
          type: 'boolean',
          label: {
            vi: 'Thành lập tổ thẩm định kết quả chuyển đổi số cấp xã',
            en: 'Appraisal team for the digital transformation results of communes set up',
          },
        },
        {
          id: 'result',
          type: 'boolean',
          label: {
            vi: 'Phê duyệt, công bố kết quả đánh giá, xếp hạng đúng thời hạn',
            en: 'Results of assessment and ranking approved and published on time',
          },
        },
        {
          id: 'use',
          type: 'boolean',
          label: {
            vi: 'Sử dụng kết quả trong xếp loại, thi đua khen thưởng cấp xã',
            en: 'Results used in the grading, emulation and commendation of communes',
          },
        },
      ],
      evidence: {
        vi: 'Quyết định thành lập tổ thẩm định, quyết định phê duyệt kết quả',
        en: 'Decision to set up the appraisal team, decision approving the results',
      },
      source: sources.districtVerifiedByCommunications,
      basis: 'drafted',
      basisNote: 'QĐ 2878 gives districts the evaluation of communes; the indicator itself is drafted',
    }),
  ],
})
