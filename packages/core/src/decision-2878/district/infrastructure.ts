import { indicator, mainIndicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { communesTotal, hamletsTotal, householdsTotal, population15Plus, staffTotal } from './figures.js'

/** 3. Hạ tầng số (Digital infrastructure): 8 indicators of a district, 100 points. */
export const infrastructure = mainIndicator({
  id: 'infrastructure',
  code: '3',
  name: { vi: 'Hạ tầng số', en: 'Digital infrastructure' },
  maxPoints: 100,
  basis: '922-structure',
  children: [
    indicator({
      code: '3.1',
      name: {
        vi: 'Tỷ lệ thôn, tổ dân phố được phủ sóng di động 4G trở lên',
        en: 'Share of hamlets and residential groups with 4G mobile coverage or better',
      },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'hamlets_with_4g',
          type: 'integer',
          label: {
            vi: 'Số thôn, tổ dân phố được phủ sóng di động 4G trở lên',
            en: 'Number of hamlets and residential groups with 4G mobile coverage or better',
          },
          unit: measures.hamlets,
        },
        hamletsTotal,
      ],
      evidence: evidence.coverageMeasurements,
      source: sources.telecomsCompiledByCommunications,
      basis: 'doc:hatinh-2022-10',
      basisNote: '4G coverage of residential areas reported there',
    }),
    indicator({
      code: '3.2',
      name: { vi: 'Tỷ lệ hộ gia đình có kết nối Internet cáp quang', en: 'Share of households with a fibre Internet connection' },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 0.8 },
      inputs: [
        {
          id: 'households_with_fibre',
          type: 'integer',
          label: { vi: 'Số hộ gia đình có kết nối Internet cáp quang', en: 'Number of households with a fibre Internet connection' },
          unit: measures.households,
        },
        householdsTotal,
      ],
      evidence: evidence.subscribersByArea,
      source: sources.telecomsCompiledByCommunications,
      basis: 'sister:Khánh Hòa',
      basisNote: 'Commune row read there; target as in national strategy 411',
    }),
    indicator({
      code: '3.3',
      name: {
        vi: 'Tỷ lệ dân số từ 15 tuổi trở lên có điện thoại thông minh',
        en: 'Share of the population aged 15 and over with a smartphone',
      },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 0.8 },
      inputs: [
        {
          id: 'people_with_smartphone',
          type: 'integer',
          label: { vi: 'Số người từ 15 tuổi trở lên có điện thoại thông minh', en: 'Number of people aged 15 and over with a smartphone' },
          unit: measures.people,
        },
        population15Plus,
      ],
      evidence: { vi: 'Số liệu thuê bao, kết quả điều tra', en: 'Subscriber data, survey results' },
      source: { vi: 'Doanh nghiệp viễn thông; Cục Thống kê', en: 'Telecommunications enterprises; Provincial Statistics Office' },
      basis: 'sister:Khánh Hòa',
      basisNote: 'Commune row read there; target as in national strategy 411',
    }),
    indicator({
      code: '3.4',
      name: {
        vi: 'Tỷ lệ cơ quan chuyên môn cấp huyện và UBND cấp xã kết nối Mạng truyền số liệu chuyên dùng',
        en:
          "Share of district specialised agencies and Commune People's Committees connected to the " +
          'dedicated data transmission network',
      },
      maxPoints: 10,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'agencies_on_tslcd',
          type: 'integer',
          label: {
            vi: 'Số cơ quan chuyên môn cấp huyện và UBND cấp xã đã kết nối Mạng truyền số liệu chuyên dùng',
            en:
              "Number of district specialised agencies and Commune People's Committees connected to the " +
              'dedicated data transmission network',
          },
          unit: measures.agencies,
        },
        {
          id: 'agencies_total',
          type: 'integer',
          label: {
            vi: 'Tổng số cơ quan chuyên môn cấp huyện và UBND cấp xã',
            en: "Total number of district specialised agencies and Commune People's Committees",
          },
          unit: measures.agencies,
        },
      ],
      evidence: { vi: 'Biên bản nghiệm thu đường truyền, sơ đồ kết nối', en: 'Acceptance records of the lines, connection diagrams' },
      source: sources.telecomsCompiledByCommunications,
      basis: 'doc:hatinh-de-an-424',
      basisNote: 'Three-level dedicated network named there (3.3)',
    }),
    indicator({
      code: '3.5',
      name: {
        vi: 'Tỷ lệ cán bộ, công chức cấp huyện, cấp xã được trang bị máy tính làm việc',
        en: 'Share of district and commune officials provided with an office computer',
      },
      maxPoints: 10,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'staff_with_computer',
          type: 'integer',
          label: {
            vi: 'Số cán bộ, công chức cấp huyện, cấp xã được trang bị máy tính làm việc',
            en: 'Number of district and commune officials provided with an office computer',
          },
          unit: measures.people,
        },
        staffTotal,
      ],
      evidence: evidence.equipmentInventory,
      source: sources.districtVerifiedByCommunications,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 1.5 read there',
    }),
    indicator({
      code: '3.6',
      name: {
        vi: 'Tỷ lệ xã, phường, thị trấn có điểm cầu họp trực tuyến kết nối với hệ thống của tỉnh',
        en: 'Share of communes, wards and townships with an online meeting room connected to the provincial system',
      },
      maxPoints: 10,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'communes_with_conference',
          type: 'integer',
          label: {
            vi: 'Số xã, phường, thị trấn có điểm cầu họp trực tuyến hoạt động',
            en: 'Number of communes, wards and townships with an online meeting room in operation',
          },
          unit: measures.administrativeUnits,
        },
        communesTotal,
      ],
      evidence: { vi: 'Biên bản nghiệm thu, nhật ký kết nối', en: 'Acceptance records, connection logs' },
      source: sources.districtVerifiedByCommunications,
      basis: 'doc:hatinh-de-an-424',
      basisNote: 'Conference system down to communes named there (3.4)',
    }),
    indicator({
      code: '3.7',
      name: { vi: 'Tỷ lệ điểm công cộng có Wi-Fi miễn phí phục vụ người dân', en: 'Share of public sites with free Wi-Fi for residents' },
      maxPoints: 10,
      method: 'ratio',
      params: { target: 0.8 },
      inputs: [
        {
          id: 'public_sites_with_wifi',
          type: 'integer',
          label: { vi: 'Số điểm công cộng có Wi-Fi miễn phí', en: 'Number of public sites with free Wi-Fi' },
          unit: measures.sites,
        },
        {
          id: 'public_sites_total',
          type: 'integer',
          label: {
            vi: 'Tổng số điểm công cộng thuộc diện lắp đặt (trụ sở UBND, nhà văn hóa, bến xe, điểm du lịch)',
            en:
              "Total number of public sites due for installation (People's Committee offices, cultural " +
              'houses, bus stations, tourist sites)',
          },
          unit: measures.sites,
        },
      ],
      evidence: evidence.installationSites,
      source: sources.districtVerifiedByCommunications,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 4.13 read there; target drafted',
    }),
    indicator({
      code: '3.8',
      name: {
        vi: 'Trung tâm giám sát, điều hành thông minh (IOC) phục vụ chỉ đạo, điều hành của cấp huyện',
        en: 'Intelligent operations centre (IOC) serving the direction and administration of the district',
      },
      maxPoints: 15,
      method: 'best_of',
      params: {
        options: [
          { id: 'own_ioc', share: 1 },
          { id: 'provincial_module', share: 0.8 },
          { id: 'cameras', share: 0.4 },
        ],
      },
      inputs: [
        {
          id: 'own_ioc',
          type: 'boolean',
          label: {
            vi: 'IOC cấp huyện vận hành, kết nối với IOC của tỉnh',
            en: 'A district IOC is in operation and connected to the provincial IOC',
          },
        },
        {
          id: 'provincial_module',
          type: 'boolean',
          label: { vi: 'Khai thác phân hệ dành cho cấp huyện trên IOC của tỉnh', en: 'The district module of the provincial IOC is used' },
        },
        {
          id: 'cameras',
          type: 'boolean',
          label: {
            vi: 'Có hệ thống giám sát camera tập trung chưa kết nối IOC',
            en: 'A central camera monitoring system exists but is not connected to an IOC',
          },
        },
      ],
      evidence: { vi: 'Quyết định vận hành, nhật ký sử dụng', en: 'Decision on operation, usage logs' },
      source: {
        vi: 'UBND cấp huyện báo cáo; hệ thống IOC của tỉnh',
        en: "Reported by the District People's Committee; provincial IOC system",
      },
      basis: 'doc:hatinh-2025-07',
      basisNote: 'IOC named there as being piloted; options drafted',
    }),
  ],
})
