import { indicatorsOf, type IndexDefinition, isZero, type MethodFault, nodesOf, ZERO } from '@dti-vn/sdk'
import * as z from 'zod/mini'
import { effectiveWeights } from '../weights/effective-weights.js'
import type { Criterion } from './outranking.js'

/** What rankers by outranking take. */
export interface CriteriaParams {
  /** Codes of indicators and ids of groups to compare by; every indicator unless declared. Their weights are the effective ones. */
  readonly of?: readonly string[] | undefined
}

/** Its schema, to be spread into that of a ranker. */
export const criteriaParams = { of: z.optional(z.array(z.string()).check(z.minLength(1))) }

/** The criteria with their effective weights. */
export function criteriaOf({ of }: CriteriaParams, definition: IndexDefinition): Criterion[] {
  const weights = effectiveWeights(definition)
  const ids = of ?? indicatorsOf(definition.nodes).map(({ node }) => node.code)
  return ids.map((id) => ({ id, weight: weights.get(id) ?? ZERO }))
}

/** Criteria that the index does not have, or has twice; and weights that leave nothing to compare. */
export function checkCriteria(params: CriteriaParams, definition: IndexDefinition): MethodFault[] {
  const known = new Set([...nodesOf(definition.nodes)].map(({ node }) => (node.kind === 'group' ? node.id : node.code)))
  const path = ['ranking', 'ranker', 'params', 'of']
  const faults = (params.of ?? []).flatMap((id, i, ids): MethodFault[] => {
    if (known.has(id) && ids.indexOf(id) === i) return []
    const code = known.has(id) ? 'definition-id-duplicate' : 'definition-rank-reference-unknown'
    return [{ code, path: [...path, i], params: { id, known: [...known], nearest: [] } }]
  })
  const isEmpty = criteriaOf(params, definition).every(({ weight }) => isZero(weight))
  return faults.length === 0 && isEmpty ? [{ code: 'definition-weights-zero', path, params: { id: definition.id } }] : faults
}
