import { indicator, mainIndicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'

/** 2. Thể chế số (Digital institutions): 5 indicators of a commune, 100 points. */
export const institutions = mainIndicator({
  id: 'institutions',
  code: '2',
  name: { vi: 'Thể chế số', en: 'Digital institutions' },
  maxPoints: 100,
  basis: '922-family',
  children: [
    indicator({
      code: '2.1',
      name: { vi: 'Ban hành kế hoạch chuyển đổi số năm của xã', en: "Issuing of the commune's annual digital transformation plan" },
      maxPoints: 25,
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
      source: sources.documentSystemDistrict,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 4.22.7 read there; time limit drafted',
    }),
    indicator({
      code: '2.2',
      name: {
        vi: 'Mức độ hoàn thành nhiệm vụ trong kế hoạch chuyển đổi số năm',
        en: 'Degree of completion of the tasks in the annual digital transformation plan',
      },
      maxPoints: 30,
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
      source: sources.communeVerifiedByCulture,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 4.22.8 read there; ratio and floor drafted',
    }),
    indicator({
      code: '2.3',
      name: {
        vi: 'Văn bản lãnh đạo của cấp ủy cấp xã về chuyển đổi số',
        en: 'Leadership documents of the commune Party committee on digital transformation',
      },
      maxPoints: 15,
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
            vi: 'Chương trình hành động hoặc kế hoạch của cấp ủy về chuyển đổi số',
            en: 'Action programme or plan of the Party committee on digital transformation',
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
      evidence: { vi: 'Nghị quyết, chương trình, kế hoạch', en: 'Resolutions, programmes, plans' },
      source: sources.communeVerifiedByCulture,
      basis: '922-family',
      basisNote: 'Special resolution is usual in the family; alternatives drafted',
    }),
    indicator({
      code: '2.4',
      name: {
        vi: 'Ban hành quy chế, quy định nội bộ phục vụ chuyển đổi số',
        en: 'Issuing of internal regulations and rules that support digital transformation',
      },
      maxPoints: 15,
      method: 'checklist',
      params: {
        items: [
          { id: 'edocument', share: 0.4 },
          { id: 'portal', share: 0.3 },
          { id: 'platforms', share: 0.3 },
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
          label: { vi: 'Quy chế hoạt động của Trang thông tin điện tử', en: 'Regulation on the operation of the commune web portal' },
        },
        {
          id: 'platforms',
          type: 'boolean',
          label: {
            vi: 'Quy định khai thác các nền tảng số, cơ sở dữ liệu dùng chung',
            en: 'Rules on the use of digital platforms and shared databases',
          },
        },
      ],
      evidence: evidence.rulesInForce,
      source: sources.communeVerifiedByCulture,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 4.22.9 read there; parts drafted',
    }),
    indicator({
      code: '2.5',
      name: {
        vi: 'Bố trí kinh phí cho chuyển đổi số so với năm trước',
        en: 'Funding for digital transformation compared with the previous year',
      },
      maxPoints: 15,
      method: 'formula',
      params: {
        expression: 'points * (dt_spending <= 0 ? 0 : (dt_spending_last_year <= 0 ? 1 : min(1, dt_spending / dt_spending_last_year)))',
      },
      inputs: [
        {
          id: 'dt_spending',
          type: 'number',
          label: { vi: 'Kinh phí chi cho chuyển đổi số trong năm', en: 'Spending on digital transformation in the year' },
          unit: measures.millionDong,
        },
        {
          id: 'dt_spending_last_year',
          type: 'number',
          label: {
            vi: 'Kinh phí chi cho chuyển đổi số của năm trước liền kề',
            en: 'Spending on digital transformation in the year before',
          },
          unit: measures.millionDong,
        },
      ],
      evidence: { vi: 'Nghị quyết dự toán, báo cáo quyết toán của hai năm', en: 'Budget resolution, final accounts of the two years' },
      source: {
        vi: 'UBND cấp xã báo cáo; Phòng Tài chính - Kế hoạch xác minh',
        en: "Reported by the Commune People's Committee; verified by the Division of Finance and Planning",
      },
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 4.7 to 4.9 (spending) read there; year-on-year formula drafted',
    }),
  ],
})
