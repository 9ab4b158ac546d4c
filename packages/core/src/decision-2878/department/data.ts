import { indicator, mainIndicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { databasesOperational } from './figures.js'

/** 6. Dữ liệu số (Digital data): 7 indicators of a department, 100 points. */
export const data = mainIndicator({
  id: 'data',
  code: '6',
  name: { vi: 'Dữ liệu số', en: 'Digital data' },
  maxPoints: 100,
  basis: 'drafted',
  children: [
    indicator({
      code: '6.1',
      name: {
        vi: 'Ban hành và cập nhật danh mục cơ sở dữ liệu, dữ liệu dùng chung thuộc ngành, lĩnh vực',
        en: 'Issuing and updating of the catalogue of databases and shared data of the sector',
      },
      maxPoints: 10,
      method: 'choice',
      params: {
        options: [
          {
            id: 'current',
            label: { vi: 'Đã ban hành và cập nhật trong năm đánh giá', en: 'Issued and updated in the assessment year' },
            share: 1,
          },
          { id: 'outdated', label: { vi: 'Đã ban hành nhưng chưa cập nhật', en: 'Issued but not updated' }, share: 0.5 },
          { id: 'none', label: { vi: 'Chưa ban hành', en: 'Not issued yet' }, share: 0 },
        ],
      },
      inputs: [
        {
          id: 'data_catalogue',
          type: 'choice',
          label: { vi: 'Tình trạng danh mục dữ liệu của cơ quan', en: "State of the agency's data catalogue" },
        },
      ],
      evidence: { vi: 'Quyết định ban hành danh mục, đường dẫn công bố', en: 'Decision issuing the catalogue, link to its publication' },
      source: sources.agencyVerifiedByCommunications,
      basis: '922-family',
      basisNote: 'Data catalogue is usual in the family; options drafted',
    }),
    indicator({
      code: '6.2',
      name: {
        vi: 'Tỷ lệ cơ sở dữ liệu chuyên ngành được xây dựng, đưa vào sử dụng',
        en: 'Share of specialised databases built and put into use',
      },
      maxPoints: 20,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        databasesOperational,
        {
          id: 'databases_planned',
          type: 'integer',
          label: {
            vi: 'Tổng số cơ sở dữ liệu chuyên ngành cơ quan được giao xây dựng',
            en: 'Total number of specialised databases the agency is charged with building',
          },
          unit: measures.databases,
        },
      ],
      evidence: { vi: 'Biên bản nghiệm thu, địa chỉ truy cập hệ thống', en: 'Acceptance records, access addresses of the systems' },
      source: sources.agencyVerifiedByCommunications,
      trait: 'owns_databases',
      basis: 'doc:hatinh-2025-07',
      basisNote: 'Databases not yet built are named there as a shortcoming',
    }),
    indicator({
      code: '6.3',
      name: {
        vi: 'Tỷ lệ hồ sơ, tài liệu lưu trữ được số hóa theo kế hoạch',
        en: 'Share of archived records and documents digitised as planned',
      },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'records_digitised',
          type: 'integer',
          label: { vi: 'Số hồ sơ, tài liệu lưu trữ đã được số hóa', en: 'Number of archived records and documents digitised' },
          unit: measures.records,
        },
        {
          id: 'records_to_digitise',
          type: 'integer',
          label: {
            vi: 'Tổng số hồ sơ, tài liệu lưu trữ phải số hóa theo kế hoạch',
            en: 'Total number of archived records and documents to be digitised under the plan',
          },
          unit: measures.records,
        },
      ],
      evidence: evidence.digitisationRecords,
      source: { vi: 'Cơ quan báo cáo; Sở Nội vụ xác minh', en: 'Reported by the agency; verified by the Department of Home Affairs' },
      basis: 'doc:hatinh-de-an-424',
      basisNote: 'Task 3.7 of the provincial scheme named there',
    }),
    indicator({
      code: '6.4',
      name: {
        vi: 'Tỷ lệ cơ sở dữ liệu chuyên ngành kết nối, chia sẻ qua nền tảng tích hợp, chia sẻ dữ liệu của tỉnh (LGSP)',
        en: 'Share of specialised databases connected and shared through the provincial data integration and sharing platform (LGSP)',
      },
      maxPoints: 20,
      method: 'ratio',
      params: { target: 0.8 },
      inputs: [
        {
          id: 'databases_connected',
          type: 'integer',
          label: {
            vi: 'Số cơ sở dữ liệu chuyên ngành đã kết nối, chia sẻ qua nền tảng LGSP',
            en: 'Number of specialised databases connected and shared through the LGSP',
          },
          unit: measures.databases,
        },
        databasesOperational,
      ],
      evidence: evidence.lgspLogs,
      source: sources.lgspPlatform,
      trait: 'owns_databases',
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 4.2 read there (as a number); turned into a ratio',
    }),
    indicator({
      code: '6.5',
      name: { vi: 'Số tập dữ liệu mở được công bố và cập nhật', en: 'Number of open data sets published and updated' },
      maxPoints: 10,
      method: 'capped_count',
      params: { per_item: 2.5 },
      inputs: [
        {
          id: 'open_datasets',
          type: 'integer',
          label: {
            vi: 'Số tập dữ liệu mở cơ quan đã công bố và còn được cập nhật',
            en: 'Number of open data sets published by the agency and still updated',
          },
          unit: measures.dataSets,
        },
      ],
      evidence: { vi: 'Đường dẫn tập dữ liệu, nhật ký cập nhật', en: 'Links to the data sets, update logs' },
      source: {
        vi: 'Cổng dữ liệu của tỉnh; Sở Thông tin và Truyền thông',
        en: 'Provincial data portal; Department of Information and Communications',
      },
      basis: 'doc:hatinh-de-an-424',
      basisNote: 'Task 3.9 of the provincial scheme (open data) named there',
    }),
    indicator({
      code: '6.6',
      name: { vi: 'Chất lượng dữ liệu chuyên ngành', en: 'Quality of specialised data' },
      maxPoints: 10,
      method: 'expert',
      params: {
        criteria: {
          vi:
            'Chấm theo mức độ đúng, đủ, sạch, sống, thống nhất, dùng chung của dữ liệu trên cơ sở kiểm tra mẫu; ' +
            'mỗi nội dung chưa đạt trừ tối thiểu 1 điểm.',
          en:
            'Judged on a sample by how correct, complete, clean, live, consistent and shared the data are; at least 1 ' +
            'point is taken off for each quality not met.',
        },
      },
      inputs: [
        {
          id: 'awarded_points',
          type: 'number',
          label: { vi: 'Điểm do tổ thẩm định chấm', en: 'Points awarded by the appraisal team' },
          unit: measures.points,
          max: 10,
        },
      ],
      evidence: { vi: 'Biên bản kiểm tra mẫu dữ liệu', en: 'Records of the data sample check' },
      source: sources.provincialAppraisalTeam,
      trait: 'owns_databases',
      basis: 'doc:hatinh-2025-07',
      basisNote: "Quality words named there; appraiser's judgement drafted",
    }),
    indicator({
      code: '6.7',
      name: {
        vi: 'Mức độ cung cấp dữ liệu cho Trung tâm giám sát, điều hành thông minh (IOC) và kho dữ liệu dùng chung của tỉnh',
        en: 'Supply of data to the provincial intelligent operations centre (IOC) and the shared data warehouse',
      },
      maxPoints: 15,
      method: 'formula',
      params: {
        expression: 'points * (0.6 * min(1, feeds_provided / feeds_assigned) + 0.4 * min(1, feeds_on_time / feeds_assigned))',
      },
      inputs: [
        {
          id: 'feeds_assigned',
          type: 'integer',
          label: {
            vi: 'Số chỉ tiêu, nguồn dữ liệu cơ quan được giao cung cấp',
            en: 'Number of data items and sources the agency is assigned to supply',
          },
          unit: measures.dataItems,
        },
        {
          id: 'feeds_provided',
          type: 'integer',
          label: { vi: 'Số chỉ tiêu, nguồn dữ liệu đã cung cấp đầy đủ', en: 'Number of data items and sources supplied in full' },
          unit: measures.dataItems,
        },
        {
          id: 'feeds_on_time',
          type: 'integer',
          label: { vi: 'Số chỉ tiêu, nguồn dữ liệu đã cung cấp đúng kỳ', en: 'Number of data items and sources supplied on schedule' },
          unit: measures.dataItems,
        },
      ],
      evidence: { vi: 'Nhật ký cập nhật trên hệ thống IOC, kho dữ liệu', en: 'Update logs of the IOC system and the data warehouse' },
      source: {
        vi: 'Hệ thống IOC của tỉnh; Sở Thông tin và Truyền thông',
        en: 'Provincial IOC system; Department of Information and Communications',
      },
      basis: 'doc:hatinh-2022-10',
      basisNote: 'IOC with database modules named there; two-part rule drafted',
    }),
  ],
})
