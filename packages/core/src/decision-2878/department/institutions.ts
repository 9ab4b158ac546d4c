import { indicator, mainIndicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { dtSpending } from './figures.js'

/** 2. Thể chế số (Digital institutions): 8 indicators of a department, 100 points. */
export const institutions = mainIndicator({
  id: 'institutions',
  code: '2',
  name: { vi: 'Thể chế số', en: 'Digital institutions' },
  maxPoints: 100,
  basis: '922-structure',
  children: [
    indicator({
      code: '2.1',
      name: { vi: 'Ban hành kế hoạch chuyển đổi số năm của cơ quan', en: "Issuing of the agency's annual digital transformation plan" },
      maxPoints: 20,
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
      code: '2.2',
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
      source: sources.agencyVerifiedByCommunications,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 4.22.8 read there; ratio and floor drafted',
    }),
    indicator({
      code: '2.3',
      name: {
        vi: 'Cấp ủy, lãnh đạo cơ quan đưa nội dung chuyển đổi số vào nghị quyết, chương trình công tác năm',
        en: 'Party committee and leaders of the agency include digital transformation in resolutions and the annual work programme',
      },
      maxPoints: 10,
      method: 'checklist',
      params: {
        items: [
          { id: 'resolution', share: 0.5 },
          { id: 'programme', share: 0.5 },
        ],
      },
      inputs: [
        {
          id: 'resolution',
          type: 'boolean',
          label: {
            vi: 'Nghị quyết hoặc kết luận của cấp ủy có nội dung về chuyển đổi số',
            en: 'Resolution or conclusion of the Party committee that deals with digital transformation',
          },
        },
        {
          id: 'programme',
          type: 'boolean',
          label: {
            vi: 'Chương trình công tác năm nêu nhiệm vụ chuyển đổi số, thời hạn và người chịu trách nhiệm',
            en: 'Annual work programme that states digital transformation tasks, deadlines and persons responsible',
          },
        },
      ],
      evidence: { vi: 'Nghị quyết, kết luận, chương trình công tác năm', en: 'Resolutions, conclusions, annual work programme' },
      source: sources.agencyVerifiedByCommunications,
      basis: '922-family',
      basisNote: 'Party resolution on the subject is usual in the family; scaled down for a department',
    }),
    indicator({
      code: '2.4',
      name: {
        vi: 'Ban hành quy chế, quy định nội bộ phục vụ chuyển đổi số',
        en: 'Issuing of internal regulations and rules that support digital transformation',
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
          label: { vi: 'Quy chế hoạt động của Cổng/Trang thông tin điện tử', en: "Regulation on the operation of the agency's web portal" },
        },
        {
          id: 'data',
          type: 'boolean',
          label: {
            vi: 'Quy chế quản lý, khai thác cơ sở dữ liệu, nền tảng số chuyên ngành',
            en: 'Regulation on the management and use of specialised databases and digital platforms',
          },
        },
        {
          id: 'archive',
          type: 'boolean',
          label: { vi: 'Quy định lập hồ sơ và lưu trữ tài liệu điện tử', en: 'Rules on the filing and archiving of electronic documents' },
        },
      ],
      evidence: evidence.rulesInForce,
      source: sources.agencyVerifiedByCommunications,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 4.22.9 (rules for platforms and databases) read there; parts drafted',
    }),
    indicator({
      code: '2.5',
      name: {
        vi: 'Tỷ lệ thủ tục hành chính được tái cấu trúc quy trình để thực hiện trên môi trường điện tử',
        en: 'Share of administrative procedures re-engineered for electronic handling',
      },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 0.8 },
      inputs: [
        {
          id: 'procedures_reengineered',
          type: 'integer',
          label: {
            vi: 'Số thủ tục hành chính đã được tái cấu trúc quy trình để thực hiện trên môi trường điện tử',
            en: 'Number of administrative procedures re-engineered for electronic handling',
          },
          unit: measures.procedures,
        },
        {
          id: 'procedures_total',
          type: 'integer',
          label: {
            vi: 'Tổng số thủ tục hành chính thuộc thẩm quyền giải quyết',
            en: "Total number of administrative procedures within the agency's competence",
          },
          unit: measures.procedures,
        },
      ],
      evidence: {
        vi: 'Quyết định phê duyệt quy trình nội bộ, quy trình điện tử',
        en: 'Decisions approving internal and electronic workflows',
      },
      source: sources.proceduresSystemProvince,
      trait: 'has_online_services',
      basis: 'drafted',
      basisNote: 'Written for this catalogue',
    }),
    indicator({
      code: '2.6',
      name: {
        vi: 'Tỷ lệ chi cho chuyển đổi số trong tổng chi ngân sách nhà nước của cơ quan',
        en: "Share of digital transformation in the agency's total state budget spending",
      },
      maxPoints: 15,
      method: 'tiers',
      params: {
        of: 'ratio',
        steps: [
          { min: 0.02, share: 1 },
          { min: 0.01, share: 0.7 },
          { min: 0.005, share: 0.4 },
        ],
      },
      inputs: [
        dtSpending,
        {
          id: 'budget_total',
          type: 'number',
          label: { vi: 'Tổng chi ngân sách nhà nước của cơ quan trong năm', en: 'Total state budget spending of the agency in the year' },
          unit: measures.millionDong,
        },
      ],
      evidence: evidence.budgetAndAccounts,
      source: sources.agencyVerifiedByFinance,
      basis: '922-family',
      basisNote: 'Share of spending is usual in the family; steps drafted',
    }),
    indicator({
      code: '2.7',
      name: {
        vi: 'Đưa kết quả chuyển đổi số vào tiêu chí đánh giá, xếp loại, thi đua khen thưởng hằng năm',
        en: 'Digital transformation results included in the criteria for annual assessment, grading, emulation and commendation',
      },
      maxPoints: 10,
      method: 'boolean',
      inputs: [
        {
          id: 'yes',
          type: 'boolean',
          label: {
            vi: 'Quy chế thi đua hoặc tiêu chí xếp loại của cơ quan có nội dung chuyển đổi số',
            en: "The agency's emulation regulation or grading criteria cover digital transformation",
          },
        },
      ],
      evidence: {
        vi: 'Quy chế thi đua, bộ tiêu chí xếp loại, quyết định khen thưởng',
        en: 'Emulation regulation, grading criteria, commendation decisions',
      },
      source: sources.agencyVerifiedByHomeAffairsAndCommunications,
      basis: 'drafted',
      basisNote: 'Press on QĐ 2878 names emulation and rewards as a use of the results',
    }),
    indicator({
      code: '2.8',
      name: {
        vi: 'Gửi chậm hoặc không gửi báo cáo về chuyển đổi số (điểm trừ)',
        en: 'Reports on digital transformation sent late or not at all (deduction)',
      },
      maxPoints: 0,
      method: 'deduction',
      params: { per_item: 2, cap: 10 },
      inputs: [
        {
          id: 'late_reports',
          type: 'integer',
          label: {
            vi: 'Số báo cáo về chuyển đổi số gửi chậm hoặc không gửi trong năm',
            en: 'Number of reports on digital transformation sent late or not at all in the year',
          },
          unit: measures.reports,
        },
      ],
      evidence: evidence.reportRegister,
      source: sources.monitoredByCommunications,
      basis: 'drafted',
      basisNote: 'No deduction rule was read anywhere; drafted',
    }),
  ],
})
