import { input } from './one-indicator.js'
import { knownAnswers } from './known-answers.js'

const items = [
  { id: 'attends', share: 0.35 },
  { id: 'chairs', share: 0.1 },
  { id: 'reports', share: 0.55 },
]
const inputs = [input('reports', 'boolean'), input('attends', 'boolean'), input('chairs', 'boolean')]
const rule = { method: 'checklist', params: { items }, inputs }

knownAnswers('checklist of 10 points', { ...rule, max: 10 }, [
  [{ attends: true, chairs: true, reports: true }, 10, '0.35 + 0.1 + 0.55 = 1'],
  [{ attends: true, chairs: true, reports: false }, 4.5, '0.45 × 10'],
  [{ attends: false, chairs: true, reports: true }, 6.5, '0.65 × 10'],
  [{ attends: false, chairs: false, reports: false }, 0, 'none met'],
  [{ attends: true, chairs: '', reports: null }, 3.5, 'empty ones are not met'],
  [{ chairs: 'true' }, 1, 'absent ones are not met'],
  [{ chairs: 'false' }, 0, 'one answer is enough to be scored'],
  [{ attends: '', chairs: '', reports: '' }, 'missing empty', 'all empty'],
  [{}, 'missing empty', 'all absent'],
  [{ attends: true, chairs: 'NA', reports: true }, 'not-applicable declared-na', 'any NA decides'],
  [{ attends: 'NA' }, 'not-applicable declared-na', 'before missing'],
  [{ attends: true, chairs: 'x' }, 'invalid not-a-boolean', 'an invalid one decides'],
  [{ attends: 'x', chairs: '', reports: '' }, 'invalid not-a-boolean', 'not all are empty'],
])

knownAnswers('checklist of 0.1 points', { ...rule, max: 0.1 }, [
  [{ attends: true, chairs: true }, 0.05, '0.45 × 0.1 = 0.045; 0.35 + 0.1 in float64 is below 0.45'],
  [{ attends: true }, 0.04, '0.035, half away from zero'],
])

const tenths = { ...rule, params: { items: [{ id: 'attends', share: 0.1 }, { id: 'chairs', share: 0.2 }, { id: 'reports', share: 0.7 }] } }
knownAnswers('checklist of tenths', { ...tenths, max: 0.05, places: 3 }, [
  [{ attends: true, chairs: true }, 0.015, '(0.1 + 0.2) × 0.05 = 0.015'],
])
knownAnswers('checklist of tenths, two places', { ...tenths, max: 0.05 }, [
  [{ attends: true, chairs: true }, 0.02, '0.015, half away from zero'],
])

knownAnswers(
  'checklist in points, 7 + 4.5 + 3.5 = 15',
  { method: 'checklist', params: { items: [{ id: 'p', points: 7 }, { id: 'q', points: 4.5 }, { id: 'r', points: 3.5 }] }, inputs: [input('p', 'boolean'), input('q', 'boolean'), input('r', 'boolean')], max: 15 },
  [
    [{ p: true, q: true, r: true }, 15, 'all'],
    [{ p: true, q: false, r: true }, 10.5, '7 + 3.5'],
    [{ p: false, q: false, r: false }, 0, 'none'],
  ],
)
