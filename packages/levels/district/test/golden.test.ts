import { indexSuite, pluginTester } from '@dti-vn/testing'
import { test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { districtIndex, districtLevel, districtPlugin } from '../src/index.js'
import { perfect } from './golden/perfect.js'

pluginTester(districtPlugin, { test, packageJson })

const everyTrait = districtLevel.traits.map(({ id }) => id)

indexSuite(districtIndex, {
  test,
  plugins: [districtPlugin()],
  notCovered: {},
  golden: [
    // Full points everywhere: the 1000 of the index, so the whole scale and the best grade.
    { name: 'all that is asked for', row: { code: '436', traits: everyTrait, values: perfect }, points: 1000, maxPoints: 1000, score: 1000, grade: 'excellent' },
    {
      // By hand, main by main; 65 points leave with the traits it lacks: own systems 35, OCOP 20, tourism 10.
      // 1: 36 items: 15 × 0.6 = 9; quarterly: 10 × 0.3 = 3; together 12
      // 2: 10 × 0.7 = 7; 20 × 9/10 = 18; 0.5/100 reaches the step 0.004: 10 × 0.4 = 4; together 29
      // 3: 15 × 0.8 = 12 (the best of two)
      // 4: 10 × (3/10) / 0.9 = 3.333… → 3.33
      // 5: 10 × 2/3 = 6.666… → 6.67; 5 × (8 − 2)/8 = 3.75; 5 × 1 off; together 5.42
      // 6: 90/100 is beyond 0.8 and reaches 0.9: 15; 45/100 reaches the step 0.4: 4; 1/3 is below the floor 0.5, so 0; 2 × 9 off, at most 10; together 9
      // 7: 49/50 is the target 0.98 exactly: 10; 10 × (0.5 × (1/4)/0.5 + 0.5 × (9/20)/0.9) = 10 × 0.5 = 5; 10 × (5/1000) / (20/1000) = 2.5; together 17.5
      // 8: 12.5 × (30/100) / 0.8 = 4.6875 → 4.69; 17.5 × (35/100) / 0.7 = 8.75; 5 × 2 = 10; together 23.44
      // 12 + 29 + 12 + 3.33 + 5.42 + 9 + 17.5 + 23.44 = 111.69; 111.69/935 × 1000 = 119.454… → 119.45
      name: 'a part of everything, a town with markets',
      row: {
        code: '436',
        traits: ['has_markets', 'is_urban'],
        values: {
          '1.6': { portal_articles: 36 },
          '1.7': { broadcast_frequency: 'quarterly' },
          '2.1': { resolution: false, programme: true, integrated: false },
          '2.4': { tasks_completed: 9, tasks_planned: 10 },
          '2.8': { dt_spending: 0.5, budget_total: 100 },
          '3.8': { own_ioc: false, provincial_module: true, cameras: true },
          '4.4': { team_members_trained: 3, team_members_total: 10 },
          '5.4': { computers_protected: 2, computers_total: 3 },
          '5.9': { alerts_total: 8, alerts_overdue: 2 },
          '5.11': { security_incidents: 1 },
          '6.5': { online_applications: 90, total_applications: 100, online_rate_last_year: 0.5 },
          '6.12': { work_files_online: 45, work_files_total: 100 },
          '6.17': { feedback_overdue: 2, feedback_total: 3 },
          '6.19': { late_reports: 9 },
          '7.3': { organisations_with_etax: 49, organisations_total: 50 },
          '7.8': { markets_cashless: 1, markets_total: 4, stores_cashless: 9, stores_total: 20 },
          '7.9': { digital_enterprises: 5, population_total: 1000 },
          '8.6': { households_with_digital_address: 30, households_total: 100 },
          '8.7': { welfare_paid_by_account: 35, welfare_recipients_total: 100 },
          '8.8': { smart_city_services: 2 },
        },
      },
      others: [{ code: '437', traits: [], values: { '7.9': { digital_enterprises: 20, population_total: 1000 } } }],
      points: 111.69,
      maxPoints: 935,
      score: 119.45,
      grade: 'weak',
      indicators: {
        '1.6': { points: 9 },
        '1.7': { points: 3 },
        '2.1': { points: 7 },
        '2.4': { points: 18 },
        '2.8': { points: 4 },
        '3.8': { points: 12 },
        '4.4': { points: 3.33 },
        '5.1': { points: 0, maxPoints: 0, state: 'not-applicable', reason: 'no-trait' },
        '5.4': { points: 6.67 },
        '5.9': { points: 3.75 },
        '5.11': { points: -5 },
        '6.5': { points: 15 },
        '6.12': { points: 4 },
        '6.17': { points: 0 },
        '6.19': { points: -10 },
        '7.3': { points: 10 },
        '7.8': { points: 5 },
        '7.9': { points: 2.5 },
        '8.1': { points: 0, maxPoints: 25, state: 'missing', reason: 'empty' },
        '8.6': { points: 4.69 },
        '8.7': { points: 8.75 },
        '8.8': { points: 10 },
      },
    },
  ],
})
