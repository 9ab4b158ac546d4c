import { rowsOf, smallIndex, validatorTester } from '@dti-vn/testing'
import { test } from 'vitest'
import { orderCheck } from '../src/index.js'

const definition = smallIndex({ method: 'ratio', params: { target: 1 }, inputs: ['done', 'planned'] })
const rows = (done: number | string, planned: number) => rowsOf({ a: { '1.1': { done, planned } } })

validatorTester(orderCheck, { test }).run({
  valid: [
    { name: 'as planned', definition, rows: rows(4, 4) },
    { name: 'nothing reported', definition, rows: rows('', 4) },
  ],
  invalid: [{ name: 'more than planned', definition, rows: rows(5, 4), findings: [{ severity: 'warning', unit: 'a', indicator: '1.1', input: 'done' }] }],
})
