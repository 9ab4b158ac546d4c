import { validatorTester } from '@dti-vn/testing'
import { test } from 'vitest'
import { communeIndex, nestedFigures } from '../src/index.js'

const unit = (values: object) => ({ definition: communeIndex, rows: [{ code: '18070', parent: 'p', traits: [], values: values as never }] })

validatorTester(nestedFigures, { test }).run({
  valid: [
    { name: 'a figure that is declared not applicable', ...unit({ '8.1': { population_14_plus: 9100 }, '8.4': { population_total: 'NA' } }) },
    { name: 'equal figures', ...unit({ '8.1': { population_14_plus: 9100 }, '8.2': { population_15_plus: 9100 } }) },
  ],
  invalid: [
    {
      // Two of them disagree with the population of 8700: 9100 > 8700; 300 farming households of 250.
      name: 'each figure that is larger than the one around it',
      ...unit({
        '3.2': { households_with_fibre: 100, households_total: 250 },
        '7.4': { farm_households_on_ecommerce: 100, farm_households_total: 300 },
        '8.1': { population_14_plus: 9100 },
        '8.2': { population_15_plus: 8700 },
        '8.3': { adults_total: 8600 },
        '8.4': { population_total: 8700 },
      }),
      findings: [
        {
          severity: 'warning', unit: '18070', indicator: '8.1', input: 'population_14_plus',
          message: { vi: '9100 dân số từ 14 tuổi, nhiều hơn 8700 dân số ở chỉ số 8.4', en: '9100 people aged 14 and over, more than 8700 people under indicator 8.4' },
        },
        {
          severity: 'warning', unit: '18070', indicator: '7.4', input: 'farm_households_total',
          message: { vi: '300 hộ nông dân, nhiều hơn 250 hộ ở chỉ số 3.2', en: '300 farming households, more than 250 households under indicator 3.2' },
        },
      ],
    },
  ],
})
