import { describe } from 'vitest'
import { input } from './one-indicator.js'
import { knownAnswers, knownTogether } from './known-answers.js'

const value = { method: 'relative', params: { of: 'value' }, inputs: [input('x')], max: 10 }
const quotient = { method: 'relative', params: { of: 'ratio' }, inputs: [input('a'), input('b')], max: 10 }

describe('relative', () => {
  knownAnswers('a unit alone', value, [
    [{ x: 7 }, 10, 'it is the best'],
    [{ x: 0 }, 0, 'best 0 gives 0'],
    [{ x: '' }, 'missing empty', 'empty'],
    [{ x: 'NA' }, 'not-applicable declared-na', 'declared'],
  ])
  knownTogether('is x / best', value, [
    { values: { x: 9 }, is: 10 },
    { values: { x: 3 }, is: 3.33 }, // 1/3
    { values: { x: 6 }, is: 6.67 }, // 2/3
    { values: { x: 0 }, is: 0 },
    { values: { x: 9 }, is: 10 },
  ])
  knownTogether('rounds a half away from zero', value, [
    { values: { x: 2000 }, is: 10 },
    { values: { x: 1715 }, is: 8.58 }, // 8.575
    { values: { x: 201 }, is: 1.01 }, // 1.005
    { values: { x: '200.999999' }, is: 1 }, // just below 1.005
  ])
  knownTogether('gives everyone 0 when the best is 0', value, [
    { values: { x: 0 }, is: 0 },
    { values: { x: 0 }, is: 0 },
  ])
  knownTogether('gives everyone 0 when the best is negative', { ...value, inputs: [input('x', 'number', { min: -10 })] }, [
    { values: { x: -1 }, is: 0 },
    { values: { x: -2 }, is: 0 },
  ])
  knownTogether('clamps a negative figure to 0', { ...value, inputs: [input('x', 'number', { min: -10 })] }, [
    { values: { x: 4 }, is: 10 },
    { values: { x: -2 }, is: 0 },
  ])
  knownTogether('compares a / b exactly', quotient, [
    { values: { a: 1, b: 2 }, is: 10 },
    { values: { a: 1, b: 3 }, is: 6.67 }, // (1/3) / (1/2)
    { values: { a: 2, b: 7 }, is: 5.71 }, // (2/7) / (1/2) = 4/7 = 0.5714…
  ])
  knownTogether('never clamps a / b', quotient, [
    { values: { a: 4, b: 2 }, is: 10 },
    { values: { a: 1, b: 1 }, is: 5 },
  ])
  knownTogether('a zero denominator is missing and no one is compared with it', quotient, [
    { values: { a: 1000, b: 0 }, is: 'missing zero-denominator' },
    { values: { a: 1, b: 4 }, is: 10 },
    { values: { a: 1, b: 8 }, is: 5 },
  ])
  knownTogether('a zero denominator is missing, however good the others are', quotient, [
    { values: { a: 0, b: 0 }, is: 'missing zero-denominator' },
    { values: { a: 0, b: 7 }, is: 0 }, // the best is 0
  ])
  knownTogether('whenZero full', { ...quotient, params: { of: 'ratio', whenZero: 'full' } }, [
    { values: { a: 1, b: 0 }, is: 10 },
    { values: { a: 1, b: 4 }, is: 10 },
    { values: { a: 1, b: 8 }, is: 5 },
  ])
  knownTogether('whenZero zero', { ...quotient, params: { of: 'ratio', whenZero: 'zero' } }, [
    { values: { a: 1, b: 0 }, is: 0 },
    { values: { a: 1, b: 8 }, is: 10 },
  ])
  knownTogether('whenZero not-applicable', { ...quotient, params: { of: 'ratio', whenZero: 'not-applicable' } }, [
    { values: { a: 1, b: 0 }, is: 'not-applicable zero-denominator' },
    { values: { a: 1, b: 8 }, is: 10 },
  ])
})

describe('the reference set of relative', () => {
  knownTogether('has only scored units', { ...value, trait: 'urban' }, [
    { values: { x: 'x' }, traits: ['urban'], is: 'invalid not-a-number' },
    { values: { x: -100 }, traits: ['urban'], is: 'invalid below-min' },
    { values: { x: '' }, traits: ['urban'], is: 'missing empty' },
    { values: { x: 'NA' }, traits: ['urban'], is: 'not-applicable declared-na' },
    { values: { x: 100 }, traits: [], is: 'not-applicable no-trait' },
    { values: { x: 100 }, traits: ['urban'], rejected: ['1.1'], is: 'rejected rejected' },
    { values: { x: 50 }, traits: ['urban'], is: 10 },
    { values: { x: 25 }, traits: ['urban'], is: 5 },
  ])
  knownTogether('by parent', { ...value, reference: 'parent' }, [
    { values: { x: 10 }, parent: 'p', is: 10 },
    { values: { x: 5 }, parent: 'p', is: 5 },
    { values: { x: 4 }, parent: 'q', is: 10 },
    { values: { x: 1 }, parent: 'q', is: 2.5 },
  ])
  knownTogether('by trait', { ...value, reference: 'trait:urban' }, [
    { values: { x: 10 }, traits: ['urban'], is: 10 },
    { values: { x: 5 }, traits: ['urban'], is: 5 },
    { values: { x: 4 }, traits: [], is: 10 },
    { values: { x: 1 }, traits: [], is: 2.5 },
  ])
  knownTogether('a rejected unit that has nobody to be compared with is rejected', value, [
    { values: { x: 7 }, rejected: ['1.1'], is: 'rejected rejected' },
  ])
  knownTogether('the same inside its parent', { ...value, reference: 'parent' }, [
    { values: { x: 7 }, parent: 'p', rejected: ['1.1'], is: 'rejected rejected' },
    { values: { x: 9 }, parent: 'q', is: 10 },
  ])
})
