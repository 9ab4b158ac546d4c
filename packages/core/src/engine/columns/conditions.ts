import { type Assembly, newBlock } from './assembly.js'
import type { ConditionColumn } from './column.js'
import { and, chooseCondition, not, or } from './kernels/conditions.js'
import { firstStops, NO_STOPS, stopsAt } from './stops.js'

/** A condition that is the same in every cell: 1, 0, or NaN where it stops. */
export function sameCondition(assembly: Assembly, code: number): ConditionColumn {
  const data = newBlock(assembly).fill(code)
  return { data, unsure: code !== 0 && code !== 1 && code === code, stops: code === code ? NO_STOPS : stopsAt(data) }
}

export function negateCondition(assembly: Assembly, a: ConditionColumn): ConditionColumn {
  const data = newBlock(assembly)
  assembly.steps.push((_start, count) => not(data, a.data, count))
  return { data, unsure: a.unsure, stops: a.stops }
}

export function joinConditions(assembly: Assembly, op: 'and' | 'or', a: ConditionColumn, b: ConditionColumn): ConditionColumn {
  const data = newBlock(assembly)
  const kernel = op === 'and' ? and : or
  assembly.steps.push((_start, count) => kernel(data, a.data, b.data, count))
  return { data, unsure: a.unsure || b.unsure, stops: firstStops(a.stops, b.stops) }
}

export function chooseConditions(assembly: Assembly, test: ConditionColumn, a: ConditionColumn, b: ConditionColumn): ConditionColumn {
  const data = newBlock(assembly)
  assembly.steps.push((_start, count) => chooseCondition(data, test.data, a.data, b.data, count))
  return { data, unsure: test.unsure || a.unsure || b.unsure, stops: firstStops(test.stops, a.stops, b.stops) }
}
