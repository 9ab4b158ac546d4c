import { indicator, mainIndicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { adultsTotal, hamletsTotal, householdsTotal, population15Plus } from './figures.js'

/** 8. Hoạt động xã hội số (Digital society activity): 9 indicators of a commune, 150 points. */
export const society = mainIndicator({
  id: 'society',
  code: '8',
  name: { vi: 'Hoạt động xã hội số', en: 'Digital society activity' },
  maxPoints: 150,
  basis: '922-family',
  children: [
    indicator({
      code: '8.1',
      name: {
        vi: 'Tỷ lệ người dân từ 14 tuổi trở lên có tài khoản định danh điện tử mức độ 2 đã kích hoạt',
        en: 'Share of residents aged 14 and over with an activated level 2 electronic identification account',
      },
      maxPoints: 25,
      method: 'ratio',
      params: { target: 0.9 },
      inputs: [
        {
          id: 'people_with_eid',
          type: 'integer',
          label: {
            vi: 'Số người có tài khoản định danh điện tử mức độ 2 đã kích hoạt',
            en: 'Number of people with an activated level 2 electronic identification account',
          },
          unit: measures.people,
        },
        {
          id: 'population_14_plus',
          type: 'integer',
          label: { vi: 'Dân số từ 14 tuổi trở lên', en: 'Population aged 14 and over' },
          unit: measures.people,
        },
      ],
      evidence: evidence.identificationData,
      source: sources.communePolice,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 6.1 read there (10 points); target drafted',
    }),
    indicator({
      code: '8.2',
      name: {
        vi: 'Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản thanh toán',
        en: 'Share of the population aged 15 and over with a payment account',
      },
      maxPoints: 20,
      method: 'ratio',
      params: { target: 0.8 },
      inputs: [
        {
          id: 'people_with_bank_account',
          type: 'integer',
          label: {
            vi: 'Số người từ 15 tuổi trở lên có tài khoản thanh toán tại ngân hàng hoặc tổ chức được phép',
            en: 'Number of people aged 15 and over with a payment account at a bank or authorised organisation',
          },
          unit: measures.people,
        },
        population15Plus,
      ],
      evidence: {
        vi: 'Kết quả rà soát của thôn, số liệu của tổ chức tín dụng',
        en: 'Results of the survey by the hamlets, data from credit institutions',
      },
      source: sources.communeVerifiedByCulture,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 6.2 read there (10 points); target as in national strategy 411',
    }),
    indicator({
      code: '8.3',
      name: {
        vi: 'Tỷ lệ dân số trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân',
        en: 'Share of adults with a personal digital or electronic signature',
      },
      maxPoints: 20,
      method: 'tiers',
      params: {
        of: 'ratio',
        steps: [
          { min: 0.5, share: 1 },
          { min: 0.35, share: 0.8 },
          { min: 0.2, share: 0.5 },
          { min: 0.1, share: 0.3 },
        ],
      },
      inputs: [
        {
          id: 'adults_with_signature',
          type: 'integer',
          label: {
            vi: 'Số người từ 18 tuổi trở lên có chữ ký số hoặc chữ ký điện tử cá nhân',
            en: 'Number of people aged 18 and over with a personal digital or electronic signature',
          },
          unit: measures.people,
        },
        adultsTotal,
      ],
      evidence: evidence.signatureCertificates,
      source: {
        vi: 'Tổ chức cung cấp dịch vụ chứng thực; Phòng Văn hóa và Thông tin cấp huyện',
        en: 'Certification service providers; District Division of Culture and Information',
      },
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 6.3 read there (10 points); steps drafted',
    }),
    indicator({
      code: '8.4',
      name: {
        vi: 'Tỷ lệ người dân có hồ sơ (sổ) sức khỏe điện tử',
        en: 'Share of residents with an electronic health record (health book)',
      },
      maxPoints: 20,
      method: 'ratio',
      params: { target: 0.9 },
      inputs: [
        {
          id: 'people_with_health_record',
          type: 'integer',
          label: { vi: 'Số người có hồ sơ (sổ) sức khỏe điện tử', en: 'Number of people with an electronic health record (health book)' },
          unit: measures.people,
        },
        { id: 'population_total', type: 'integer', label: { vi: 'Dân số trung bình', en: 'Average population' }, unit: measures.people },
      ],
      evidence: evidence.healthRecordData,
      source: { vi: 'Trạm Y tế cấp xã; Trung tâm Y tế cấp huyện', en: 'Commune Health Station; District Health Centre' },
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 6.4 read there (10 points); target as in national strategy 411',
    }),
    indicator({
      code: '8.5',
      name: {
        vi: 'Tỷ lệ trường học trên địa bàn thu học phí không dùng tiền mặt',
        en: 'Share of local schools that collect tuition fees without cash',
      },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 1 },
      inputs: [
        {
          id: 'schools_cashless',
          type: 'integer',
          label: { vi: 'Số trường học thu học phí không dùng tiền mặt', en: 'Number of schools that collect tuition fees without cash' },
          unit: measures.schools,
        },
        {
          id: 'schools_total',
          type: 'integer',
          label: {
            vi: 'Tổng số trường mầm non, tiểu học, trung học cơ sở',
            en: 'Total number of preschools, primary schools and lower secondary schools',
          },
          unit: measures.schools,
        },
      ],
      evidence: { vi: 'Danh sách trường, số liệu giao dịch', en: 'List of schools, transaction data' },
      source: { vi: 'Các trường học; Phòng Giáo dục và Đào tạo', en: 'Schools; Division of Education and Training' },
      basis: 'doc:hatinh-2022-10',
      basisNote: 'Cashless fees at schools reported there',
    }),
    indicator({
      code: '8.6',
      name: {
        vi: 'Tỷ lệ người hưởng chính sách an sinh xã hội nhận chi trả qua tài khoản',
        en: 'Share of social security recipients paid through an account',
      },
      maxPoints: 15,
      method: 'ratio',
      params: { target: 0.7 },
      inputs: [
        {
          id: 'welfare_paid_by_account',
          type: 'integer',
          label: {
            vi: 'Số người hưởng chính sách an sinh xã hội nhận chi trả qua tài khoản',
            en: 'Number of social security recipients paid through an account',
          },
          unit: measures.people,
        },
        {
          id: 'welfare_recipients_total',
          type: 'integer',
          label: {
            vi: 'Tổng số người hưởng chính sách an sinh xã hội hằng tháng',
            en: 'Total number of monthly social security recipients',
          },
          unit: measures.people,
        },
      ],
      evidence: evidence.paymentLists,
      source: {
        vi: 'UBND cấp xã báo cáo; Phòng Lao động - Thương binh và Xã hội xác minh',
        en: "Reported by the Commune People's Committee; verified by the Division of Labour, Invalids and Social Affairs",
      },
      basis: 'drafted',
      basisNote: 'Cashless social benefits (general knowledge); written for this catalogue',
    }),
    indicator({
      code: '8.7',
      name: { vi: 'Tỷ lệ hộ gia đình có địa chỉ số', en: 'Share of households with a digital address' },
      maxPoints: 10,
      method: 'ratio',
      params: { target: 0.8 },
      inputs: [
        {
          id: 'households_with_digital_address',
          type: 'integer',
          label: { vi: 'Số hộ gia đình có địa chỉ số', en: 'Number of households with a digital address' },
          unit: measures.households,
        },
        householdsTotal,
      ],
      evidence: evidence.digitalAddressData,
      source: {
        vi: 'Doanh nghiệp bưu chính; Phòng Văn hóa và Thông tin cấp huyện',
        en: 'Postal enterprises; District Division of Culture and Information',
      },
      basis: '922-family',
      basisNote: 'Digital address is usual in the family; target drafted',
    }),
    indicator({
      code: '8.8',
      name: {
        vi: 'Số thôn thông minh, khu dân cư số được công nhận',
        en: 'Number of recognised smart hamlets and digital residential areas',
      },
      maxPoints: 15,
      method: 'capped_count',
      params: { per_item: 5 },
      inputs: [
        {
          id: 'smart_hamlets',
          type: 'integer',
          label: {
            vi: 'Số thôn thông minh, khu dân cư số được công nhận',
            en: 'Number of recognised smart hamlets and digital residential areas',
          },
          unit: measures.models,
        },
      ],
      evidence: { vi: 'Quyết định công nhận', en: 'Recognition decisions' },
      source: sources.communeVerifiedByCulture,
      basis: 'doc:thanhhoa-2025-04',
      basisNote: 'Digital village and smart hamlet models named there (Thanh Hóa); points per item drafted',
    }),
    indicator({
      code: '8.9',
      name: {
        vi: 'Tỷ lệ thôn, tổ dân phố có camera an ninh kết nối với Công an cấp xã',
        en: 'Share of hamlets and residential groups with security cameras connected to the Commune Police',
      },
      maxPoints: 10,
      method: 'tiers',
      params: {
        of: 'ratio',
        steps: [
          { min: 0.8, share: 1 },
          { min: 0.5, share: 0.6 },
          { min: 0.2, share: 0.3 },
        ],
      },
      inputs: [
        {
          id: 'hamlets_with_camera',
          type: 'integer',
          label: {
            vi: 'Số thôn, tổ dân phố có camera an ninh kết nối với Công an cấp xã',
            en: 'Number of hamlets and residential groups with security cameras connected to the Commune Police',
          },
          unit: measures.hamlets,
        },
        hamletsTotal,
      ],
      evidence: { vi: 'Danh sách điểm lắp đặt, biên bản kết nối', en: 'List of installation sites, connection records' },
      source: sources.communePolice,
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 1.6 read there (10 points); steps drafted',
    }),
  ],
})
