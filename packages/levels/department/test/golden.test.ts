import { indexSuite, pluginTester } from '@dti-vn/testing'
import { test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { departmentIndex, departmentLevel, departmentPlugin } from '../src/index.js'
import { perfect } from './golden/perfect.js'

pluginTester(departmentPlugin, { test, packageJson })

const everyTrait = departmentLevel.traits.map(({ id }) => id)

indexSuite(departmentIndex, {
  test,
  plugins: [departmentPlugin()],
  notCovered: {},
  golden: [
    // Full points everywhere: the 1000 of the index, so the whole scale and the best grade.
    { name: 'all that is asked for', row: { code: 'so-noi-vu', traits: everyTrait, values: perfect }, points: 1000, maxPoints: 1000, score: 1000, grade: 'excellent' },
    {
      // By hand, main by main; 145 points leave with the traits it lacks: subordinate units 10, own systems 65, databases 50, inspection 20.
      // 1: 15 × (0.4 + 0.3) = 10.5; 15 × (1 + 0.6 + 0.2 + 0)/4 = 15 × 0.45 = 6.75; together 17.25
      // 2: 20 × 5/8 = 12.5; 1.5/100 reaches the step 0.01: 15 × 0.7 = 10.5; 2 × 4 off; together 15
      // 3: 15 × (150/40) / (300/40), because the other department is the best: 7.5
      // 4: two turns: 15 × 0.7 = 10.5; 2.5 × 3 = 7.5; together 18
      // 5: no alerts at all count in full: 5
      // 6: 15 × (0.6 × 3/4 + 0.4 × 2/4) = 15 × 0.65 = 9.75
      // 7: 25 × 1/3 = 8.333… → 8.33; 40 × (0.7 × 0.6/0.8 + 0.3 × (0.6 − 0.55)/0.1) = 40 × 0.675 = 27; 7/10 is below the floor 0.8, so 0;
      //    85/100 reaches the step 0.8: 30 × 0.8 = 24; 12.25 as judged; together 71.58
      // 17.25 + 15 + 7.5 + 18 + 5 + 9.75 + 71.58 = 144.08; 144.08/855 × 1000 = 168.514… → 168.51
      name: 'a part of everything, with online services only',
      row: {
        code: 'so-noi-vu',
        traits: ['has_online_services'],
        values: {
          '1.4': { section: true, monthly: false, guidance: true },
          '1.7': { A: 1, B: 1, C: 1, D: 1 },
          '2.2': { tasks_completed: 5, tasks_planned: 8 },
          '2.6': { dt_spending: 1.5, budget_total: 100 },
          '2.8': { late_reports: 4 },
          '3.7': { bandwidth_mbps: 150, staff_total: 40 },
          '4.5': { specialist_training_turns: 2 },
          '4.7': { initiatives_recognised: 3 },
          '5.8': { alerts_total: 0, alerts_overdue: 0 },
          '6.7': { feeds_assigned: 4, feeds_provided: 3, feeds_on_time: 2 },
          '7.2': { services_full_online: 1, services_eligible: 3 },
          '7.4': { online_applications: 60, total_applications: 100, online_rate_last_year: 0.55 },
          '7.5': { overdue_applications: 3, resolved_applications: 10 },
          '7.10': { work_files_online: 85, work_files_total: 100 },
          '7.16': { awarded_points: 12.25 },
        },
      },
      others: [{ code: 'so-y-te', traits: [], values: { '3.7': { bandwidth_mbps: 300, staff_total: 40 } } }],
      points: 144.08,
      maxPoints: 855,
      score: 168.51,
      grade: 'weak',
      indicators: {
        '1.4': { points: 10.5 },
        '1.7': { points: 6.75 },
        '2.2': { points: 12.5 },
        '2.6': { points: 10.5 },
        '2.8': { points: -8 },
        '3.6': { points: 0, maxPoints: 0, state: 'not-applicable', reason: 'no-trait' },
        '3.7': { points: 7.5 },
        '4.5': { points: 10.5 },
        '4.7': { points: 7.5 },
        '5.4': { points: 0, maxPoints: 10, state: 'missing', reason: 'empty' },
        '5.8': { points: 5 },
        '6.7': { points: 9.75 },
        '7.2': { points: 8.33 },
        '7.4': { points: 27 },
        '7.5': { points: 0 },
        '7.10': { points: 24 },
        '7.16': { points: 12.25 },
      },
    },
  ],
})
