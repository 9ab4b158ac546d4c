import { indicator, mainIndicator } from '../../definition/define.js'
import * as evidence from '../evidence.js'
import * as measures from '../measure-units.js'
import * as sources from '../sources.js'
import { adultsTotal, householdsTotal, population15Plus, populationTotal, schoolsTotal } from './figures.js'

/** 8. Hoạt động xã hội số (Digital society activity): 8 indicators of a district, 150 points. */
export const society = mainIndicator({
  id: 'society',
  code: '8',
  name: { vi: 'Hoạt động xã hội số', en: 'Digital society activity' },
  maxPoints: 150,
  basis: '922-structure',
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
      source: { vi: 'Công an cấp huyện; Công an tỉnh', en: 'District Police; Provincial Police' },
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 6.1 read there; target drafted',
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
      evidence: { vi: 'Số liệu của các tổ chức tín dụng theo địa bàn', en: 'Data from credit institutions by area' },
      source: { vi: 'Ngân hàng Nhà nước chi nhánh tỉnh', en: 'Provincial branch of the State Bank of Vietnam' },
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 6.2 read there; target as in national strategy 411',
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
        vi: 'Tổ chức cung cấp dịch vụ chứng thực; Sở Thông tin và Truyền thông',
        en: 'Certification service providers; Department of Information and Communications',
      },
      basis: 'sister:Tây Ninh',
      basisNote: 'Commune 6.3 read there; steps drafted',
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
        populationTotal,
      ],
      evidence: evidence.healthRecordData,
      source: { vi: 'Trung tâm Y tế cấp huyện; Sở Y tế', en: 'District Health Centre; Department of Health' },
      basis: 'doc:hatinh-2025-07',
      basisNote: 'Health book on VNeID and electronic health records reported there; target as in national strategy 411',
    }),
    indicator({
      code: '8.5',
      name: { vi: 'Mức độ thu học phí, viện phí không dùng tiền mặt', en: 'Cashless payment of tuition and hospital fees' },
      maxPoints: 20,
      method: 'formula',
      params: {
        expression:
          'points * (0.6 * min(1, schools_cashless / schools_total) ' +
          '+ 0.4 * min(1, health_facilities_cashless / health_facilities_total))',
      },
      inputs: [
        {
          id: 'schools_cashless',
          type: 'integer',
          label: { vi: 'Số trường học thu học phí không dùng tiền mặt', en: 'Number of schools that collect tuition fees without cash' },
          unit: measures.schools,
        },
        schoolsTotal,
        {
          id: 'health_facilities_cashless',
          type: 'integer',
          label: {
            vi: 'Số cơ sở khám chữa bệnh thu viện phí không dùng tiền mặt',
            en: 'Number of health facilities that collect hospital fees without cash',
          },
          unit: measures.facilities,
        },
        {
          id: 'health_facilities_total',
          type: 'integer',
          label: { vi: 'Tổng số cơ sở khám chữa bệnh công lập', en: 'Total number of public health facilities' },
          unit: measures.facilities,
        },
      ],
      evidence: { vi: 'Danh sách cơ sở, số liệu giao dịch', en: 'List of institutions, transaction data' },
      source: {
        vi: 'Phòng Giáo dục và Đào tạo, Trung tâm Y tế cấp huyện; Sở Giáo dục và Đào tạo, Sở Y tế',
        en: 'Division of Education and Training, District Health Centre; Department of Education and Training, Department of Health',
      },
      basis: 'doc:hatinh-2022-10',
      basisNote: 'Cashless fees at schools and health facilities reported there; weights drafted',
    }),
    indicator({
      code: '8.6',
      name: { vi: 'Tỷ lệ hộ gia đình có địa chỉ số', en: 'Share of households with a digital address' },
      maxPoints: 12.5,
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
        vi: 'Doanh nghiệp bưu chính; Sở Thông tin và Truyền thông',
        en: 'Postal enterprises; Department of Information and Communications',
      },
      basis: '922-family',
      basisNote: 'Digital address is usual in the family; target drafted',
    }),
    indicator({
      code: '8.7',
      name: {
        vi: 'Tỷ lệ người hưởng chính sách an sinh xã hội nhận chi trả qua tài khoản',
        en: 'Share of social security recipients paid through an account',
      },
      maxPoints: 17.5,
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
        vi: 'Phòng Lao động - Thương binh và Xã hội; Sở Lao động - Thương binh và Xã hội',
        en: 'Division of Labour, Invalids and Social Affairs; Department of Labour, Invalids and Social Affairs',
      },
      basis: 'drafted',
      basisNote: 'Cashless social benefits (general knowledge); written for this catalogue',
    }),
    indicator({
      code: '8.8',
      name: {
        vi: 'Số dịch vụ đô thị thông minh đang vận hành phục vụ người dân',
        en: 'Number of smart city services in operation for residents',
      },
      maxPoints: 15,
      method: 'capped_count',
      params: { per_item: 5 },
      inputs: [
        {
          id: 'smart_city_services',
          type: 'integer',
          label: { vi: 'Số dịch vụ đô thị thông minh đang vận hành', en: 'Number of smart city services in operation' },
          unit: measures.services,
        },
      ],
      evidence: { vi: 'Quyết định, nhật ký vận hành, đường dẫn dịch vụ', en: 'Decisions, operating logs, links to the services' },
      source: sources.districtVerifiedByCommunications,
      trait: 'is_urban',
      basis: 'doc:hatinh-de-an-424',
      basisNote: 'Smart city pilots named there (5.9, 5.10); 922 itself gives smart city no points',
    }),
  ],
})
