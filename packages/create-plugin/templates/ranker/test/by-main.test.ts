import { rankerTester } from '@dti-vn/testing'
import { test } from 'vitest'
import { byMain } from '../src/index.js'

const unit = (code: string, points: number, maxPoints: number) => ({ code, points, maxPoints: 20, score: 50, nodes: { main: { points, maxPoints, score: null } } })

// Worked out by hand: 4 of 10, 5 of 5, and one to which it does not apply.
rankerTester(byMain, { test }).run({
  valid: [{ name: 'shares', params: { of: 'main' }, units: [unit('a', 4, 10), unit('b', 5, 5), unit('c', 0, 0)], standings: [0.4, 1, 0] }],
  invalid: [{ name: 'a main indicator that there is not', params: { of: 'nope' }, codes: ['definition-method-params'] }],
})
