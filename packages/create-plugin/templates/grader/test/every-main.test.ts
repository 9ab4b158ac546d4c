import { graderTester, smallIndex } from '@dti-vn/testing'
import { test } from 'vitest'
import { everyMain } from '../src/index.js'

const definition = { ...smallIndex(), grades: [{ id: 'passed', name: { vi: 'Đạt' } }, { id: 'failed', name: { vi: 'Chưa đạt' } }] }
const params = { pass: 'passed', fail: 'failed', share: 0.5 }
const half = { points: 5, maxPoints: 10, score: 50 }
const low = { points: 4.99, maxPoints: 10, score: 49.9 }
const none = { points: 0, maxPoints: 0, score: null }
const unit = { code: 'a', points: 10, maxPoints: 20, score: 50 }

graderTester(everyMain, { test }).run({
  valid: [
    { name: 'just half of both', params, definition, unit: { ...unit, nodes: { a: half, b: half } }, grade: 'passed' },
    { name: 'one below half', params, definition, unit: { ...unit, nodes: { a: half, b: low } }, grade: 'failed' },
    { name: 'one that does not apply', params, definition, unit: { ...unit, nodes: { a: half, b: none } }, grade: 'passed' },
  ],
  invalid: [
    { name: 'a grade that there is not', params: { ...params, pass: 'gold' }, definition, codes: ['definition-method-params'] },
    { name: 'a share of 0', params: { ...params, share: 0 }, definition, codes: ['definition-method-params'] },
  ],
})
