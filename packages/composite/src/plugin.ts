import { definePlugin } from '@dti-vn/sdk'
import { version } from '../package.json'
import { FUNCTIONS } from './functions/index.js'
import { NORMALISATIONS } from './normalisations/index.js'
import { MEANS } from './aggregations/index.js'
import { RANKERS } from './rankers/index.js'

/** Plugin of composite indices: normalisations, aggregations, formula functions and rankers, all `composite/<name>`. */
export const compositePlugin = definePlugin({
  apiVersion: 1,
  id: 'composite',
  version,
  meta: {
    title: { vi: 'Chỉ số tổng hợp', en: 'Composite indices' },
    description: {
      vi: 'Chuẩn hóa số liệu và tổng hợp nhiều tầng bằng các loại trung bình có trọng số.',
      en: 'Normalises figures and puts them together by weighted means, level by level.',
    },
  },
  setup: () => ({ normalisations: NORMALISATIONS, aggregations: MEANS, functions: FUNCTIONS, rankers: RANKERS }),
})
