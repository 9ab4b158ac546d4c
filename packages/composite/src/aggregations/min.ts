import { compare, lazySchema } from '@dti-vn/sdk'
import * as z from 'zod/mini'
import { mean } from './mean.js'
import { meanParams } from './mean-params.js'

/** The smallest value among the children of weight above 0; how much weight does not matter. Exact. Nothing can be made up for. */
export const min = mean({
  name: 'min',
  title: { vi: 'Giá trị nhỏ nhất', en: 'Minimum' },
  description: { vi: 'Điểm của mục con kém nhất.', en: 'The points of the weakest child.' },
  source: 'The limit of the power mean at −∞; Casadio Tarabusi and Guarini, An unbalance adjustment method (2013)',
  params: lazySchema(() => z.strictObject(meanParams)),
  formula: (values, _params, language) => `min(${values.map(({ value }) => value).join(language === 'vi' ? '; ' : ', ')})`,
  combine: (values) => values.map(({ value }) => value).reduce((a, b) => (compare(b, a) < 0 ? b : a)),
})
