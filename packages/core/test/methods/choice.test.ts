import { input } from './one-indicator.js'
import { knownAnswers } from './known-answers.js'

const options = [
  { id: 'head', label: { vi: 'Người đứng đầu' }, share: 1 },
  { id: 'deputy', label: { vi: 'Cấp phó' }, share: 0.5 },
  { id: 'member', label: { vi: 'Ủy viên' }, share: 0.333333 },
  { id: 'clerk', label: { vi: 'Chuyên viên' }, share: 0.05 },
  { id: 'none', label: { vi: 'Không' }, share: 0 },
]
const rule = { method: 'choice', params: { options }, inputs: [input('who', 'choice')] }

knownAnswers('choice of 10 points', { ...rule, max: 10 }, [
  [{ who: 'head' }, 10, 'share 1'],
  [{ who: 'deputy' }, 5, 'share 1/2'],
  [{ who: 'member' }, 3.33, '3.33333'],
  [{ who: 'none' }, 0, 'share 0'],
  [{ who: '' }, 'missing empty', 'not reported'],
  [{}, 'missing empty', 'absent'],
  [{ who: 'NA' }, 'not-applicable declared-na', 'declared'],
  [{ who: 'Head' }, 'invalid unknown-option', 'ids match exactly'],
  [{ who: 'chair' }, 'invalid unknown-option', 'unknown'],
  [{ who: true }, 'invalid unknown-option', 'not a text'],
  [{ who: 1 }, 'invalid unknown-option', 'not a text'],
])

knownAnswers('choice of 20.1 points', { ...rule, max: 20.1 }, [[{ who: 'clerk' }, 1.01, '0.05 × 20.1 = 1.005, half away from zero']])
knownAnswers('choice of 17.15 points', { ...rule, max: 17.15 }, [[{ who: 'deputy' }, 8.58, '0.5 × 17.15 = 8.575, half away from zero']])
knownAnswers('choice of 0.05 points', { ...rule, max: 0.05 }, [
  [{ who: 'deputy' }, 0.03, '0.025'],
  [{ who: 'clerk' }, 0, '0.0025'],
])
knownAnswers('choice of 0 points', { ...rule, max: 0 }, [[{ who: 'head' }, 0, 'nothing to get']])

const printed = [
  { id: 'head', label: { vi: 'Người đứng đầu' }, points: 15 },
  { id: 'deputy', label: { vi: 'Cấp phó' }, points: 10 },
  { id: 'member', label: { vi: 'Ủy viên' }, share: 0.5 },
  { id: 'none', label: { vi: 'Không' }, points: 0 },
]
knownAnswers('choice in points', { method: 'choice', params: { options: printed }, inputs: [input('who', 'choice')], max: 15 }, [
  [{ who: 'head' }, 15, 'the maximum'],
  [{ who: 'deputy' }, 10, 'points as printed'],
  [{ who: 'member' }, 7.5, 'half of 15'],
  [{ who: 'none' }, 0, 'no points'],
])
