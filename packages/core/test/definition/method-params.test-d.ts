import { expectTypeOf } from 'vitest'
import { indicator } from '../../src/definition/define.js'
import type { IndicatorDefinition } from '../../src/definition/indicator-definition.js'
import type { MethodParams } from '../../src/definition/method-params.js'
import type { bestOfDescription } from '../../src/methods/best-of.js'
import type { cappedCountDescription } from '../../src/methods/capped-count.js'
import type { checklistDescription } from '../../src/methods/checklist.js'
import type { choiceDescription } from '../../src/methods/choice.js'
import type { deductionDescription } from '../../src/methods/deduction.js'
import type { expertDescription } from '../../src/methods/expert.js'
import type { formulaMethod } from '../../src/methods/formula.js'
import type { ParamsSchema } from '../../src/methods/params-schema.js'
import type { complementDescription, ratioDescription } from '../../src/methods/ratio.js'
import type { relativeDescription } from '../../src/methods/relative.js'
import type { sumOfPartsDescription } from '../../src/methods/sum-of-parts.js'
import type { surveyDescription } from '../../src/methods/survey.js'
import type { tiersDescription } from '../../src/methods/tiers.js'

type ParamsOf<M> = M extends { readonly params: () => ParamsSchema<infer Params> } ? Params : never
type SchemaOf<M> = M extends { readonly params: ParamsSchema<infer Params> } ? Params : never

/** What the methods' own schemas read. */
interface Read {
  readonly choice: ParamsOf<typeof choiceDescription>
  readonly checklist: ParamsOf<typeof checklistDescription>
  readonly best_of: ParamsOf<typeof bestOfDescription>
  readonly ratio: ParamsOf<typeof ratioDescription>
  readonly complement: ParamsOf<typeof complementDescription>
  readonly tiers: ParamsOf<typeof tiersDescription>
  readonly capped_count: ParamsOf<typeof cappedCountDescription>
  readonly relative: ParamsOf<typeof relativeDescription>
  readonly survey: ParamsOf<typeof surveyDescription>
  readonly formula: SchemaOf<typeof formulaMethod>
  readonly expert: ParamsOf<typeof expertDescription>
  readonly deduction: ParamsOf<typeof deductionDescription>
}

expectTypeOf<{ [M in keyof Read]: MethodParams[M] }>().toEqualTypeOf<Read>()
// The schema reads the method and params of a part as they come; the method of the part reads them again.
expectTypeOf<MethodParams['sum_of_parts']>().toExtend<ParamsOf<typeof sumOfPartsDescription>>()
expectTypeOf<keyof MethodParams>().toEqualTypeOf<keyof Read | 'boolean' | 'sum_of_parts'>()

const head = { code: '1.1', name: { vi: 'a' }, maxPoints: 10 } as const
const two = [
  { id: 'a', type: 'number', label: { vi: 'a' } },
  { id: 'b', type: 'number', label: { vi: 'b' } },
] as const

indicator({ ...head, method: 'ratio', params: { target: 0.8, whenZero: 'full' }, inputs: two })
indicator({ ...head, method: 'boolean', inputs: [{ id: 'a', type: 'boolean', label: { vi: 'a' } }] })
indicator({ ...head, method: 'boolean', params: {}, inputs: [] })
indicator({ ...head, method: 'expert', inputs: two })
indicator({ ...head, method: 'my-plugin/share', params: { anything: 1 }, inputs: two })
indicator({ ...head, method: 'sum_of_parts', params: { parts: [{ id: 'p', max: 10, method: 'tiers', params: { of: 'value', steps: [{ min: 1, share: 1 }] } }] }, inputs: two })

// @ts-expect-error no such method
indicator({ ...head, method: 'ratios', params: { target: 0.8 }, inputs: two })
// @ts-expect-error a misspelt param
indicator({ ...head, method: 'ratio', params: { target: 0.8, flor: 0.5 }, inputs: two })
// @ts-expect-error a param of another type
indicator({ ...head, method: 'ratio', params: { target: '80%' }, inputs: two })
// @ts-expect-error a value that the param does not have
indicator({ ...head, method: 'ratio', params: { target: 0.8, whenZero: 'ignore' }, inputs: two })
// @ts-expect-error a param is missing
indicator({ ...head, method: 'ratio', params: {}, inputs: two })
// @ts-expect-error all params are missing
indicator({ ...head, method: 'tiers', inputs: two })
// @ts-expect-error a method without params
indicator({ ...head, method: 'boolean', params: { target: 1 }, inputs: [] })
// @ts-expect-error a param of another method
indicator({ ...head, method: 'checklist', params: { options: [{ id: 'a', share: 1 }] }, inputs: two })
// @ts-expect-error a misspelt key of a step
indicator({ ...head, method: 'tiers', params: { of: 'value', steps: [{ min: 1, shar: 1 }] }, inputs: two })
// @ts-expect-error parts inside parts
indicator({ ...head, method: 'sum_of_parts', params: { parts: [{ id: 'p', max: 10, method: 'sum_of_parts', params: { parts: [] } }] }, inputs: two })
// @ts-expect-error a misspelt param of a part
indicator({ ...head, method: 'sum_of_parts', params: { parts: [{ id: 'p', max: 10, method: 'ratio', params: { targt: 1 } }] }, inputs: two })

const chosen = indicator({
  ...head,
  method: 'choice',
  params: { options: [{ id: 'head', label: { vi: 'a' }, share: 1 }, { id: 'deputy', label: { vi: 'b' }, share: 0.5 }] },
  inputs: [{ id: 'chair', type: 'choice', label: { vi: 'a' } }],
})
expectTypeOf(chosen).toEqualTypeOf<IndicatorDefinition<'1.1', { readonly chair?: 'head' | 'deputy' | null | '' | 'NA' }>>()

const listed = indicator({ ...head, method: 'formula', params: { expression: '1' }, inputs: [{ id: 'c', type: 'choice', label: { vi: 'a' }, options: [{ id: 'x', label: { vi: 'x' } }] }] })
expectTypeOf(listed).toEqualTypeOf<IndicatorDefinition<'1.1', { readonly c?: 'x' | null | '' | 'NA' }>>()
