import { indexSuite, pluginTester } from '@dti-vn/testing'
import { test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { communeIndex, communeLevel, communePlugin } from '../src/index.js'
import { perfect } from './golden/perfect.js'

pluginTester(communePlugin, { test, packageJson })

const everyTrait = communeLevel.traits.map(({ id }) => id)

indexSuite(communeIndex, {
  test,
  plugins: [communePlugin()],
  notCovered: {},
  golden: [
    // Full points everywhere: the 1000 of the index, so the whole scale and the best grade.
    { name: 'all that is asked for', row: { code: '18070', traits: everyTrait, values: perfect }, points: 1000, maxPoints: 1000, score: 1000, grade: 'excellent' },
    {
      // By hand, main by main; 75 points leave with the traits it lacks: OCOP 20, enterprises 25, cooperatives 15, markets 15.
      // 1: 20 × 0.5 + 15 × 0.75 + 15 × 0.5 + 15 × 7/12 = 10 + 11.25 + 7.5 + 8.75 = 37.5
      // 2: 4/9 is below the floor 0.5, so 0; 15 × 0.7 = 10.5 (the best of two); 15 × 80/120 = 10; together 20.5
      // 3: 15 × (1000/1500) / 0.8 = 12.5
      // 4: 15 × (30/90) / (60/90), because the other commune is the best: 7.5
      // 5: 5 × 3 = 15; 5 × 3 off, at most 10; together 5
      // 6: 25 × (100 − 7)/100 = 23.25; 15 × (10 × 1 + 5 × 0.6 + 3 × 0.2)/20 = 15 × 0.68 = 10.2; "yes" is no answer: 0; together 33.45
      // 8: 199/1000 reaches the step 0.1 but not 0.2: 20 × 0.3 = 6
      // 37.5 + 20.5 + 12.5 + 7.5 + 5 + 33.45 + 6 = 122.45; 122.45/925 × 1000 = 132.378… → 132.38
      name: 'a part of everything, without traits',
      row: {
        code: '18070',
        traits: [],
        values: {
          '1.1': { steering_head: 'deputy' },
          '1.2': { steering_meetings: 3 },
          '1.3': { attends: true, chairs: false },
          '1.6': { hamlets_with_online_group: 7, hamlets_total: 12 },
          '2.2': { tasks_completed: 4, tasks_planned: 9 },
          '2.3': { resolution: false, programme: true, integrated: true },
          '2.5': { dt_spending: 80, dt_spending_last_year: 120 },
          '3.2': { households_with_fibre: 1000, households_total: 1500 },
          '4.4': { people_guided: 30, adults_total: 90 },
          '5.4': { security_campaigns: 3 },
          '5.5': { security_incidents: 3 },
          '6.1': { organisation: 'yes' as 'true', directives: true, procedures: true, disclosure: true },
          '6.4': { overdue_applications: 7, resolved_applications: 100 },
          '6.8': { A: 10, B: 5, C: 3, D: 2 },
          '8.3': { adults_with_signature: 199, adults_total: 1000 },
        },
      },
      others: [{ code: '18073', traits: [], values: { '4.4': { people_guided: 60, adults_total: 90 } } }],
      points: 122.45,
      maxPoints: 925,
      score: 132.38,
      grade: 'weak',
      indicators: {
        '1.1': { points: 10 },
        '1.2': { points: 11.25 },
        '1.3': { points: 7.5 },
        '1.6': { points: 8.75 },
        '2.2': { points: 0 },
        '2.3': { points: 10.5 },
        '2.5': { points: 10 },
        '3.2': { points: 12.5 },
        '4.4': { points: 7.5 },
        '5.4': { points: 15 },
        '5.5': { points: -10 },
        '6.1': { points: 0, maxPoints: 15, state: 'invalid', reason: 'not-a-boolean' },
        '6.4': { points: 23.25 },
        '6.8': { points: 10.2 },
        '7.3': { points: 0, maxPoints: 0, state: 'not-applicable', reason: 'no-trait' },
        '8.1': { points: 0, maxPoints: 25, state: 'missing', reason: 'empty' },
        '8.3': { points: 6 },
      },
    },
    {
      // A main indicator is never below 0, so 10 points off nothing are 0.
      name: 'nothing but incidents',
      row: { code: '18070', traits: everyTrait, values: { '5.5': { security_incidents: 2 } } },
      points: 0,
      maxPoints: 1000,
      score: 0,
      grade: 'weak',
      indicators: { '5.5': { points: -10, maxPoints: 0 } },
    },
  ],
})
