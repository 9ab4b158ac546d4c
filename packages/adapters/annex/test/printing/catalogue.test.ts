import { hatinh } from '@dti-vn/hatinh'
import { createEngine, indicatorsOf } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { printRule } from '../../src/index.js'

const engine = createEngine({ plugins: [hatinh()] })
const all = engine.indexes.flatMap((index) => indicatorsOf(index.nodes).map(({ node }) => node))

test('every rule of the shipped catalogue but the formulas reads back as the same rule', () => {
  const left = all.filter((indicator) => !printRule(indicator).readsBack)
  expect([all.length, left.length, [...new Set(left.map(({ method }) => method))]]).toEqual([206, 8, ['formula']])
})
