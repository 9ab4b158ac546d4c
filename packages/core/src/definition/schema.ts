import * as z from 'zod/mini'
import { once } from '../formula/once.js'
import { CONTRACT_VERSION } from './contract-version.js'
import { INDEX_SCHEMA, type IndexDefinition } from './index-definition.js'
import { localTextSchema } from './local-text-schema.js'
import { CODE, DATE, INDEX_ID, NAME } from './names.js'

/**
 * Zod schema of an index definition, built at the first use because importing the library must be cheap. A type test proves it equal to the
 * interface `IndexDefinition`.
 */
export const indexDefinitionSchema = once(buildSchema)

function buildSchema() {
  const text = z.string().check(z.minLength(1))
  const optionalText = z.optional(text)
  const name = z.string().check(z.regex(NAME))
  const isoDate = z.string().check(z.regex(DATE))
  const finite = z.number()
  const places = z.int().check(z.minimum(0), z.maximum(12))
  const use = z.union([text, z.strictObject({ use: text, params: z.optional(z.record(z.string(), z.unknown())) })])

  const localText = localTextSchema()

  const unitSplit = z.union([z.literal('all'), z.literal('parent'), z.templateLiteral(['trait:', z.string()])])

  const policies = z.strictObject({
    missing: z.optional(z.enum(['zero', 'exclude', 'refuse'])),
    notApplicable: z.optional(z.enum(['exclude', 'zero', 'full'])),
    naClaim: z.optional(z.enum(['accepted', 'appraiser'])),
    impute: z.optional(z.nullable(z.strictObject({ figure: z.enum(['mean', 'median']), within: z.optional(unitSplit) }))),
  })

  const option = z.strictObject({ id: name, label: localText })

  const input = z.strictObject({
    id: name,
    type: z.enum(['number', 'integer', 'boolean', 'choice']),
    label: localText,
    unit: z.optional(localText),
    min: z.optional(finite),
    max: z.optional(finite),
    decimals: z.optional(z.int().check(z.minimum(0), z.maximum(15))),
    round: z.optional(z.int().check(z.minimum(0), z.maximum(6))),
    shared: z.optional(z.boolean()),
    options: z.optional(z.array(option)),
  })

  const vector = z.strictObject({
    values: z.record(z.string(), z.union([finite, z.string(), z.boolean(), z.null()])),
    points: finite,
    state: optionalText,
    note: optionalText,
  })

  const indicator = z.strictObject({
    kind: z.literal('indicator'),
    code: z.string().check(z.regex(CODE)),
    name: localText,
    maxPoints: finite,
    information: z.optional(z.boolean()),
    weight: z.optional(finite),
    method: z.string(),
    params: z.optional(z.record(z.string(), z.unknown())),
    inputs: z.array(input),
    evidence: z.optional(localText),
    source: z.optional(localText),
    trait: z.optional(name),
    reference: z.optional(unitSplit),
    policies: z.optional(policies),
    basis: optionalText,
    basisNote: optionalText,
    vectors: z.optional(z.array(vector)),
  })

  const group = z.strictObject({
    kind: z.literal('group'),
    role: z.enum(['main', 'group']),
    id: name,
    code: z.optional(z.string().check(z.regex(CODE))),
    name: localText,
    maxPoints: finite,
    aggregation: z.optional(use),
    weight: z.optional(finite),
    round: z.optional(places),
    basis: optionalText,
    get children() {
      return z.array(node)
    },
  })

  const node: z.ZodMiniType<IndexDefinition['nodes'][number]> = z.discriminatedUnion('kind', [group, indicator])

  const grade = z.strictObject({ id: name, name: localText, from: z.optional(finite), to: z.optional(finite), basis: optionalText })

  const tieBreaker = z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('main'), id: name }),
    z.strictObject({ by: z.literal('indicator'), code: text }),
    z.strictObject({ by: z.literal('points') }),
  ])

  const rankRule = z.strictObject({
    ranker: z.optional(use),
    ties: z.optional(z.enum(['standard', 'modified', 'dense'])),
    places: z.optional(places),
    tieBreakers: z.optional(z.array(tieBreaker)),
    unranked: z.optional(z.array(z.strictObject({ trait: name, has: z.boolean(), reason: localText }))),
  })

  return z.strictObject({
    $schema: z.optional(z.string()),
    schema: z.literal(INDEX_SCHEMA),
    contract: z.optional(z.literal(CONTRACT_VERSION)),
    id: z.string().check(z.regex(INDEX_ID)),
    name: localText,
    level: text,
    unitLists: optionalText,
    edition: text,
    valid: z.strictObject({ from: isoDate, to: z.nullable(isoDate) }),
    decision: z.nullable(
      z.strictObject({
        number: text,
        date: isoDate,
        title: localText,
        issuer: z.optional(localText),
        article: optionalText,
      }),
    ),
    authority: z.enum(['official', 'reconstructed', 'illustrative']),
    notice: z.optional(localText),
    deprecated: z.optional(z.strictObject({ since: text, replacedBy: optionalText, reason: localText })),
    scale: finite,
    maxPoints: finite,
    aggregation: z.optional(use),
    arithmetic: z.optional(
      z.strictObject({
        places: z.optional(places),
        roundingAt: z.optional(z.enum(['indicator', 'total'])),
      }),
    ),
    policies: z.optional(policies),
    traits: z.optional(z.array(z.strictObject({ id: name, meaning: localText }))),
    grades: z.optional(z.array(grade)),
    grader: z.optional(use),
    cohorts: z.optional(z.array(unitSplit)),
    ranking: z.optional(rankRule),
    pillars: z.optional(z.array(z.strictObject({ id: name, name: localText, members: z.array(name), basis: optionalText }))),
    nodes: z.array(node),
  })
}
