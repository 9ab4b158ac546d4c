import { indexSuite } from '@dti-vn/testing'
import { test } from 'vitest'
import { __camel__Plugin, schoolIndex } from '../src/index.js'

indexSuite(schoolIndex, {
  test,
  plugins: [__camel__Plugin()],
  notCovered: {},
  golden: [
    {
      // 80/100 reaches the target 0.8: 50; 20; 30. Together 100 of 100.
      name: 'everything',
      row: { code: 'a', traits: ['has_boarders'], values: { '1.1': { digital_lessons: 80, lessons: 100 }, '1.2': { has_plan: true }, '2.1': { software: true } } },
      points: 100,
      maxPoints: 100,
      score: 100,
    },
    {
      // 50 × (20/100) / 0.8 = 12.5, and 20 for the plan. Without boarders 30 points leave the maximum: 32.5/70 × 100 = 46.43.
      name: 'a day school',
      row: { code: 'b', traits: [], values: { '1.1': { digital_lessons: 20, lessons: 100 }, '1.2': { has_plan: true } } },
      points: 32.5,
      maxPoints: 70,
      score: 46.43,
    },
  ],
})
