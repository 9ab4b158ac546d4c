import { readUse } from '../definition/contribution-use.js'
import type { IndexDefinition } from '../definition/index-definition.js'
import { CUTS } from '../definition/grade-definition.js'
import { type ParamsSchema, validateParams } from '../methods/params-schema.js'
import type { ExactContext } from './exact-unit.js'
import type { ScoringRegistry } from '../registry/registry-of.js'
import type { Plan, PlannedGrader, PlannedRanker } from './plan.js'

/** Binds the grader and the ranker that a checked definition names; cuts and scores, which need neither, are left to the engine. */
export function planUses(definition: IndexDefinition, registry: ScoringRegistry): Pick<Plan, 'grader' | 'ranker'> {
  const grading = readUse(definition.grader, CUTS)
  const grader = grading.id === CUTS ? undefined : graderOf(grading.id, registry)
  const ranking = readUse(definition.ranking?.ranker, '')
  const ranker = ranking.id === '' ? undefined : rankerOf(ranking.id, registry)
  return {
    grader: grader && bind(grader.grader, grading.params, (grade) => ({ ...grader, grader: { ...grader.grader, ...(grade && { grade }) } })),
    ranker: ranker && bind(ranker.ranker, ranking.params, (standings) => ({ ...ranker, ranker: { ...ranker.ranker, ...(standings && { standings }) } })),
  }

  /** One that throws while it is checked fails later for every unit or cohort, so that a run tells it. */
  function bind<T>(use: Bound, params: unknown, make: (fail?: () => never) => T): T & { readonly params: unknown } {
    try {
      const value = valid(use.params, params)
      use.check?.(value, { definition })
      return { ...make(), params: value }
    } catch (error) {
      const fail = () => {
        throw error
      }
      return { ...make(fail), params: {} }
    }
  }
}

/** What a definition names. Throws a `TypeError` where the registry does not have it: anything in its place would give other points or grades. */
export function inRegistry<T>(kind: string, id: string, all: ReadonlyMap<string, T>): T {
  const found = all.get(id)
  if (!found) throw new TypeError(`${kind} "${id}" is not in the registry.`)
  return found
}

/** Throws a `TypeError` where the registry cannot grade so: grades by cuts would be others. */
function graderOf(id: string, { graders, grading }: ScoringRegistry): Omit<PlannedGrader, 'params'> {
  const grader = graders.get(id)
  if (!grader || !grading) throw new TypeError(`Grader "${id}": make the registry with { graders, grading: gradingOf }.`)
  return { grader, grading }
}

/** Throws a `TypeError` where the registry cannot rank so: ranks by scores would be others. */
function rankerOf(id: string, { rankers, standings }: ScoringRegistry): Omit<PlannedRanker, 'params'> {
  const ranker = rankers.get(id)
  if (!ranker || !standings) throw new TypeError(`Ranker "${id}": make the registry with { rankers, standings: standingsOf }.`)
  return { ranker, standings }
}

interface Bound {
  readonly params: ParamsSchema<unknown>
  check?(params: unknown, context: ExactContext): unknown
}

function valid(schema: ParamsSchema<unknown>, params: unknown): unknown {
  const result = validateParams(schema, params)
  return result.issues ? {} : result.value
}
