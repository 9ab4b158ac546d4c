import { readUse } from '../definition/contribution-use.js'
import type { IndexDefinition } from '../definition/index-definition.js'
import { cutsGrader } from '../graders/cuts.js'
import { type ParamsSchema, validateParams } from '../methods/params-schema.js'
import type { Registry } from '../registry/registry.js'
import type { Plan } from './plan.js'

/** Binds the grader and the ranker that a checked definition names; cuts and scores, which need neither, are left to the engine. */
export function planUses(definition: IndexDefinition, registry: Registry): Pick<Plan, 'grader' | 'ranker'> {
  const grading = readUse(definition.grader, cutsGrader.id)
  const grader = grading.id === cutsGrader.id ? undefined : registry.graders.get(grading.id)
  const ranking = readUse(definition.ranking?.ranker, '')
  const ranker = registry.rankers.get(ranking.id)
  return {
    grader: grader && { grader, params: valid(grader.params, grading.params) },
    ranker: ranker && { ranker, params: valid(ranker.params, ranking.params) },
  }
}

function valid(schema: ParamsSchema<unknown>, params: unknown): unknown {
  const result = validateParams(schema, params)
  return result.issues ? {} : result.value
}
