import { indicator, mainIndicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { hamletsTotal, householdsTotal, population15Plus, staffTotal } from './figures.js'

/** 3. Hạ tầng số (Digital infrastructure): 7 indicators of a commune, 100 points. */
export const infrastructure = mainIndicator({
  id: 'infrastructure',
  code: '3',
  name: { vi: 'Hạ tầng số', en: 'Digital infrastructure' },
  maxPoints: 100,
  basis: '922-family',
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
      source: sources.telecomsCompiledByCulture,
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
      source: sources.telecomsCompiledByCulture,
      basis: 'sister:Khánh Hòa',
      basisNote: 'Commune row read there (10 points); target as in national strategy 411',
    }),
    indicator({
      code: '3.3',
      name: {
        vi: 'Tỷ lệ dân số từ 15 tuổi trở lên có điện thoại thông minh',
        en: 'Share of the population aged 15 and over with a smartphone',
      },
      maxPoints: 20,
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
      evidence: { vi: 'Kết quả rà soát của thôn, số liệu thuê bao', en: 'Results of the survey by the hamlets, subscriber data' },
      source: sources.communeVerifiedByCulture,
      basis: 'sister:Khánh Hòa',
      basisNote: 'Commune row read there (50 points); target as in national strategy 411',
    }),
    indicator({
      code: '3.4',
      name: {
        vi: 'Hạ tầng mạng, họp trực tuyến tại trụ sở UBND cấp xã',
        en: "Network and online meeting infrastructure at the office of the Commune People's Committee",
      },
      maxPoints: 15,
      method: 'checklist',
      params: {
        items: [
          { id: 'lan', share: 0.3 },
          { id: 'tslcd', share: 0.4 },
          { id: 'conference', share: 0.3 },
        ],
      },
      inputs: [
        {
          id: 'lan',
          type: 'boolean',
          label: {
            vi: 'Mạng nội bộ kết nối toàn bộ máy tính làm việc (trừ máy tính soạn thảo bí mật nhà nước)',
            en: 'Local network connecting all office computers (except computers for drafting state secrets)',
          },
        },
        {
          id: 'tslcd',
          type: 'boolean',
          label: {
            vi: 'Đã kết nối Mạng truyền số liệu chuyên dùng',
            en: "Connected to the Government's dedicated data transmission network",
          },
        },
        {
          id: 'conference',
          type: 'boolean',
          label: {
            vi: 'Có điểm cầu họp trực tuyến kết nối với huyện, tỉnh',
            en: 'Online meeting room connected with the district and the province',
          },
        },
      ],
      evidence: { vi: 'Biên bản nghiệm thu, ảnh chụp', en: 'Acceptance records, photographs' },
      source: sources.communeVerifiedByCulture,
      basis: 'doc:hatinh-de-an-424',
      basisNote: 'Tasks 3.2 to 3.4 of the provincial scheme named there; parts drafted',
    }),
    indicator({
      code: '3.5',
      name: {
        vi: 'Tỷ lệ cán bộ, công chức cấp xã được trang bị máy tính làm việc',
        en: 'Share of commune officials provided with an office computer',
      },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'staff_with_computer',
          type: 'integer',
          label: {
            vi: 'Số cán bộ, công chức cấp xã được trang bị máy tính làm việc',
            en: 'Number of commune officials provided with an office computer',
          },
          unit: measures.people,
        },
        staffTotal,
      ],
      evidence: evidence.equipmentInventory,
      source: sources.communeVerifiedByCulture,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 1.5 read there',
    }),
    indicator({
      code: '3.6',
      name: {
        vi: 'Tỷ lệ thôn, tổ dân phố có truyền thanh thông minh',
        en: 'Share of hamlets and residential groups with smart public address radio',
      },
      maxPoints: 10,
      method: 'tiers',
      params: {
        of: 'ratio',
        steps: [
          { min: 1, share: 1 },
          { min: 0.7, share: 0.7 },
          { min: 0.3, share: 0.4 },
        ],
      },
      inputs: [
        {
          id: 'hamlets_with_smart_radio',
          type: 'integer',
          label: {
            vi: 'Số thôn, tổ dân phố có cụm loa truyền thanh ứng dụng công nghệ thông tin - viễn thông',
            en:
              'Number of hamlets and residential groups with public address loudspeakers based on ' +
              'information and telecommunications technology',
          },
          unit: measures.hamlets,
        },
        hamletsTotal,
      ],
      evidence: { vi: 'Biên bản nghiệm thu cụm loa, nhật ký vận hành', en: 'Acceptance records of the loudspeakers, operating logs' },
      source: sources.communeVerifiedByCulture,
      basis: 'doc:hatinh-2022-q2',
      basisNote: 'Change of local radio to smart radio named there; steps drafted',
    }),
    indicator({
      code: '3.7',
      name: { vi: 'Tỷ lệ điểm công cộng có Wi-Fi miễn phí phục vụ người dân', en: 'Share of public sites with free Wi-Fi for residents' },
      maxPoints: 10,
      method: 'ratio',
      params: { target: 0.7 },
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
            vi: 'Tổng số điểm công cộng thuộc diện lắp đặt (trụ sở UBND, nhà văn hóa, điểm du lịch)',
            en: "Total number of public sites due for installation (People's Committee offices, cultural houses, tourist sites)",
          },
          unit: measures.sites,
        },
      ],
      evidence: evidence.installationSites,
      source: sources.communeVerifiedByCulture,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 4.13 read there; target drafted',
    }),
  ],
})
